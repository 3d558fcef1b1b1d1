package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 名称所指。 / Finds what the names of one rule mean: a value the rule has bound, a constant of the closed list at hand, a field of the fact at hand, a
 * figure, a policy, in this order; a name may say itself which of them is meant.
 */
final class NameFinder {
    private final Labels labels;
    private final Map<String, @Nullable FactKind> facts = new HashMap<>();
    private final Map<String, @Nullable FactField> lists = new HashMap<>();
    private @Nullable FactKind current;

    NameFinder(Labels labels) {
        this.labels = labels;
    }

    /** The kind whose fields are named by their labels alone; null outside a condition. */
    void look(@Nullable FactKind kind) {
        current = kind;
    }

    /** The fields of a kind and the values of their lists, which need no brackets in a condition about it; a name of one sign is too easily part of another word. */
    static Set<String> plain(FactKind kind) {
        Set<String> plain = new HashSet<>();
        kind.fields().forEach(field -> {
            plain.add(field.zh());
            field.codes().forEach(value -> plain.add(value.zh()));
        });
        plain.removeIf(name -> name.length() < 2);
        return plain;
    }

    /** A fact has been given a name. */
    void fact(String name, FactKind kind) {
        facts.put(name, kind);
    }

    /** A value has been given a name. */
    void value(String name, @Nullable FactField list) {
        facts.put(name, null);
        lists.put(name, list);
    }

