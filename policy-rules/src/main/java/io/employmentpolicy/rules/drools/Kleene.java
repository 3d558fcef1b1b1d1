package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.language.DayRun;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import io.employmentpolicy.rules.language.OneOfMany;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 守护函数。 / The guards of generated rules: comparisons that give null on an unknown side, and the two doors through which their result
 * reaches Drools, {@link #sure} and {@link #possible}. Public only because generated rules call them.
 *
 * <p>Written apart from the evaluator's own comparisons, so that one can check the other.
 */
public final class Kleene {
    /** Stands in a list of counted values for facts that may exist in any number. */
    static final Object UNBOUNDED = new Object();

    /** Stands in a list of counted values for a value nobody knows. */
    static final Object UNKNOWN = new Object();

    private Kleene() {}

    /** 确定成立。 / The sure form: holds whatever is unknown. */
    public static boolean sure(@Nullable Object truth) {
        return Boolean.TRUE.equals(truth);
    }

    /** 可能成立。 / The possible form: is not known to fail. */
    public static boolean possible(@Nullable Object truth) {
        return !Boolean.FALSE.equals(truth);
    }

    /** {@code left == right}. */
    public static @Nullable Object eq(@Nullable Object left, @Nullable Object right) {
        Object a = Functions.plain(left);
        Object b = Functions.plain(right);
        if (a == null || b == null) {
            return null;
        }
        if (a instanceof Interval || b instanceof Interval) {
            return all(ge(a, b), ge(b, a));
        }
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : a.equals(b);
    }

    /** {@code left != right}. */
    public static @Nullable Object ne(@Nullable Object left, @Nullable Object right) {
        return negate(eq(left, right));
    }

    /** {@code left >= right}. */
    public static @Nullable Object ge(@Nullable Object left, @Nullable Object right) {
        return ordered(left, right, 0);
    }

    /** {@code left > right}. */
    public static @Nullable Object gt(@Nullable Object left, @Nullable Object right) {
        return ordered(left, right, 1);
    }

    /** {@code left <= right}. */
    public static @Nullable Object le(@Nullable Object left, @Nullable Object right) {
        return ordered(right, left, 0);
    }

    /** {@code left < right}. */
    public static @Nullable Object lt(@Nullable Object left, @Nullable Object right) {
        return ordered(right, left, 1);
    }

    /** {@code set contains element}. */
    public static @Nullable Object has(@Nullable Object set, @Nullable Object element) {
        return set == null || element == null ? null : OneOfMany.has((Set<?>) set, element);
    }

    /** Both hold. */
    public static @Nullable Object all(@Nullable Object first, @Nullable Object second) {
        if (Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second)) {
            return Boolean.FALSE;
        }
        return first == null || second == null ? null : Boolean.TRUE;
    }

    /** At least one holds. */
    public static @Nullable Object any(@Nullable Object first, @Nullable Object second) {
        return negate(all(negate(first), negate(second)));
    }

    /** Does not hold. */
    public static @Nullable Object negate(@Nullable Object truth) {
        return truth == null ? null : (Object) !((Boolean) truth);
    }

    /** Keys of a table row. */
    public static List<@Nullable Object> keys(@Nullable Object first) {
        return Collections.singletonList(first);
    }

    /** Keys of a table row. */
    public static List<@Nullable Object> keys(@Nullable Object first, @Nullable Object second) {
        return Arrays.asList(first, second);
    }

    /** Keys of a table row. */
    public static List<@Nullable Object> keys(@Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return Arrays.asList(first, second, third);
    }

    /** Keys of a table row. */
    public static List<@Nullable Object> keys(
            @Nullable Object first, @Nullable Object second, @Nullable Object third, @Nullable Object fourth) {
        return Arrays.asList(first, second, third, fourth);
    }

    /** What a known fact adds to a count of distinct values or to a sum. */
    static Object counted(@Nullable Object value) {
        return value == null || value == NotYet.NEVER || value instanceof Interval ? UNKNOWN : value;
    }

    /** Number of facts: the sure ones at least, the possible ones at most. */
    public static Object count(List<?> sure, List<?> possible) {
        BigDecimal most = possible.contains(UNBOUNDED) ? null : BigDecimal.valueOf(possible.size());
        return new Interval(BigDecimal.valueOf(sure.size()), most).simplest();
    }

    /** Number of distinct values; every unknown value may be a further one. */
    public static Object distinct(List<?> sure, List<?> possible) {
        Set<Object> known = new HashSet<>(sure);
        boolean some = !sure.isEmpty();
        known.remove(UNKNOWN);
        int least = known.isEmpty() && some ? 1 : known.size();
        if (possible.contains(UNBOUNDED)) {
            return new Interval(BigDecimal.valueOf(least), null);
        }
        Set<Object> conceivable = new HashSet<>(possible);
        conceivable.remove(UNKNOWN);
        long unknown = possible.stream().filter(value -> value == UNKNOWN).count();
        return new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(conceivable.size() + unknown)).simplest();
    }

    /** Sum of non-negative values. */
    public static Object sum(List<?> sure, List<?> possible) {
        boolean open = possible.contains(UNBOUNDED) || possible.contains(UNKNOWN);
        return new Interval(total(sure), open ? null : total(possible)).simplest();
    }

    /** Number of days in at least one of the runs. */
    public static Object daysCovered(List<?> sure, List<?> possible) {
        return days(sure, possible, false);
    }

    /** Longest number of days in a row that lie in some run. */
    public static Object longestRun(List<?> sure, List<?> possible) {
        return days(sure, possible, true);
    }

    private static Object days(List<?> sure, List<?> possible, boolean inARow) {
        boolean open = possible.contains(UNBOUNDED) || possible.contains(UNKNOWN);
        return new Interval(days(sure, inARow), open ? null : days(possible, inARow)).simplest();
    }

    /** Goes through the days on which some run begins or is over, counting how many are running. */
    private static BigDecimal days(List<?> values, boolean inARow) {
        NavigableMap<Long, Integer> turns = new TreeMap<>();
        for (Object value : values) {
            if (value instanceof DayRun run && !run.isEmpty()) {
                turns.merge(run.from().toEpochDay(), 1, Integer::sum);
                turns.merge(run.until().toEpochDay() + 1, -1, Integer::sum);
            }
        }
        long total = 0;
        long longest = 0;
        long begun = 0;
        int running = 0;
        for (Map.Entry<Long, Integer> turn : turns.entrySet()) {
            int before = running;
            running += turn.getValue();
            if (before == 0 && running > 0) {
                begun = turn.getKey();
            } else if (before > 0 && running == 0) {
                total += turn.getKey() - begun;
                longest = Math.max(longest, turn.getKey() - begun);
            }
        }
        return BigDecimal.valueOf(inARow ? longest : total);
    }

    private static BigDecimal total(List<?> values) {
        BigDecimal total = BigDecimal.ZERO;
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                total = total.add(number);
            }
        }
        return total;
    }

    /** Whether the left side is above the right one by at least this step of order: 0 for at least, 1 for more. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the checker admits only values of one ordered family on both sides
    private static @Nullable Object ordered(@Nullable Object left, @Nullable Object right, int step) {
        Object a = Functions.plain(left);
        Object b = Functions.plain(right);
        if (a == null || b == null) {
            return null;
        }
        if (a == NotYet.NEVER || b == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        if (!(a instanceof Interval) && !(b instanceof Interval)) {
            return ((Comparable) a).compareTo(b) >= step;
        }
        BigDecimal highOfRight = high(b);
        if (highOfRight != null && low(a).compareTo(highOfRight) >= step) {
            return Boolean.TRUE;
        }
        BigDecimal highOfLeft = high(a);
        return highOfLeft != null && highOfLeft.compareTo(low(b)) < step ? Boolean.FALSE : null;
    }

    private static BigDecimal low(Object value) {
        return value instanceof Interval interval ? interval.least() : (BigDecimal) value;
    }

    private static @Nullable BigDecimal high(Object value) {
        return value instanceof Interval interval ? interval.most() : (BigDecimal) value;
    }
}
