package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Rule;

/** Where a condition of a rule can be moved: by a field, by a fact more or fewer, by the day. */
sealed interface Handle {
    /** A field of any fact of a kind. */
    record OfField(FactKind kind, FactField field) implements Handle {}

    /** One more fact as a condition asks for. */
    record OfMore(Rule.Pattern pattern) implements Handle {}

    /** One fact fewer, or that there are no more. */
    record OfFewer(FactKind kind) implements Handle {}

    /** The day. */
    record OfDay() implements Handle {}
}
