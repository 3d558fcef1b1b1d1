package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.DayRun;
import io.employmentpolicy.rules.language.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 计数与合计。 / Adds up what is sure and what is possible of the facts a count looks at. */
final class Tally {
    private final Rule.Aggregate aggregate;
    private final boolean distinct;
    private final Set<Object> sureValues = new HashSet<>();
    private final Set<Object> possibleValues = new HashSet<>();
    private boolean anySure;
    private boolean unbounded;
    private int unknown;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    Tally(Rule.Counted counted) {
        this.aggregate = counted.aggregate();
        this.distinct = counted.counted() != null;
    }

    /** @param value what the fact adds; null when it is unknown */
    void add(Truth truth, boolean sure, @Nullable Object value) {
        if (truth == Truth.FALSE) {
            return;
        }
        unbounded |= !sure;
        boolean certain = truth == Truth.TRUE;
        anySure |= certain;
        if (value == null || value instanceof Interval) {
            unknown += sure ? 1 : 0;
            return;
        }
        if (aggregate == Rule.Aggregate.SUM) {
            least = certain ? least.add((BigDecimal) value) : least;
            most = most.add((BigDecimal) value);
        } else if (sure) {
            possibleValues.add(value);
            if (certain) {
                sureValues.add(value);
            }
        }
    }

    /** A number, or what is sure at least and possible at most. */
    Object result() {
        boolean open = unbounded || unknown > 0;
        return switch (aggregate) {
            case COUNT -> count();
            case SUM -> new Interval(least, open ? null : most).simplest();
            case DAYS_COVERED, LONGEST_RUN ->
                new Interval(days(sureValues), open ? null : days(possibleValues)).simplest();
        };
    }

    private Object count() {
        int floor = distinct && sureValues.isEmpty() && anySure ? 1 : sureValues.size();
        BigDecimal ceiling = unbounded ? null : BigDecimal.valueOf(possibleValues.size() + unknown);
        return new Interval(BigDecimal.valueOf(floor), ceiling).simplest();
    }

    /** Merges the runs, in the order in which they begin, then measures what is left. */
    private BigDecimal days(Set<Object> values) {
        List<DayRun> runs = values.stream()
                .map(DayRun.class::cast)
                .filter(run -> !run.isEmpty())
                .sorted(Comparator.comparing(DayRun::from))
                .toList();
        List<DayRun> merged = new ArrayList<>();
        for (DayRun run : runs) {
            DayRun last = merged.isEmpty() ? DayRun.NONE : merged.get(merged.size() - 1);
            if (last.isEmpty() || run.from().isAfter(last.until().plusDays(1))) {
                merged.add(run);
            } else if (run.until().isAfter(last.until())) {
                merged.set(merged.size() - 1, new DayRun(last.from(), run.until()));
            }
        }
        List<Long> lengths = merged.stream()
                .map(run -> run.until().toEpochDay() - run.from().toEpochDay() + 1)
                .toList();
        long days = aggregate == Rule.Aggregate.LONGEST_RUN
                ? lengths.stream().mapToLong(Long::longValue).max().orElse(0)
                : lengths.stream().mapToLong(Long::longValue).sum();
        return BigDecimal.valueOf(days);
    }
}
