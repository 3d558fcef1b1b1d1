package io.employmentpolicy.rules.evaluator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 相同之处。 / All that a policy's findings turn on in a case: a key. It holds no fact, only what tests made of facts. Immutable. */
final class Likeness {
    private final byte[] marks;
    private final List<String> named;
    private final int hash;

    /** @param marks not changed by anybody afterwards */
    Likeness(byte[] marks, List<String> named) {
        this.marks = marks;
        this.named = named;
        this.hash = 31 * Arrays.hashCode(marks) + named.hashCode();
    }

    /** Whether it consists of so many of these marks, and of these names. */
    boolean isOf(byte[] some, int size, List<String> names) {
        return Arrays.equals(marks, 0, marks.length, some, 0, size) && named.equals(names);
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
