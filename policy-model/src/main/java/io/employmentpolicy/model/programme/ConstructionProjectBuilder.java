package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 工程建设项目的逐项填写。 / Fills in a construction project item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class ConstructionProjectBuilder {
    private @Nullable String id;
    private @Nullable Integer labourCostIntervalMonths;
    private @Nullable Integer ledgerKeptYears;
    private @Nullable Set<WageBreach> breaches;
    private @Nullable Boolean subcontractorArrears;
    private @Nullable Occurrence<LocalDate> contractorPaidFirstOn;
    private @Nullable Occurrence<LocalDate> completionNoticeOn;
    private @Nullable Occurrence<LocalDate> specialAccountClosedOn;
    private @Nullable Boolean correctionOverdue;

    private ConstructionProjectBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static ConstructionProjectBuilder builder() {
        return new ConstructionProjectBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static ConstructionProjectBuilder builder(ConstructionProject from) {
        ConstructionProjectBuilder copy = new ConstructionProjectBuilder();
        copy.id = from.id();
        copy.labourCostIntervalMonths = from.labourCostIntervalMonths();
        copy.ledgerKeptYears = from.ledgerKeptYears();
        copy.breaches = from.breaches();
        copy.subcontractorArrears = from.subcontractorArrears();
        copy.contractorPaidFirstOn = from.contractorPaidFirstOn();
        copy.completionNoticeOn = from.completionNoticeOn();
        copy.specialAccountClosedOn = from.specialAccountClosedOn();
        copy.correctionOverdue = from.correctionOverdue();
        return copy;
    }

    /** 项目标识。 / Sets identifier; null = unknown. */
    public ConstructionProjectBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 人工费用拨付周期。 / Sets interval of paying labour costs; null = unknown. */
    public ConstructionProjectBuilder labourCostIntervalMonths(@Nullable Integer value) {
        this.labourCostIntervalMonths = value;
        return this;
    }

    /** 工资支付台账保存年限。 / Sets years the wage ledger was kept; null = unknown. */
    public ConstructionProjectBuilder ledgerKeptYears(@Nullable Integer value) {
        this.ledgerKeptYears = value;
        return this;
    }

    /** 工资支付违规情形。 / Sets breaches of the wage rules; null = unknown. */
    public ConstructionProjectBuilder breaches(@Nullable Set<WageBreach> value) {
        this.breaches = value;
        return this;
    }

    /** 分包单位拖欠农民工工资。 / Sets subcontractor owes wages; null = unknown. */
    public ConstructionProjectBuilder subcontractorArrears(@Nullable Boolean value) {
        this.subcontractorArrears = value;
        return this;
    }

    /** 总承包单位先行清偿日期。 / Sets contractor paid first on; null = unknown. */
    public ConstructionProjectBuilder contractorPaidFirstOn(@Nullable Occurrence<LocalDate> value) {
        this.contractorPaidFirstOn = value;
        return this;
    }

    /** 工程完工且无拖欠的公示日期。 / Sets completion without arrears announced on; null = unknown. */
    public ConstructionProjectBuilder completionNoticeOn(@Nullable Occurrence<LocalDate> value) {
        this.completionNoticeOn = value;
        return this;
    }

    /** 工资专用账户注销日期。 / Sets special account closed on; null = unknown. */
    public ConstructionProjectBuilder specialAccountClosedOn(@Nullable Occurrence<LocalDate> value) {
        this.specialAccountClosedOn = value;
        return this;
    }

    /** 责令限期改正后逾期未改正。 / Sets not mended within the term set by the authority; null = unknown. */
    public ConstructionProjectBuilder correctionOverdue(@Nullable Boolean value) {
        this.correctionOverdue = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public ConstructionProject build() {
        return new ConstructionProject(
                id,
                labourCostIntervalMonths,
                ledgerKeptYears,
                breaches,
                subcontractorArrears,
                contractorPaidFirstOn,
                completionNoticeOn,
                specialAccountClosedOn,
                correctionOverdue);
    }
}
