package io.employmentpolicy.model.person;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 家庭的逐项填写。 / Fills in a household item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class HouseholdBuilder {
    private @Nullable String id;
    private @Nullable Set<String> members;
    private @Nullable Integer ableWillingMembers;
    private @Nullable Integer employedMembers;
    private @Nullable Occurrence<LocalDate> zeroEmploymentIdentifiedOn;
    private @Nullable LowIncomeClass lowIncomeClass;
    private @Nullable BigDecimal earnedIncomeMonth;
    private @Nullable BigDecimal otherIncomeMonth;
    private @Nullable BigDecimal employmentCostMonth;
    private @Nullable Integer size;
    private @Nullable Boolean wasDibaoBeforeJob;
    private @Nullable Boolean reliefConditionsMet;
    private @Nullable Boolean urbanResident;
    private @Nullable Integer workingAgeMembers;
    private @Nullable Integer unemployedMembers;
    private @Nullable Boolean propertyWithinLimits;
    private @Nullable Boolean incomeUnstable;

    private HouseholdBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static HouseholdBuilder builder() {
        return new HouseholdBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static HouseholdBuilder builder(Household from) {
        HouseholdBuilder copy = new HouseholdBuilder();
        copy.id = from.id();
        copy.members = from.members();
        copy.ableWillingMembers = from.ableWillingMembers();
        copy.employedMembers = from.employedMembers();
        copy.zeroEmploymentIdentifiedOn = from.zeroEmploymentIdentifiedOn();
        copy.lowIncomeClass = from.lowIncomeClass();
        copy.earnedIncomeMonth = from.earnedIncomeMonth();
        copy.otherIncomeMonth = from.otherIncomeMonth();
        copy.employmentCostMonth = from.employmentCostMonth();
        copy.size = from.size();
        copy.wasDibaoBeforeJob = from.wasDibaoBeforeJob();
        copy.reliefConditionsMet = from.reliefConditionsMet();
        copy.urbanResident = from.urbanResident();
        copy.workingAgeMembers = from.workingAgeMembers();
        copy.unemployedMembers = from.unemployedMembers();
        copy.propertyWithinLimits = from.propertyWithinLimits();
        copy.incomeUnstable = from.incomeUnstable();
        return copy;
    }

    /** 家庭标识。 / Sets identifier; null = unknown. */
    public HouseholdBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 家庭成员。 / Sets members; null = unknown. */
    public HouseholdBuilder members(@Nullable Set<String> value) {
        this.members = value;
        return this;
    }

    /** 有能力有意愿成员数。 / Sets members able and willing to work; null = unknown. */
    public HouseholdBuilder ableWillingMembers(@Nullable Integer value) {
        this.ableWillingMembers = value;
        return this;
    }

    /** 已就业成员数。 / Sets employed members; null = unknown. */
    public HouseholdBuilder employedMembers(@Nullable Integer value) {
        this.employedMembers = value;
        return this;
    }

    /** 零就业家庭认定日期。 / Sets recognised as zero-employment household on; null = unknown. */
    public HouseholdBuilder zeroEmploymentIdentifiedOn(@Nullable Occurrence<LocalDate> value) {
        this.zeroEmploymentIdentifiedOn = value;
        return this;
    }

    /** 低收入家庭类别。 / Sets low income class; null = unknown. */
    public HouseholdBuilder lowIncomeClass(@Nullable LowIncomeClass value) {
        this.lowIncomeClass = value;
        return this;
    }

    /** 家庭月就业收入。 / Sets income from work a month; null = unknown. */
    public HouseholdBuilder earnedIncomeMonth(@Nullable BigDecimal value) {
        this.earnedIncomeMonth = value;
        return this;
    }

    /** 其他月收入。 / Sets other income a month; null = unknown. */
    public HouseholdBuilder otherIncomeMonth(@Nullable BigDecimal value) {
        this.otherIncomeMonth = value;
        return this;
    }

    /** 就业成本。 / Sets cost of working a month; null = unknown. */
    public HouseholdBuilder employmentCostMonth(@Nullable BigDecimal value) {
        this.employmentCostMonth = value;
        return this;
    }

    /** 家庭人口。 / Sets number of members; null = unknown. */
    public HouseholdBuilder size(@Nullable Integer value) {
        this.size = value;
        return this;
    }

    /** 就业前享受低保。 / Sets drew dibao before the job; null = unknown. */
    public HouseholdBuilder wasDibaoBeforeJob(@Nullable Boolean value) {
        this.wasDibaoBeforeJob = value;
        return this;
    }

    /** 符合救助条件。 / Sets relief conditions met; null = unknown. */
    public HouseholdBuilder reliefConditionsMet(@Nullable Boolean value) {
        this.reliefConditionsMet = value;
        return this;
    }

    /** 城镇居民家庭。 / Sets urban resident household; null = unknown. */
    public HouseholdBuilder urbanResident(@Nullable Boolean value) {
        this.urbanResident = value;
        return this;
    }

    /** 法定劳动年龄内成员数。 / Sets members of working age; null = unknown. */
    public HouseholdBuilder workingAgeMembers(@Nullable Integer value) {
        this.workingAgeMembers = value;
        return this;
    }

    /** 失业成员数。 / Sets members of working age without work; null = unknown. */
    public HouseholdBuilder unemployedMembers(@Nullable Integer value) {
        this.unemployedMembers = value;
        return this;
    }

    /** 家庭财产符合规定。 / Sets property within the limits; null = unknown. */
    public HouseholdBuilder propertyWithinLimits(@Nullable Boolean value) {
        this.propertyWithinLimits = value;
        return this;
    }

    /** 收入不稳定且有劳动能力成员。 / Sets income not steady and members able to work; null = unknown. */
    public HouseholdBuilder incomeUnstable(@Nullable Boolean value) {
        this.incomeUnstable = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Household build() {
        return new Household(
                id,
                members,
                ableWillingMembers,
                employedMembers,
                zeroEmploymentIdentifiedOn,
                lowIncomeClass,
                earnedIncomeMonth,
                otherIncomeMonth,
                employmentCostMonth,
                size,
                wasDibaoBeforeJob,
                reliefConditionsMet,
                urbanResident,
                workingAgeMembers,
                unemployedMembers,
                propertyWithinLimits,
                incomeUnstable);
    }
}
