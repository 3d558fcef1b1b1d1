package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Aged;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Apart;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Counted;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Only;
import io.employmentpolicy.rules.edition.Operand;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 须有所述的字段。 / A field that some fact has to tell, or a check finds nothing: most cases tell few of those that checks look at. Of what lies in
 * another fact it is the list there.
 */
record Needed(FactKind kind, FactField field) {
    /** Whether some fact tells it. */
    boolean isToldIn(Facts facts) {
        List<Fact> given = facts.of(kind);
        for (int i = 0; i < given.size(); i++) {
            if (field.read(given.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** All that have to be told for a check to find a contradiction. */
    static List<Needed> by(ConsistencyCheck check) {
        return of(Stream.concat(conditions(check), compared(check.test())));
    }

    /** Those for a yes or no to follow by it. */
    static List<Needed> toFollow(ConsistencyCheck check) {
        return of(conditions(check));
    }

    /** What its two facts are asked first; two stretches of different kinds need not agree in anything. */
    private static Stream<Operand> conditions(ConsistencyCheck check) {
        List<FactKind> paired = check.kinds().stream().limit(2).toList();
        Stream<Operand> when = check.when().keySet().stream().filter(one -> paired.contains(one.kind()));
        return check.test() instanceof Apart ? when : Stream.concat(when, check.alike().stream());
    }

    private static Stream<Operand> compared(ConsistencyCheck.Test test) {
        if (test instanceof Aged aged) {
            return Stream.of(aged.told());
        }
        if (test instanceof Only only) {
            return Stream.of(only.field());
        }
        if (test instanceof Counted counted) {
            return Stream.concat(counted.operands().stream(), Stream.of(counted.since()));
        }
        return test.operands().stream();
    }

    private static List<Needed> of(Stream<Operand> operands) {
        return operands.filter(one -> !one.isAsOf())
                .map(one -> at(one.kind(), one.field()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Null where it may lie in several lists. */
    private static @Nullable Needed at(FactKind kind, FactField field) {
        FactKind outer = kind.parent().orElse(null);
        if (outer == null) {
            return new Needed(kind, field);
        }
        List<FactField> lists = outer.lists().stream()
                .filter(list -> list.element().equals(kind))
                .toList();
        return lists.size() == 1 ? at(outer, lists.get(0)) : null;
    }
}
