package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.language.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 数、日、月、时刻的区间。 / Numbers, days, months or moments: the values within any of the spans.
 *
 * @param spans sorted, without common values
 * @param never whether "not yet" is among them, which is before and after nothing
 */
record Spans(List<Span> spans, boolean never) implements Values {
    private static final Span ALL = new Span(null, false, null, false);

    /** Copies the spans. */
    Spans {
        spans = List.copyOf(spans);
    }

    /** One stretch; an end that is null is open without limit. */
    record Span(
            @Nullable Object low, boolean withLow, @Nullable Object high, boolean withHigh) {
        boolean isEmpty() {
            if (low == null || high == null) {
                return false;
            }
            int order = compare(low, high);
            return order > 0 || order == 0 && !(withLow && withHigh);
        }

        Span and(Span other) {
            boolean lower = higherLow(other);
            boolean upper = lowerHigh(other);
            return new Span(
                    lower ? other.low : low,
                    lower ? other.withLow : withLow,
                    upper ? other.high : high,
                    upper ? other.withHigh : withHigh);
        }

        private boolean higherLow(Span other) {
            if (low == null || other.low == null) {
                return low == null;
            }
            int order = compare(other.low, low);
            return order > 0 || order == 0 && !other.withLow;
        }

        private boolean lowerHigh(Span other) {
            if (high == null || other.high == null) {
                return high == null;
            }
            int order = compare(other.high, high);
            return order < 0 || order == 0 && !other.withHigh;
        }
    }

    static Spans all(boolean never) {
        return new Spans(List.of(ALL), never);
    }

    static Spans between(@Nullable Object low, @Nullable Object high) {
        return new Spans(List.of(new Span(low, low != null, high, high != null)), false);
    }

    static Spans of(Operator operator, Object value) {
        return switch (operator) {
            case EQ -> between(value, value);
            case NE -> between(value, value).not();
            case LT -> new Spans(List.of(new Span(null, false, value, false)), false);
            case LE -> between(null, value);
            case GT -> new Spans(List.of(new Span(value, false, null, false)), false);
            case GE -> between(value, null);
        };
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Spans that)) {
            return this;
        }
        List<Span> both = new ArrayList<>();
        for (Span one : spans) {
            for (Span two : that.spans) {
                Span common = one.and(two);
                if (!common.isEmpty()) {
                    both.add(common);
                }
            }
        }
        return new Spans(both, never && that.never);
    }

    @Override
    public Spans not() {
        Spans left = all(!never);
        for (Span span : spans) {
            left = (Spans) left.and(without(span));
        }
        return new Spans(left.spans, !never);
    }

    private static Spans without(Span span) {
        List<Span> rest = new ArrayList<>();
        if (span.low != null) {
            rest.add(new Span(null, false, span.low, !span.withLow));
        }
        if (span.high != null) {
            rest.add(new Span(span.high, !span.withHigh, null, false));
        }
        return new Spans(rest, true);
    }

    @Override
    public boolean isEmpty() {
        return spans.isEmpty() && !never;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // one term has values of one ordered family
    private static int compare(Object left, Object right) {
        return ((Comparable) Objects.requireNonNull(left)).compareTo(right);
    }
}
