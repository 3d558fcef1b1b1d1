package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.model.facts.FactKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一张表。 / A table of another system.
 *
 * @param kind what a row is
 * @param set what the row itself says, by field
 * @param columns by name
 */
record Table(String name, FactKind kind, Map<String, String> set, Map<String, Column> columns) {
    Table {
        set = Map.copyOf(set);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * 一列。 / A column.
     *
     * @param field where it goes; null when nothing of it is wanted
     * @param form how it is written
     * @param codes its list; empty when it has none
     */
    record Column(@Nullable String field, Form form, Codes codes) {}

    /** How a column is written. */
    enum Form {
        /** As it stands. */
        TEXT,
        /** 20260331 or 2026-03-31. */
        DATE,
        /** 202603 or 2026-03. */
        MONTH,
        /** One month, as the period that is this month. */
        MONTHS,
        /** A number. */
        NUMBER,
        /** A code of a list. */
        CODE
    }

    /**
     * 代码表。 / A list of codes.
     *
     * @param values the value in facts by code; null where the code says that nobody knows
     */
    record Codes(String name, Map<String, @Nullable String> values) {
        static final Codes NONE = new Codes("", Map.of());

        Codes {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The codes that stand for a value. */
        List<String> of(String value) {
            return values.entrySet().stream()
                    .filter(one -> value.equals(one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
