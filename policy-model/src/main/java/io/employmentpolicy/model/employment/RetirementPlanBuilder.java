package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** 弹性退休的逐项填写。 / Fills in a retirement plan item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class RetirementPlanBuilder {
    private @Nullable RetirementDirection direction;
    private @Nullable YearMonth retireMonth;
    private @Nullable Occurrence<LocalDate> notifiedOn;
    private @Nullable Occurrence<LocalDate> agreedOn;
    private @Nullable Boolean employerAgrees;
    private @Nullable Integer pensionContributionMonths;

    private RetirementPlanBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static RetirementPlanBuilder builder() {
        return new RetirementPlanBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static RetirementPlanBuilder builder(RetirementPlan from) {
        RetirementPlanBuilder copy = new RetirementPlanBuilder();
        copy.direction = from.direction();
        copy.retireMonth = from.retireMonth();
        copy.notifiedOn = from.notifiedOn();
        copy.agreedOn = from.agreedOn();
        copy.employerAgrees = from.employerAgrees();
        copy.pensionContributionMonths = from.pensionContributionMonths();
        return copy;
    }

    /** 弹性退休方向。 / Sets direction; null = unknown. */
    public RetirementPlanBuilder direction(@Nullable RetirementDirection value) {
        this.direction = value;
        return this;
    }

    /** 选择的退休年月。 / Sets retire month; null = unknown. */
    public RetirementPlanBuilder retireMonth(@Nullable YearMonth value) {
        this.retireMonth = value;
        return this;
    }

    /** 书面告知日期。 / Sets notified on; null = unknown. */
    public RetirementPlanBuilder notifiedOn(@Nullable Occurrence<LocalDate> value) {
        this.notifiedOn = value;
        return this;
    }

    /** 协商一致日期。 / Sets agreed on; null = unknown. */
    public RetirementPlanBuilder agreedOn(@Nullable Occurrence<LocalDate> value) {
        this.agreedOn = value;
        return this;
    }

    /** 单位同意。 / Sets employer agrees; null = unknown. */
    public RetirementPlanBuilder employerAgrees(@Nullable Boolean value) {
        this.employerAgrees = value;
        return this;
    }

    /** 养老保险累计缴费月数。 / Sets months of pension contributions; null = unknown. */
    public RetirementPlanBuilder pensionContributionMonths(@Nullable Integer value) {
        this.pensionContributionMonths = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public RetirementPlan build() {
        return new RetirementPlan(
                direction, retireMonth, notifiedOn, agreedOn, employerAgrees, pensionContributionMonths);
    }
}
