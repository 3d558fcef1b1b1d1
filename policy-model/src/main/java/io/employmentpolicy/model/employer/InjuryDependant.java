package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 供养亲属。 / Injury dependant.
 *
 * <p>A relative a deceased worker supported. A null component is unknown. Immutable.
 */
@Kind(name = "injury_dependant", zh = "供养亲属", en = "injury dependant", single = false, changedBy = ChangedBy.NOTHING)
public record InjuryDependant(
        @Term(zh = "亲属关系", en = "relation", basis = Basis.ACT, sensitive = Sensitivity.FAMILY) @Nullable
        DependantRelation relation,

        @Term(
                zh = "属于规定的供养亲属范围",
                en = "in the listed range of relatives",
                basis = Basis.TOLD,
                instrument = {"因工死亡职工供养亲属范围规定", "Rules on the dependants of employees who died at work"})
        @Nullable
        Boolean inListedRange,

        @Term(
                zh = "由职工生前提供主要生活来源",
                en = "mainly supported by the deceased",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Boolean mainlySupported,

        @Term(zh = "有劳动能力", en = "able to work", basis = Basis.DOCUMENT) @Nullable
        Boolean ableToWork,

        @Term(zh = "孤寡老人或者孤儿", en = "lone elder or orphan", basis = Basis.ACT, sensitive = Sensitivity.FAMILY) @Nullable
        Boolean loneElderOrOrphan)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static InjuryDependantBuilder builder() {
        return InjuryDependantBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "injury_dependant[…]";
    }
}
