package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 家庭。 / Household.
 *
 * <p>The household as offices count it for zero-employment and low-income recognition. A null component is unknown.
 * Immutable.
 */
@Kind(name = "household", zh = "家庭", en = "household", single = true, certain = true, changedBy = ChangedBy.PROOF)
public record Household(
        @Term(zh = "家庭标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(
                zh = "有能力有意愿成员数",
                en = "members able and willing to work",
                unit = "persons",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Integer ableWillingMembers,

        @Term(
                zh = "已就业成员数",
                en = "employed members",
                unit = "persons",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Integer employedMembers,

        @Term(
                zh = "零就业家庭认定日期",
                en = "date recognised as zero-employment household",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Occurrence<LocalDate> zeroEmploymentIdentifiedOn,

        @Term(zh = "低收入家庭类别", en = "low income class", basis = Basis.DOCUMENT, sensitive = Sensitivity.INCOME) @Nullable
        LowIncomeClass lowIncomeClass,

        @Term(
                zh = "家庭月就业收入",
                en = "income from work a month",
                unit = "yuan/month",
                basis = Basis.ACT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        BigDecimal earnedIncomeMonth,

        @Term(
                zh = "其他月收入",
                en = "other income a month",
                unit = "yuan/month",
                basis = Basis.ACT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        BigDecimal otherIncomeMonth,

        @Term(
                zh = "就业成本",
                en = "cost of working a month",
                unit = "yuan/month",
                basis = Basis.ACT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        BigDecimal employmentCostMonth,

        @Term(
                zh = "家庭人口",
                en = "number of members",
                unit = "persons",
                least = "1",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer size,

        @Term(
                zh = "就业前享受低保",
                en = "drew the minimum living allowance before the job",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean wasDibaoBeforeJob,

        @Term(
                zh = "符合救助条件",
                en = "relief conditions met",
                basis = Basis.TOLD,
                instrument = {"天津市社会救助的规定", "rules of the city on social assistance"},
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean reliefConditionsMet,

        @Term(zh = "城镇居民家庭", en = "urban resident household", basis = Basis.ACT) @Nullable
        Boolean urbanResident,

        @Term(
                zh = "法定劳动年龄内成员数",
                en = "members of working age",
                unit = "persons",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Integer workingAgeMembers,

        @Term(
                zh = "失业成员数",
                en = "members of working age without work",
                unit = "persons",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Integer unemployedMembers,

        @Term(
                zh = "家庭财产符合规定",
                en = "property within the limits",
                basis = Basis.TOLD,
                instrument = {"天津市低保家庭财产的规定", "rules of the city on the property of households on dibao"},
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean propertyWithinLimits,

        @Term(
                zh = "收入不稳定且有劳动能力成员",
                en = "income not steady and members able to work",
                basis = Basis.TOLD,
                instrument = {"天津市低保审核确认的规定", "rules of the city on confirming dibao"},
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean incomeUnstable)
        implements Fact {

    public Household {
        FactChecks.notNegative("household.able_willing_members", ableWillingMembers);
        FactChecks.notNegative("household.employed_members", employedMembers);
        FactChecks.notNegative("household.earned_income_month", earnedIncomeMonth);
        FactChecks.notNegative("household.other_income_month", otherIncomeMonth);
        FactChecks.notNegative("household.employment_cost_month", employmentCostMonth);
        FactChecks.notNegative("household.size", size);
        FactChecks.notNegative("household.working_age_members", workingAgeMembers);
        FactChecks.notNegative("household.unemployed_members", unemployedMembers);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static HouseholdBuilder builder() {
        return HouseholdBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "household[…]";
    }
}
