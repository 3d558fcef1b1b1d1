package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Outcome.Standing;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.programme.TargetComparator;
import io.employmentpolicy.model.programme.TargetScope;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 判定目标的进展。 / Tells where a target stands: what was counted is held against what is asked for, and both against the share of the period that
 * is over.
 */
final class TargetProgress {
    private static final int EXACT = 10;
    private static final int SHARE = 4;

    /** A figure of these scopes grows while the period runs. */
    private static final Set<TargetScope> GROWING =
            EnumSet.of(TargetScope.YEARLY, TargetScope.QUARTER, TargetScope.CUMULATIVE);

    /** What is counted in whole heads or things: to exceed a figure takes one more. */
    private static final Set<MeasureUnit> WHOLE =
            EnumSet.of(MeasureUnit.PERSON, MeasureUnit.PERSON_TIME, MeasureUnit.COUNT);

    private final Target target;
    private final LocalDate asOf;
    private final MonthPeriod period;
    private final LocalDate first;
    private final LocalDate last;

    TargetProgress(Target target, LocalDate asOf) {
        this.target = target;
        this.asOf = asOf;
        this.period = Objects.requireNonNull(target.period());
        this.first = period.from().atDay(1);
        this.last = Objects.requireNonNull(period.to()).atEndOfMonth();
    }

    /** Where a target stands of which nobody reported anything. */
    Outcome unreported() {
        boolean ahead = asOf.isBefore(first);
        return progress(
                ahead ? Standing.NOT_BEGUN : Standing.NO_DATA, target.threshold(), null, null, null, null, null);
    }

    Outcome of(Conclusion.Assess assess, Bindings frame, Evidence lacking, Evidence used) {
        Evidence ledger = new Evidence();
        Bindings noting = frame.noting(ledger);
        BigDecimal measured = number(assess.measured(), noting);
        BigDecimal needed = number(assess.needed(), noting);
        BigDecimal base = number(assess.base(), noting);
        YearMonth through = Interpreter.value(assess.through(), noting) instanceof YearMonth month ? month : null;
        used.used(ledger);
        if (measured == null || needed == null || through == null || assess.base() != null && base == null) {
            ledger.addAll(lacking);
            return ledger.open(List.of());
        }
        if (base != null && base.signum() == 0) {
            return new Outcome.NotApplicable(new Text("分母为零，没有可以计算的对象", "the rate has an empty base"));
        }
        return told(measured, needed, base, through);
    }

    private Outcome told(BigDecimal measured, BigDecimal needed, @Nullable BigDecimal base, YearMonth through) {
        boolean satisfied = satisfied(measured, needed);
        boolean over = !asOf.isBefore(last);
        boolean whole = !through.isBefore(Objects.requireNonNull(period.to()));
        boolean growing = growing();
        BigDecimal due = !over && growing ? due(needed, through) : null;
        Standing standing;
        if (target.scope() == TargetScope.ALWAYS || target.scope() == TargetScope.DAILY || satisfied && growing) {
            standing = satisfied ? Standing.MET : Standing.NOT_MET;
        } else if (!over) {
            boolean keepsUp = due == null ? satisfied : measured.compareTo(due) >= 0;
            standing = keepsUp ? Standing.ON_COURSE : Standing.BEHIND;
        } else if (!whole) {
            return waiting("figure of the whole period");
        } else {
            standing = satisfied ? Standing.MET : Standing.NOT_MET;
        }
        BigDecimal tolerance = target.tolerance();
        boolean near = !satisfied && tolerance != null && measured.compareTo(needed.add(tolerance)) <= 0;
        return near
                ? waiting("width of about")
                : progress(
                        standing,
                        needed,
                        measured,
                        base,
                        satisfied ? BigDecimal.ZERO : gap(measured, needed),
                        through,
                        due);
    }

    private static Outcome waiting(String what) {
        return new Outcome.Undetermined(List.of(), List.of(), List.of(what), List.of());
    }

    private boolean satisfied(BigDecimal measured, BigDecimal needed) {
        int order = measured.compareTo(needed);
        return switch (comparator()) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN, RISING -> order > 0;
            case AT_MOST, ABOUT -> order <= 0;
            case EXACTLY -> order == 0;
        };
    }

    private BigDecimal gap(BigDecimal measured, BigDecimal needed) {
        BigDecimal gap = measured.subtract(needed).abs();
        return comparator() == TargetComparator.MORE_THAN && WHOLE.contains(unit()) ? gap.add(BigDecimal.ONE) : gap;
    }

    /** Whether the figure is a sum that grows towards a floor. */
    private boolean growing() {
        return GROWING.contains(Objects.requireNonNull(target.scope()))
                && unit() != MeasureUnit.PERCENT
                && (comparator() == TargetComparator.AT_LEAST || comparator() == TargetComparator.MORE_THAN);
    }

    /** What an even growth would have reached by the end of the figure's last month, or by now if that comes first. */
    private BigDecimal due(BigDecimal needed, YearMonth through) {
        LocalDate day = through.atEndOfMonth().isBefore(asOf) ? through.atEndOfMonth() : asOf;
        return needed.multiply(days(day)).divide(days(last), EXACT, RoundingMode.HALF_UP);
    }

    private BigDecimal days(LocalDate until) {
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(first, until) + 1));
    }

    private Outcome progress(
            Standing standing,
            @Nullable BigDecimal needed,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal base,
            @Nullable BigDecimal gap,
            @Nullable YearMonth through,
            @Nullable BigDecimal due) {
        boolean dated = target.scope() != TargetScope.ALWAYS;
        LocalDate passedUntil = asOf.isAfter(last) ? last : asOf;
        return new Outcome.Progress(
                standing,
                String.valueOf(target.region()),
                String.valueOf(target.indicator()),
                comparator(),
                needed,
                measured,
                base,
                gap,
                unit(),
                Objects.requireNonNull(target.force()),
                dated ? first : null,
                dated ? last : null,
                through,
                dated ? days(passedUntil).divide(days(last), SHARE, RoundingMode.DOWN) : null,
                due);
    }

    private TargetComparator comparator() {
        return Objects.requireNonNull(target.comparator());
    }

    private MeasureUnit unit() {
        return Objects.requireNonNull(target.unit());
    }

    private static @Nullable BigDecimal number(@Nullable Expression expression, Bindings frame) {
        return expression != null && Interpreter.value(expression, frame) instanceof BigDecimal number ? number : null;
    }
}
