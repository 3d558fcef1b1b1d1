package io.employmentpolicy.rules.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** 一项取值的范围。 / A set of values that one term of a formula may have; closed under "and" and "not". */
sealed interface Values permits Values.Among, Spans {
    /** Those in both. */
    Values and(Values other);

    /** All others, those of the domain left out by intersecting again. */
    Values not();

    /** Whether there is none. */
    boolean isEmpty();

    /** Numbers that are equal are the same value, however many noughts they are written with. */
    static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    /**
     * 所列的，或所列以外的。 / Codes, constants and truths: the members, or everything but them.
     *
     * @param others whether everything else is meant
     */
    record Among(Set<Object> members, boolean others) implements Values {
        /** Copies the members. */
        public Among {
            members = Set.copyOf(members);
        }

        static Among only(Object member) {
            return new Among(Set.of(plain(member)), false);
        }

        static Among any() {
            return new Among(Set.of(), true);
        }

        @Override
        public Values and(Values other) {
            if (!(other instanceof Among that)) {
                return this;
            }
            Set<Object> both = new HashSet<>(members);
            if (others && that.others) {
                both.addAll(that.members);
                return new Among(both, true);
            }
            if (others) {
                return that.and(this);
            }
            both.removeIf(member -> that.members.contains(member) == that.others);
            return new Among(both, false);
        }

        @Override
        public Values not() {
            return new Among(members, !others);
        }

        @Override
        public boolean isEmpty() {
            return !others && members.isEmpty();
        }
    }
}
