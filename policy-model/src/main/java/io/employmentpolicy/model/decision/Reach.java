package io.employmentpolicy.model.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 何处起符合。 / From which day, or from which number on, an answer is a grant.
 *
 * @param <T> a day or a number
 */
public sealed interface Reach<T> {
    /** 代码。 / Its stable code, as JSON writes it. */
    String code();

    /**
     * 已经符合。 / It is a grant at the start of the range.
     *
     * @param now the grant
     */
    record Already<T>(Outcome now) implements Reach<T> {
        /** Refuses a missing outcome. */
        public Already {
            Objects.requireNonNull(now, "now");
        }

        @Override
        public String code() {
            return "already";
        }
    }

    /**
     * 自此符合。 / It is a grant from there on, and not just before.
     *
     * @param at the first day or least number
     * @param then the grant
     * @param before the answer where it is first open before that, because something is not known: it may then be a grant earlier; null
     *     when it is refused all the way
     */
    record From<T>(T at, Outcome then, @Nullable Outcome before) implements Reach<T> {
        /** Refuses missing parts. */
        public From {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(then, "then");
        }

        @Override
        public String code() {
            return "from";
        }
    }

    /**
     * 范围内没有。 / It is refused throughout the range.
     *
     * @param now the answer at the start of the range
     */
    record Never<T>(Outcome now) implements Reach<T> {
        /** Refuses a missing outcome. */
        public Never {
            Objects.requireNonNull(now, "now");
        }

        @Override
        public String code() {
            return "never";
        }
    }

    /**
     * 尚不能确定。 / Nowhere in the range a grant, but somewhere open: what is not known decides.
     *
     * @param at where it is first open
     * @param because the open answer, which says what is missing
     */
    record Open<T>(T at, Outcome because) implements Reach<T> {
        /** Refuses missing parts. */
        public Open {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public String code() {
            return "open";
        }
    }
}
