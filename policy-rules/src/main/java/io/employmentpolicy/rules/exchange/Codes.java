package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The values of a closed list. */
final class Codes {

    private Codes() {}

    /** Every value a field of a closed list can have; empty for any other field. */
    static List<Labelled> of(FactField field) {
        Class<?> type = field.type().valueClass();
        if (type == null || !type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Labelled.class::cast)
                .toList();
    }
}
