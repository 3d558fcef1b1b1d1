package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 招用记录的逐项填写。 / Fills in a hire item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class HireBuilder {
    private @Nullable String personId;
    private @Nullable Set<HireGroup> group;
    private @Nullable LocalDate startDate;
    private @Nullable Boolean formalConditionsMet;
    private @Nullable BigDecimal insurancePremiumEmployer;
    private @Nullable LocalDate birthDate;
    private @Nullable Boolean graduatesThisYear;
    private @Nullable LocalDate leftSchoolOn;
    private @Nullable Boolean withoutWorkBefore;
    private @Nullable Boolean registeredUnemployed;
    private @Nullable Boolean contractSigned;
    private @Nullable Integer threeInsurancesMonths;
    private @Nullable Occurrence<LocalDate> subsidyAppliedOn;
    private @Nullable Integer contractMonths;
    private @Nullable Boolean publicWelfarePost;
    private @Nullable Integer monthsToRetirement;
    private @Nullable Integer monthsSubsidised;
    private @Nullable YearMonth insuredSince;
    private @Nullable Integer monthsWorkedInYear;
    private @Nullable LocalDate registeredUnemployedOn;
    private @Nullable Boolean disabled;

    private HireBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static HireBuilder builder() {
        return new HireBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static HireBuilder builder(Hire from) {
        HireBuilder copy = new HireBuilder();
        copy.personId = from.personId();
        copy.group = from.group();
        copy.startDate = from.startDate();
        copy.formalConditionsMet = from.formalConditionsMet();
        copy.insurancePremiumEmployer = from.insurancePremiumEmployer();
        copy.birthDate = from.birthDate();
        copy.graduatesThisYear = from.graduatesThisYear();
        copy.leftSchoolOn = from.leftSchoolOn();
        copy.withoutWorkBefore = from.withoutWorkBefore();
        copy.registeredUnemployed = from.registeredUnemployed();
        copy.contractSigned = from.contractSigned();
        copy.threeInsurancesMonths = from.threeInsurancesMonths();
        copy.subsidyAppliedOn = from.subsidyAppliedOn();
        copy.contractMonths = from.contractMonths();
        copy.publicWelfarePost = from.publicWelfarePost();
        copy.monthsToRetirement = from.monthsToRetirement();
        copy.monthsSubsidised = from.monthsSubsidised();
        copy.insuredSince = from.insuredSince();
        copy.monthsWorkedInYear = from.monthsWorkedInYear();
        copy.registeredUnemployedOn = from.registeredUnemployedOn();
        copy.disabled = from.disabled();
        return copy;
    }

    /** 被招用人。 / Sets person; null = unknown. */
    public HireBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 重点群体类别。 / Sets key groups; null = unknown. */
    public HireBuilder group(@Nullable Set<HireGroup> value) {
        this.group = value;
        return this;
    }

    /** 招用日期。 / Sets start date; null = unknown. */
    public HireBuilder startDate(@Nullable LocalDate value) {
        this.startDate = value;
        return this;
    }

    /** 合同参保等规定条件。 / Sets formal conditions met; null = unknown. */
    public HireBuilder formalConditionsMet(@Nullable Boolean value) {
        this.formalConditionsMet = value;
        return this;
    }

    /** 单位缴费额。 / Sets employer's premiums; null = unknown. */
    public HireBuilder insurancePremiumEmployer(@Nullable BigDecimal value) {
        this.insurancePremiumEmployer = value;
        return this;
    }

    /** 被招用人出生日期。 / Sets birth date of the person; null = unknown. */
    public HireBuilder birthDate(@Nullable LocalDate value) {
        this.birthDate = value;
        return this;
    }

    /** 毕业年度高校毕业生。 / Sets graduates in the year of the hire; null = unknown. */
    public HireBuilder graduatesThisYear(@Nullable Boolean value) {
        this.graduatesThisYear = value;
        return this;
    }

    /** 离校日期。 / Sets left school on; null = unknown. */
    public HireBuilder leftSchoolOn(@Nullable LocalDate value) {
        this.leftSchoolOn = value;
        return this;
    }

    /** 招用前未就业。 / Sets without work before; null = unknown. */
    public HireBuilder withoutWorkBefore(@Nullable Boolean value) {
        this.withoutWorkBefore = value;
        return this;
    }

    /** 招用前已登记失业。 / Sets registered as unemployed before; null = unknown. */
    public HireBuilder registeredUnemployed(@Nullable Boolean value) {
        this.registeredUnemployed = value;
        return this;
    }

    /** 已签订劳动合同。 / Sets labour contract signed; null = unknown. */
    public HireBuilder contractSigned(@Nullable Boolean value) {
        this.contractSigned = value;
        return this;
    }

    /** 足额缴纳失业、工伤、职工养老保险费月数。 / Sets months of three premiums paid in full; null = unknown. */
    public HireBuilder threeInsurancesMonths(@Nullable Integer value) {
        this.threeInsurancesMonths = value;
        return this;
    }

    /** 补贴申请日期。 / Sets subsidy applied for on; null = unknown. */
    public HireBuilder subsidyAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.subsidyAppliedOn = value;
        return this;
    }

    /** 劳动合同期限月数。 / Sets months of the labour contract; null = unknown. */
    public HireBuilder contractMonths(@Nullable Integer value) {
        this.contractMonths = value;
        return this;
    }

    /** 公益性岗位安置。 / Sets placed in a public-welfare post; null = unknown. */
    public HireBuilder publicWelfarePost(@Nullable Boolean value) {
        this.publicWelfarePost = value;
        return this;
    }

    /** 初次核定补贴时距法定退休月数。 / Sets months to the statutory retirement age when first approved; null = unknown. */
    public HireBuilder monthsToRetirement(@Nullable Integer value) {
        this.monthsToRetirement = value;
        return this;
    }

    /** 已享受社会保险补贴月数。 / Sets months of insurance subsidy already drawn; null = unknown. */
    public HireBuilder monthsSubsidised(@Nullable Integer value) {
        this.monthsSubsidised = value;
        return this;
    }

    /** 单位为其参保首月。 / Sets first month insured by the employer; null = unknown. */
    public HireBuilder insuredSince(@Nullable YearMonth value) {
        this.insuredSince = value;
        return this;
    }

    /** 当年实际工作月数。 / Sets months worked in the year; null = unknown. */
    public HireBuilder monthsWorkedInYear(@Nullable Integer value) {
        this.monthsWorkedInYear = value;
        return this;
    }

    /** 失业登记日期。 / Sets registered as unemployed on; null = unknown. */
    public HireBuilder registeredUnemployedOn(@Nullable LocalDate value) {
        this.registeredUnemployedOn = value;
        return this;
    }

    /** 被招用人为残疾人。 / Sets a disabled person; null = unknown. */
    public HireBuilder disabled(@Nullable Boolean value) {
        this.disabled = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Hire build() {
        return new Hire(
                personId,
                group,
                startDate,
                formalConditionsMet,
                insurancePremiumEmployer,
                birthDate,
                graduatesThisYear,
                leftSchoolOn,
                withoutWorkBefore,
                registeredUnemployed,
                contractSigned,
                threeInsurancesMonths,
                subsidyAppliedOn,
                contractMonths,
                publicWelfarePost,
                monthsToRetirement,
                monthsSubsidised,
                insuredSince,
                monthsWorkedInYear,
                registeredUnemployedOn,
                disabled);
    }
}
