package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around the facts of a question. */
final class QuestionReader {

    private static final Map<String, String> NAMES = Map.of(
            "id",
            "id",
            "as_of",
            "as_of",
            "policies",
            "policies",
            "facts",
            "facts",
            "date",
            "as_of",
            "policy",
            "policies");

    private final Node.Mapping root;
    private final Findings findings;

    /** Whether a question as a whole has something of this name, which no kind of facts is called. */
    static boolean isName(String name) {
        return NAMES.containsValue(name);
    }

    QuestionReader(Node.Mapping root, Findings findings) {
        this.root = root;
        this.findings = findings;
        root.keys().forEach((name, place) -> {
            if (!List.of("id", "as_of", "policies", "facts").contains(name)) {
                findings.add(FactProblems.unknownTopLevel(place, name, DidYouMean.of(name, NAMES)));
            }
        });
    }

    @Nullable
    String id() {
        Node node = root.entries().get("id");
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        findings.add(FactProblems.notAText(node, "id"));
        return null;
    }

    @Nullable
    LocalDate asOf() {
        Node node = root.entries().get("as_of");
        if (node == null || node instanceof Node.Scalar scalar && scalar.text() == null) {
            return null;
        }
        LocalDate day = new TimeReader(findings).date(node, "as_of");
        if (day != null && FactProblem.isBeyond(day)) {
            findings.add(FactProblem.day(node.place(), day));
            return null;
        }
        return day;
    }

    List<String> policies() {
        Node node = root.entries().get("policies");
        if (node == null || node instanceof Node.Scalar scalar && scalar.text() == null) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            findings.add(ExchangeProblems.FACT_107_LIST.at(
                    node.place(), "policies", ValueProblems.shown(node), "policies: [TJ-FLEX]"));
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String path = "policies[" + i + "]";
            if (!(item instanceof Node.Scalar scalar) || scalar.text() == null) {
                findings.add(FactProblems.notAText(item, path));
            } else if (!ids.add(Objects.requireNonNull(scalar.text()))) {
                findings.add(ExchangeProblems.FACT_116.at(scalar.place(), path, ValueProblems.shown(scalar)));
            }
        }
        return List.copyOf(ids);
    }

    Node.@Nullable Mapping facts() {
        Node node = root.entries().get("facts");
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        Place place = node == null ? root.place() : node.place();
        Text found = node == null ? ExchangeProblems.SHOWN_NO_FACTS.text() : ValueProblems.shown(node);
        findings.add(ExchangeProblems.FACT_102_FACTS.at(place, "facts", found));
        return null;
    }
}
