package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.programme.TargetScope;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.TargetRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 报告能否衡量它所指的目标。 / Whether a report can measure a target it names: its region, unit and months, and whether its figures can be right. Immutable.
 */
final class ReportFit {
    /** 问题编号。 / The code under which answers tell of a report that measures nothing as it is written. */
    static final String CODE = "FACT-210";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Set<MeasureUnit> HEADS = EnumSet.of(MeasureUnit.PERSON, MeasureUnit.PERSON_TIME);
    private static final Set<MeasureUnit> COUNTED =
            EnumSet.of(MeasureUnit.PERSON, MeasureUnit.PERSON_TIME, MeasureUnit.COUNT);
    private static final Set<TargetScope> ONE_RUN = EnumSet.of(
            TargetScope.CUMULATIVE, TargetScope.AVERAGE, TargetScope.STATE, TargetScope.ALWAYS, TargetScope.DAILY);

    private final List<TargetRow> rows;

    ReportFit(Collection<TargetRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * 不合之处。 / What does not fit.
     *
     * @param wrong whether what the fields hold cannot be and counts as unknown; otherwise it is right, but of no target
     * @param fields names of the fields it is about
     */
    record Misfit(Text text, boolean wrong, List<String> fields) {
        private static Misfit other(String zh, String en, String field) {
            return new Misfit(new Text(zh, en), false, List.of(field));
        }

        private static Misfit wrong(String zh, String en, String... fields) {
            return new Misfit(new Text(zh, en), true, List.of(fields));
        }
    }

    /** The first thing about a report that does not fit; nothing where its names are unknown, which is told apart. */
    Optional<Misfit> of(IndicatorReport report) {
        List<Target> named = rows.stream()
                .map(TargetRow::target)
                .filter(target -> Objects.equals(target.indicator(), report.indicator()))
                .toList();
        String region = report.region();
        List<Target> here = named.stream()
                .filter(target -> region == null || region.equals(target.region()))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (here.isEmpty()) {
            String regions =
                    named.stream().map(Target::region).distinct().sorted().collect(Collectors.joining("、"));
            return Optional.of(Misfit.other(
                    region + " 没有以 " + report.indicator() + " 衡量的目标，有的是 " + regions,
                    region + " has no target that " + report.indicator() + " measures; there is one of " + regions,
                    "region"));
        }
        return unit(report, here).or(() -> months(report, here)).or(() -> figures(report, here));
    }

    private static Optional<Misfit> unit(IndicatorReport report, List<Target> here) {
        MeasureUnit unit = report.unit();
        if (unit == null || here.stream().anyMatch(target -> isAlike(unit, Objects.requireNonNull(target.unit())))) {
            return Optional.empty();
        }
        MeasureUnit wanted = Objects.requireNonNull(here.get(0).unit());
        return Optional.of(Misfit.other(
                report.indicator() + " 按" + wanted.zh() + "（" + wanted.code() + "）衡量，不按" + unit.zh() + "，这份报告不计入目标",
                report.indicator() + " is measured in " + wanted.code() + ", not in " + unit.code()
                        + "; this report measures no target",
                "unit"));
    }

    /** Heads and times are told apart by the rules, which wait for the right one. */
    private static boolean isAlike(MeasureUnit unit, MeasureUnit wanted) {
        return unit == wanted || HEADS.contains(unit) && HEADS.contains(wanted);
    }

    private Optional<Misfit> months(IndicatorReport report, List<Target> here) {
        MonthPeriod told = report.period();
        if (told == null || here.stream().anyMatch(target -> usable(target, told))) {
            return Optional.empty();
        }
        String wanted = here.stream()
                .map(target ->
                        Objects.requireNonNull(target.scope()).zh() + " " + Objects.requireNonNull(target.period()))
                .distinct()
                .collect(Collectors.joining("、"));
        String scopes = here.stream()
                .map(target -> Objects.requireNonNull(target.scope()).en() + " " + target.period())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(Misfit.other(
                "统计期 " + told + " 不是 " + report.indicator() + " 的考核期（" + wanted + "），这份报告不计入目标",
                "the period " + told + " is none over which " + report.indicator() + " is measured (" + scopes
                        + "); this report measures no target",
                "period"));
    }

    /** Whether the months lie in one period of the target; what begins late or ends early there waits for the rest. */
    private boolean usable(Target target, MonthPeriod told) {
        MonthPeriod whole = Objects.requireNonNull(target.period());
        YearMonth last = told.to();
        if (!told.overlaps(whole) || last == null) {
            return told.overlaps(whole);
        }
        if (ONE_RUN.contains(Objects.requireNonNull(target.scope()))) {
            return !last.isAfter(Objects.requireNonNull(whole.to()));
        }
        return rows.stream()
                .filter(row -> row.target() == target)
                .anyMatch(row -> row.period(told.from()).contains(last));
    }

    private static Optional<Misfit> figures(IndicatorReport report, List<Target> here) {
        BigDecimal value = report.value();
        Integer part = report.numerator();
        Integer all = report.denominator();
        if (part != null && all != null && part > all) {
            return Optional.of(Misfit.wrong(
                    "分子大于分母", "the numerator is greater than the denominator", "numerator", "denominator"));
        }
        if (value == null) {
            return Optional.empty();
        }
        if (report.unit() == MeasureUnit.PERCENT
                && part != null
                && all != null
                && all > 0
                && !isShare(value, part, all)) {
            return Optional.of(Misfit.wrong(
                    "所填的百分数不是分子占分母的比例",
                    "the percentage told is not the share of the numerator in the denominator",
                    "value",
                    "numerator",
                    "denominator"));
        }
        if (value.signum() < 0) {
            return Optional.of(Misfit.wrong("指标值小于零", "the value is below zero", "value"));
        }
        if (value.stripTrailingZeros().scale() > 0 && here.stream().allMatch(ReportFit::isWhole)) {
            return Optional.of(
                    Misfit.wrong("按人、人次、个计的数须是整数", "a number of persons, times or things has to be whole", "value"));
        }
        return report.unit() == MeasureUnit.PERCENT ? percent(value) : scale(value, here);
    }

    /** Whether a percentage is the share of two counts, rounded or cut off to as many decimals as it is told with. */
    private static boolean isShare(BigDecimal value, int part, int all) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .map(rounding -> HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(all), Math.max(0, value.scale()), rounding))
                .anyMatch(share -> share.compareTo(value) == 0);
    }

    /** Persons, times and things come whole; the average of several years need not. */
    private static boolean isWhole(Target target) {
        return COUNTED.contains(Objects.requireNonNull(target.unit())) && target.scope() != TargetScope.AVERAGE;
    }

    private static Optional<Misfit> percent(BigDecimal value) {
        if (value.compareTo(HUNDRED) > 0) {
            return Optional.of(Misfit.wrong("百分比大于一百", "a percentage above a hundred", "value"));
        }
        boolean ratio = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        String hundredfold = value.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        return ratio
                ? Optional.of(Misfit.wrong(
                        "百分比写成了小数；百分之 " + hundredfold + " 写作 " + hundredfold,
                        "a percentage written as a ratio; write " + hundredfold + " for " + hundredfold + " %",
                        "value"))
                : Optional.empty();
    }

    /** A figure in ten thousands where the target counts ones is short by four places. */
    private static Optional<Misfit> scale(BigDecimal value, List<Target> here) {
        return value.signum() > 0 && here.stream().allMatch(target -> isShort(value, target.threshold()))
                ? Optional.of(Misfit.wrong(
                        "数值不到目标的千分之一，是否以“万”为单位填报；应按个位写",
                        "less than a thousandth of the target: was it told in ten thousands? Write ones",
                        "value"))
                : Optional.empty();
    }

    private static boolean isShort(BigDecimal value, @Nullable BigDecimal needed) {
        return needed != null
                && needed.compareTo(TEN_THOUSAND.multiply(HUNDRED)) >= 0
                && value.multiply(BigDecimal.valueOf(1000)).compareTo(needed) < 0;
    }
}
