package io.employmentpolicy.model.training;

import io.employmentpolicy.model.facts.Fact;
import io.employmentpolicy.model.facts.FactChecks;
import io.employmentpolicy.model.facts.Kind;
import io.employmentpolicy.model.facts.Term;
import io.employmentpolicy.model.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * 技能竞赛成绩。 / Contest result.
 *
 * <p>A result in a skills contest. A null component is unknown. Immutable.
 */
@Kind(name = "contest_result", zh = "技能竞赛成绩", en = "contest result", single = false, owner = Person.class)
public record ContestResult(
        @Term(zh = "竞赛层级", en = "level") @Nullable ContestLevel level,
        @Term(zh = "名次", en = "rank") @Nullable Integer rank,
        @Term(zh = "相应名次", en = "rank qualifies") @Nullable Boolean rankQualifies)
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
