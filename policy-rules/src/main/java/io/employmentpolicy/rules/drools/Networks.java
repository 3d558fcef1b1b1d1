package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 一个版次的各网络。 / The networks of an edition. A question about few policies is decided by the networks of just these and what they build on, or
 * by one of all of these when they are asked about together often; a question about many by one network of the whole edition. Measured, a
 * question about one policy costs four times as much in the network of the edition, since every fact passes the tests of every rule there; but a
 * network of its own takes a millisecond to assemble, as long as several such questions, and a hundred kilobytes. So a policy gets its own while
 * few have one, or when it is asked about often.
 *
 * <p>Thread-safe.
 */
final class Networks {
    /** Below this share of all rules, the networks of the policies asked for cost less than that of the edition. */
    private static final int SMALL_SHARE = 4;

    /** More sessions than this cost more than one in the network of the edition. */
    private static final int MANY_SESSIONS = 16;

    /** So many networks of their own cost less to compile than the one of the edition. */
    private static final int FEW_NETWORKS = 64;

    /** As many questions about several policies are remembered. */
    private static final int MOST_TOGETHER = 256;

    /** With more networks than this no further ones are made for several policies asked about together. */
    private static final int MOST_NETWORKS = 512;

    /** Of so many different questions it is counted how often they are asked; whoever invents others fills no memory. */
    private static final int MOST_COUNTED = 4096;

    private static final String EDITION = "";

    private final Map<String, Policy> policies = new HashMap<>();
    private final Map<String, List<Rule>> rulesOf;
    private final PolicyOrder order;
    private final Map<String, Set<String>> closures = new HashMap<>();
    private final Map<String, QuestionNetwork> networks = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> questions = new ConcurrentHashMap<>();

    /** What was asked about together, by the ids in the order of a question. */
    private final Map<List<String>, Beside> together = new ConcurrentHashMap<>();

    private final int patience;
    private final Function<NetworkPlan, QuestionNetwork> compiler;

    /** The one network for every question where rules were compiled elsewhere; null where they are compiled here. */
    private final @Nullable QuestionNetwork given;

    /**
     * @param patience after so many questions a network of its own has paid for being compiled
     * @param given the one network for every question where rules were compiled elsewhere; null where they are compiled here
     */
    Networks(
            Collection<Policy> policies,
            Collection<Rule> rules,
            int patience,
            Function<NetworkPlan, QuestionNetwork> compiler,
            @Nullable QuestionNetwork given) {
        this.patience = patience;
        this.compiler = compiler;
        this.given = given;
        policies.forEach(policy -> this.policies.put(policy.id(), policy));
        this.rulesOf = rules.stream().collect(Collectors.groupingBy(Rule::policy));
        this.order = new PolicyOrder(policies, rules);
        this.policies.keySet().forEach(id -> closures.put(id, order.closure(List.of(id))));
    }

    /** Has a policy decided by this network. */
    void put(String policy, QuestionNetwork network) {
        networks.put(policy, network);
    }

    /**
     * The networks that together decide the policies of a question.
     *
     * @param asked one at least
     */
    List<QuestionNetwork> of(List<String> asked) {
        if (given != null) {
            return List.of(holding(given, asked));
        }
        String last = asked.get(asked.size() - 1);
        if (closure(last).containsAll(asked)) {
            return List.of(hasOwn(last) ? of(last) : edition());
        }
        if (asked.size() == policies.size()) {
            return List.of(edition());
        }
        Beside beside = beside(asked);
        if (!beside.few()) {
            return List.of(edition());
        }
        QuestionNetwork joint = joint(beside);
        if (joint != null) {
            return List.of(joint);
        }
        return beside.roots().stream().allMatch(this::hasOwn)
                ? beside.roots().stream().map(this::of).toList()
                : List.of(edition());
    }

