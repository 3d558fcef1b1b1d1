package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 创业导师。 / Start-up mentor.
 *
 * <p>A mentor of the pool of start-up mentors. A null component is unknown. Immutable.
 */
@Kind(name = "mentor", zh = "创业导师", en = "start-up mentor", single = false, changedBy = ChangedBy.PROOF)
public record Mentor(
        @Term(zh = "导师来源", en = "background", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        MentorBackground background)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "mentor[…]";
    }
}
