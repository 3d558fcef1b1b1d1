package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
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
    private @Nullable LocalDate relationEndedOn;
    private @Nullable Boolean certificateGiven;
    private @Nullable Occurrence<LocalDate> employerReportedOn;
    private @Nullable Boolean ruralContractWorker;
    private @Nullable Integer continuousWorkMonths;
    private @Nullable ContractEnd contractEnd;
    private @Nullable Integer serviceMonths;
    private @Nullable DischargePlacement dischargePlacement;
    private @Nullable Boolean claimsAtHousehold;
    private @Nullable Set<FuneralGrant> funeralGrantsOpen;
    private @Nullable FuneralGrant funeralGrantChosen;
    private @Nullable SeparationCause separationCause;

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
        copy.relationEndedOn = from.relationEndedOn();
        copy.certificateGiven = from.certificateGiven();
        copy.employerReportedOn = from.employerReportedOn();
        copy.ruralContractWorker = from.ruralContractWorker();
        copy.continuousWorkMonths = from.continuousWorkMonths();
        copy.contractEnd = from.contractEnd();
        copy.serviceMonths = from.serviceMonths();
        copy.dischargePlacement = from.dischargePlacement();
        copy.claimsAtHousehold = from.claimsAtHousehold();
        copy.funeralGrantsOpen = from.funeralGrantsOpen();
        copy.funeralGrantChosen = from.funeralGrantChosen();
        copy.separationCause = from.separationCause();
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

    /** 终止或者解除劳动关系日。 / Sets relation ended on; null = unknown. */
    public UnemploymentInsuranceBuilder relationEndedOn(@Nullable LocalDate value) {
        this.relationEndedOn = value;
        return this;
    }

    /** 单位已出具终止或者解除证明。 / Sets employer gave the certificate; null = unknown. */
    public UnemploymentInsuranceBuilder certificateGiven(@Nullable Boolean value) {
        this.certificateGiven = value;
        return this;
    }

    /** 单位告知经办机构日期。 / Sets employer reported on; null = unknown. */
    public UnemploymentInsuranceBuilder employerReportedOn(@Nullable Occurrence<LocalDate> value) {
        this.employerReportedOn = value;
        return this;
    }

    /** 农民合同制工人。 / Sets contract worker of rural origin; null = unknown. */
    public UnemploymentInsuranceBuilder ruralContractWorker(@Nullable Boolean value) {
        this.ruralContractWorker = value;
        return this;
    }

    /** 连续工作月数。 / Sets months of unbroken work; null = unknown. */
    public UnemploymentInsuranceBuilder continuousWorkMonths(@Nullable Integer value) {
        this.continuousWorkMonths = value;
        return this;
    }

    /** 劳动合同终结情形。 / Sets how the contract ended; null = unknown. */
    public UnemploymentInsuranceBuilder contractEnd(@Nullable ContractEnd value) {
        this.contractEnd = value;
        return this;
    }

    /** 服役月数。 / Sets months of military service; null = unknown. */
    public UnemploymentInsuranceBuilder serviceMonths(@Nullable Integer value) {
        this.serviceMonths = value;
        return this;
    }

    /** 退役安置方式。 / Sets placement after discharge; null = unknown. */
    public UnemploymentInsuranceBuilder dischargePlacement(@Nullable DischargePlacement value) {
        this.dischargePlacement = value;
        return this;
    }

    /** 在户籍所在地申领。 / Sets claims where the household is registered; null = unknown. */
    public UnemploymentInsuranceBuilder claimsAtHousehold(@Nullable Boolean value) {
        this.claimsAtHousehold = value;
        return this;
    }

    /** 符合条件的丧葬补助金。 / Sets funeral grants that apply; null = unknown. */
    public UnemploymentInsuranceBuilder funeralGrantsOpen(@Nullable Set<FuneralGrant> value) {
        this.funeralGrantsOpen = value;
        return this;
    }

    /** 遗属选择的丧葬补助金。 / Sets funeral grant chosen; null = unknown. */
    public UnemploymentInsuranceBuilder funeralGrantChosen(@Nullable FuneralGrant value) {
        this.funeralGrantChosen = value;
        return this;
    }

    /** 劳动关系终结原因。 / Sets cause of the end of the relation; null = unknown. */
    public UnemploymentInsuranceBuilder separationCause(@Nullable SeparationCause value) {
        this.separationCause = value;
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
                employerContributed,
                relationEndedOn,
                certificateGiven,
                employerReportedOn,
                ruralContractWorker,
                continuousWorkMonths,
                contractEnd,
                serviceMonths,
                dischargePlacement,
                claimsAtHousehold,
                funeralGrantsOpen,
                funeralGrantChosen,
                separationCause);
    }
}
