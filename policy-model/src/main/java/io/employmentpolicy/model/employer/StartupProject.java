package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 创业项目。 / Start-up project.
 *
 * <p>A project offered to or kept in a pool of start-up projects. A null component is unknown. Immutable.
 */
@Kind(name = "startup_project", zh = "创业项目", en = "start-up project", single = false, changedBy = ChangedBy.PROOF)
public record StartupProject(
        @Term(
                zh = "原创性",
                en = "original",
                basis = Basis.TOLD,
                instrument = {"西青区创业项目库的入库规定", "rules of the Xiqing pool of projects"})
        @Nullable
        Boolean original,

        @Term(
                zh = "独创性",
                en = "unique",
                basis = Basis.TOLD,
                instrument = {"西青区创业项目库的入库规定", "rules of the Xiqing pool of projects"})
        @Nullable
        Boolean unique,

        @Term(
                zh = "引领性",
                en = "leading",
                basis = Basis.TOLD,
                instrument = {"西青区创业项目库的入库规定", "rules of the Xiqing pool of projects"})
        @Nullable
        Boolean leading,

        @Term(
                zh = "门槛低",
                en = "low threshold",
                basis = Basis.TOLD,
                instrument = {"西青区创业项目库的入库规定", "rules of the Xiqing pool of projects"})
        @Nullable
        Boolean lowThreshold,

        @Term(
                zh = "投资少",
                en = "small investment",
                basis = Basis.TOLD,
                instrument = {"创业项目库的入库规定", "rules of the pools of projects"})
        @Nullable
        Boolean smallInvestment,

        @Term(
                zh = "上手快",
                en = "quick start",
                basis = Basis.TOLD,
                instrument = {"西青区创业项目库的入库规定", "rules of the Xiqing pool of projects"})
        @Nullable
        Boolean quickStart,

        @Term(
                zh = "风险小",
                en = "low risk",
                basis = Basis.TOLD,
                instrument = {"创业项目库的入库规定", "rules of the pools of projects"})
        @Nullable
        Boolean lowRisk,

        @Term(
                zh = "灵活度高",
                en = "flexible",
                basis = Basis.TOLD,
                instrument = {"天津市创业项目库的入库规定", "rules of the city pool of projects"})
        @Nullable
        Boolean flexible,

        @Term(
                zh = "适合初次创业者",
                en = "suits beginners",
                basis = Basis.TOLD,
                instrument = {"天津市创业项目库的入库规定", "rules of the city pool of projects"})
        @Nullable
        Boolean suitsBeginners)
        implements Fact {

    public StartupProject {}

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static StartupProjectBuilder builder() {
        return StartupProjectBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "startup_project[…]";
    }
}
