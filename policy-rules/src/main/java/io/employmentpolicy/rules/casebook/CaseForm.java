package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.reading.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一个案例的写法。 / What stands under the keys of one case, with everything wrong with its form. */
final class CaseForm {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "policy",
            "policies",
            "measure",
            "as_of",
            "switches",
            "numbers",
            "given",
            "expect",
            "why",
            "external",
            "external_kind",
            "assumes");

    private final Node.Mapping mapping;
    private final String id;
    private final List<Problem> problems;

    /** @param problems takes what is wrong */
    CaseForm(Node.Mapping mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.id = Objects.requireNonNullElse(text(mapping, "id"), "");
        this.problems = problems;
    }

    /** The id by which problems call it; empty where it has none. */
    String id() {
        return id;
    }

    /** Tells keys that no case has. */
    void keys() {
        mapping.keys().forEach((key, place) -> {
            if (!KEYS.contains(key)) {
                problems.add(CaseProblems.noneOf(CaseProblems.CASE_103, place, id, key, KEYS));
            }
        });
    }

    /** A text that has to be there, on one line. */
    @Nullable
    String line(String key) {
        String text = text(key);
        if (text == null) {
            problems.add(CaseProblems.CASE_104.at(mapping.place(), id, key));
        } else if (Named.isBroken(text)) {
            problems.add(CaseProblems.CASE_123.at(node(key).place(), id, key));
        }
        return text;
    }

    @Nullable
    LocalDate asOf() {
        String text = text("as_of");
        if (text == null) {
            problems.add(CaseProblems.CASE_104.at(mapping.place(), id, "as_of"));
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (FactProblem.isBeyond(day)) {
                problems.add(CaseProblems.CASE_105_BEYOND.at(node("as_of").place(), id, text));
            }
            return day;
        } catch (DateTimeException e) {
            problems.add(CaseProblems.CASE_105_NONE.ofDay(node("as_of").place(), id, text, text));
            return null;
        }
    }

    /** What is expected: something, and nothing that is still to be filled in. */
    Node.@Nullable Mapping expect() {
        Node.Mapping expect = mapping("expect");
        if (expect != null && expect.entries().isEmpty()) {
            problems.add(CaseProblems.CASE_109.at(expect.place(), id));
        }
        if (expect != null) {
            expect.entries().forEach((key, node) -> {
                if (node instanceof Node.Scalar scalar && CaseReader.TO_BE_FILLED.equals(scalar.text())) {
                    problems.add(CaseProblems.CASE_122.at(node.place(), id, key));
                }
            });
        }
        return expect;
    }

    Node.@Nullable Mapping mapping(String key) {
        Node node = mapping.entries().get(key);
        if (node instanceof Node.Mapping found) {
            return found;
        }
        problems.add(
                node == null
                        ? CaseProblems.CASE_104.at(mapping.place(), id, key)
                        : CaseProblems.CASE_108_MAPPING.at(node.place(), key));
        return null;
    }

    /** Values by key; without the key none. */
    Map<String, String> values(String key) {
        Map<String, String> values = new LinkedHashMap<>();
        Node.Mapping given = mapping.entries().containsKey(key) ? mapping(key) : null;
        if (given != null) {
            given.entries().forEach((name, node) -> value(key, name, node, values));
        }
        return values;
    }

    private void value(String key, String name, Node node, Map<String, String> values) {
        if (node instanceof Node.Scalar scalar && scalar.text() != null) {
            values.put(name, scalar.text());
        } else if (node instanceof Node.Mapping nested && !nested.entries().isEmpty()) {
            String first = nested.entries().keySet().iterator().next();
            problems.add(CaseProblems.CASE_111_NESTED.at(node.place(), id, key + "." + name, name + "." + first));
        } else {
            problems.add(
                    CaseProblems.CASE_111.at(node.place(), id, key + "." + name, new Text("单个值", "a single value")));
        }
    }

    private Node node(String key) {
        return Objects.requireNonNull(mapping.entries().get(key));
    }

    @Nullable
    String text(String key) {
        return text(mapping, key);
    }

    /** The text under a key of any part of a case; null where there is none. */
    static @Nullable String text(Node.Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : null;
    }

    /** The texts under a key, one or a list of them. */
    List<String> texts(String key) {
        Node node = mapping.entries().get(key);
        List<Node> items =
                node instanceof Node.Sequence sequence ? sequence.items() : node == null ? List.of() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && scalar.text() != null) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }
}
