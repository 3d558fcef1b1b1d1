package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 活动记录。 / Activity evidence.
 *
 * <p>A trace in shared data that shows a recipient to be alive. A null component is unknown. Immutable.
 */
@Kind(
        name = "activity_evidence",
        zh = "活动记录",
        en = "activity evidence",
        single = false,
        changedBy = ChangedBy.PROOF,
        identity = {"source", "date"})
public record ActivityEvidence(
        @Term(zh = "来源", en = "source", basis = Basis.DOCUMENT) @Nullable
        EvidenceSource source,

        @Term(zh = "日期", en = "date", basis = Basis.DOCUMENT) @Nullable
        LocalDate date)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "activity_evidence[…]";
    }
}
