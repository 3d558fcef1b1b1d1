package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Conclusion.Derive;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 一个网络的规划。 / What is compiled into one network: policies in order with their rules, and which of them need the possible form: exceptions,
 * waits and delegations, and the statuses and values that these look at.
 */
final class NetworkPlan {
    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Policy> deriving = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, List<Rule>> rulesOf = new HashMap<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<String> lookedAt = new HashSet<>();
    private final Map<String, Map<String, Conclusion>> conclusions = new HashMap<>();

    /** A conclusion of a policy: how it is called among all, and whether rules themselves say that it holds. */
    private record Conclusion(String key, boolean saidByRules) {}

    /**
     * @param ordered those that others build on first
     * @param rulesOf rules by policy
     */
    NetworkPlan(List<Policy> ordered, Map<String, List<Rule>> rulesOf) {
        for (Policy policy : ordered) {
            positions.put(policy.id(), policies.size());
            policies.put(policy.id(), policy);
            List<Rule> own = rulesOf.getOrDefault(policy.id(), List.of());
            this.rulesOf.put(policy.id(), own);
            for (Rule rule : own) {
                indexes.put(rule.id(), rules.size());
                rules.add(rule);
                if (rule.conclusion().establishes()) {
                    deriving.put(rule.conclusion().name(), policy);
                }
            }
        }
        spreadPossible();
        this.policies.keySet().forEach(policy -> conclusions.put(policy, conclusions(policy)));
    }

    private Map<String, Conclusion> conclusions(String policy) {
        Map<String, Conclusion> own = new HashMap<>();
        for (String name : Verdict.names(rulesOf(policy))) {
            boolean said =
                    !marks(policy, name) || isPlain(policy, name) || derives(policy, name) && !weighed(policy, name);
            own.put(name, new Conclusion(policy + "/" + name, said));
        }
        return own;
    }

    private void spreadPossible() {
        Deque<Rule> open = new ArrayDeque<>();
        for (Rule rule : rules) {
            if (!rule.conclusion().alternative()) {
                open.add(rule);
            }
            if (rule.conclusion() instanceof Derive derive && derive.rank() > 0 && possible.add(rule.policy())) {
                open.addAll(rulesOf(rule.policy()));
            }
            rule.conditions().stream().filter(NetworkPlan::looksAtPossible).forEach(one -> spread(one, open));
        }
        while (!open.isEmpty()) {
            open.remove().conditions().forEach(one -> spread(one, open));
        }
    }

    private void spread(Rule.Condition condition, Deque<Rule> open) {
        PolicyOrder.derivedName(condition.pattern())
                .map(deriving::get)
                .map(Policy::id)
                .filter(policy -> lookedAt.add(policy) && possible.add(policy))
                .ifPresent(policy -> open.addAll(rulesOf(policy)));
    }

    /** That there is none, or how many there are, depends on what there might be. */
    private static boolean looksAtPossible(Rule.Condition condition) {
        return condition instanceof Rule.None || condition instanceof Rule.Counted;
    }

    /** How a conclusion of a policy is called among all. */
    String key(String policy, String name) {
        return conclusion(policy, name).key();
    }

