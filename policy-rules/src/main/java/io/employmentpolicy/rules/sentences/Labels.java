package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * 标签与名称的对应。 / What everything a rule may name is called, and back: in each space a label leads to the one thing that bears it. What shares
 * its label with another goes by its id, as does what nobody has given a label.
 */
public final class Labels {
    private final Map<Space, Map<String, Text>> labels = new EnumMap<>(Space.class);
    private final Map<Space, Map<String, List<String>>> ids = new EnumMap<>(Space.class);
    private final Map<String, Class<?>> closedLists = new TreeMap<>();
    private final Map<String, Policy> policies = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();
    private final Dictionary dictionary;

    /** What can be named. */
    enum Space {
        KIND,
        PARAMETER,
        TABLE,
        STATUS,
        VALUE,
        POLICY
    }

    /**
     * @param statuses policies by the status they establish
     * @param values policies by the value they derive
     */
    Labels(
            Dictionary dictionary,
            Collection<Policy> policies,
            Collection<Parameter> parameters,
            Collection<LookupTable> tables,
            Map<String, Policy> statuses,
            Map<String, Policy> values) {
        this.dictionary = dictionary;
        for (Space space : Space.values()) {
            labels.put(space, new LinkedHashMap<>());
            ids.put(space, new LinkedHashMap<>());
        }
        dictionary.kinds().forEach(kind -> {
            add(Space.KIND, kind.typeName(), new Text(kind.zh(), kind.en()));
            kind.fields().forEach(this::closedList);
        });
        List.of(Status.KIND, Value.KIND)
                .forEach(kind -> add(Space.KIND, kind.typeName(), new Text(kind.zh(), kind.en())));
        parameters.forEach(one -> {
            add(Space.PARAMETER, one.key(), one.title());
            units.put(one.key(), one.unit());
        });
        tables.forEach(one -> add(Space.TABLE, one.key(), one.title()));
        policies.forEach(one -> {
            this.policies.put(one.id(), one);
            add(Space.POLICY, one.id(), one.title());
        });
        statuses.forEach((name, policy) -> add(Space.STATUS, name, derived(name, policy, statuses.values())));
        values.forEach((name, policy) -> add(Space.VALUE, name, derived(name, policy, values.values())));
    }

    /** The labels of a checked edition. */
    static Labels of(Rulebook rulebook) {
        Map<String, Policy> statuses = new TreeMap<>();
        Map<String, Policy> values = new TreeMap<>();
        rulebook.rules().stream()
                .filter(rule -> rule.conclusion().establishes())
                .forEach(rule -> (rule.conclusion().verb() == Verb.QUALIFY ? statuses : values)
                        .put(
                                rule.conclusion().name(),
                                Objects.requireNonNull(rulebook.policies().get(rule.policy()))));
        return new Labels(
                rulebook.dictionary(),
                rulebook.policies().values(),
                rulebook.book().parameters(),
                rulebook.book().tables(),
                statuses,
                values);
    }

    /**
     * 未经检查的版次的标签。 / The labels of an edition that nobody has checked.
     *
     * @param rules those already read; what they conclude can be asked for
     * @param sentences files of sentences that nobody has read; what they conclude can be asked for too
     */
    public static Labels of(
            Dictionary dictionary,
            Map<String, Policy> policies,
            Collection<Parameter> parameters,
            Collection<LookupTable> tables,
            Collection<Syntax.Rule> rules,
            Collection<String> sentences) {
        Concluded concluded = new Concluded(policies);
        rules.forEach(concluded::rule);
        sentences.forEach(concluded::sentences);
        return new Labels(dictionary, policies.values(), parameters, tables, concluded.statuses(), concluded.values());
    }

    private void closedList(FactField field) {
        Class<?> type = field.type().valueClass();
        if (type != null && type.isEnum()) {
            closedLists.put(type.getSimpleName(), type);
        }
    }

    private static Text derived(String name, Policy policy, Collection<Policy> all) {
        Text own = policy.conclusions().get(name);
        boolean several = all.stream().filter(policy::equals).count() > 1;
        return own != null ? own : policy.called(name, several);
    }

