package io.employmentpolicy.rules.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which kinds and fields a case tells of, whatever it says of them: a key. Immutable. */
final class Signature {
    private final long[] words;
    private final int hash;

    /** @param words not changed by anybody afterwards */
    Signature(long[] words) {
        this.words = words;
        this.hash = Arrays.hashCode(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signature same && hash == same.hash && Arrays.equals(words, same.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
