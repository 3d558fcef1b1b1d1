package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.programme.TargetScope;
import io.employmentpolicy.model.value.MonthPeriod;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 目标表的一行。 / One row of a {@code targets.csv}: a target over all its periods.
 *
 * @param target the row as a fact; its period runs from the first to the last month in which it counts
 * @param from first month printed; null when none is
 * @param to last month printed; null when none is
 * @param layer overlay it came from; empty for the shipped policies
 */
public record TargetRow(
        Target target, @Nullable YearMonth from, @Nullable YearMonth to, String layer, Place place) {
    /** 目标的事实种类。 / How rules see targets. */
    public static final FactKind KIND = Dictionary.standard().of(Target.class);

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Requires the row. */
    public TargetRow {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(place, "place");
    }

    /** 编号。 / Its id, as clauses name it. */
    public String id() {
        return Objects.requireNonNull(target.id());
    }

    /** 引用的条款。 / The clause it stands in. */
    public String clause() {
        return Objects.requireNonNull(target.clause());
    }

    /** 某月所在的考核期。 / The period in which a month is counted: its year, its quarter, or the whole run; a month outside counts for the nearest. */
    public MonthPeriod period(YearMonth month) {
        MonthPeriod whole = Objects.requireNonNull(target.period());
        YearMonth last = Objects.requireNonNull(whole.to());
        int length = target.scope() == TargetScope.YEARLY ? YEAR : target.scope() == TargetScope.QUARTER ? QUARTER : 0;
        if (length == 0) {
            return whole;
        }
        YearMonth within = month.isBefore(whole.from()) ? whole.from() : month.isAfter(last) ? last : month;
        int begun = (within.getMonthValue() - 1) / length * length + 1;
        YearMonth from = within.withMonth(begun);
        return new MonthPeriod(from, from.plusMonths(length - 1L));
    }

    /** 某考核期的目标。 / The target of one period. */
    public Target in(MonthPeriod period) {
        Target t = target;
        boolean one = period.equals(t.period());
        String label = one ? "" : label(period);
        return new Target(
                one ? t.id() : t.id() + "@" + label,
                t.row(),
                one ? t.title() : t.title() + " " + label,
                t.region(),
                t.indicator(),
                t.comparator(),
                t.threshold(),
                t.rate(),
                t.unit(),
                t.sources(),
                t.group(),
                t.scope(),
                period,
                t.stock(),
                t.force(),
                t.tolerance(),
                t.finalOnly(),
                t.reading(),
                t.clause());
    }

    private String label(MonthPeriod period) {
        String year = String.valueOf(period.from().getYear());
        return target.scope() == TargetScope.QUARTER
                ? year + "-Q" + period.from().get(IsoFields.QUARTER_OF_YEAR)
                : year;
    }
}