    private void add(Space space, String id, Text label) {
        Objects.requireNonNull(labels.get(space)).put(id, label);
        Objects.requireNonNull(ids.get(space))
                .computeIfAbsent(label.zh(), any -> new ArrayList<>())
                .add(id);
    }

    /** What something is called, in both languages; its id when nobody has named it. */
    Text text(Space space, String id) {
        return Objects.requireNonNull(labels.get(space)).getOrDefault(id, Text.same(id));
    }

    /** The label that leads to a thing and to nothing else, or its id. */
    String unique(Space space, String id) {
        String label = text(space, id).zh();
        return Marks.fits(label) && find(space, label).filter(id::equals).isPresent() ? label : id;
    }

    /** The id of what is called so, by its label or by its id; empty when nothing or more than one thing is. */
    Optional<String> find(Space space, String written) {
        List<String> called = Objects.requireNonNull(ids.get(space)).getOrDefault(written, List.of());
        boolean id = Objects.requireNonNull(labels.get(space)).containsKey(written);
        return called.size() == 1 && !id ? Optional.of(called.get(0)) : id ? Optional.of(written) : Optional.empty();
    }

    /** The ids of all that share a label. */
    List<String> sharing(Space space, String label) {
        return Objects.requireNonNull(ids.get(space)).getOrDefault(label, List.of());
    }

    /** Every spelling of a space with the unique one, for hints. */
    Map<String, String> spellings(Space space) {
        Map<String, String> spellings = new LinkedHashMap<>();
        Objects.requireNonNull(labels.get(space)).forEach((id, label) -> {
            spellings.put(label.zh(), unique(space, id));
            spellings.put(id, unique(space, id));
        });
        return spellings;
    }

    /** Labels that several things of a space share. */
    Map<String, List<String>> shared(Space space) {
        Map<String, List<String>> shared = new TreeMap<>(Objects.requireNonNull(ids.get(space)));
        shared.values().removeIf(all -> all.size() == 1);
        return shared;
    }

    /** The kind called so. */
    Optional<FactKind> kind(String written) {
        return find(Space.KIND, written)
                .flatMap(name -> name.equals(Status.KIND.typeName())
                        ? Optional.of(Status.KIND)
                        : name.equals(Value.KIND.typeName()) ? Optional.of(Value.KIND) : dictionary.byTypeName(name));
    }

    /** The field of a kind called so. */
    static Optional<FactField> field(FactKind kind, String written) {
        List<FactField> called = kind.fields().stream()
                .filter(field -> field.zh().equals(written) || field.property().equals(written))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The closed list of that name. */
    Optional<Class<?>> closedList(String name) {
        return Optional.ofNullable(closedLists.get(name));
    }

    /** The constants of closed lists, by list. */
    Map<String, Class<?>> closedLists() {
        return closedLists;
    }

    /** The one value of the list of a field that fits, if its label is told of no other. */
    static Optional<? extends Labelled> only(FactField field, Predicate<Labelled> fits) {
        return field.codes().stream()
                .filter(fits)
                .filter(one -> field.codes().stream()
                                .filter(other -> other.zh().equals(one.zh()))
                                .count()
                        == 1)
                .findFirst();
    }

    /** The constant of a closed list called so. */
    static Optional<Enum<?>> constant(Class<?> list, String written) {
        for (Object one : Objects.requireNonNull(list.getEnumConstants())) {
            if (((Labelled) one).zh().equals(written) || ((Enum<?>) one).name().equals(written)) {
                return Optional.of((Enum<?>) one);
            }
        }
        return Optional.empty();
    }

    /** The title that leads to a conclusion of a policy, if its header gives it one that no other has. */
    static Optional<String> conclusion(Policy policy, String name) {
        Text title = policy.conclusions().get(name);
        if (title == null || !Marks.fits(title.zh())) {
            return Optional.empty();
        }
        long sharing = policy.conclusions().values().stream()
                .filter(other -> other.zh().equals(title.zh()))
                .count();
        return sharing == 1 ? Optional.of(title.zh()) : Optional.empty();
    }

    /** The unit of a parameter. */
    String unit(String key) {
        return units.getOrDefault(key, "");
    }

    /** A policy by id. */
    Optional<Policy> policy(String id) {
        return Optional.ofNullable(policies.get(id));
    }
}
