package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 失业保险。 / Unemployment insurance.
 *
 * <p>The claim on unemployment insurance: contributions, months drawn and what ends it. A null component is unknown. Immutable.
 */
@Kind(name = "unemployment_insurance", zh = "失业保险", en = "unemployment insurance", single = true, owner = Person.class)
public record UnemploymentInsurance(
        @Term(zh = "失业保险缴费月数", en = "months of contributions", unit = "months", basis = Basis.DOCUMENT) @Nullable
        Integer contributionMonths,

        @Term(
                zh = "前次应领未领月数",
                en = "months left from the last claim",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer unspentMonths,

        @Term(
                zh = "非因本人意愿中断就业",
                en = "left the job against own will",
                basis = Basis.TOLD,
                instrument = {"失业保险金申领发放办法第四条", "Measures on claiming unemployment benefit, art. 4"},
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean leftInvoluntarily,

        @Term(zh = "正在领取失业保险金", en = "drawing unemployment benefit", basis = Basis.DOCUMENT) @Nullable
        Boolean drawing,

        @Term(zh = "已领取月数", en = "months drawn", unit = "months", basis = Basis.DOCUMENT, changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsDrawn,

        @Term(zh = "停止领取情形", en = "stop events", basis = Basis.ACT) @Nullable
        Set<StopEvent> stopEvents,

        @Term(zh = "单位依法缴费", en = "employer contributed", basis = Basis.DOCUMENT) @Nullable
        Boolean employerContributed,

        @Term(zh = "终止或者解除劳动关系日", en = "date the employment relation ended", basis = Basis.ACT) @Nullable
        LocalDate relationEndedOn,

        @Term(zh = "单位已出具终止或者解除证明", en = "employer gave the certificate", basis = Basis.DOCUMENT) @Nullable
        Boolean certificateGiven,

        @Term(zh = "单位告知经办机构日期", en = "date the employer reported", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> employerReportedOn,

        @Term(zh = "农民合同制工人", en = "contract worker of rural origin", basis = Basis.ACT, changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean ruralContractWorker,

        @Term(zh = "连续工作月数", en = "months of unbroken work", unit = "months", basis = Basis.ACT) @Nullable
        Integer continuousWorkMonths,

        @Term(zh = "劳动合同终结情形", en = "how the contract ended", basis = Basis.ACT, changedBy = ChangedBy.NOTHING)
        @Nullable
        ContractEnd contractEnd,

        @Term(
                zh = "服役月数",
                en = "months of military service",
                unit = "months",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer serviceMonths,

        @Term(zh = "退役安置方式", en = "placement after discharge", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING)
        @Nullable
        DischargePlacement dischargePlacement,

        @Term(zh = "在户籍所在地申领", en = "claims where the household is registered", basis = Basis.ACT) @Nullable
        Boolean claimsAtHousehold,

        @Term(
                zh = "符合条件的丧葬补助金",
                en = "funeral grants that apply",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Set<FuneralGrant> funeralGrantsOpen,

        @Term(zh = "遗属选择的丧葬补助金", en = "funeral grant chosen", basis = Basis.ACT, sensitive = Sensitivity.FAMILY)
        @Nullable
        FuneralGrant funeralGrantChosen,

        @Term(
                zh = "劳动关系终结原因",
                en = "cause of the end of the relation",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        SeparationCause separationCause)
        implements Fact {

    public UnemploymentInsurance {
        FactChecks.notNegative("unemployment_insurance.contribution_months", contributionMonths);
        FactChecks.notNegative("unemployment_insurance.unspent_months", unspentMonths);
        FactChecks.notNegative("unemployment_insurance.months_drawn", monthsDrawn);
        stopEvents = FactChecks.copy(stopEvents);
        FactChecks.notNegative("unemployment_insurance.continuous_work_months", continuousWorkMonths);
        FactChecks.notNegative("unemployment_insurance.service_months", serviceMonths);
        funeralGrantsOpen = FactChecks.copy(funeralGrantsOpen);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static UnemploymentInsuranceBuilder builder() {
        return UnemploymentInsuranceBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "unemployment_insurance[…]";
    }
}
