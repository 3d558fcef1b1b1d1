package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工程建设项目。 / A building project, for the rules on paying its rural workers.
 *
 * <p>A null component is unknown. Immutable.
 */
@Kind(
        name = "construction_project",
        zh = "工程建设项目",
        en = "construction project",
        single = false,
        identity = {"id"})
public record ConstructionProject(
        @Term(zh = "项目标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "人工费用拨付周期", en = "interval of paying labour costs", unit = "months", basis = Basis.ACT) @Nullable
        Integer labourCostIntervalMonths,

        @Term(zh = "工资支付台账保存年限", en = "years the wage ledger was kept", unit = "years", basis = Basis.ACT) @Nullable
        Integer ledgerKeptYears,

        @Term(zh = "工资支付违规情形", en = "breaches of the wage rules", basis = Basis.DOCUMENT) @Nullable
        Set<WageBreach> breaches,

        @Term(zh = "分包单位拖欠农民工工资", en = "subcontractor owes wages", basis = Basis.ACT) @Nullable
        Boolean subcontractorArrears,

        @Term(zh = "总承包单位先行清偿日期", en = "date the contractor paid first", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> contractorPaidFirstOn,

        @Term(zh = "工程完工且无拖欠的公示日期", en = "date completion without arrears was announced", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> completionNoticeOn,

        @Term(zh = "工资专用账户注销日期", en = "date the special account was closed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> specialAccountClosedOn,

        @Term(zh = "责令限期改正后逾期未改正", en = "not mended within the term set by the authority", basis = Basis.DOCUMENT)
        @Nullable
        Boolean correctionOverdue)
        implements Fact {

    public ConstructionProject {
        FactChecks.notNegative("construction_project.labour_cost_interval_months", labourCostIntervalMonths);
        FactChecks.notNegative("construction_project.ledger_kept_years", ledgerKeptYears);
        breaches = FactChecks.copy(breaches);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static ConstructionProjectBuilder builder() {
        return ConstructionProjectBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "construction_project[…]";
    }
}
