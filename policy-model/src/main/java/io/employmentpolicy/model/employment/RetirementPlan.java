package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 弹性退休。 / Retirement plan.
 *
 * <p>The choice of an earlier or later retirement and its notices. A null component is unknown. Immutable.
 */
@Kind(name = "retirement_plan", zh = "弹性退休", en = "retirement plan", single = true, owner = Person.class)
public record RetirementPlan(
        @Term(zh = "弹性退休方向", en = "kind of flexible retirement", basis = Basis.ACT) @Nullable
        RetirementDirection direction,

        @Term(zh = "选择的退休年月", en = "month chosen to retire", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        YearMonth retireMonth,

        @Term(zh = "书面告知日期", en = "date notified", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> notifiedOn,

        @Term(zh = "协商一致日期", en = "date agreed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> agreedOn,

        @Term(zh = "单位同意", en = "employer agrees", basis = Basis.ACT) @Nullable
        Boolean employerAgrees,

        @Term(zh = "养老保险累计缴费月数", en = "months of pension contributions", unit = "months", basis = Basis.DOCUMENT)
        @Nullable
        Integer pensionContributionMonths)
        implements Fact {

    public RetirementPlan {
        FactChecks.notNegative("retirement_plan.pension_contribution_months", pensionContributionMonths);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static RetirementPlanBuilder builder() {
        return RetirementPlanBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "retirement_plan[…]";
    }
}
