package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.OneOfMany;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 列表是否包含。 / Whether a list holds an entry. Where an entry told may be a slip of the pen for it, the list is what is missing. */
final class Containing {
    private final Computation sets;
    private final Computation elements;
    private final Expression.@Nullable FieldOf list;
    private final @Nullable MissingField missing;

    /** @param list the field the list stands in; null when it stands in none */
    Containing(Computation sets, Computation elements, Expression.@Nullable FieldOf list) {
        this.sets = sets;
        this.elements = elements;
        this.list = list;
        this.missing =
                list == null || Status.isDerived(list.kind()) ? null : new MissingField(list.kind(), list.field());
    }

    /** The field a list stands in, through the variables it was bound to. */
    static Expression.@Nullable FieldOf list(Expression set) {
        Expression source = set;
        while (source instanceof Expression.Variable variable && variable.source() != null) {
            source = variable.source();
        }
        return source instanceof Expression.FieldOf field ? field : null;
    }

    /** Unknown while the list, the entry or whether it is meant is. */
    Truth truth(Bindings frame) {
        Object set = sets.value(frame);
        Object element = elements.value(frame);
        if (set == null || element == null) {
            return Truth.UNKNOWN;
        }
        Boolean has = OneOfMany.has((Set<?>) set, element);
        if (has != null) {
            return Comparing.truth(has);
        }
        Evidence ledger = frame.ledger();
        if (ledger != null && missing != null && list != null) {
            ledger.missing(missing.of((CaseFact) Objects.requireNonNull(frame.slot(list.slot()), "slot")));
        }
        return Truth.UNKNOWN;
    }
}
