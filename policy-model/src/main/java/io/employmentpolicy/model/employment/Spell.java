package io.employmentpolicy.model.employment;

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
 * 失业时段。 / Unemployment spell.
 *
 * <p>A run of days without work. Both days belong to it. A null component is unknown. Immutable.
 */
@Kind(name = "spell", zh = "失业时段", en = "unemployment spell", single = false, changedBy = ChangedBy.NOTHING)
public record Spell(
        @Term(zh = "开始日期", en = "first day", basis = Basis.DOCUMENT) @Nullable
        LocalDate start,

        @Term(zh = "结束日期", en = "last day", name = "end", foreseen = true, basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> lastDay)
        implements Fact {

    public Spell {
        FactChecks.notBefore("spell.end", start, lastDay);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "spell[…]";
    }
}
