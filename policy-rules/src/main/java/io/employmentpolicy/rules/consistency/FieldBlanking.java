package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 收回不可信的字段。 / Facts with the fields that contradict others unknown. */
final class FieldBlanking {
    private FieldBlanking() {}

    /** The same fact with its doubtful fields unknown, those of the facts inside it too; itself when there are none. */
    static Fact without(FactKind kind, Fact fact, Map<Fact, Map<FactField, @Nullable Object>> doubtful) {
        Map<FactField, @Nullable Object> taken = new HashMap<>(0);
        for (FactField list : kind.lists()) {
            if (list.read(fact) instanceof List<?> inside) {
                List<Fact> cleaned = inside.stream()
                        .map(one -> without(list.element(), (Fact) one, doubtful))
                        .toList();
                if (!same(inside, cleaned)) {
                    taken.put(list, cleaned);
                }
            }
        }
        taken.putAll(doubtful.getOrDefault(fact, Map.of()));
        return taken.isEmpty() ? fact : kind.with(fact, taken);
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
