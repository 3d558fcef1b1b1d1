package io.employmentpolicy.model.employment;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 失业保险的逐项填写。 / Fills in an unemployment insurance item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class UnemploymentInsuranceBuilder {
    private @Nullable Integer contributionMonths;
    private @Nullable Integer unspentMonths;
    private @Nullable Boolean leftInvoluntarily;
    private @Nullable Boolean drawing;
    private @Nullable Integer monthsDrawn;
    private @Nullable Set<StopEvent> stopEvents;
    private @Nullable Boolean employerContributed;

    private UnemploymentInsuranceBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static UnemploymentInsuranceBuilder builder() {
        return new UnemploymentInsuranceBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static UnemploymentInsuranceBuilder builder(UnemploymentInsurance from) {
        UnemploymentInsuranceBuilder copy = new UnemploymentInsuranceBuilder();
        copy.contributionMonths = from.contributionMonths();
        copy.unspentMonths = from.unspentMonths();
        copy.leftInvoluntarily = from.leftInvoluntarily();
        copy.drawing = from.drawing();
        copy.monthsDrawn = from.monthsDrawn();
        copy.stopEvents = from.stopEvents();
        copy.employerContributed = from.employerContributed();
        return copy;
    }

    /** 失业保险缴费月数。 / Sets months of contributions; null = unknown. */
    public UnemploymentInsuranceBuilder contributionMonths(@Nullable Integer value) {
        this.contributionMonths = value;
        return this;
    }

    /** 前次应领未领月数。 / Sets months left from the last claim; null = unknown. */
    public UnemploymentInsuranceBuilder unspentMonths(@Nullable Integer value) {
        this.unspentMonths = value;
        return this;
    }

    /** 非因本人意愿中断就业。 / Sets left involuntarily; null = unknown. */
    public UnemploymentInsuranceBuilder leftInvoluntarily(@Nullable Boolean value) {
        this.leftInvoluntarily = value;
        return this;
    }

    /** 正在领取失业保险金。 / Sets drawing; null = unknown. */
    public UnemploymentInsuranceBuilder drawing(@Nullable Boolean value) {
        this.drawing = value;
        return this;
    }

    /** 已领取月数。 / Sets months drawn; null = unknown. */
    public UnemploymentInsuranceBuilder monthsDrawn(@Nullable Integer value) {
        this.monthsDrawn = value;
        return this;
    }

    /** 停止领取情形。 / Sets stop events; null = unknown. */
    public UnemploymentInsuranceBuilder stopEvents(@Nullable Set<StopEvent> value) {
        this.stopEvents = value;
        return this;
    }

    /** 单位依法缴费。 / Sets employer contributed; null = unknown. */
    public UnemploymentInsuranceBuilder employerContributed(@Nullable Boolean value) {
        this.employerContributed = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public UnemploymentInsurance build() {
        return new UnemploymentInsurance(
                contributionMonths,
                unspentMonths,
                leftInvoluntarily,
                drawing,
                monthsDrawn,
                stopEvents,
                employerContributed);
    }
}