    /** The kind of a named fact. */
    Optional<FactKind> kindOf(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** The field of a closed list that a name leads to; null when it leads to something else. */
    @Nullable
    FactField list(Node node) {
        if (node.type() == Node.Type.NAME) {
            return facts.containsKey(node.text())
                    ? lists.get(node.text())
                    : field(current, bare(node.text(), Naming.FIELD))
                            .filter(NameFinder::isListed)
                            .orElse(null);
        }
        return node.type() == Node.Type.NAME_OF
                ? field(facts.get(node.parts().get(0).text()), node.text())
                        .filter(NameFinder::isListed)
                        .orElse(null)
                : null;
    }

    private static String bare(String written, Naming naming) {
        return Naming.of(written) == naming ? naming.bare(written) : written;
    }

    private static boolean isListed(FactField field) {
        return !field.codes().isEmpty();
    }

    private static Optional<FactField> field(@Nullable FactKind kind, String written) {
        return kind == null ? Optional.empty() : Labels.field(kind, written);
    }

    /** The field of a kind, or the problem that it has none of that name. */
    FactField fieldOf(FactKind kind, String written, Place place) {
        return Labels.field(kind, written).orElseThrow(() -> {
            Map<String, String> spellings = new LinkedHashMap<>();
            kind.fields().forEach(field -> {
                spellings.put(field.zh(), field.zh());
                spellings.put(field.property(), field.zh());
            });
            return unknown(written, place, spellings, new Text(kind.zh() + "的字段", "a field of " + kind.en()));
        });
    }

    /** What a name means in an expression. */
    Syntax.Expression expression(String written, Place place, @Nullable FactField list) {
        Naming naming = Naming.of(written);
        String name = naming == null ? written : naming.bare(written);
        if ((naming == null || naming == Naming.VARIABLE) && facts.containsKey(name)) {
            return new Syntax.Name("$" + name, null, place);
        }
        Optional<Syntax.Expression> constant = naming == null ? constant(name, place, list) : Optional.empty();
        if (constant.isPresent()) {
            return constant.get();
        }
        Optional<FactField> field = naming == null || naming == Naming.FIELD ? field(current, name) : Optional.empty();
        if (field.isPresent()) {
            return new Syntax.Name(field.get().property(), null, place);
        }
        if (naming == null || naming == Naming.FIGURE) {
            refuseShared(Space.PARAMETER, name, place);
            Optional<String> key = labels.find(Space.PARAMETER, name);
            if (key.isPresent()) {
                return figure(key.get(), place);
            }
        }
        if (naming == null || naming == Naming.POLICY) {
            Optional<String> id = labels.find(Space.POLICY, name);
            if (id.isPresent()) {
                return new Syntax.Quoted(id.get(), place);
            }
        }
        throw unknown(name, place, list);
    }

    private SentenceError unknown(String name, Place place, @Nullable FactField list) {
        Optional<Text> instead = Slips.insteadOfName(name)
                .or(() -> fieldWithValue(name).map(field -> SentenceProblems.SLIP_OF_VALUE.text(name, field.zh())));
        return instead.map(
                        fix -> new SentenceError(SentenceProblems.RULE_131_SLIP.at(place, "", name, kinds(list), fix)))
                .orElseGet(() -> unknown(name, place, spellings(list), kinds(list)));
    }

    /** The field of the fact at hand that can have this value. */
    private Optional<FactField> fieldWithValue(String name) {
        return current == null
                ? Optional.empty()
                : current.fields().stream()
                        .filter(field -> field.codes().stream()
                                .anyMatch(value -> value.zh().equals(name)))
                        .findFirst();
    }

    private Syntax.Expression figure(String key, Place place) {
        String unit = Quantity.plainUnit(labels.unit(key));
        String word = Arrays.stream(Quantity.values())
                .filter(quantity -> quantity.unit().equals(unit))
                .map(Quantity::word)
                .findFirst()
                .orElse(Quantity.COUNT.word());
        return new Syntax.Call(word, List.of(new Syntax.Quoted(key, place)), place);
    }

    private Optional<Syntax.Expression> constant(String name, Place place, @Nullable FactField list) {
        if (list != null && list.isDeclared()) {
            return Labels.only(list, one -> one.zh().equals(name) || one.code().equals(name))
                    .map(one -> new Syntax.Quoted(one.code(), place));
        }
        int dot = name.indexOf(Naming.OF_LIST);
        Class<?> named =
                dot < 0 ? null : labels.closedList(name.substring(0, dot)).orElse(null);
        Class<?> of = named != null || list == null ? named : list.type().valueClass();
        if (of == null) {
            return Optional.empty();
        }
        return Labels.constant(of, named != null ? name.substring(dot + 1) : name)
                .map(one -> new Syntax.Name(of.getSimpleName(), one.name(), place));
    }

    private Map<String, String> spellings(@Nullable FactField list) {
        Map<String, String> spellings = new LinkedHashMap<>();
        if (list != null) {
            list.codes().forEach(one -> spellings.put(one.zh(), one.zh()));
            return spellings;
        }
        facts.keySet().forEach(name -> spellings.put(name, name));
        if (current != null) {
            current.fields().forEach(field -> spellings.put(field.zh(), field.zh()));
        }
        spellings.putAll(labels.spellings(Space.PARAMETER));
        spellings.putAll(labels.spellings(Space.POLICY));
        return spellings;
    }

    private Text kinds(@Nullable FactField list) {
        if (list != null) {
            Class<?> type = list.type().valueClass();
            String called = type == null ? list.property() : type.getSimpleName();
            return new Text("列表 " + called + " 的取值", "a value of " + called);
        }
        return current == null
                ? new Text("数值、政策，或本规则取过的名称", "a figure, a policy, or something this rule has given a name")
                : new Text(
                        current.zh() + "的字段、数值、政策，或本规则取过的名称",
                        "a field of " + current.en() + ", a figure, a policy, or something this rule has given a name");
    }

    /** What a name leads to in a space. */
    String find(Space space, String written, Place place, Text what) {
        refuseShared(space, written, place);
        return labels.find(space, written).orElseThrow(() -> unknown(written, place, labels.spellings(space), what));
    }

    private void refuseShared(Space space, String written, Place place) {
        List<String> several = labels.sharing(space, written);
        if (several.size() > 1 && labels.find(space, written).isEmpty()) {
            throw new SentenceError(SentenceProblems.RULE_132.at(place, "", written, String.join(", ", several)));
        }
    }

    static SentenceError unknown(String written, Place place, Map<String, String> spellings, Text what) {
        return new SentenceError(SentenceProblems.RULE_131.at(place, "", written, spellings, what));
    }
}
