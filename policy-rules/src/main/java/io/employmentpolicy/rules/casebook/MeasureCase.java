package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 按措施写成的案例。 / A case that names a measure. Several policies may answer it: what is expected under the name of a conclusion is held
 * against the policy that has it, everything else against the policy the case is mainly about. Used once.
 */
final class MeasureCase {
    private static final String RESULT = "result";
    private static final String ROUTE = "route";
    private static final String FAILED = "failed";
    private static final String DEADLINE = "_deadline";
    private static final String YUAN = "_yuan";
    private static final String CEILING = "max_subsidy_yuan";
    /** How the catalogue's cases ask for the way by which something is so. */
    private static final Set<String> WAYS = Set.of(ROUTE, "routes", "way", "grounds");

    private static final Set<String> LACKING = Set.of("missing", FAILED);
    private static final Set<String> OPEN = Set.of("waiting_for", "missing_parameters");

    private final PolicyCase one;
    private final PolicyCatalogue.Entry main;
    private final List<PolicyCatalogue.Entry> candidates;
    private final Map<PolicyCatalogue.Entry, Map<String, Node>> asked = new LinkedHashMap<>();
    private final Map<PolicyCatalogue.Entry, Map<String, Place>> places = new LinkedHashMap<>();

    MeasureCase(PolicyCase one, PolicyCatalogue.Entry main, PolicyCatalogue catalogue) {
        this.one = one;
        this.main = main;
        this.candidates = PolicyOfCase.ofMeasure(one, catalogue);
    }

    CaseResult compare(Facts facts, PolicyEngine engine) {
        one.expect().entries().forEach((key, node) -> {
            PolicyCatalogue.Entry policy = owner(key);
            String own = key(key, node, policy);
            asked.computeIfAbsent(policy, any -> new LinkedHashMap<>()).put(own, plain(node, policy));
            places.computeIfAbsent(policy, any -> new LinkedHashMap<>())
                    .put(own, Objects.requireNonNull(one.expect().keys().get(key)));
        });
        List<CaseResult> parts = new ArrayList<>();
        Decision decision = engine.decide(
                facts,
                one.asOf(),
                asked.keySet().stream().map(PolicyCatalogue.Entry::id).toList());
        asked.forEach((policy, expect) ->
                parts.add(new Comparer(part(policy, expect), policy, facts, decision.of(policy.id())).compare()));
        return merged(parts);
    }

    private PolicyCase part(PolicyCatalogue.Entry policy, Map<String, Node> expect) {
        return new PolicyCase(
                one.id(),
                one.title(),
                one.asOf(),
                policy.id(),
                one.measures(),
                one.switches(),
                one.numbers(),
                one.given(),
                new Node.Mapping(
                        expect,
                        Objects.requireNonNull(places.get(policy)),
                        one.expect().place()),
                one.why(),
                List.of(),
                one.place());
    }

    private PolicyCatalogue.Entry owner(String key) {
        Kind kind = key.equals(RESULT) ? ofResult() : kind(key);
        if (kind != null && main.kind() != kind) {
            Optional<PolicyCatalogue.Entry> other = first(kind);
            if (other.isEmpty() && key.equals(RESULT)) {
                other = first(Kind.OBLIGATION);
            }
            if (other.isPresent()) {
                return other.get();
            }
        }
        Optional<PolicyCatalogue.Entry> duties =
                key.equals("missing") ? dutiesOf(one.expect().entries().get(key)) : Optional.empty();
        if (duties.isPresent()) {
            return duties.get();
        }
        Optional<PolicyCatalogue.Entry> owner = WAYS.contains(key)
                ? candidates.stream()
                        .filter(policy -> !policy.routes().isEmpty())
                        .filter(policy -> policy.equals(main) || main.routes().isEmpty())
                        .findFirst()
                : LACKING.contains(key) ? saying(true) : OPEN.contains(key) ? saying(false) : named(key);
        return owner.orElse(main);
    }

    /** The policy whose several duties are called missing by their names. */
    private Optional<PolicyCatalogue.Entry> dutiesOf(@Nullable Node missing) {
        List<String> names = missing instanceof Node.Sequence sequence
                ? sequence.items().stream()
                        .map(CaseCheck::text)
                        .map(String::valueOf)
                        .toList()
                : List.of();
        return candidates.stream()
                .filter(policy -> policy.kind() == Kind.OBLIGATION && !names.isEmpty())
                .filter(policy -> policy.names().containsAll(names))
                .findFirst();
    }

    private Optional<PolicyCatalogue.Entry> first(Kind kind) {
        return candidates.stream().filter(policy -> policy.kind() == kind).findFirst();
    }

