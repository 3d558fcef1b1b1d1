package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.Failures;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * 一个版次的 Drools 引擎。 / Drools for one edition: which of its {@link Networks} decide a question is told there.
 *
 * <p>Thread-safe.
 */
public final class DroolsEngine implements RuleEngine {
    /** After so many questions a network of its own has paid for being compiled. */
    private static final int MANY_QUESTIONS = 10;

    private final Collection<Policy> policies;
    private final Collection<Rule> rules;
    private final int patience;
    private final Function<NetworkPlan, QuestionNetwork> compiler;
    private final Networks networks;

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
        this.policies = List.copyOf(policies);
        this.rules = List.copyOf(rules);
        this.patience = patience;
        this.compiler = compiler;
        this.networks = new Networks(policies, rules, patience, compiler, given);
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
        networks.edition();
        return this;
    }

    /** 生成的文本。 / The generated text by which a policy and all it builds on are decided, for people to read. */
    public String text(String policy) {
        return text(List.of(policy));
    }

    /** 若干政策的文本。 / The same of several policies: one set of rules. */
    public String text(Collection<String> wanted) {
        return NetworkText.of(networks.plan(wanted));
    }

    /** The same edition, decided by rules that were compiled elsewhere of the text for these policies. */
    DroolsEngine decidedBy(Collection<String> wanted, KieBase base) {
        return new DroolsEngine(policies, rules, patience, compiler, new QuestionNetwork(networks.plan(wanted), base));
    }

    /** The text of another network for one policy; used to show that a fault planted there is found. */
    DroolsEngine with(String policy, String drl) {
        DroolsEngine changed = new DroolsEngine(policies, rules);
        changed.networks.put(policy, NetworkCompiler.compile(networks.plan(List.of(policy)), drl));
        return changed;
    }

    /** The same for the network itself, where nothing goes through text. */
    DroolsEngine with(String policy, UnaryOperator<List<NetworkRule>> change) {
        DroolsEngine changed = new DroolsEngine(policies, rules);
        NetworkPlan plan = networks.plan(List.of(policy));
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
            for (QuestionNetwork network : networks.of(asked)) {
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
            Set<String> needed = new HashSet<>(networks.closure(policy));
            needed.retainAll(failed);
            if (needed.isEmpty()) {
                try {
                    decide(networks.of(policy), question, List.of(policy), answer);
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
}
