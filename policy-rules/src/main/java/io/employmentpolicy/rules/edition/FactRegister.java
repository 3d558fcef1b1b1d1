package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 字段登记。 / What every input field rests on and what an edition does with it: observable acts, documents of an office, and what an office tells
 * by an instrument of its own. Immutable.
 */
public final class FactRegister {
    private final List<Entry> entries;

    /** 登记。 / The register of an edition. */
    public FactRegister(Rulebook rulebook) {
        Map<String, Set<String>> readers = new HashMap<>();
        Set<String> left = new TreeSet<>();
        for (Rule rule : rulebook.rules()) {
            ExpressionWalk.of(rule)
                    .filter(Expression.FieldOf.class::isInstance)
                    .map(Expression.FieldOf.class::cast)
                    .forEach(read -> reads(readers, name(read.kind(), read.field()), rule.id()));
            if (rule.conclusion() instanceof Conclusion.Delegate delegate) {
                left.addAll(delegate.deciding());
            }
        }
        rulebook.policies().values().forEach(policy -> versions(policy, readers));
        rulebook.checks().forEach(check -> checks(check, readers));
        rulebook.combinations().stream()
                .filter(one -> one.year() != null)
                .forEach(one ->
                        reads(readers, name(rulebook.dictionary(), Objects.requireNonNull(one.year())), one.id()));
        rulebook.dictionary()
                .kinds()
                .forEach(kind ->
                        kind.lasts().forEach(field -> reads(readers, name(kind, field), Operand.AS_OF.toString())));
        this.entries = rulebook.dictionary().kinds().stream()
                .filter(FactKind::given)
                .flatMap(kind -> kind.fields().stream().map(field -> entry(kind, field, readers, left)))
                .toList();
    }

    /**
     * 一个字段。 / One input field.
     *
     * @param readers ids of the rules, policies, checks and rules of combination that read it, sorted; the day of the decision reads when a fact
     *     begins and ends
     * @param delegated whether a rule leaves what it tells to the office while the office has not told it
     */
    public record Entry(FactKind kind, FactField field, List<String> readers, boolean delegated) {
        /** Copies the list. */
        public Entry {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(field, "field");
            readers = List.copyOf(readers);
        }

        /** 写法，如 {@code person.gender}。 / As facts files write it. */
        public String name() {
            return FactRegister.name(kind, field);
        }

        /** 是否仍向调用方索取的结论。 / Whether rules take it from the caller as a conclusion that no rule leaves to the office. */
        public boolean isToldConclusion() {
            return field.basis() == Basis.TOLD && !delegated && !readers.isEmpty();
        }

        /** 是否由库本身读取。 / Whether the library itself reads it: it tells facts apart, holds other facts, or is the history of what was drawn. */
        public boolean isStructure() {
            return field.isId()
                    || field.type().base() == FieldType.Base.LIST
                    || field.isBeginning()
                    || field.isHappening()
                    || kind.identity().contains(field)
                    || kind.type() == ReceivedBenefit.class;
        }
    }

    /** 全部字段，按字典次序。 / Every input field, in the order of the dictionary. */
    public List<Entry> entries() {
        return entries;
    }

    /** 仍向调用方索取的结论。 / The conclusions that rules still take from the caller, in the order of the dictionary. */
    public List<Entry> toldConclusions() {
        return entries.stream().filter(Entry::isToldConclusion).toList();
    }

    private static Entry entry(FactKind kind, FactField field, Map<String, Set<String>> readers, Set<String> left) {
        String name = name(kind, field);
        return new Entry(kind, field, new ArrayList<>(readers.getOrDefault(name, Set.of())), left.contains(name));
    }

    private static void versions(Policy policy, Map<String, Set<String>> readers) {
        Policy.Selection selection = policy.selectedBy();
        if (selection != null) {
            selection.fields().forEach(field -> reads(readers, name(selection.kind(), field), policy.id()));
        }
    }

    private static void checks(ConsistencyCheck check, Map<String, Set<String>> readers) {
        Stream.of(check.test().operands(), check.when().keySet(), check.alike())
                .flatMap(operands -> operands.stream())
                .filter(operand -> !operand.isAsOf())
                .forEach(operand -> reads(readers, name(operand), check.id()));
    }

    private static void reads(Map<String, Set<String>> readers, String field, String reader) {
        readers.computeIfAbsent(field, any -> new TreeSet<>()).add(reader);
    }

    private static String name(Operand operand) {
        return name(operand.kind(), operand.field());
    }

    private static String name(Dictionary dictionary, FactField field) {
        return dictionary.kinds().stream()
                .filter(kind -> kind.fields().contains(field))
                .map(kind -> name(kind, field))
                .findFirst()
                .orElseThrow();
    }

    private static String name(FactKind kind, FactField field) {
        return kind.name() + "." + field.name();
    }
}
