package io.employmentpolicy.rules.evaluator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 相同之处。 / All that a policy's findings turn on in a case: a key. It holds no fact, only what tests made of facts. Immutable. */
final class Likeness {
    /** Where nothing can differ. */
    static final Likeness NOTHING = new Likeness(new byte[0], List.of());

    private final byte[] marks;
    private final List<String> named;
    private final int hash;

    /** @param marks not changed by anybody afterwards */
    Likeness(byte[] marks, List<String> named) {
        this.marks = marks;
        this.named = named;
        this.hash = 31 * Arrays.hashCode(marks) + named.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Likeness same
                && hash == same.hash
                && Arrays.equals(marks, same.marks)
                && named.equals(same.named);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
