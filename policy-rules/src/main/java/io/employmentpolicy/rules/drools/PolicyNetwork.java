package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** 一项政策的网络。 / The compiled network of one policy with its pool of sessions. */
final class PolicyNetwork {
    private static final int POOL = 1;

    /** No honest case fires as often; a session that does is stopped. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final Policy policy;
    private final List<Rule> rules;
    private final Set<FactKind> kinds = new LinkedHashSet<>();
    private final Set<String> derivedNames = new HashSet<>();
    private final KieSessionsPool sessions;

    /** What is compiled for one policy. */
    record Plan(Policy policy, List<Rule> rules) {}

    PolicyNetwork(Plan plan, KieBase base) {
        this.policy = plan.policy();
        this.rules = plan.rules();
        this.sessions = base.newKieSessionsPool(POOL);
        kinds.add(policy.subject());
        for (Rule rule : rules) {
            for (Rule.Condition condition : rule.conditions()) {
                PolicyOrder.derivedName(condition.pattern())
                        .ifPresentOrElse(
                                derivedNames::add,
                                () -> kinds.add(condition.pattern().kind()));
            }
        }
    }

    /** The kinds of facts its rules look at. */
    Set<FactKind> kinds() {
        return kinds;
    }

    /** Whether its rules ask for a status or value of this name. */
    boolean asksFor(String derived) {
        return derivedNames.contains(derived);
    }

    /** Decides every rule for the subjects that are in force. */
    Map<CaseFact, List<RuleResult>> decide(List<CaseFact> items, LocalDate asOf, Map<CaseFact, Version> versions) {
        RuleOutput docket = new RuleOutput(asOf, versions, items.size());
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("the", docket);
            for (CaseFact item : items) {
                docket.add(item);
                session.insert(item.fact());
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("more than " + MOST_FIRINGS + " rules fired for one case");
            }
        } finally {
            session.dispose();
        }
        return findings(docket, asOf, versions);
    }

    private Map<CaseFact, List<RuleResult>> findings(
            RuleOutput docket, LocalDate asOf, Map<CaseFact, Version> versions) {
        Map<CaseFact, List<RuleResult>> findings = new HashMap<>();
        versions.forEach((subject, version) -> {
            if (version.inForce()) {
                List<RuleResult> found = new ArrayList<>(rules.size());
                for (int i = 0; i < rules.size(); i++) {
                    if (rules.get(i).appliesOn(version.day())) {
                        found.add(finding(i, docket.hits(subject), asOf, version, docket));
                    }
                }
                findings.put(subject, found);
            }
        });
        return findings;
    }

    private RuleResult finding(
            int index, List<RuleOutput.Hit> hits, LocalDate asOf, Version version, RuleOutput docket) {
        Rule rule = rules.get(index);
        Truth truth = Truth.FALSE;
        Set<List<Object>> seen = new HashSet<>();
        List<Bindings> solutions = new ArrayList<>(1);
        for (RuleOutput.Hit hit : hits) {
            if (hit.rule() == index) {
                truth = truth.or(hit.sure() ? Truth.TRUE : Truth.UNKNOWN);
                if (hit.sure() && seen.add(docket.identities(hit))) {
                    solutions.add(frame(rule, hit, asOf, version, docket));
                }
            }
        }
        return new RuleResult(rule, truth, solutions);
    }

    /** Binds the slots of a rule from the facts Drools bound. */
    private static Bindings frame(Rule rule, RuleOutput.Hit hit, LocalDate asOf, Version version, RuleOutput docket) {
        Bindings frame = new Bindings(asOf, version.numbers(), new @Nullable Object[rule.slots()], null);
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
