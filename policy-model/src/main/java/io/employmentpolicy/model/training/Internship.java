package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 就业见习。 / Internship.
 *
 * <p>A traineeship, practice or visit of one person. A null component is unknown. Immutable.
 */
@Kind(name = "internship", zh = "就业见习", en = "internship", single = false, owner = Person.class)
public record Internship(
        @Term(zh = "见习实习类型", en = "kind") @Nullable InternshipKind kind,
        @Term(zh = "参加人", en = "person") @Nullable String personId,
        @Term(zh = "年度", en = "year") @Nullable Integer year,
        @Term(zh = "季度", en = "quarter") @Nullable Integer quarter,

        @Term(zh = "留用", en = "kept on afterwards") @Nullable
        Boolean retained)
        implements Fact {

    public Internship {
        FactChecks.notNegative("internship.year", year);
        FactChecks.notNegative("internship.quarter", quarter);
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
