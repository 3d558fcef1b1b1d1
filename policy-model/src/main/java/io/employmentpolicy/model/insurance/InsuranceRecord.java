package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 参保缴费记录。 / Insurance record.
 *
 * <p>Premiums of one scheme paid through one channel for one run of months. A null component is unknown. Immutable.
 */
@Kind(
        name = "insurance_record",
        zh = "参保缴费记录",
        en = "insurance record",
        single = false,
        owner = Person.class,
        identity = {"scheme", "channel", "premiumPaid", "period"})
public record InsuranceRecord(
        @Term(zh = "险种", en = "scheme") @Nullable Scheme scheme,
        @Term(zh = "缴费渠道", en = "channel") @Nullable Channel channel,

        @Term(zh = "本人实缴保费", en = "premium paid by the person", unit = "yuan", changedBy = ChangedBy.DEED) @Nullable
        BigDecimal premiumPaid,

        @Term(zh = "缴费所属期", en = "period", changedBy = ChangedBy.DEED) @Nullable
        MonthPeriod period,

        @Term(
                zh = "符合灵活就业社保补贴政策条件",
                en = "conditions of the flexible-employment subsidy met",
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean flexibleSubsidyPolicyConditionsMet,

        @Term(zh = "同期已享单位社保补贴", en = "employer subsidy drawn for the same period") @Nullable
        Boolean employerSubsidySamePeriod,

        @Term(zh = "补贴申请日期", en = "subsidy applied on") @Nullable
        Occurrence<LocalDate> subsidyAppliedOn,

        @Term(zh = "缴费所在区", en = "payment district") @Nullable
        String paymentDistrict,

        @Term(zh = "参保人员类型", en = "worker kind", changedBy = ChangedBy.NOTHING) @Nullable
        WorkerKind workerKind,

        @Term(zh = "缴费月数", en = "months of contributions", unit = "months") @Nullable
        Integer contributionMonths)
        implements Fact {

    public InsuranceRecord {
        FactChecks.notNegative("insurance_record.premium_paid", premiumPaid);
        FactChecks.notNegative("insurance_record.contribution_months", contributionMonths);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static InsuranceRecordBuilder builder() {
        return InsuranceRecordBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "insurance_record[…]";
    }
}
