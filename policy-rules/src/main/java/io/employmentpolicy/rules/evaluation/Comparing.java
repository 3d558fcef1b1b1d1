package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 三值比较。 / Compares two values; an interval decides only what holds for every number in it. The other engine has its own. */
final class Comparing {
    private Comparing() {}

    static Truth compare(Operator operator, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (left == NotYet.NEVER || right == NotYet.NEVER) {
            boolean equal = left == right;
            return truth(operator == Operator.EQ ? equal : operator == Operator.NE && !equal);
        }
        if (left instanceof Interval || right instanceof Interval) {
            return compareIntervals(operator, interval(left), interval(right));
        }
        return truth(
                switch (operator) {
                    case EQ -> same(left, right);
                    case NE -> !same(left, right);
                    case LT -> order(left, right) < 0;
                    case LE -> order(left, right) <= 0;
                    case GT -> order(left, right) > 0;
                    case GE -> order(left, right) >= 0;
                });
    }

    static boolean same(Object left, Object right) {
        return left instanceof BigDecimal a && right instanceof BigDecimal b ? a.compareTo(b) == 0 : left.equals(right);
    }

    static Truth truth(boolean value) {
        return value ? Truth.TRUE : Truth.FALSE;
    }

    private static Truth compareIntervals(Operator operator, Interval left, Interval right) {
        return switch (operator) {
            case GE -> reaches(left, right, 0);
            case GT -> reaches(left, right, 1);
            case LT -> reaches(left, right, 0).not();
            case LE -> reaches(left, right, 1).not();
            case EQ -> reaches(left, right, 0).and(reaches(right, left, 0));
            case NE -> reaches(left, right, 0).and(reaches(right, left, 0)).not();
        };
    }

    /** Whether every (no) number of the left interval is at least the right one; with margin 1, strictly more. */
    private static Truth reaches(Interval left, Interval right, int margin) {
        if (right.most() != null && left.least().compareTo(right.most()) >= margin) {
            return Truth.TRUE;
        }
        if (left.most() != null && left.most().compareTo(right.least()) < margin) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    private static Interval interval(Object value) {
        return value instanceof Interval interval ? interval : new Interval((BigDecimal) value, (BigDecimal) value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the checker admits only values of one ordered family on both sides
    private static int order(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }
}
