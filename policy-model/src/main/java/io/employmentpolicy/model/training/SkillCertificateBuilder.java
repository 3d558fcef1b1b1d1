package io.employmentpolicy.model.training;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 职业技能证书的逐项填写。 / Fills in a skill certificate item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class SkillCertificateBuilder {
    private @Nullable LocalDate gainedOn;
    private @Nullable String occupation;
    private @Nullable SkillGrade grade;
    private @Nullable Boolean urgentOccupation;
    private @Nullable Boolean matchesIndustry;
    private @Nullable Boolean digitalOrGreen;
    private @Nullable Boolean employedByEnterprise;
    private @Nullable Integer unemploymentMonths;
    private @Nullable Occurrence<LocalDate> appliedOn;

    private SkillCertificateBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static SkillCertificateBuilder builder() {
        return new SkillCertificateBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static SkillCertificateBuilder builder(SkillCertificate from) {
        SkillCertificateBuilder copy = new SkillCertificateBuilder();
        copy.gainedOn = from.gainedOn();
        copy.occupation = from.occupation();
        copy.grade = from.grade();
        copy.urgentOccupation = from.urgentOccupation();
        copy.matchesIndustry = from.matchesIndustry();
        copy.digitalOrGreen = from.digitalOrGreen();
        copy.employedByEnterprise = from.employedByEnterprise();
        copy.unemploymentMonths = from.unemploymentMonths();
        copy.appliedOn = from.appliedOn();
        return copy;
    }

    /** 证书日期。 / Sets gained on; null = unknown. */
    public SkillCertificateBuilder gainedOn(@Nullable LocalDate value) {
        this.gainedOn = value;
        return this;
    }

    /** 职业工种。 / Sets occupation; null = unknown. */
    public SkillCertificateBuilder occupation(@Nullable String value) {
        this.occupation = value;
        return this;
    }

    /** 技能等级。 / Sets grade; null = unknown. */
    public SkillCertificateBuilder grade(@Nullable SkillGrade value) {
        this.grade = value;
        return this;
    }

    /** 属于急需紧缺职业目录。 / Sets on the list of urgent occupations; null = unknown. */
    public SkillCertificateBuilder urgentOccupation(@Nullable Boolean value) {
        this.urgentOccupation = value;
        return this;
    }

    /** 职业与所在单位行业相符。 / Sets occupation matches the industry of the employer; null = unknown. */
    public SkillCertificateBuilder matchesIndustry(@Nullable Boolean value) {
        this.matchesIndustry = value;
        return this;
    }

    /** 属于数字职业或绿色职业。 / Sets digital or green occupation; null = unknown. */
    public SkillCertificateBuilder digitalOrGreen(@Nullable Boolean value) {
        this.digitalOrGreen = value;
        return this;
    }

    /** 企业在职职工。 / Sets employed by an enterprise; null = unknown. */
    public SkillCertificateBuilder employedByEnterprise(@Nullable Boolean value) {
        this.employedByEnterprise = value;
        return this;
    }

    /** 失业保险累计缴费月数。 / Sets months of unemployment contributions; null = unknown. */
    public SkillCertificateBuilder unemploymentMonths(@Nullable Integer value) {
        this.unemploymentMonths = value;
        return this;
    }

    /** 补贴申请日期。 / Sets applied on; null = unknown. */
    public SkillCertificateBuilder appliedOn(@Nullable Occurrence<LocalDate> value) {
        this.appliedOn = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public SkillCertificate build() {
        return new SkillCertificate(
                gainedOn,
                occupation,
                grade,
                urgentOccupation,
                matchesIndustry,
                digitalOrGreen,
                employedByEnterprise,
                unemploymentMonths,
                appliedOn);
    }
}
