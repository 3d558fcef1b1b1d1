package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;

/** Where a condition of a rule can be moved: by a field, by a fact more or fewer, by the day. */
sealed interface Handle {
    /** A field of any fact of a kind. */
    record OfField(FactKind kind, FactField field) implements Handle {}

    /** One more fact of a kind, as some condition asks for. */
    record OfMore(FactKind kind) implements Handle {}

    /** One fact fewer, or that there are no more. */
    record OfFewer(FactKind kind) implements Handle {}

    /** The day. */
    record OfDay() implements Handle {}
}
