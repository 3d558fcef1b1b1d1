package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.Failures;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * 一个版次的 Drools 引擎。 / Drools for one edition. A question about few policies is decided by the networks of just these and what they build
 * on, or by one of all of these when they are asked about together often; a question about many by one network of the whole edition. Measured, a question about one policy costs four times as much in the
 * network of the edition, since every fact passes the tests of every rule there; but a network of its own takes a millisecond to assemble,
 * as long as several such questions, and a hundred kilobytes. So a policy gets its own while few have one, or when it is asked about often.
 *
 * <p>Thread-safe.
 */
public final class DroolsEngine implements RuleEngine {
    /** Below this share of all rules, the networks of the policies asked for cost less than that of the edition. */
    private static final int SMALL_SHARE = 4;

    /** More sessions than this cost more than one in the network of the edition. */
    private static final int MANY_SESSIONS = 16;

    /** So many networks of their own cost less to compile than the one of the edition. */
    private static final int FEW_NETWORKS = 64;

    /** After so many questions a network of its own has paid for being compiled. */
    private static final int MANY_QUESTIONS = 10;

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

    /** Prepares an edition; nothing is compiled yet. */
    public DroolsEngine(Collection<Policy> policies, Collection<Rule> rules) {
        this(policies, rules, MANY_QUESTIONS, NetworkCompiler::compile);
    }

    /** 各有其网络。 / An engine in which every policy asked about by itself has a network of its own from the first question on. */
    public static DroolsEngine withNetworkForEachPolicy(Collection<Policy> policies, Collection<Rule> rules) {
        return new DroolsEngine(policies, rules, 0, NetworkCompiler::compile);
    }

    /**
     * 按文本解析。 / An engine that hands the text of {@link #text} to Drools as anybody would and lets it interpret it: the yardstick for the
     * networks that are assembled, and an order of magnitude slower.
     */
    public static DroolsEngine parsingText(Collection<Policy> policies, Collection<Rule> rules) {
        return new DroolsEngine(
                policies, rules, MANY_QUESTIONS, plan -> NetworkCompiler.compile(plan, NetworkText.of(plan)));
    }

    private DroolsEngine(
            Collection<Policy> policies,
            Collection<Rule> rules,
            int patience,
            Function<NetworkPlan, QuestionNetwork> compiler) {
        this(policies, rules, patience, compiler, null);
    }

    private DroolsEngine(
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

    /** 着手编译。 / Begins to compile the network of the whole edition in a thread of its own; {@link #compiled} waits for it. */
    public DroolsEngine compiling() {
        Thread thread = new Thread(null, this::compiled, "policy-rules-edition", 0, false);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((any, failure) -> {}); // whoever waits compiles again, and is told
        thread.start();
        return this;
    }

    /** 编译全部政策。 / Compiles the network of the whole edition now rather than at the first question that needs it. */
    public DroolsEngine compiled() {
        edition();
        return this;
    }

    /** 生成的文本。 / The generated text by which a policy and all it builds on are decided, for people to read. */
    public String text(String policy) {
        return text(List.of(policy));
    }

    /** 若干政策的文本。 / The same of several policies: one set of rules. */
    public String text(Collection<String> wanted) {
        return NetworkText.of(plan(wanted));
    }

    /** The same edition, decided by rules that were compiled elsewhere of the text for these policies. */
    DroolsEngine decidedBy(Collection<String> wanted, KieBase base) {
        List<Rule> rules = rulesOf.values().stream().flatMap(List::stream).toList();
        return new DroolsEngine(policies.values(), rules, patience, compiler, new QuestionNetwork(plan(wanted), base));
    }

    /** The text of another network for one policy; used to show that a fault planted there is found. */
    DroolsEngine with(String policy, String drl) {
        DroolsEngine changed = new DroolsEngine(
                policies.values(),
                rulesOf.values().stream().flatMap(List::stream).toList());
        changed.networks.put(policy, NetworkCompiler.compile(plan(List.of(policy)), drl));
        return changed;
    }

    /** The same for the network itself, where nothing goes through text. */
    DroolsEngine with(String policy, UnaryOperator<List<NetworkRule>> change) {
        DroolsEngine changed = new DroolsEngine(
                policies.values(),
                rulesOf.values().stream().flatMap(List::stream).toList());
        NetworkPlan plan = plan(List.of(policy));
        changed.networks.put(policy, NetworkCompiler.compile(plan, change.apply(NetworkText.rules(plan))));
        return changed;
    }

    @Override
    public EngineAnswer run(CaseQuestion question) {
        DroolsAnswer answer = new DroolsAnswer();
        if (question.policies().isEmpty()) {
            return answer;
        }
        List<String> asked = new ArrayList<>(question.policies().size());
        question.policies().forEach(one -> asked.add(one.policy().id()));
        try {
            for (QuestionNetwork network : networks(asked)) {
                decide(network, question, asked, answer);
            }
        } catch (InvalidFactsException tooMuch) {
            throw tooMuch;
        } catch (RuntimeException | LinkageError failure) {
            return isolated(question, asked);
        }
        return answer;
    }

    private static void decide(
            QuestionNetwork network, CaseQuestion question, Collection<String> asked, DroolsAnswer answer) {
        RuleOutput output = network.run(question);
        for (String policy : asked) {
            if (network.plan().policies().contains(policy)) {
                answer.decided(policy, network.plan(), output);
            }
        }
    }

    /** Decides each policy by itself, so that one that fails takes only those with it that build on it. */
    private EngineAnswer isolated(CaseQuestion question, List<String> asked) {
        DroolsAnswer answer = new DroolsAnswer();
        Set<String> failed = new HashSet<>();
        for (String policy : asked) {
            Set<String> needed = new HashSet<>(closure(policy));
            needed.retainAll(failed);
            if (needed.isEmpty()) {
                try {
                    decide(of(policy), question, List.of(policy), answer);
                } catch (InvalidFactsException tooMuch) {
                    throw tooMuch;
                } catch (RuntimeException | LinkageError failure) {
                    failed.add(policy);
                    answer.failed(policy, Failures.log(policy, failure));
                }
            } else {
                failed.add(policy);
                answer.failed(policy, "builds on " + needed.iterator().next());
            }
        }
        return answer;
    }

    /** The networks that together decide the policies of a question. */
    private List<QuestionNetwork> networks(List<String> asked) {
        if (given != null) {
            return List.of(holding(given, asked));
        }
        String last = asked.isEmpty() ? EDITION : asked.get(asked.size() - 1);
        if (!asked.isEmpty() && closure(last).containsAll(asked)) {
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

    private Set<String> closure(String policy) {
        return Objects.requireNonNull(closures.get(policy), policy);
    }

    private QuestionNetwork of(String policy) {
        return given != null ? given : networks.computeIfAbsent(policy, id -> compiler.apply(plan(List.of(id))));
    }

    private QuestionNetwork edition() {
        return networks.computeIfAbsent(EDITION, any -> compiler.apply(plan(policies.keySet())));
    }

    private NetworkPlan plan(Collection<String> wanted) {
        List<Policy> ordered = order.closure(wanted).stream()
                .map(id -> Objects.requireNonNull(policies.get(id), id))
                .sorted(Comparator.<Policy>comparingInt(policy -> order.level(policy.id()))
                        .thenComparing(Policy::id))
                .toList();
        return new NetworkPlan(ordered, rulesOf);
    }
}
