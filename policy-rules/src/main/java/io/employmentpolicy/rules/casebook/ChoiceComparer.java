package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 能否同时享受的案例。 / Compares a case about several policies with what the answer says may be drawn together. Used once.
 *
 * <p>A right nothing bears on counts as taken when it is granted.
 */
final class ChoiceComparer {
    static final Set<String> KEYS = Set.of(
            "choice",
            "taken",
            "falls_out",
            "open",
            "if_it_holds",
            "options",
            "worth_yuan",
            "months",
            "by",
            "missing",
            "missing_parameters");

    private final PolicyCase one;
    private final String named;
    private final Decision decision;
    private final PolicyCatalogue catalogue;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ChoiceComparer(PolicyCase one, String named, Decision decision, PolicyCatalogue catalogue) {
        this.one = one;
        this.named = named;
        this.decision = decision;
        this.catalogue = catalogue;
    }

    CaseResult compare() {
        one.expect().entries().forEach(this::expectation);
        Verdict verdict =
                !problems.isEmpty() ? Verdict.FAULTY : differences.isEmpty() ? Verdict.PASSED : Verdict.DIFFERS;
        return new CaseResult(
                one,
                named,
                verdict,
                differences,
                List.of(),
                List.of(),
                problems,
                rules(),
                Set.of(),
                Tried.of(decision.determinations()));
    }

    private void expectation(String key, Node node) {
        switch (key) {
            case "choice" -> same(key, texts(node), choiceWords());
            case "taken" -> same(key, texts(node), taken());
            case "falls_out" -> same(key, texts(node), standing(Standing.FALLS_OUT));
            case "open" -> same(key, texts(node), standing(Standing.OPEN));
            case "if_it_holds" -> same(key, texts(node), standing(Standing.IF_IT_HOLDS));
            case "options" -> same(key, options(node), options());
            case "worth_yuan" -> same(key, texts(node), worths());
            case "months" -> same(key, months(node), months());
            case "by" -> same(key, texts(node), rulesNamed());
            case "missing" ->
                among(
                        key,
                        node,
                        choices()
                                .flatMap(choice -> choice.missingFacts().stream())
                                .map(MissingFact::path)
                                .toList());
            case "missing_parameters" ->
                among(
                        key,
                        node,
                        choices()
                                .flatMap(choice -> choice.missingParameters().stream())
                                .map(MissingParameter::key)
                                .toList());
            default ->
                problems.add(CaseProblems.noneOf(
                        CaseProblems.CASE_110,
                        Objects.requireNonNull(one.expect().keys().get(key)),
                        one.id(),
                        key,
                        KEYS));
        }
    }

    private Stream<Choice> choices() {
        return decision.choices().stream();
    }

    private Stream<Choice.Right> rights() {
        return choices().flatMap(choice -> choice.rights().stream());
    }

    private List<String> choiceWords() {
        List<String> words = choices()
                .map(choice -> choice.state().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return words.isEmpty() ? List.of("none") : words;
    }

    private List<String> taken() {
        Stream<String> alone = decision.determinations().stream()
                .filter(determination -> determination.kind() == Determination.Kind.BENEFIT
                        || determination.kind() == Determination.Kind.CERTIFICATION)
                .filter(determination -> determination.outcome() instanceof Outcome.Eligible
                        && decision.standing(determination).isEmpty())
                .map(Determination::policy);
        return Stream.concat(standing(Standing.TAKEN).stream(), alone).toList();
    }

    private List<String> standing(Standing standing) {
        return rights().filter(right -> right.standing() == standing)
                .map(Choice.Right::name)
                .toList();
    }

    private List<String> rulesNamed() {
        return choices()
                .flatMap(choice -> choice.rules().stream())
                .map(Choice.Rule::id)
                .distinct()
                .toList();
    }

    private List<String> options() {
        return choices()
                .flatMap(choice -> choice.options().stream())
                .map(option -> new TreeSet<>(option.rights()).toString())
                .toList();
    }

    private static List<String> options(Node node) {
        List<String> options = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> options.add(new TreeSet<>(texts(item)).toString()));
        }
        return options;
    }

    private List<String> worths() {
        return choices()
                .flatMap(choice -> choice.options().stream())
                .map(option -> shown(option.worth()))
                .toList();
    }

    private static String shown(Worth worth) {
        return worth.exact()
                ? worth.least().toString()
                : worth.least() + ".." + (worth.most() == null ? "" : worth.most());
    }

    private List<String> months() {
        return rights().filter(right -> !right.months().isEmpty())
                .map(right -> right.name()
                        + " "
                        + right.months().stream().map(Object::toString).toList())
                .toList();
    }

    private static List<String> months(Node node) {
        List<String> months = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((name, of) -> months.add(name + " " + texts(of)));
        }
        return months;
    }

    private void same(String key, List<String> expected, List<String> found) {
        if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
            differ(key, expected, found);
        }
    }

    /** Those named are among what is missing; an empty list says that nothing is. */
    private void among(String key, Node node, List<String> found) {
        List<String> expected = texts(node);
        if (expected.isEmpty() ? !found.isEmpty() : !found.containsAll(expected)) {
            differ(key, expected, found);
        }
    }

    private void differ(String key, Collection<String> expected, Collection<String> found) {
        differences.add(new Difference(key, String.join(", ", expected), Text.same(String.join(", ", found))));
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
            if (item instanceof Node.Scalar scalar && scalar.text() != null) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    /** The rules of combination about policies of this case: whether they bear on anything. */
    private Map<String, Set<Truth>> rules() {
        List<String> bearing = rulesNamed();
        Map<String, Set<Truth>> rules = new LinkedHashMap<>();
        for (Combination rule : catalogue.combinations()) {
            if (rule.policies().stream().anyMatch(one.policies()::contains)) {
                rules.put(rule.id(), Set.of(bearing.contains(rule.id()) ? Truth.TRUE : Truth.FALSE));
            }
        }
        return rules;
    }
}