    private Conclusion conclusion(String policy, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(conclusions.get(policy), policy).get(name), name);
    }

    Set<String> policies() {
        return policies.keySet();
    }

    List<Rule> rules() {
        return rules;
    }

    List<Rule> rulesOf(String policy) {
        return Objects.requireNonNull(rulesOf.get(policy), policy);
    }

    Policy policy(Rule rule) {
        return Objects.requireNonNull(policies.get(rule.policy()), rule.policy());
    }

    int index(Rule rule) {
        return Objects.requireNonNull(indexes.get(rule.id()), rule.id());
    }

    /** Rules of a policy fire before what is weighed of it, and that before the policies that build on it. */
    int salience(String policy, int stage) {
        return -(Objects.requireNonNull(positions.get(policy), policy) * Stage.COUNT + stage);
    }

    /** In which order the rules of a policy and what is weighed of them fire. */
    static final class Stage {
        static final int RULES = 0;
        static final int CONCLUSIONS = 1;
        static final int VERSIONS = 2;
        static final int POSSIBLE = 3;
        static final int COUNT = 4;

        private Stage() {}
    }

    /** Whether a rule is compiled in the possible form as well. */
    boolean needsPossible(Rule rule) {
        return !rule.conclusion().alternative() || possible.contains(rule.policy());
    }

    /** Whether it matters that the statuses and values of a policy might hold. */
    boolean needsPossible(String policy) {
        return possible.contains(policy);
    }

    /** Whether rules look at what might hold of a policy: the rules of a ranked value are weighed so by themselves, and nobody may look at it. */
    boolean handsOnPossible(String policy) {
        return lookedAt.contains(policy);
    }

    /** Whether a conclusion is a status or value that other rules may look at. */
    boolean establishes(String policy, String name) {
        return rulesOf(policy).stream()
                .map(Rule::conclusion)
                .anyMatch(one -> one.establishes() && one.name().equals(name));
    }

    /** Whether a conclusion is a value. */
    boolean derives(String policy, String name) {
        return rulesOf(policy).stream()
                .map(Rule::conclusion)
                .anyMatch(one -> one.verb() == Verb.DERIVE && one.name().equals(name));
    }

    /** Whether rules mark that they hold, for others to weigh. */
    boolean marks(String policy, String name) {
        return weighed(policy, name) || establishes(policy, name) && (derives(policy, name) || !isPlain(policy, name));
    }

    /** Whether the rules of a value are ranked: what holds counts only where nothing before it might hold. */
    boolean ranks(String policy, String name) {
        return rulesOf(policy).stream()
                .map(Rule::conclusion)
                .anyMatch(one -> one instanceof Derive derive
                        && derive.rank() > 0
                        && derive.name().equals(name));
    }

    /** Whether a status or value is what its rules say, since nothing bears on it and the day alone selects their version. */
    boolean isPlain(String policy, String name) {
        return establishes(policy, name)
                && !weighed(policy, name)
                && !ranks(policy, name)
                && Objects.requireNonNull(policies.get(policy), policy).selectedBy() == null;
    }

    /** Whether it is said by the rules themselves whether a conclusion holds. */
    boolean saidByRules(String policy, String name) {
        return conclusion(policy, name).saidByRules();
    }

    /** Whether a conclusion needs weighing, since an exception, wait or delegation bears on it. */
    boolean weighed(String policy, String name) {
        return bearing(policy, name, Verb.Role.EXCEPTION)
                || bearing(policy, name, Verb.Role.WAIT)
                || bearing(policy, name, Verb.Role.DELEGATION);
    }

    /** Whether a rule of that role bears on a conclusion. */
    boolean bearing(String policy, String name, Verb.Role role) {
        return rulesOf(policy).stream()
                .anyMatch(rule ->
                        rule.conclusion().role() == role && rule.conclusion().bears(name));
    }

    /** Whether a status or value speaks of the one person a case is about, whoever the subject of the rule is. */
    boolean aboutEverybody(Rule.Pattern pattern) {
        return PolicyOrder.derivedName(pattern)
                .map(deriving::get)
                .map(policy -> policy.subject().single())
                .orElse(false);
    }

    /** Whether the possible form of a rule says by itself that a status or value is possible. It fires after it is known what holds. */
    boolean saysWhatIsPossible(Rule rule) {
        return rule.conclusion().alternative()
                && isPlain(rule.policy(), rule.conclusion().name());
    }

    /** The kinds that stand in working memory as known, as possible and as subjects. */
    record Kinds(Set<FactKind> known, Set<FactKind> possible, Set<FactKind> subjects) {}

    Kinds kinds() {
        Kinds kinds = new Kinds(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Rule rule : rules) {
            kinds.subjects().add(policy(rule).subject());
            for (Rule.Condition condition : rule.conditions()) {
                FactKind kind = condition.pattern().kind();
                boolean subject = condition.pattern().slot() == rule.subjectSlot();
                if (!subject && !Status.isDerived(kind)) {
                    kinds.known().add(kind);
                    if (needsPossible(rule) || looksAtPossible(condition)) {
                        kinds.possible().add(kind);
                    }
                }
            }
        }
        return kinds;
    }
}
