package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 参保缴费记录的逐项填写。 / Fills in an insurance record item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class InsuranceRecordBuilder {
    private @Nullable Scheme scheme;
    private @Nullable Channel channel;
    private @Nullable BigDecimal premiumPaid;
    private @Nullable MonthPeriod period;
    private @Nullable Boolean flexibleSubsidyPolicyConditionsMet;
    private @Nullable Boolean employerSubsidySamePeriod;
    private @Nullable Occurrence<LocalDate> subsidyAppliedOn;
    private @Nullable String paymentDistrict;
    private @Nullable WorkerKind workerKind;
    private @Nullable Integer contributionMonths;

    private InsuranceRecordBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static InsuranceRecordBuilder builder() {
        return new InsuranceRecordBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static InsuranceRecordBuilder builder(InsuranceRecord from) {
        InsuranceRecordBuilder copy = new InsuranceRecordBuilder();
        copy.scheme = from.scheme();
        copy.channel = from.channel();
        copy.premiumPaid = from.premiumPaid();
        copy.period = from.period();
        copy.flexibleSubsidyPolicyConditionsMet = from.flexibleSubsidyPolicyConditionsMet();
        copy.employerSubsidySamePeriod = from.employerSubsidySamePeriod();
        copy.subsidyAppliedOn = from.subsidyAppliedOn();
        copy.paymentDistrict = from.paymentDistrict();
        copy.workerKind = from.workerKind();
        copy.contributionMonths = from.contributionMonths();
        return copy;
    }

    /** 险种。 / Sets scheme; null = unknown. */
    public InsuranceRecordBuilder scheme(@Nullable Scheme value) {
        this.scheme = value;
        return this;
    }

    /** 缴费渠道。 / Sets channel; null = unknown. */
    public InsuranceRecordBuilder channel(@Nullable Channel value) {
        this.channel = value;
        return this;
    }

    /** 本人实缴保费。 / Sets premium paid by the person; null = unknown. */
    public InsuranceRecordBuilder premiumPaid(@Nullable BigDecimal value) {
        this.premiumPaid = value;
        return this;
    }

    /** 缴费所属期。 / Sets period; null = unknown. */
    public InsuranceRecordBuilder period(@Nullable MonthPeriod value) {
        this.period = value;
        return this;
    }

    /** 符合灵活就业社保补贴政策条件。 / Sets conditions of the flexible-employment subsidy met; null = unknown. */
    public InsuranceRecordBuilder flexibleSubsidyPolicyConditionsMet(@Nullable Boolean value) {
        this.flexibleSubsidyPolicyConditionsMet = value;
        return this;
    }

    /** 同期已享单位社保补贴。 / Sets employer subsidy drawn for the same period; null = unknown. */
    public InsuranceRecordBuilder employerSubsidySamePeriod(@Nullable Boolean value) {
        this.employerSubsidySamePeriod = value;
        return this;
    }

    /** 补贴申请日期。 / Sets subsidy applied on; null = unknown. */
    public InsuranceRecordBuilder subsidyAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.subsidyAppliedOn = value;
        return this;
    }

    /** 缴费所在区。 / Sets payment district; null = unknown. */
    public InsuranceRecordBuilder paymentDistrict(@Nullable String value) {
        this.paymentDistrict = value;
        return this;
    }

    /** 参保人员类型。 / Sets worker kind; null = unknown. */
    public InsuranceRecordBuilder workerKind(@Nullable WorkerKind value) {
        this.workerKind = value;
        return this;
    }

    /** 缴费月数。 / Sets months of contributions; null = unknown. */
    public InsuranceRecordBuilder contributionMonths(@Nullable Integer value) {
        this.contributionMonths = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public InsuranceRecord build() {
        return new InsuranceRecord(
                scheme,
                channel,
                premiumPaid,
                period,
                flexibleSubsidyPolicyConditionsMet,
                employerSubsidySamePeriod,
                subsidyAppliedOn,
                paymentDistrict,
                workerKind,
                contributionMonths);
    }
}
