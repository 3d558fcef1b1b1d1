package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 缺少的字段。 / How a field is named where it is missing, made up when it first is; several threads may do so at a time, each the same.
 *
 * <p>A status or value nobody can tell is not a fact a caller could supply: what it waits for is noted where it is asked for.
 */
final class MissingField {
    private final FactKind kind;
    private final FactField field;
    private @Nullable MissingFact anywhere;
    private @Nullable MissingFact first;

    MissingField(FactKind kind, FactField field) {
        this.kind = kind;
        this.field = field;
    }

    MissingFact of(CaseFact item) {
        if (!item.sure()) {
            MissingFact known = anywhere;
            anywhere = known == null ? named("") : known;
            return Objects.requireNonNull(anywhere);
        }
        if (item.index() > 0) {
            return named("[" + item.index() + "]");
        }
        MissingFact known = first;
        first = known == null ? named("[0]") : known;
        return Objects.requireNonNull(first);
    }

    private MissingFact named(String position) {
        Text label = new Text(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en());
        return new MissingFact(kind.name() + position + "." + field.name(), label);
    }
}
