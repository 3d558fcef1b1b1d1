package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 职业技能证书。 / Skill certificate.
 *
 * <p>A vocational qualification or skill-level certificate a person gained. A null component is unknown. Immutable.
 */
@Kind(
        name = "skill_certificate",
        zh = "职业技能证书",
        en = "skill certificate",
        single = false,
        owner = Person.class,
        identity = {"occupation", "grade", "gainedOn"})
public record SkillCertificate(
        @Term(zh = "证书日期", en = "date gained", happens = true, basis = Basis.DOCUMENT) @Nullable
        LocalDate gainedOn,

        @Term(zh = "职业工种", en = "occupation", basis = Basis.DOCUMENT) @Nullable
        String occupation,

        @Term(zh = "技能等级", en = "grade", basis = Basis.DOCUMENT) @Nullable
        SkillGrade grade,

        @Term(
                zh = "属于急需紧缺职业目录",
                en = "on the list of urgent occupations",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean urgentOccupation,

        @Term(
                zh = "职业与所在单位行业相符",
                en = "occupation matches the industry of the employer",
                basis = Basis.TOLD,
                instrument = {"失业保险技能提升补贴的地方规定", "local rules on the skill grant"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean matchesIndustry,

        @Term(
                zh = "属于数字职业或绿色职业",
                en = "digital or green occupation",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean digitalOrGreen,

        @Term(zh = "企业在职职工", en = "employed by an enterprise", basis = Basis.ACT, changedBy = ChangedBy.PROOF) @Nullable
        Boolean employedByEnterprise,

        @Term(zh = "失业保险累计缴费月数", en = "months of unemployment contributions", unit = "months", basis = Basis.DOCUMENT)
        @Nullable
        Integer unemploymentMonths,

        @Term(zh = "补贴申请日期", en = "date applied", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> appliedOn)
        implements Fact {

    public SkillCertificate {
        FactChecks.notNegative("skill_certificate.unemployment_months", unemploymentMonths);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static SkillCertificateBuilder builder() {
        return SkillCertificateBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "skill_certificate[…]";
    }
}
