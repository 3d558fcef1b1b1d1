package io.employmentpolicy.examples.benchmarks.peers.drools;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Outcome;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.Texts;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools 本身。 / Plain Drools: rules that insert what others build on, exceptions before grants by salience. */
public final class DroolsPeer {
    private DroolsPeer() {}

    /** 规则编译一次。 / The rules, compiled. */
    public static KieBase base(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build();
    }

    /** 共同子集。 / The common subset, compiled. */
    public static KieBase base() {
        return base(Texts.of("drools/common.drl"));
    }

    /** 每案新会话。 / A new session for every case. */
    public static Peer newSession(KieBase base) {
        return applicant -> {
            KieSession session = base.newKieSession();
            try {
                return fire(session, applicant);
            } finally {
                session.dispose();
            }
        };
    }

    /** 无状态会话。 / A stateless session. */
    public static Peer stateless(KieBase base) {
        return applicant -> {
            Outcome outcome = new Outcome();
            StatelessKieSession session = base.newStatelessKieSession();
            session.setGlobal("out", outcome);
            session.execute(applicant);
            return outcome.findings();
        };
    }

    /** 会话池。 / Sessions from a pool. */
    public static Peer pool(KieBase base) {
        KieSessionsPool pool = base.newKieSessionsPool(2);
        return applicant -> {
            KieSession session = pool.newKieSession();
            try {
                return fire(session, applicant);
            } finally {
                session.dispose();
            }
        };
    }

    private static Findings fire(KieSession session, Applicant applicant) {
        Outcome outcome = new Outcome();
        session.setGlobal("out", outcome);
        session.insert(applicant);
        session.fireAllRules();
        return outcome.findings();
    }
}
