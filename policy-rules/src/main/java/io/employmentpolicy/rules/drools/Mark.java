package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Policy.Several;
import io.employmentpolicy.rules.evaluation.CaseFact;
import org.jspecify.annotations.Nullable;

/**
 * 一项结论的中间结果。 / Facts that generated rules insert about a conclusion of one subject, so that exceptions, waits and several values are
 * weighed by rules as well. Public because generated rules match them.
 */
public sealed interface Mark {
    /** 结论。 / The conclusion, as {@code policy/name}. */
    String conclusion();

    /** 第几种版本选择。 / Under which choice of versions; -1 when under all that are tried. */
    int tried();

    /** 评定对象。 / Whom it is about. */
    CaseFact subject();

    /**
     * 有情形成立。 / An alternative of the conclusion holds.
     *
     * @param value what it derives; null when it derives nothing, or nothing that is known
     * @param rank the place of what it derives among the values of the conclusion: the least counts
     */
    record Held(
            String conclusion,
            int tried,
            CaseFact subject,
            @Nullable Object value,
            int rank) implements Mark {
        /** 不分先后。 / One of those that are all alike. */
        public Held(String conclusion, int tried, CaseFact subject, @Nullable Object value) {
            this(conclusion, tried, subject, value, 0);
        }

        /**
         * 与另一值不同而不在其后，或者先于它。 / Whether another value was derived that stands in the way of one; before the rule for what nobody told
         * also one that is not known, since what might hold does not.
         */
        public boolean against(Object other, int place) {
            return value == null
                    ? rank < place && place == Several.UNTOLD
                    : rank < place || rank == place && !value.equals(other);
        }
    }

    /**
     * 有情形或可成立。 / An alternative might hold.
     *
     * @param rank the place of what it would derive among the values of the conclusion
     */
    record MightHold(String conclusion, int tried, CaseFact subject, int rank) implements Mark {
        /** 不分先后。 / One of those that are all alike. */
        public MightHold(String conclusion, int tried, CaseFact subject) {
            this(conclusion, tried, subject, 0);
        }

        /** 是否在前。 / Whether what it would derive goes before a value of that place; nothing that might hold goes before what nobody told. */
        public boolean before(int place) {
            return rank < place && place != Several.UNTOLD;
        }
    }

    /** 例外成立。 / An exception holds. */
    record Excluded(String conclusion, int tried, CaseFact subject) implements Mark {}

    /** 例外或可成立。 / An exception might hold. */
    record MightBeExcluded(String conclusion, int tried, CaseFact subject) implements Mark {}

    /** 或须等待，或由经办机构认定。 / The conclusion might have to wait, or be left to an office. */
    record MightWait(String conclusion, int tried, CaseFact subject) implements Mark {}

    /** 身份或数值已知。 / A status or value is known. */
    record Known(String conclusion, CaseFact subject) implements Mark {
        @Override
        public int tried() {
            return -1;
        }
    }

    /**
     * 结论成立。 / The conclusion holds after all that is weighed.
     *
     * @param value the one value it derives; null when it derives none
     */
    record Concluded(
            String conclusion,
            int tried,
            CaseFact subject,
            @Nullable Object value) implements Mark {
        /** 与另一结果相同。 / Whether the same came out. */
        public boolean same(@Nullable Object other) {
            return value == null ? other == null : value.equals(other);
        }
    }
}
