package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Operand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 一案的各件事实。 / The facts of one case kind by kind, those that lie inside others as well, each with its position. */
final class Instances {
    private final Facts facts;
    private final Map<FactKind, List<Instance>> byKind = new HashMap<>();

    Instances(Facts facts) {
        this.facts = facts;
    }

    /**
     * One fact.
     *
     * @param index position among the facts of its kind, as answers count them
     * @param parent the fact it lies in; null when it stands on its own
     */
    record Instance(
            FactKind kind, Fact fact, int index, @Nullable Instance parent) {
        boolean liesIn(Instance other) {
            return parent != null && (parent.fact() == other.fact() || parent.liesIn(other));
        }
    }

    /** Two facts that are compared; the same twice when a check looks at single facts. */
    record Pair(Instance one, Instance other) {
        /** The fact an operand speaks of; of two of one kind the first or the second. */
        @Nullable
        Fact fact(Operand operand, boolean first) {
            if (operand.isAsOf()) {
                return null;
            }
            Instance meant = first ? one : other;
            return meant.kind() == operand.kind() ? meant.fact() : first ? other.fact() : one.fact();
        }

        List<Instance> distinct() {
            return one == other ? List.of(one) : List.of(one, other);
        }
    }

    /** Hands over every two facts a check compares; of so many that none but the check need ever hold them. */
    void pairs(ConsistencyCheck check, List<FactKind> kinds, LocalDate asOf, Consumer<Pair> pairs) {
        List<Instance> left = of(kinds.get(0));
        if (kinds.size() > 1) {
            for (Instance one : left) {
                for (Instance other : of(kinds.get(1))) {
                    if (together(one, other) && isNamed(check, one, other, asOf) && !isStrangers(check, one, other)) {
                        pairs.accept(new Pair(one, other));
                    }
                }
            }
        } else if (check.test() instanceof ConsistencyCheck.Apart apart) {
            new Stretches(check, apart, asOf).among(left, pairs);
        } else {
            left.forEach(one -> pairs.accept(new Pair(one, one)));
        }
    }

    /** Where a check says so, one of the two facts has to name the case's only fact of a third kind, such as the person. */
    private boolean isNamed(ConsistencyCheck check, Instance one, Instance other, LocalDate asOf) {
        if (check.alike().isEmpty() || check.test() instanceof ConsistencyCheck.Counted) {
            return true;
        }
        List<@Nullable Object> values = new ArrayList<>(2);
        for (Operand operand : check.alike()) {
            FactKind kind = operand.kind();
            Instance meant = kind == one.kind()
                    ? one
                    : kind == other.kind()
                            ? other
                            : of(kind).stream().findFirst().orElse(null);
            values.add(Compared.of(operand, meant == null ? null : meant.fact(), asOf));
        }
        Object named = values.get(0);
        return named != null && named.equals(values.get(1));
    }

    /** What another person drew says nothing of the person in question, unless a check looks at whose it is itself. */
    private boolean isStrangers(ConsistencyCheck check, Instance one, Instance other) {
        return check.alike().isEmpty() && (isStrangers(one.fact()) || isStrangers(other.fact()));
    }

    private boolean isStrangers(Fact fact) {
        if (!(fact instanceof ReceivedBenefit drawn) || drawn.personId() == null) {
            return false;
        }
        String person = facts.first(Person.class).map(Person::id).orElse(null);
        return person != null && !person.equals(drawn.personId());
    }

    /** What lies in a fact is compared with that fact only. */
    private static boolean together(Instance one, Instance other) {
        boolean related = within(one.kind(), other.kind()) || within(other.kind(), one.kind());
        return !related || one.liesIn(other) || other.liesIn(one);
    }

    private static boolean within(FactKind inner, FactKind outer) {
        return inner.parent()
                .filter(parent -> parent == outer || within(parent, outer))
                .isPresent();
    }

    private List<Instance> of(FactKind kind) {
        List<Instance> known = byKind.get(kind);
        if (known == null) {
            known = new ArrayList<>();
            FactKind parent = kind.parent().orElse(null);
            if (parent == null) {
                for (Fact fact : facts.of(kind)) {
                    known.add(new Instance(kind, fact, facts.position(fact, known.size()), null));
                }
            } else {
                inside(parent, kind, known);
            }
            byKind.put(kind, known);
        }
        return known;
    }

    /** A list that is unknown takes one position, as it does in answers. */
    private void inside(FactKind parent, FactKind kind, List<Instance> into) {
        int position = 0;
        for (Instance outer : of(parent)) {
            for (FactField list : parent.lists()) {
                if (list.element().equals(kind)) {
                    Object given = list.read(outer.fact());
                    if (given instanceof List<?> facts) {
                        for (Object one : facts) {
                            into.add(new Instance(kind, (Fact) one, position++, outer));
                        }
                    } else {
                        position++;
                    }
                }
            }
        }
    }
}
