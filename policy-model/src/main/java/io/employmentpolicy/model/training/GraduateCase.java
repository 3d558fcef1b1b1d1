package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 离校未就业毕业生台账。 / Graduate case.
 *
 * <p>The ledger entry of a graduate who left school without a job. A null component is unknown. Immutable.
 */
@Kind(
        name = "graduate_case",
        zh = "离校未就业毕业生台账",
        en = "graduate case",
        single = false,
        owner = Person.class,
        identity = {"personId"},
        standing = true)
public record GraduateCase(
        @Term(zh = "毕业生", en = "person", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "实名入台账", en = "in the ledger by name", basis = Basis.DOCUMENT) @Nullable
        Boolean inLedger,

        @Term(zh = "已服务", en = "served", basis = Basis.ACT) @Nullable
        Boolean served,

        @Term(zh = "一对一服务", en = "one to one", basis = Basis.ACT) @Nullable
        Boolean oneToOne,

        @Term(zh = "服务内容", en = "services given", basis = Basis.ACT) @Nullable
        Set<GraduateService> components,

        @Term(zh = "已就业", en = "employed", basis = Basis.ACT) @Nullable
        Boolean employed,

        @Term(zh = "销号", en = "entry closed", basis = Basis.DOCUMENT) @Nullable
        Boolean closed,

        @Term(
                zh = "台账记为困难毕业生",
                en = "entered in the ledger as in difficulty",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean difficultGraduate)
        implements Fact {

    public GraduateCase {
        components = FactChecks.copy(components);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static GraduateCaseBuilder builder() {
        return GraduateCaseBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "graduate_case[…]";
    }
}
