package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 资源配置。 / Resource allocation.
 *
 * <p>A scarce resource and those who compete for it. A null component is unknown. Immutable.
 */
@Kind(name = "allocation", zh = "资源配置", en = "resource allocation", single = false)
public record ResourceAllocation(
        @Term(zh = "资源类型", en = "resource", basis = Basis.ACT) @Nullable
        Resource resource,

        @Term(zh = "竞争主体", en = "candidates", basis = Basis.ACT) @Nullable
        List<Candidate> candidates)
        implements Fact {

    public ResourceAllocation {
        candidates = FactChecks.copy(candidates);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "allocation[…]";
    }
}
