package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 创业实体。 / Start-up.
 *
 * <p>The business a person founded, as start-up policies look at it. A null component is unknown. Immutable.
 */
@Kind(name = "startup", zh = "创业实体", en = "start-up", single = true, owner = Person.class, standing = true)
public record Startup(
        @Term(zh = "创办人身份", en = "group of the founder", basis = Basis.ACT, changedBy = ChangedBy.PROOF) @Nullable
        Set<FounderGroup> founderGroup,

        @Term(zh = "首次创业", en = "first start-up", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean firstStartup,

        @Term(
                zh = "已领首次创业补贴",
                en = "first start-up subsidy already paid",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean firstSubsidyAlreadyPaid,

        @Term(zh = "租赁经营场地", en = "rents business premises", basis = Basis.ACT) @Nullable
        Boolean rentsPremises,

        @Term(
                zh = "其他规定条件",
                en = "other conditions met",
                basis = Basis.TOLD,
                instrument = {"天津市创业补贴的规定", "rules of the city on start-up subsidies"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean otherConditionsMet,

        @Term(zh = "创业领域", en = "field", basis = Basis.ACT) @Nullable
        String field,

        @Term(zh = "“创享未来”大赛获奖", en = "contest award", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Boolean contestAward,

        @Term(zh = "创业服务事项", en = "services given", basis = Basis.ACT) @Nullable
        Set<StartupService> servicesGiven,

        @Term(
                zh = "优秀创业项目",
                en = "designated as an excellent start-up project",
                basis = Basis.TOLD,
                instrument = {"优秀创业项目评选的规定", "rules on choosing excellent start-up projects"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean excellentProject,

        @Term(zh = "创办形式", en = "form of the start-up", basis = Basis.DOCUMENT) @Nullable
        StartupForm form,

        @Term(zh = "登记注册日期", en = "date registered", basis = Basis.DOCUMENT) @Nullable
        LocalDate registeredOn,

        @Term(
                zh = "正常运营",
                en = "operates normally",
                basis = Basis.TOLD,
                instrument = {"天津市创业补贴的规定", "rules of the city on start-up subsidies"})
        @Nullable
        Boolean operatesNormally,

        @Term(
                zh = "当年应缴纳的可扣减税费",
                en = "deductible taxes and charges due in the year",
                unit = "yuan",
                basis = Basis.DOCUMENT)
        @Nullable
        BigDecimal taxDueInYear,

        @Term(
                zh = "当年实际经营月数",
                en = "months operated in the year",
                unit = "months",
                most = "12",
                basis = Basis.ACT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsOperatedInYear)
        implements Fact {

    public Startup {
        founderGroup = FactChecks.copy(founderGroup);
        servicesGiven = FactChecks.copy(servicesGiven);
        FactChecks.notNegative("startup.tax_due_in_year", taxDueInYear);
        FactChecks.notNegative("startup.months_operated_in_year", monthsOperatedInYear);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static StartupBuilder builder() {
        return StartupBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "startup[…]";
    }
}
