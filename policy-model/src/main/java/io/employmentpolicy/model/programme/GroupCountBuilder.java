package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.value.MonthPeriod;
import org.jspecify.annotations.Nullable;

/** 群体汇总的逐项填写。 / Fills in a group count item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class GroupCountBuilder {
    private @Nullable String region;
    private @Nullable CountedGroup group;
    private @Nullable MonthPeriod period;
    private @Nullable Integer total;
    private @Nullable Integer employed;
    private @Nullable Integer zeroEmploymentHouseholdMembers;
    private @Nullable Integer employedZeroEmploymentHouseholdMembers;

    private GroupCountBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static GroupCountBuilder builder() {
        return new GroupCountBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static GroupCountBuilder builder(GroupCount from) {
        GroupCountBuilder copy = new GroupCountBuilder();
        copy.region = from.region();
        copy.group = from.group();
        copy.period = from.period();
        copy.total = from.total();
        copy.employed = from.employed();
        copy.zeroEmploymentHouseholdMembers = from.zeroEmploymentHouseholdMembers();
        copy.employedZeroEmploymentHouseholdMembers = from.employedZeroEmploymentHouseholdMembers();
        return copy;
    }

    /** 地区。 / Sets region; null = unknown. */
    public GroupCountBuilder region(@Nullable String value) {
        this.region = value;
        return this;
    }

    /** 群体。 / Sets group; null = unknown. */
    public GroupCountBuilder group(@Nullable CountedGroup value) {
        this.group = value;
        return this;
    }

    /** 统计期。 / Sets period; null = unknown. */
    public GroupCountBuilder period(@Nullable MonthPeriod value) {
        this.period = value;
        return this;
    }

    /** 总人数。 / Sets total; null = unknown. */
    public GroupCountBuilder total(@Nullable Integer value) {
        this.total = value;
        return this;
    }

    /** 其中已就业。 / Sets of these employed; null = unknown. */
    public GroupCountBuilder employed(@Nullable Integer value) {
        this.employed = value;
        return this;
    }

    /** 其中零就业家庭成员。 / Sets zero employment household members; null = unknown. */
    public GroupCountBuilder zeroEmploymentHouseholdMembers(@Nullable Integer value) {
        this.zeroEmploymentHouseholdMembers = value;
        return this;
    }

    /** 零就业家庭成员中已就业。 / Sets employed zero employment household members; null = unknown. */
    public GroupCountBuilder employedZeroEmploymentHouseholdMembers(@Nullable Integer value) {
        this.employedZeroEmploymentHouseholdMembers = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public GroupCount build() {
        return new GroupCount(
                region,
                group,
                period,
                total,
                employed,
                zeroEmploymentHouseholdMembers,
                employedZeroEmploymentHouseholdMembers);
    }
}
