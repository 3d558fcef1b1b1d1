package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 挂账问题。 / Open issue.
 *
 * <p>An issue an enterprise raised with its service officer. A null component is unknown. Immutable.
 */
@Kind(name = "open_issue", zh = "挂账问题", en = "open issue", single = false, changedBy = ChangedBy.NOTHING)
public record OpenIssue(
        @Term(zh = "提出日期", en = "date raised", basis = Basis.ACT) @Nullable
        LocalDate raisedOn,

        @Term(zh = "解决日期", en = "date closed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> closedOn)
        implements Fact {

    public OpenIssue {
        FactChecks.notBefore("open_issue.closed_on", raisedOn, closedOn);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "open_issue[…]";
    }
}
