package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工作机制。 / Programme.
 *
 * <p>Mechanisms, platforms and alliances that are in place. A null component is unknown. Immutable.
 */
@Kind(name = "programme", zh = "工作机制", en = "programme", single = true)
public record ProgrammeArrangement(
        @Term(zh = "已建成项", en = "items in place", basis = Basis.ACT) @Nullable
        Set<String> itemsInPlace,

        @Term(zh = "最近开展日期", en = "last done", basis = Basis.ACT) @Nullable
        List<LastDone> lastDone)
        implements Fact {

    public ProgrammeArrangement {
        itemsInPlace = FactChecks.copy(itemsInPlace);
        lastDone = FactChecks.copy(lastDone);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "programme[…]";
    }
}
