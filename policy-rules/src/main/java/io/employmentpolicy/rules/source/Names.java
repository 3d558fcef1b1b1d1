package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Status;
import io.employmentpolicy.rules.language.Value;
import io.employmentpolicy.rules.parameter.ParameterBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 规则可以引用的一切名称。 / Every name a rule may refer to: kinds, closed lists, numbers, statuses and values of other policies. */
final class Names {
    private final Dictionary dictionary;
    private final Map<String, Class<?>> closedLists = new TreeMap<>();
    private final ParameterBook book;
    private final Map<String, Policy> statuses;
    private final Map<String, Policy> values;

    /**
     * @param statuses policies by the status they establish
     * @param values policies by the value they derive
     */
    Names(Dictionary dictionary, ParameterBook book, Map<String, Policy> statuses, Map<String, Policy> values) {
        this.dictionary = dictionary;
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

    List<String> kindNames() {
        List<String> names = new ArrayList<>(dictionary.kinds().stream().map(FactKind::typeName).toList());
        names.add(Status.KIND.typeName());
        names.add(Value.KIND.typeName());
        return names;
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

    List<String> derivedNames(FactKind kind) {
        return List.copyOf((kind == Status.KIND ? statuses : values).keySet());
    }
}
