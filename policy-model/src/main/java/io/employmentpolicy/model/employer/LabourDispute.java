package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 劳动争议。 / Labour dispute.
 *
 * <p>A dispute between a worker and an employer or platform. A null component is unknown. Immutable.
 */
@Kind(
        name = "dispute",
        zh = "劳动争议",
        en = "labour dispute",
        single = false,
        owner = Person.class,
        changedBy = ChangedBy.NOTHING)
public record LabourDispute(
        @Term(zh = "劳动者类型", en = "worker kind") @Nullable WorkerKind workerKind,
        @Term(zh = "争议事项", en = "subject") @Nullable DisputeSubject subject,
        @Term(zh = "处理渠道", en = "routed to") @Nullable Set<DisputeRoute> routedTo)
        implements Fact {

    public LabourDispute {
        routedTo = FactChecks.copy(routedTo);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "dispute[…]";
    }
}
