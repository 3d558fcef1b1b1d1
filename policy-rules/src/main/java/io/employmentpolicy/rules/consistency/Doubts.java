package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.language.OneOfMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 存疑。 / What contradicts in the facts of a case: what is told of it, and which fields count as unknown for it. One case, one thread. */
final class Doubts {
    private final Facts facts;
    private final List<Contradiction> told;
    private Map<Fact, Map<FactField, @Nullable Object>> doubtful = Map.of();

    /** @param before what is told already */
    Doubts(Facts facts, List<Contradiction> before) {
        this.facts = facts;
        this.told = new ArrayList<>(before);
    }

    /** Everything told, in order. */
    List<Contradiction> told() {
        return told;
    }

    void tell(List<Contradiction> more) {
        told.addAll(more);
    }

    /** The facts with every doubtful field unknown. */
    Facts trusted() {
        return told.isEmpty()
                ? facts
                : facts.replacing(fact ->
                        FieldBlanking.without(facts.dictionary().kindOf(fact).orElseThrow(), fact, doubtful));
    }

    /**
     * Notes that two facts contradict each other by a check.
     *
     * @param tell whether it is told as well
     */
    void doubt(ConsistencyCheck check, Instances.Pair pair, boolean tell) {
        Map<String, Contradiction.Side> sides = new LinkedHashMap<>();
        for (Instances.Instance instance : pair.distinct()) {
            for (Operand operand : check.doubtful()) {
                if (!operand.isAsOf()
                        && operand.kind() == instance.kind()
                        && operand.field().read(instance.fact()) != null) {
                    Contradiction.Side side = side(instance, operand);
                    sides.putIfAbsent(side.path(), side);
                    if (check.takesBack(operand)) {
                        doubt(instance.fact(), operand.field());
                    }
                }
            }
        }
        if (tell) {
            told.add(new Contradiction(check.id(), check.text(), List.copyOf(sides.values())));
        }
    }

    /** Notes that a field counts as unknown, whatever is told of it. */
    void doubt(Fact fact, FactField field) {
        of(fact).put(field, null);
    }

    /** Notes that an entry of a list may stand for another; the rest of the list counts as it is told. */
    void doubt(Fact fact, FactField field, String entry, String other) {
        Map<FactField, @Nullable Object> own = of(fact);
        Object before = own.containsKey(field) ? own.get(field) : field.read(fact);
        if (before instanceof Set<?> list) {
            Set<Object> rest = new LinkedHashSet<>(list);
            rest.remove(entry);
            rest.add(OneOfMany.maybe(other));
            own.put(field, rest);
        }
    }

    private Map<FactField, @Nullable Object> of(Fact fact) {
        doubtful = doubtful.isEmpty() ? new IdentityHashMap<>() : doubtful;
        return doubtful.computeIfAbsent(fact, any -> new HashMap<>());
    }

    /** What a fact says of a field, and where. */
    Contradiction.Side side(Instances.Instance instance, Operand operand) {
        String field = operand.field().name();
        return new Contradiction.Side(
                instance.kind().name() + "[" + instance.index() + "]." + field,
                new Text(
                        instance.kind().zh() + "·" + operand.field().zh(),
                        instance.kind().en() + ": " + operand.field().en()),
                Compared.shown(operand, instance.fact()),
                facts.place(instance.fact(), field).orElse(null));
    }
}
