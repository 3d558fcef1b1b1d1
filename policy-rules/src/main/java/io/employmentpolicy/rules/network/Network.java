package io.employmentpolicy.rules.network;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Frame;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Versions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.internal.io.ResourceFactory;

/** 已编译的一个版次。 / One edition compiled into a Drools network with a pool of sessions. Thread-safe; compile once, decide often. */
public final class Network {
    private static final int POOL = 4;

    /** No honest case fires as often; a session that does is stopped. */
    private static final int MOST_FIRINGS = 5_000_000;

    private final List<Policy> policies;
    private final List<String> policyIds;
    private final List<Rule> rules;
    private final Map<String, List<Integer>> rulesOfPolicy;
    private final Strata strata;
    private final KieSessionsPool sessions;

    private Network(List<Policy> policies, List<Rule> rules, Strata strata, String drl) {
        this.policies = policies;
        this.policyIds = policies.stream().map(Policy::id).toList();
        this.rules = rules;
        this.strata = strata;
        this.rulesOfPolicy = IntStream.range(0, rules.size()).boxed()
                .collect(Collectors.groupingBy(index -> rules.get(index).policy()));
        this.sessions = compile(drl).newKieSessionsPool(POOL);
    }

    /** 编译。 / Compiles checked rules. */
    public static Network compile(Collection<Policy> policies, List<Rule> rules, Strata strata) {
        return compile(policies, rules, strata, UnaryOperator.identity());
    }

    /** Compiles with a change to the generated text; used to show that a fault planted there is found. */
    static Network compile(Collection<Policy> policies, List<Rule> rules, Strata strata, UnaryOperator<String> change) {
        List<Policy> ordered = List.copyOf(policies);
        return new Network(ordered, List.copyOf(rules), strata, change.apply(new DrlWriter(ordered, rules, strata).write()));
    }

    private static KieBase compile(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("generated rules do not compile: " + builder.getErrors());
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        var base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /**
     * 判断全部条件。 / Decides every condition of the wanted policies for every subject that is in force.
     *
     * @param wanted policies, with all they build on
     */
    public Findings decide(Situation situation, LocalDate asOf, Versions versions, Set<String> wanted) {
        Docket docket = new Docket(asOf, versions, policyIds);
        Findings findings = new Findings();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("the", docket);
            situation.all().forEach(items -> items.forEach(item -> insert(session, docket, item)));
            int top = wanted.stream().mapToInt(strata::level).max().orElse(0);
            for (int level = 0; level <= top; level++) {
                session.getAgenda().getAgendaGroup(DrlWriter.agenda(level)).setFocus();
                if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                    throw new IllegalStateException("more than " + MOST_FIRINGS + " rules fired for one case");
                }
                collect(level, situation, asOf, versions, wanted, docket, findings, session);
            }
        } finally {
            session.dispose();
        }
        return findings;
    }

    private static void insert(KieSession session, Docket docket, Item item) {
        docket.add(item);
        session.insert(item.fact());
    }

    private void collect(int level, Situation situation, LocalDate asOf, Versions versions, Set<String> wanted,
            Docket docket, Findings findings, KieSession session) {
        for (Policy policy : policies) {
            if (strata.level(policy.id()) != level || !wanted.contains(policy.id())) {
                continue;
            }
            for (Item subject : situation.subjects(policy.subject())) {
                versions.find(policy.id(), subject).filter(Versions.Version::inForce).ifPresent(version -> {
                    List<Finding> found = findings(policy, subject, asOf, version, docket);
                    findings.put(policy.id(), subject, found);
                    derive(policy, found, subject, docket, session);
                });
            }
        }
    }

    private void derive(Policy policy, List<Finding> found, Item subject, Docket docket, KieSession session) {
        switch (policy.kind()) {
            case STATUS, VALUE -> {
                for (String name : Findings.names(found.stream().map(Finding::rule).toList())) {
                    Item derived = Findings.derived(found, name, subject);
                    if (derived != null) {
                        insert(session, docket, derived);
                    }
                }
            }
            default -> { }
        }
    }

    private List<Finding> findings(Policy policy, Item subject, LocalDate asOf, Versions.Version version, Docket docket) {
        List<Finding> found = new ArrayList<>();
        for (int index : rulesOfPolicy.getOrDefault(policy.id(), List.of())) {
            boolean possible = false;
            Map<List<Object>, Frame> solutions = new LinkedHashMap<>();
            for (Docket.Hit hit : docket.hits()) {
                if (hit.rule() == index && hit.subject() == subject) {
                    possible = true;
                    if (hit.sure()) {
                        solutions.put(docket.identities(hit), frame(rules.get(index), hit, asOf, version, docket));
                    }
                }
            }
            Truth truth = !solutions.isEmpty() ? Truth.TRUE : possible ? Truth.UNKNOWN : Truth.FALSE;
            found.add(new Finding(rules.get(index), truth, List.copyOf(solutions.values())));
        }
        return found;
    }

    /** Binds the slots of a rule from the facts Drools bound. */
    private static Frame frame(Rule rule, Docket.Hit hit, LocalDate asOf, Versions.Version version, Docket docket) {
        Frame frame = new Frame(asOf, version.numbers(), new @Nullable Object[rule.slots()], null);
        int at = 0;
        for (Rule.Condition condition : rule.conditions()) {
            if (condition instanceof Rule.Some some) {
                frame.bind(some.pattern().slot(), docket.item(hit.bound().get(at++)));
                some.pattern().binds().forEach(bind -> frame.bind(bind.slot(), Interpreter.value(bind.value(), frame)));
            } else if (condition instanceof Rule.Counted count) {
                frame.bind(count.slot(), hit.bound().get(at++));
            }
        }
        return frame;
    }
}
