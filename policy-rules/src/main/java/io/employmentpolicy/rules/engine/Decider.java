package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.ValueUnits;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Kept;
import io.employmentpolicy.rules.evaluator.AlikeCases;
import io.employmentpolicy.rules.evaluator.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 决定。 / Decides cases under one edition. Immutable and thread-safe. */
public final class Decider {
    /** More questions than a service asks again and again; each policy by itself is one. */
    private static final int MOST_QUESTIONS = 1024;

    /** Questions about more policies are mostly one of a kind: those that somebody's facts touch. */
    private static final int FEW = 16;

    private final Rulebook rulebook;
    private final PolicyOrder strata;
    private final DroolsEngine drools;
    private final Evaluator evaluator;
    private final long mostSteps;

    /** What is asked about, and what can be known of it before any case. */
    private final Map<Set<String>, QuestionPlan> plans = new ConcurrentHashMap<>();

    /** Every plan, those that others build on first; and by policy where in that list it and all it builds on stand. */
    private final List<PolicyPlan> inOrder;

    private final QuestionPlan all;

    private final Map<String, BitSet> needed = new HashMap<>();

    /** Builds both engines for a rulebook, one beside the other. */
    public Decider(Rulebook rulebook) {
        this(rulebook, new DroolsEngine(rulebook.policies().values(), rulebook.rules()).compiling());
        drools.compiled();
    }

    /** 用到时再编译。 / The same, but the rules of a policy are compiled when it is first asked for. */
    public static Decider compilingOnDemand(Rulebook rulebook) {
        return new Decider(rulebook, new DroolsEngine(rulebook.policies().values(), rulebook.rules()));
    }

    /** Takes an engine compiled elsewhere: for the same rules with other numbers, and for tests that plant a fault. */
    public Decider(Rulebook rulebook, DroolsEngine drools) {
        this(rulebook, drools, Effort.USUAL);
    }

    private Decider(Rulebook rulebook, DroolsEngine drools, long mostSteps) {
        this(
                rulebook,
                drools,
                mostSteps,
                new Evaluator(rulebook.policies(), rulebook.rules(), new CalledInBook(rulebook.book())));
    }

    private Decider(Rulebook rulebook, DroolsEngine drools, long mostSteps, Evaluator evaluator) {
        this.mostSteps = mostSteps;
        this.rulebook = rulebook;
        this.strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.drools = drools;
        this.evaluator = evaluator;
        Map<String, PolicyPlan> single = new HashMap<>();
        ValueUnits units = new ValueUnits(rulebook.rules());
        for (Policy policy : rulebook.policies().values()) {
            Set<String> closure = strata.closure(List.of(policy.id()));
            single.put(
                    policy.id(),
                    new PolicyPlan(policy, rulebook.rulesOf(policy.id()), closure, rulebook.book(), units));
        }
        this.inOrder = single.values().stream().sorted(order()).toList();
        Map<String, Integer> places = new HashMap<>();
        inOrder.forEach(plan -> places.put(plan.policy().id(), places.size()));
        single.forEach((id, plan) -> {
            BitSet own = new BitSet(inOrder.size());
            plan.closure().forEach(one -> own.set(Objects.requireNonNull(places.get(one))));
            needed.put(id, own);
        });
        this.all = QuestionPlan.of(inOrder, single.keySet(), rulebook.targets().values());
    }

    /** Those that others build on first. */
    private Comparator<PolicyPlan> order() {
        return Comparator.<PolicyPlan>comparingInt(
                        plan -> strata.level(plan.policy().id()))
                .thenComparing(plan -> plan.policy().id());
    }

    /** 同样的规则，另设读法与数值。 / The same rules under a rulebook that differs in readings and numbers only; nothing is compiled again. */
    public Decider with(Rulebook changed) {
        return evaluator
                .sharing(changed.policies(), changed.rules())
                .map(same -> new Decider(changed, drools, mostSteps, same))
                .orElseGet(() -> new Decider(changed, drools, mostSteps));
    }

    /** 连同其所依赖者。 / These policies and all they build on. */
    public Set<String> closure(Collection<String> policies) {
        return strata.closure(policies);
    }

    /** 另设步数上限。 / The same with another bound on the steps of one decision. */
    public Decider within(long steps) {
        return new Decider(rulebook, drools, steps, evaluator);
    }

    /** 生成的规则文本。 / The text Drools decides a policy and all it builds on by, for people to read. */
    public String generated(String policy) {
        return drools.text(policy);
    }

    /** 评定所要求的政策。 / Decides the wanted policies, in the order of policy, subject and conclusion. */
    public List<Determination> decide(Facts facts, LocalDate asOf, Collection<String> wanted) {
        return decide(facts, asOf, wanted, Depth.ALL, true);
    }

