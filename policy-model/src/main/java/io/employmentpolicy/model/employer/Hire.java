package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 招用记录。 / Hire.
 *
 * <p>One person taken on by the employer. A null component is unknown. Immutable.
 */
@Kind(
        name = "hire",
        zh = "招用记录",
        en = "hire",
        single = false,
        owner = Employer.class,
        identity = {"personId", "startDate"},
        ends = true)
public record Hire(
        @Term(zh = "被招用人", en = "person", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "重点群体类别", en = "key groups", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Set<HireGroup> group,

        @Term(zh = "招用日期", en = "start date", basis = Basis.ACT) @Nullable
        LocalDate startDate,

        @Term(
                zh = "合同参保等规定条件",
                en = "formal conditions met",
                basis = Basis.TOLD,
                instrument = {
                    "天津市用人单位社会保险补贴和岗位补贴的规定",
                    "rules of the city on the insurance and post subsidies of employers"
                })
        @Nullable
        Boolean formalConditionsMet,

        @Term(
                zh = "单位每月缴费额",
                en = "employer's premiums of a month",
                unit = "yuan/month",
                since = "insuredSince",
                outside = "0",
                basis = Basis.ACT)
        @Nullable
        BigDecimal insurancePremiumEmployer,

        @Term(zh = "被招用人出生日期", en = "birth date of the person", basis = Basis.ACT) @Nullable
        LocalDate birthDate,

        @Term(
                zh = "毕业年度高校毕业生",
                en = "graduates in the year of the hire",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean graduatesThisYear,

        @Term(zh = "离校日期", en = "date of leaving school", basis = Basis.ACT) @Nullable
        LocalDate leftSchoolOn,

        @Term(zh = "招用前未就业", en = "without work before", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean withoutWorkBefore,

        @Term(
                zh = "招用前已登记失业",
                en = "registered as unemployed before",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean registeredUnemployed,

        @Term(zh = "已签订劳动合同", en = "labour contract signed", basis = Basis.ACT) @Nullable
        Boolean contractSigned,

        @Term(
                zh = "足额缴纳失业、工伤、职工养老保险费月数",
                en = "months of three premiums paid in full",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Integer threeInsurancesMonths,

        @Term(zh = "补贴申请日期", en = "date the subsidy was applied for", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> subsidyAppliedOn,

        @Term(zh = "劳动合同期限月数", en = "months of the labour contract", unit = "months", basis = Basis.ACT) @Nullable
        Integer contractMonths,

        @Term(
                zh = "初次核定补贴时距法定退休月数",
                en = "months to the statutory retirement age when first approved",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsToRetirement,

        @Term(
                zh = "已享受社会保险补贴月数",
                en = "months of insurance subsidy already drawn",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsSubsidised,

        @Term(zh = "单位为其参保首月", en = "first month insured by the employer", basis = Basis.DOCUMENT) @Nullable
        YearMonth insuredSince,

        @Term(zh = "失业登记日期", en = "date registered as unemployed", basis = Basis.DOCUMENT) @Nullable
        LocalDate registeredUnemployedOn,

        @Term(zh = "被招用人为残疾人", en = "a disabled person", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Boolean disabled,

        @Term(zh = "被招用人为机关事业单位在编人员", en = "on the establishment of the state", basis = Basis.DOCUMENT) @Nullable
        Boolean onEstablishment)
        implements Fact {

    public Hire {
        group = FactChecks.copy(group);
        FactChecks.notNegative("hire.insurance_premium_employer", insurancePremiumEmployer);
        FactChecks.notNegative("hire.three_insurances_months", threeInsurancesMonths);
        FactChecks.notNegative("hire.contract_months", contractMonths);
        FactChecks.notNegative("hire.months_to_retirement", monthsToRetirement);
        FactChecks.notNegative("hire.months_subsidised", monthsSubsidised);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static HireBuilder builder() {
        return HireBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "hire[…]";
    }
}
