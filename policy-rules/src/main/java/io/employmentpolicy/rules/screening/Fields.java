package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields and the kinds of facts given at top level, numbered, so that questions about many of them are answered at once. Immutable. */
final class Fields {
    private final Dictionary dictionary;
    private final Map<FactField, Integer> numbers = new HashMap<>();
    private final Map<FactKind, List<Numbered>> byKind = new HashMap<>();
    private final Map<FactKind, Integer> kinds = new HashMap<>();
    private final Map<FactKind, Integer> places = new HashMap<>();
    private final FieldSet closed;
    private final int few;

    /** A field with its number; what lies in it is of a kind of its own. */
    record Numbered(FactField field, int number) {}

    Fields(Dictionary dictionary) {
        this.dictionary = dictionary;
        for (FactKind kind : dictionary.kinds()) {
            if (kind.parent().isEmpty()) {
                kinds.put(kind, kinds.size());
                kind.fields().stream().filter(Fields::isClosed).forEach(this::count);
            }
        }
        Set<FactField> first = Set.copyOf(numbers.keySet());
        this.few = first.size();
        for (FactKind kind : dictionary.kinds()) {
            List<Numbered> own = new ArrayList<>(kind.fields().size());
            for (FactField field : kind.fields()) {
                own.add(new Numbered(field, count(field)));
            }
            byKind.put(kind, own);
            places.put(kind, places.size());
        }
        this.closed = set(first);
    }

    private int count(FactField field) {
        Integer known = numbers.putIfAbsent(field, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static boolean isClosed(FactField field) {
        return field.type().base() == FieldType.Base.BOOLEAN || field.type().base() == FieldType.Base.ENUM;
    }

    /** The fields of few values, of facts given at top level: yes or no, or one of a closed list. */
    FieldSet closed() {
        return closed;
    }

    boolean isClosed(int field) {
        return field < few;
    }

    /** How many of them there are; they come first. */
    int few() {
        return few;
    }

    /** The fields of a kind. */
    List<Numbered> of(FactKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    FieldSet none() {
        return new FieldSet(numbers.size());
    }

    FieldSet set(Collection<FactField> fields) {
        FieldSet set = none();
        fields.forEach(field -> set.add(Objects.requireNonNull(numbers.get(field))));
        return set;
    }

    /** Whether a field is in a set. */
    boolean isIn(FieldSet set, FactField field) {
        return set.has(Objects.requireNonNull(numbers.get(field)));
    }

    /** The number of a kind that is given at top level. */
    int number(FactKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** The place of a kind among all of them, those that lie in other facts included. */
    int place(FactKind kind) {
        return Objects.requireNonNull(places.get(kind));
    }

    /** How many kinds there are. */
    int places() {
        return places.size();
    }

    /** The dictionary whose fields these are. */
    Dictionary dictionary() {
        return dictionary;
    }

    /** How many kinds are given at top level. */
    int kinds() {
        return kinds.size();
    }

    /** The kind of what lies in a list. */
    static FactKind element(FactField list) {
        return list.element();
    }
}
