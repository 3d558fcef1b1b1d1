package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
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
                subsidyAppliedOn);
    }
}
