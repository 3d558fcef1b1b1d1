package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 学历教育。 / Education.
 *
 * <p>The highest or latest schooling on which graduate policies look. A null component is unknown. Immutable.
 */
@Kind(
        name = "education",
        zh = "学历教育",
        en = "education",
        single = true,
        owner = Person.class,
        changedBy = ChangedBy.PROOF)
public record Education(
        @Term(zh = "高校毕业生", en = "college graduate", basis = Basis.ACT) @Nullable
        Boolean isCollegeGraduate,

        @Term(
                zh = "离校日期",
                en = "date of leaving school",
                foreseen = true,
                basis = Basis.ACT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Occurrence<LocalDate> leaveDate,

        @Term(zh = "在校生", en = "still enrolled", basis = Basis.ACT, changedBy = ChangedBy.TIME) @Nullable
        Boolean stillEnrolled,

        @Term(zh = "院校类型", en = "institution kind", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        InstitutionKind institutionKind)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static EducationBuilder builder() {
        return EducationBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "education[…]";
    }
}