    /** The kind of policy whose word is expected as the result, where only targets have it; a duty of the measure stands in for a target. */
    private @Nullable Kind ofResult() {
        Node result = Objects.requireNonNull(one.expect().entries().get(RESULT));
        String word = word(result, main);
        return Words.own(Kind.TARGET).contains(word) && !Words.own(main.kind()).contains(word) ? Kind.TARGET : null;
    }

    /** The kind of policy that alone can tell what a key asks for; null when several kinds can. */
    private static @Nullable Kind kind(String key) {
        if (Figures.ORDERS.contains(key)) {
            return Kind.PRIORITY;
        }
        if (key.equals("amount_yuan") || key.equals(CEILING)) {
            return Kind.BENEFIT;
        }
        return key.equals("standard_yuan") || key.equals("shortfall_yuan")
                ? Kind.CHECK
                : Figures.SEVERAL.contains(key) || Figures.NUMBERS.contains(key) || key.equals("missed_broadcast_days")
                        ? Kind.TARGET
                        : null;
    }

    private Optional<PolicyCatalogue.Entry> named(String key) {
        String name = without(YUAN, without(DEADLINE, key));
        return main.names().contains(name)
                ? Optional.of(main)
                : candidates.stream()
                        .filter(policy -> policy.names().contains(name))
                        .findFirst();
    }

    private static String without(String end, String key) {
        return key.endsWith(end) ? key.substring(0, key.length() - end.length()) : key;
    }

    /** The policy of which a named answer is expected that is a refusal, or is undetermined. */
    private Optional<PolicyCatalogue.Entry> saying(boolean no) {
        return one.expect().entries().entrySet().stream()
                .flatMap(entry -> named(entry.getKey())
                        .filter(policy -> {
                            String word = word(entry.getValue(), policy);
                            return word.equals(Words.UNDETERMINED) || no && Words.refuses(word);
                        })
                        .stream())
                .findFirst();
    }

    /** The key a policy's own cases would use. */
    private String key(String asked, Node node, PolicyCatalogue.Entry policy) {
        if (asked.equals(CEILING)) {
            return asked;
        }
        if (WAYS.contains(asked)) {
            String word = word(node, policy);
            return word.equals(Words.UNDETERMINED) || Words.refuses(word) ? RESULT : ROUTE;
        }
        String key = policy.names().contains(without(YUAN, asked)) ? without(YUAN, asked) : asked;
        if (policy.conclusions().size() == 1
                && !policy.conclusions().contains(key)
                && policy.names().contains(key)) {
            return RESULT;
        }
        boolean refused = one.expect().entries().entrySet().stream()
                .anyMatch(entry ->
                        policy.names().contains(entry.getKey()) && Words.refuses(word(entry.getValue(), policy)));
        return key.equals("missing") && refused ? FAILED : key;
    }

    private static Node plain(Node node, PolicyCatalogue.Entry policy) {
        return node instanceof Node.Scalar scalar && scalar.text() != null
                ? new Node.Scalar(word(node, policy), scalar.quoted(), scalar.place())
                : node;
    }

    private static String word(Node node, PolicyCatalogue.Entry policy) {
        return node instanceof Node.Scalar scalar && scalar.text() != null
                ? Words.plain(scalar.text(), policy.kind())
                : "";
    }

    private CaseResult merged(List<CaseResult> parts) {
        List<Difference> differences = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        Set<String> notCompared = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Set<Truth>> rules = new LinkedHashMap<>();
        Set<String> always = new LinkedHashSet<>();
        int expected = 0;
        for (CaseResult part : parts) {
            differences.addAll(part.differences());
            conditions.addAll(part.conditions());
            notCompared.addAll(part.notCompared());
            problems.addAll(part.problems());
            part.rules()
                    .forEach((rule, truths) -> rules.computeIfAbsent(rule, any -> EnumSet.noneOf(Truth.class))
                            .addAll(truths));
            always.addAll(part.alwaysHolding());
            expected += part.policyCase().expect().entries().size();
        }
        Verdict verdict = !problems.isEmpty()
                ? Verdict.FAULTY
                : !differences.isEmpty()
                        ? Verdict.DIFFERS
                        : notCompared.size() == expected
                                ? Verdict.NOT_COVERED
                                : notCompared.contains(RESULT) ? Verdict.PARTLY : Verdict.PASSED;
        return new CaseResult(
                one,
                main.id(),
                verdict,
                differences,
                conditions,
                List.copyOf(notCompared),
                problems,
                rules,
                always,
                Tried.joined(parts.stream().map(CaseResult::tried).toList()));
    }
}
