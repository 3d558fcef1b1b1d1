package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 规则可以引用的一切名称。 / Every name a rule may refer to: kinds, closed lists, numbers, statuses and values of other policies. */
final class SymbolTable {
    private final Dictionary dictionary;
    private final Map<String, Class<?>> closedLists = new TreeMap<>();
    private final ParameterBook book;
    private final boolean numbersMayLack;
    private final boolean rulesMayLack;
    private final Map<String, Policy> statuses;
    private final Map<String, Policy> values;

    /**
     * @param numbersMayLack whether some file of numbers or switches could not be read, so that an unknown key is no mistake of the rule
     * @param rulesMayLack the same for rule files and derived names
     * @param statuses policies by the status they establish
     * @param values policies by the value they derive
     */
    SymbolTable(
            Dictionary dictionary,
            ParameterBook book,
            boolean numbersMayLack,
            boolean rulesMayLack,
            Map<String, Policy> statuses,
            Map<String, Policy> values) {
        this.dictionary = dictionary;
        this.numbersMayLack = numbersMayLack;
        this.rulesMayLack = rulesMayLack;
        this.book = book;
        this.statuses = statuses;
        this.values = values;
        for (FactKind kind : dictionary.kinds()) {
            for (FactField field : kind.fields()) {
                Class<?> type = field.type().valueClass();
                if (type != null && type.isEnum()) {
                    closedLists.put(type.getSimpleName(), type);
                }
            }
        }
    }

    Optional<FactKind> kind(String typeName) {
        if (typeName.equals(Status.KIND.typeName())) {
            return Optional.of(Status.KIND);
        }
        return typeName.equals(Value.KIND.typeName()) ? Optional.of(Value.KIND) : dictionary.byTypeName(typeName);
    }

    /** Every spelling an author may have used for a kind, with its right name. */
    Map<String, String> kindSpellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (FactKind kind : dictionary.kinds()) {
            spellings.put(kind.typeName(), kind.typeName());
            spellings.put(kind.zh(), kind.typeName());
        }
        spellings.put(Status.KIND.typeName(), Status.KIND.typeName());
        spellings.put(Value.KIND.typeName(), Value.KIND.typeName());
        return spellings;
    }

    /** The kinds that have a field of exactly this name. */
    List<String> kindsWith(String property) {
        return dictionary.kinds().stream()
                .filter(kind -> kind.field(property).isPresent())
                .map(FactKind::typeName)
                .toList();
    }

    /** Whether an unknown key may stand in a file that could not be read. */
    boolean numbersMayLack() {
        return numbersMayLack;
    }

    Optional<Class<?>> closedList(String typeName) {
        return Optional.ofNullable(closedLists.get(typeName));
    }

    List<String> closedListNames() {
        return List.copyOf(closedLists.keySet());
    }

    ParameterBook book() {
        return book;
    }

    /** The policy that establishes a status or derives a value of this name. */
    Optional<Policy> derivedBy(FactKind kind, String name) {
        return Optional.ofNullable((kind == Status.KIND ? statuses : values).get(name));
    }

    /** Whether an unknown status or value may be concluded in a file that could not be read. */
    boolean rulesMayLack() {
        return rulesMayLack;
    }

    List<String> derivedNames(FactKind kind) {
        return List.copyOf((kind == Status.KIND ? statuses : values).keySet());
    }
}