    /** One network for these policies, once they were asked about together often: one session costs less than several. Null before. */
    private @Nullable QuestionNetwork joint(Beside beside) {
        QuestionNetwork known = networks.get(beside.name());
        if (known != null || patience == 0 || networks.size() >= MOST_NETWORKS || !oftenAsked(beside.name())) {
            return known;
        }
        return networks.computeIfAbsent(beside.name(), any -> compiler.apply(plan(beside.roots())));
    }

    private boolean oftenAsked(String what) {
        if (questions.size() >= MOST_COUNTED && !questions.containsKey(what)) {
            return false;
        }
        return questions.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet() > patience;
    }

    /**
     * What several policies rest on.
     *
     * @param roots those on which no other of them builds
     * @param few whether their networks cost less than that of the edition
     * @param name under which a network of all of them is kept
     */
    private record Beside(List<String> roots, boolean few, String name) {}

    /** Remembered where they are few, since whoever asks about these asks again. */
    private Beside beside(List<String> asked) {
        Beside known = together.get(asked);
        if (known == null) {
            Set<String> roots = roots(asked);
            known = new Beside(
                    List.copyOf(roots), roots.size() <= MANY_SESSIONS && small(roots), String.join("+", roots));
            if (together.size() < MOST_TOGETHER && asked.size() <= FEW_NETWORKS) {
                together.put(List.copyOf(asked), known);
            }
        }
        return known;
    }

    /** What was asked about stands last, behind what it builds on. */
    private static QuestionNetwork holding(QuestionNetwork given, List<String> asked) {
        List<String> lacking = asked.stream()
                .filter(policy -> !given.plan().policies().contains(policy))
                .toList();
        if (!lacking.isEmpty()) {
            throw new InvalidFactsException(List.of(new Problem(
                    "FACT-221",
                    Place.of("decide"),
                    "policies",
                    new Text(
                            "kjar 中没有这些政策的规则：" + String.join("、", lacking),
                            "the kjar holds no rules of " + String.join(", ", lacking)),
                    new Text("导出 kjar 时列入的政策", "policies named when the kjar was exported"),
                    new Text("把所问的政策一并导出", "export the kjar with the policy in question too"))));
        }
        return given;
    }

    private boolean hasOwn(String root) {
        if (patience == 0 || networks.containsKey(root)) {
            return true;
        }
        return networks.containsKey(EDITION) ? oftenAsked(root) : networks.size() < FEW_NETWORKS;
    }

    /** Whether the networks of these are small beside that of the edition. */
    private boolean small(Set<String> roots) {
        int rules = 0;
        for (String root : roots) {
            rules += closure(root).stream().mapToInt(this::rules).sum();
        }
        int all = rulesOf.values().stream().mapToInt(List::size).sum();
        return rules * SMALL_SHARE <= all || roots.size() == 1;
    }

    private int rules(String policy) {
        return rulesOf.getOrDefault(policy, List.of()).size();
    }

    /** The policies of a question on which no other of them builds. */
    private Set<String> roots(List<String> asked) {
        Set<String> roots = new LinkedHashSet<>(asked);
        for (String policy : asked) {
            closure(policy).stream().filter(below -> !below.equals(policy)).forEach(roots::remove);
        }
        return roots;
    }

    /** A policy and all it builds on. */
    Set<String> closure(String policy) {
        return Objects.requireNonNull(closures.get(policy), policy);
    }

    /** The network of one policy. */
    QuestionNetwork of(String policy) {
        return given != null ? given : networks.computeIfAbsent(policy, id -> compiler.apply(plan(List.of(id))));
    }

    /** The network of the whole edition. */
    QuestionNetwork edition() {
        return networks.computeIfAbsent(EDITION, any -> compiler.apply(plan(policies.keySet())));
    }

    /** What is compiled into one network for these policies. */
    NetworkPlan plan(Collection<String> wanted) {
        List<Policy> ordered = order.closure(wanted).stream()
                .map(id -> Objects.requireNonNull(policies.get(id), id))
                .sorted(Comparator.<Policy>comparingInt(policy -> order.level(policy.id()))
                        .thenComparing(Policy::id))
                .toList();
        return new NetworkPlan(ordered, rulesOf);
    }
}
