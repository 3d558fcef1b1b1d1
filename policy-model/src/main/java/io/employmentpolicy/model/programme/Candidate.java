package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 竞争主体。 / Candidate.
 *
 * <p>Somebody who competes for a resource. A null component is unknown. Immutable.
 */
@Kind(
        name = "candidate",
        zh = "竞争主体",
        en = "candidate",
        single = false,
        identity = {"id"},
        changedBy = ChangedBy.NOTHING)
public record Candidate(
        @Term(zh = "主体标识", en = "candidate") @Nullable String id,
        @Term(zh = "得分", en = "score") @Nullable BigDecimal score,

        @Term(zh = "享有优先权", en = "holds a priority") @Nullable
        Boolean priorityHolder)
        implements Fact {

    public Candidate {
        FactChecks.notNegative("candidate.score", score);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "candidate[…]";
    }
}
