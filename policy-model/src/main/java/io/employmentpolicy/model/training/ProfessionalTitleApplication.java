package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 职称申报。 / Application for a professional title.
 *
 * <p>An application for a professional title. A null component is unknown. Immutable.
 */
@Kind(
        name = "title_application",
        zh = "职称申报",
        en = "application for a professional title",
        single = false,
        owner = Person.class)
public record ProfessionalTitleApplication(
        @Term(zh = "系列", en = "series", basis = Basis.ACT) @Nullable
        TitleSeries series,

        @Term(zh = "专业", en = "specialty", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        String specialty,

        @Term(zh = "申报日期", en = "application date", happens = true, basis = Basis.ACT) @Nullable
        LocalDate applicationDate,

        @Term(zh = "现职称", en = "current level", basis = Basis.DOCUMENT) @Nullable
        TitleLevel currentLevel,

        @Term(zh = "申报级别", en = "target level", basis = Basis.ACT) @Nullable
        TitleLevel targetLevel,

        @Term(zh = "技术转移转化人才", en = "works in technology transfer", basis = Basis.ACT) @Nullable
        Boolean worksInTechnologyTransfer,

        @Term(zh = "职业资格/等级证书类别", en = "skill certificate class", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        String skillCertificateClass,

        @Term(
                zh = "评审条件",
                en = "level requirements met",
                basis = Basis.TOLD,
                instrument = {"技术经纪专业职称的评审条件", "conditions for titles in technology brokerage"})
        @Nullable
        Boolean levelRequirementsMet)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static ProfessionalTitleApplicationBuilder builder() {
        return ProfessionalTitleApplicationBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "title_application[…]";
    }
}
