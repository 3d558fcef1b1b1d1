package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 收回不可信的字段。 / Facts with the fields that contradict others unknown. */
final class FieldBlanking {
    private FieldBlanking() {}

    /** The same fact with its doubtful fields unknown, those of the facts inside it too; itself when there are none. */
    static Fact without(Fact fact, Map<Fact, Set<FactField>> doubtful) {
        FactKind kind = Dictionary.standard().of(fact.getClass());
        Set<FactField> own = doubtful.getOrDefault(fact, Set.of());
        List<FactField> fields = kind.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        boolean changed = !own.isEmpty();
        for (int i = 0; i < values.length; i++) {
            FactField field = fields.get(i);
            Object value = own.contains(field) ? null : field.read(fact);
            if (value instanceof List<?> inside && kind.lists().contains(field)) {
                List<Fact> cleaned = inside.stream()
                        .map(one -> without((Fact) one, doubtful))
                        .toList();
                changed |= !same(inside, cleaned);
                value = cleaned;
            }
            values[i] = value;
        }
        return changed ? kind.fact(values) : fact;
    }

    private static boolean same(List<?> one, List<Fact> other) {
        for (int i = 0; i < other.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
