package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 技能竞赛成绩。 / Contest result.
 *
 * <p>A result in a skills contest. A null component is unknown. Immutable.
 */
@Kind(
        name = "contest_result",
        zh = "技能竞赛成绩",
        en = "contest result",
        single = false,
        owner = Person.class,
        identity = {"contest"},
        changedBy = ChangedBy.PROOF)
public record ContestResult(
        @Term(zh = "竞赛名称和项目", en = "contest and event", basis = Basis.DOCUMENT) @Nullable
        String contest,

        @Term(zh = "竞赛层级", en = "level", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        ContestLevel level,

        @Term(zh = "名次", en = "rank", least = "1", basis = Basis.DOCUMENT) @Nullable
        Integer rank,

        @Term(
                zh = "相应名次",
                en = "rank qualifies",
                basis = Basis.TOLD,
                instrument = {"竞赛名次与职业技能等级的对照", "table of ranks in contests and grades of skill"})
        @Nullable
        Boolean rankQualifies)
        implements Fact {

    public ContestResult {
        FactChecks.notNegative("contest_result.rank", rank);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "contest_result[…]";
    }
}
