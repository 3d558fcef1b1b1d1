package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.person.Person;
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
        @Term(zh = "险种", en = "scheme", basis = Basis.DOCUMENT) @Nullable
        Scheme scheme,

        @Term(zh = "缴费渠道", en = "channel", basis = Basis.DOCUMENT) @Nullable
        Channel channel,

        @Term(
                zh = "本人实缴保费",
                en = "premium paid by the person",
                unit = "yuan",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        BigDecimal premiumPaid,

        @Term(zh = "缴费所属期", en = "period", basis = Basis.DOCUMENT, changedBy = ChangedBy.DEED) @Nullable
        MonthPeriod period,

        @Term(
                zh = "符合灵活就业社保补贴政策条件",
                en = "conditions of the flexible-employment subsidy met",
                basis = Basis.TOLD,
                instrument = {
                    "天津市灵活就业社会保险补贴的规定（二〇二二年至二〇二四年）",
                    "rules of the city on the flexible-employment subsidy, 2022 to 2024"
                },
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean flexibleSubsidyPolicyConditionsMet,

        @Term(zh = "同期已享单位社保补贴", en = "employer subsidy drawn for the same period", basis = Basis.DOCUMENT) @Nullable
        Boolean employerSubsidySamePeriod,

        @Term(zh = "缴费所在区", en = "payment district", basis = Basis.DOCUMENT) @Nullable
        String paymentDistrict,

        @Term(zh = "参保人员类型", en = "worker kind", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        WorkerKind workerKind,

        @Term(zh = "缴费月数", en = "months of contributions", unit = "months", basis = Basis.DOCUMENT) @Nullable
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
