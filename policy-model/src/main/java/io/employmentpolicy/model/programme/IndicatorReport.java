package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 指标报告。 / Indicator report.
 *
 * <p>The value of one indicator for one region and period. A null component is unknown. Immutable.
 */
@Kind(
        name = "indicator_report",
        zh = "指标报告",
        en = "indicator report",
        single = false,
        identity = {"region", "indicator", "period", "unit"},
        changedBy = ChangedBy.NOTHING)
public record IndicatorReport(
        @Term(zh = "地区", en = "region", basis = Basis.ACT) @Nullable
        String region,

        @Term(zh = "指标代码", en = "indicator", basis = Basis.ACT) @Nullable
        String indicator,

        @Term(zh = "统计期", en = "period", basis = Basis.ACT) @Nullable
        MonthPeriod period,

        @Term(zh = "指标值", en = "value", signed = true, basis = Basis.DOCUMENT) @Nullable
        BigDecimal value,

        @Term(zh = "单位", en = "unit", basis = Basis.ACT) @Nullable
        MeasureUnit unit,

        @Term(zh = "分子", en = "numerator", basis = Basis.DOCUMENT) @Nullable
        Integer numerator,

        @Term(zh = "分母", en = "denominator", basis = Basis.DOCUMENT) @Nullable
        Integer denominator,

        @Term(zh = "预计/快报数", en = "provisional figure", basis = Basis.DOCUMENT) @Nullable
        Boolean provisional)
        implements Fact {

    public IndicatorReport {
        region = FactChecks.region(region);
        FactChecks.notNegative("indicator_report.numerator", numerator);
        FactChecks.notNegative("indicator_report.denominator", denominator);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static IndicatorReportBuilder builder() {
        return IndicatorReportBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "indicator_report[…]";
    }
}
