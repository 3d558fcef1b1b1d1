package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 就业见习。 / Internship.
 *
 * <p>A traineeship, practice or visit of one person. A null component is unknown. Immutable.
 */
@Kind(
        name = "internship",
        zh = "就业见习",
        en = "internship",
        single = false,
        owner = Person.class,
        identity = {"personId", "startedOn"})
public record Internship(
        @Term(zh = "见习实习类型", en = "kind", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        InternshipKind kind,

        @Term(zh = "参加人", en = "trainee", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "年度", en = "year", least = "1000", most = "9999", basis = Basis.ACT) @Nullable
        Integer year,

        @Term(zh = "季度", en = "quarter", least = "1", most = "4", basis = Basis.ACT) @Nullable
        Integer quarter,

        @Term(zh = "见习单位已接收", en = "taken on by the host", basis = Basis.ACT) @Nullable
        Boolean employerAccepted,

        @Term(zh = "见习起始日期", en = "date started", happens = true, basis = Basis.ACT) @Nullable
        LocalDate startedOn,

        @Term(zh = "见习人员离校日期", en = "date the trainee left school", basis = Basis.ACT) @Nullable
        LocalDate leftSchoolOn,

        @Term(zh = "见习人员为高校毕业生", en = "trainee is a college graduate", basis = Basis.ACT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean collegeGraduate,

        @Term(zh = "见习前未就业", en = "without work before", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean withoutWork,

        @Term(zh = "见习前已登记失业", en = "registered as unemployed before", basis = Basis.ACT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean registeredUnemployed,

        @Term(zh = "见习人员出生日期", en = "birth date of the trainee", basis = Basis.ACT) @Nullable
        LocalDate birthDate,

        @Term(zh = "见习单位见习期满人数", en = "trainees of the host whose term is over", unit = "persons", basis = Basis.ACT)
        @Nullable
        Integer hostFinished,

        @Term(zh = "见习单位留用人数", en = "trainees the host kept on", unit = "persons", basis = Basis.ACT) @Nullable
        Integer hostRetained)
        implements Fact {

    public Internship {
        FactChecks.notNegative("internship.year", year);
        FactChecks.notNegative("internship.quarter", quarter);
        FactChecks.notNegative("internship.host_finished", hostFinished);
        FactChecks.notNegative("internship.host_retained", hostRetained);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static InternshipBuilder builder() {
        return InternshipBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "internship[…]";
    }
}
