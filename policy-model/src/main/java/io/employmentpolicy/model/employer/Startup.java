package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.person.Person;
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
@Kind(name = "startup", zh = "创业实体", en = "start-up", single = true, owner = Person.class)
public record Startup(
        @Term(zh = "创办人身份", en = "founder group", changedBy = ChangedBy.PROOF) @Nullable
        Set<FounderGroup> founderGroup,

        @Term(zh = "首次创业", en = "first startup", changedBy = ChangedBy.NOTHING) @Nullable
        Boolean firstStartup,

        @Term(zh = "已领首次创业补贴", en = "first subsidy already paid", changedBy = ChangedBy.NOTHING) @Nullable
        Boolean firstSubsidyAlreadyPaid,

        @Term(zh = "租赁经营场地", en = "rents premises") @Nullable
        Boolean rentsPremises,

        @Term(zh = "其他规定条件", en = "other conditions met", changedBy = ChangedBy.PROOF) @Nullable
        Boolean otherConditionsMet,

        @Term(zh = "创业领域", en = "field") @Nullable String field,
        @Term(zh = "在孵", en = "in an incubator") @Nullable Boolean inIncubator,

        @Term(zh = "带动就业人数", en = "jobs created", unit = "persons") @Nullable
        Integer jobsCreated,

        @Term(zh = "“创享未来”大赛获奖", en = "contest award", changedBy = ChangedBy.PROOF) @Nullable
        Boolean contestAward,

        @Term(zh = "创业服务事项", en = "services given") @Nullable
        Set<StartupService> servicesGiven,

        @Term(zh = "创业担保贷款额", en = "loan amount", unit = "yuan") @Nullable
        BigDecimal loanAmount,

        @Term(zh = "优秀创业项目", en = "designated as an excellent start-up project", changedBy = ChangedBy.PROOF) @Nullable
        Boolean excellentProject,

        @Term(zh = "创办形式", en = "form of the start-up") @Nullable
        StartupForm form,

        @Term(zh = "登记注册日期", en = "registered on") @Nullable LocalDate registeredOn,

        @Term(zh = "正常运营", en = "operates normally") @Nullable
        Boolean operatesNormally,

        @Term(zh = "当年应缴纳的可扣减税费", en = "deductible taxes and charges due in the year", unit = "yuan") @Nullable
        BigDecimal taxDueInYear,

        @Term(zh = "当年实际经营月数", en = "months operated in the year", unit = "months", changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsOperatedInYear)
        implements Fact {

    public Startup {
        founderGroup = FactChecks.copy(founderGroup);
        FactChecks.notNegative("startup.jobs_created", jobsCreated);
        servicesGiven = FactChecks.copy(servicesGiven);
        FactChecks.notNegative("startup.loan_amount", loanAmount);
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
