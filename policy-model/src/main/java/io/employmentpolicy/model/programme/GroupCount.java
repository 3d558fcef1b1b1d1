package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.MonthPeriod;
import org.jspecify.annotations.Nullable;

/**
 * 群体汇总。 / Group count.
 *
 * <p>A group of people in one region and period, counted. A null component is unknown. Immutable.
 */
@Kind(
        name = "group_count",
        zh = "群体汇总",
        en = "group count",
        single = false,
        identity = {"region", "group", "period"},
        changedBy = ChangedBy.NOTHING)
public record GroupCount(
        @Term(zh = "地区", en = "region", basis = Basis.ACT) @Nullable
        String region,

        @Term(zh = "群体", en = "group", basis = Basis.ACT) @Nullable
        CountedGroup group,

        @Term(zh = "统计期", en = "period", basis = Basis.ACT) @Nullable
        MonthPeriod period,

        @Term(zh = "总人数", en = "total", unit = "persons", basis = Basis.DOCUMENT) @Nullable
        Integer total,

        @Term(zh = "其中已就业", en = "of these employed", unit = "persons", basis = Basis.DOCUMENT) @Nullable
        Integer employed,

        @Term(zh = "其中零就业家庭成员", en = "zero employment household members", unit = "persons", basis = Basis.DOCUMENT)
        @Nullable
        Integer zeroEmploymentHouseholdMembers,

        @Term(
                zh = "零就业家庭成员中已就业",
                en = "employed zero employment household members",
                unit = "persons",
                basis = Basis.DOCUMENT)
        @Nullable
        Integer employedZeroEmploymentHouseholdMembers)
        implements Fact {

    public GroupCount {
        region = FactChecks.region(region);
        FactChecks.notNegative("group_count.total", total);
        FactChecks.notNegative("group_count.employed", employed);
        FactChecks.notNegative("group_count.zero_employment_household_members", zeroEmploymentHouseholdMembers);
        FactChecks.notNegative(
                "group_count.employed_zero_employment_household_members", employedZeroEmploymentHouseholdMembers);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static GroupCountBuilder builder() {
        return GroupCountBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "group_count[…]";
    }
}
