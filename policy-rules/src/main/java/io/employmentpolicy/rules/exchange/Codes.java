package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Labelled;
import java.util.List;

/** The values of a closed list. */
final class Codes {

    private Codes() {}

    /** Every value a field of a closed list can have; empty for any other field. */
    static List<Labelled> of(FactField field) {
        return List.copyOf(field.codes());
    }
}
