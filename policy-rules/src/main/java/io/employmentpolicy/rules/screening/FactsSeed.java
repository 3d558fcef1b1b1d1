package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A number told by facts alone: the same in every process, whatever the order of the facts. It says which cases are verified. */
final class FactsSeed {
    private static final int FACTOR = 31;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;

    private FactsSeed() {}

    static long of(Facts facts) {
        long seed = 0;
        for (FactKind kind : facts.kinds()) {
            long own = kind.name().hashCode();
            for (Fact fact : facts.of(kind)) {
                own += of(kind, fact);
            }
            seed += spread(own);
        }
        return spread(seed + 1);
    }

    private static long of(FactKind kind, Fact fact) {
        long seed = kind.name().hashCode();
        for (FactField field : kind.fields()) {
            seed = FACTOR * seed + of(field, field.read(fact));
        }
        for (FactField list : kind.lists()) {
            seed = FACTOR * seed + of(list, list.read(fact));
        }
        return spread(seed);
    }

    /** Sets and lists are summed up, since sets have another order in every process. Constants have names, but no lasting hash. */
    private static long of(FactField field, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().mapToLong(one -> of(field, one)).sum() + several.size();
        }
        if (value instanceof Fact fact) {
            return of(field.element(), fact);
        }
        return spread(value.toString().hashCode());
    }

    private static long spread(long seed) {
        long mixed = (seed ^ seed >>> HALF) * SPREAD;
        return mixed ^ mixed >>> HALF;
    }
}