    /**
     * 评定至某一深度。 / The same, as deep as asked.
     *
     * @param verified whether both engines decide and are compared; otherwise the explaining one alone
     */
    public List<Determination> decide(
            Facts facts, LocalDate asOf, Collection<String> wanted, Depth depth, boolean verified) {
        return decide(facts, asOf, question(Set.copyOf(wanted)), depth, verified);
    }

    /** 按准备评定一案。 / The same for the policies of a plan, in the order of their ids. */
    public List<Determination> decide(Facts facts, LocalDate asOf, ScreeningPlan plan, Depth depth, boolean verified) {
        return decide(facts, asOf, plan.question(), depth, verified);
    }

    private List<Determination> decide(
            Facts facts, LocalDate asOf, QuestionPlan question, Depth depth, boolean verified) {
        CaseRun run = run(facts, asOf, question, depth, verified);
        if (question.asked().length == 1) {
            return run.answers(question.asked()[0]);
        }
        List<Determination> answers = new ArrayList<>(question.asked().length);
        for (int place : question.asked()) {
            answers.addAll(run.answers(place));
        }
        return answers;
    }

    /** 运行一案。 / Runs a case without making answers of it: what both engines found, and how they differ. */
    public CaseRun run(Facts facts, LocalDate asOf, Collection<String> wanted) {
        return run(facts, asOf, question(Set.copyOf(wanted)), Depth.ALL, true);
    }

    /** 成立的规则。 / Ids of the rules of a policy that hold of some subject under some version, by the explaining engine alone. */
    public Set<String> holding(Facts facts, LocalDate asOf, String policy) {
        return run(facts, asOf, question(Set.of(policy)), Depth.NONE, false).holding(policy);
    }

    /**
     * 筛查准备。 / What can be known of a screening of these policies before any case.
     *
     * @param wanted ids of policies
     */
    public ScreeningPlan plan(Collection<String> wanted) {
        return new ScreeningPlan(question(Set.copyOf(wanted)), null);
    }

    /**
     * 一类案件的筛查准备。 / The same for cases that tell of the same kinds and fields: what some of them found is not found again.
     *
     * @param given whether some fact of the cases holds a field
     * @param kept counts what is remembered of them
     */
    public ScreeningPlan plan(Collection<String> wanted, Predicate<FactField> given, Kept kept) {
        return new ScreeningPlan(question(Set.copyOf(wanted)), new AlikeCases(given, kept));
    }

    /**
     * 按准备筛查一案。 / Decides the policies of a plan by the explaining engine alone, without reasons, in the order of their ids. What cases alike found
     * is not found again.
     *
     * @param plan of cases of this day that tell of the same kinds and fields
     */
    public List<Answered> screen(Facts facts, LocalDate asOf, ScreeningPlan plan) {
        QuestionPlan question = plan.question();
        CaseRun run = run(facts, asOf, question, Depth.NONE, false, plan.cases());
        List<Answered> answers = new ArrayList<>(question.asked().length);
        for (int place : question.asked()) {
            answers.add(run.answered(place));
        }
        return answers;
    }

    private CaseRun run(Facts facts, LocalDate asOf, QuestionPlan question, Depth depth, boolean verified) {
        return run(facts, asOf, question, depth, verified, null);
    }

    private CaseRun run(
            Facts facts,
            LocalDate asOf,
            QuestionPlan question,
            Depth depth,
            boolean verified,
            @Nullable AlikeCases cases) {
        CaseFacts laid = new CaseFacts(question.targets().into(facts, asOf), question.kinds());
        return new CaseRun(
                rulebook,
                question.policies(),
                laid,
                asOf,
                drools,
                evaluator,
                depth,
                verified,
                Effort.of(mostSteps),
                cases);
    }

    /** The wanted policies with all they build on; remembered where they are few, since whoever asks about these asks again. */
    private QuestionPlan question(Set<String> wanted) {
        if (wanted.size() == inOrder.size()) {
            return all;
        }
        if (wanted.size() > FEW) {
            return planned(wanted);
        }
        QuestionPlan known = plans.get(wanted);
        if (known == null) {
            known = planned(wanted);
            if (plans.size() >= MOST_QUESTIONS) {
                plans.clear();
            }
            plans.put(wanted, known);
        }
        return known;
    }

    private QuestionPlan planned(Set<String> wanted) {
        BitSet some = new BitSet(inOrder.size());
        wanted.forEach(id -> some.or(Objects.requireNonNull(needed.get(id), id)));
        return QuestionPlan.of(
                some.stream().mapToObj(inOrder::get).toList(),
                wanted,
                rulebook.targets().values());
    }
}
