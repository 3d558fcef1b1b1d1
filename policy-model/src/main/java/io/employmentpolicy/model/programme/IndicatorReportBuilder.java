package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 指标报告的逐项填写。 / Fills in an indicator report item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class IndicatorReportBuilder {
    private @Nullable String region;
    private @Nullable String indicator;
    private @Nullable MonthPeriod period;
    private @Nullable BigDecimal value;
    private @Nullable MeasureUnit unit;
    private @Nullable Integer numerator;
    private @Nullable Integer denominator;
    private @Nullable Boolean provisional;

    private IndicatorReportBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static IndicatorReportBuilder builder() {
        return new IndicatorReportBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static IndicatorReportBuilder builder(IndicatorReport from) {
        IndicatorReportBuilder copy = new IndicatorReportBuilder();
        copy.region = from.region();
        copy.indicator = from.indicator();
        copy.period = from.period();
        copy.value = from.value();
        copy.unit = from.unit();
        copy.numerator = from.numerator();
        copy.denominator = from.denominator();
        copy.provisional = from.provisional();
        return copy;
    }

    /** 地区。 / Sets region; null = unknown. */
    public IndicatorReportBuilder region(@Nullable String value) {
        this.region = value;
        return this;
    }

    /** 指标代码。 / Sets indicator; null = unknown. */
    public IndicatorReportBuilder indicator(@Nullable String value) {
        this.indicator = value;
        return this;
    }

    /** 统计期。 / Sets period; null = unknown. */
    public IndicatorReportBuilder period(@Nullable MonthPeriod value) {
        this.period = value;
        return this;
    }

    /** 指标值。 / Sets value; null = unknown. */
    public IndicatorReportBuilder value(@Nullable BigDecimal value) {
        this.value = value;
        return this;
    }

    /** 单位。 / Sets unit; null = unknown. */
    public IndicatorReportBuilder unit(@Nullable MeasureUnit value) {
        this.unit = value;
        return this;
    }

    /** 分子。 / Sets numerator; null = unknown. */
    public IndicatorReportBuilder numerator(@Nullable Integer value) {
        this.numerator = value;
        return this;
    }

    /** 分母。 / Sets denominator; null = unknown. */
    public IndicatorReportBuilder denominator(@Nullable Integer value) {
        this.denominator = value;
        return this;
    }

    /** 预计/快报数。 / Sets provisional figure; null = unknown. */
    public IndicatorReportBuilder provisional(@Nullable Boolean value) {
        this.provisional = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public IndicatorReport build() {
        return new IndicatorReport(region, indicator, period, value, unit, numerator, denominator, provisional);
    }
}
