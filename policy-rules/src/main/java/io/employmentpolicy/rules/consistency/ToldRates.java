package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.GroupCount;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.schema.Fact;
import java.math.BigDecimal;
import java.util.Map;

/** 只报了百分数的比例。 / Rates that a report tells as a percentage alone: so many in a hundred, or in as many as its decimals say, exactly as told. */
final class ToldRates {
    private static final FactKind REPORT = Dictionary.standard().of(IndicatorReport.class);
    private static final FactField PART = REPORT.field("numerator").orElseThrow();
    private static final FactField ALL = REPORT.field("denominator").orElseThrow();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A percentage with more decimals than this is not written down as one. */
    private static final int MOST_DECIMALS = 4;

    private ToldRates() {}

    /** The same facts, each of these rates with the two counts it is the share of; counts of groups beside them say more. A ratio is no percentage. */
    static Facts counted(Facts facts) {
        return facts.of(GroupCount.class).isEmpty()
                        && facts.of(IndicatorReport.class).stream().anyMatch(ToldRates::isAlone)
                ? facts.replacing(
                        fact -> fact instanceof IndicatorReport report && isAlone(report) ? counted(report) : fact)
                : facts;
    }

    private static boolean isAlone(IndicatorReport report) {
        BigDecimal value = report.value();
        return report.unit() == MeasureUnit.PERCENT
                && report.numerator() == null
                && report.denominator() == null
                && value != null
                && value.scale() <= MOST_DECIMALS
                && (value.signum() == 0 || value.compareTo(BigDecimal.ONE) >= 0)
                && value.compareTo(HUNDRED) <= 0;
    }

    private static Fact counted(IndicatorReport report) {
        BigDecimal value = report.value();
        int decimals = value == null ? 0 : Math.max(0, value.scale());
        BigDecimal part = value == null ? BigDecimal.ZERO : value.movePointRight(decimals);
        return REPORT.with(
                report,
                Map.of(
                        PART,
                        part.intValueExact(),
                        ALL,
                        HUNDRED.movePointRight(decimals).intValueExact()));
    }
}
