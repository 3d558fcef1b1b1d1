package io.employmentpolicy.model.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 文件声明的事实。 / What files declare beside the records of the library: further fields of known kinds, and further kinds.
 *
 * @param fields further fields by the name of the known kind, in their order
 * @param kinds further kinds
 */
public record Declarations(Map<String, List<DeclaredField>> fields, List<DeclaredKind> kinds) {
    /** 无。 / Nothing declared. */
    public static final Declarations NONE = new Declarations(Map.of(), List.of());

    /** Copies the collections; a kind without further fields is left out. */
    public Declarations {
        Map<String, List<DeclaredField>> copy = new LinkedHashMap<>();
        fields.forEach((kind, added) -> {
            if (!added.isEmpty()) {
                copy.put(kind, List.copyOf(added));
            }
        });
        fields = Collections.unmodifiableMap(copy);
        kinds = List.copyOf(kinds);
    }

    /** 是否为空。 / Whether nothing is declared. */
    public boolean isEmpty() {
        return fields.isEmpty() && kinds.isEmpty();
    }
}
