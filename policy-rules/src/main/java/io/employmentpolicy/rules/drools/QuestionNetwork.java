package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.entrypoints.NamedEntryPoint;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.EntryPoint;

/** 一问的网络。 / The compiled network of some policies and all they build on, with its pool of sessions. Thread-safe. */
final class QuestionNetwork {
    private static final int POOL = 1;

    /** No honest case fires as often; a session that does is stopped. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final NetworkPlan plan;
    private final NetworkPlan.Kinds kinds;
    private final KieSessionsPool sessions;

    QuestionNetwork(NetworkPlan plan, KieBase base) {
        this.plan = plan;
        this.kinds = plan.kinds();
        this.sessions = base.newKieSessionsPool(POOL);
    }

    NetworkPlan plan() {
        return plan;
    }

    /** Decides those policies of a question that are compiled here. */
    RuleOutput run(CaseQuestion question) {
        CaseLinks links = new CaseLinks(question.facts());
        RuleOutput output = new RuleOutput(links, plan.rules().size());
        KieSession session = sessions.newKieSession();
        CaseAtHand before = CaseAtHand.begin(links);
        try {
            session.setGlobal("out", output);
            facts(session, question.facts());
            for (PolicyVersions policy : question.policies()) {
                if (plan.policies().contains(policy.policy().id())) {
                    versions(session, policy, question, links);
                }
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("more than " + MOST_FIRINGS + " rules fired for one case");
            }
        } finally {
            CaseAtHand.end(before);
            reset(session);
            session.dispose();
        }
        return output;
    }

    /** A session that goes back to its pool forgets its facts by itself, but not those of its named entry points. */
    private static void reset(KieSession session) {
        for (EntryPoint one : session.getEntryPoints()) {
            if (one instanceof NamedEntryPoint named) {
                named.reset();
            }
        }
    }

    private void facts(KieSession session, CaseFacts facts) {
        for (FactKind kind : kinds.known()) {
            for (CaseFact fact : facts.items(kind)) {
                if (fact.sure()) {
                    session.insert(fact.fact());
                }
            }
        }
        EntryPoint possible = session.getEntryPoint("possible");
        for (FactKind kind : kinds.possible()) {
            facts.items(kind).forEach(fact -> possible.insert(fact.fact()));
        }
        EntryPoint subjects = session.getEntryPoint("subjects");
        for (FactKind kind : kinds.subjects()) {
            facts.subjects(kind).forEach(fact -> subjects.insert(fact.fact()));
        }
    }

    private static void versions(KieSession session, PolicyVersions policy, CaseQuestion question, CaseLinks links) {
        if (policy.policy().selectedBy() != null) {
            session.insert(
                    new VersionsTried(policy.policy().id(), policy.tried().size()));
        }
        for (int tried = 0; tried < policy.tried().size(); tried++) {
            List<VersionInForce> versions = new ArrayList<>(1);
            for (Map.Entry<CaseFact, Version> one : policy.tried().get(tried).entrySet()) {
                if (one.getValue().inForce()) {
                    version(versions, policy, tried, one.getValue(), question.asOf(), links)
                            .add(one.getKey());
                }
            }
            versions.forEach(session::insert);
        }
    }

    /** The version of that day among those there are, or a new one. */
    private static VersionInForce version(
            List<VersionInForce> versions,
            PolicyVersions policy,
            int tried,
            Version wanted,
            LocalDate asOf,
            CaseLinks links) {
        for (VersionInForce one : versions) {
            if (one.isOf(wanted.day())) {
                return one;
            }
        }
        VersionInForce version =
                new VersionInForce(policy.policy().id(), tried, wanted.day(), asOf, wanted.numbers(), links);
        versions.add(version);
        return version;
    }
}
