package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 最近开展。 / Last done.
 *
 * <p>When an act said to be regular was last done. A null component is unknown. Immutable.
 */
@Kind(name = "last_done", zh = "最近开展", en = "last done", single = false)
public record LastDone(
        @Term(zh = "事项", en = "item", basis = Basis.ACT) @Nullable
        String item,

        @Term(zh = "开展日期", en = "date", basis = Basis.ACT) @Nullable
        LocalDate date)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "last_done[…]";
    }
}
