package io.employmentpolicy.rules.network;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Frame;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Version;
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
                Strata.derivedName(condition.pattern())
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
    Map<Item, List<Finding>> decide(List<Item> items, LocalDate asOf, Map<Item, Version> versions) {
        Docket docket = new Docket(asOf, versions, items.size());
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("the", docket);
            for (Item item : items) {
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

    private Map<Item, List<Finding>> findings(Docket docket, LocalDate asOf, Map<Item, Version> versions) {
        Map<Item, List<Finding>> findings = new HashMap<>();
        versions.forEach((subject, version) -> {
            if (version.inForce()) {
                List<Finding> found = new ArrayList<>(rules.size());
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

    private Finding finding(int index, List<Docket.Hit> hits, LocalDate asOf, Version version, Docket docket) {
        Rule rule = rules.get(index);
        Truth truth = Truth.FALSE;
        Set<List<Object>> seen = new HashSet<>();
        List<Frame> solutions = new ArrayList<>(1);
        for (Docket.Hit hit : hits) {
            if (hit.rule() == index) {
                truth = truth.or(hit.sure() ? Truth.TRUE : Truth.UNKNOWN);
                if (hit.sure() && seen.add(docket.identities(hit))) {
                    solutions.add(frame(rule, hit, asOf, version, docket));
                }
            }
        }
        return new Finding(rule, truth, solutions);
    }

    /** Binds the slots of a rule from the facts Drools bound. */
    private static Frame frame(Rule rule, Docket.Hit hit, LocalDate asOf, Version version, Docket docket) {
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
