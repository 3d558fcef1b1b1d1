package io.employmentpolicy.examples.benchmarks.peers.evrete;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Months;
import io.employmentpolicy.examples.benchmarks.peers.Outcome;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import java.util.function.Consumer;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete。 / It has no {@code not}, so exceptions are conditions of the grants; what one rule inserts another sees only in the continuous mode. The
 * session of a thread is cleared after each case, which costs less than a new one.
 */
public final class EvretePeer implements Peer {
    private static final String JOBLESS = "!$a.stopped && !$a.drawing && $a.involuntary && $a.registered && $a.seeking";
    private static final String NOT_OVER =
            "!($m.band <= $a.registeredMonths && $m.value > 0 && $m.value <= $a.registeredMonths)";
    private static final String NOT_USED = "!($m.band <= $a.registeredMonths + 1 && $m.value > 0"
            + " && $m.value <= $a.registeredMonths + 1 && $m.value <= $a.drawnMonths)";
    private static final String WORKS = "!$a.drewBefore && $a.hardToEmploy && $a.flexible && $a.monthsToRetirement > 0";

    private final Knowledge knowledge;
    private final ThreadLocal<StatefulSession> sessions;

    /** Compiles the rules. */
    public EvretePeer() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        months(rules, "$a.paidMonths < 12", 0);
        months(rules, "$a.paidMonths >= 12 && $a.paidMonths < 60", 12);
        months(rules, "$a.paidMonths >= 60 && $a.paidMonths < 120", 18);
        months(rules, "$a.paidMonths >= 120", 24);
        benefit(rules, "$a.paidMonths >= 12");
        benefit(rules, "$a.paidMonths < 12 && $a.unspentMonths > 0");
        subsidy(rules, "$a.paysPension && !$a.paysMedical", 600);
        subsidy(rules, "!$a.paysPension && $a.paysMedical", 200);
        subsidy(rules, "$a.paysPension && $a.paysMedical", 800);
        knowledge = rules.build();
        sessions = ThreadLocal.withInitial(() -> knowledge.newStatefulSession(ActivationMode.CONTINUOUS));
    }

    private static void months(RuleSetBuilder<Knowledge> rules, String when, int band) {
        rules.newRule(when)
                .forEach("$a", Applicant.class)
                .where(when)
                .execute(context -> context.insert(months(context.<Applicant>get("$a"), band)));
    }

    private static Months months(Applicant applicant, int band) {
        return new Months(band, band == 24 ? band : Math.min(24, band + applicant.getUnspentMonths()));
    }

    private static void benefit(RuleSetBuilder<Knowledge> rules, String when) {
        rules.newRule("benefit " + when)
                .forEach("$a", Applicant.class, "$m", Months.class, "$o", Outcome.class)
                .where(when, JOBLESS, NOT_OVER, NOT_USED)
                .execute(context -> context.<Outcome>get("$o")
                        .benefit(context.<Months>get("$m").getValue()));
    }

    private static void subsidy(RuleSetBuilder<Knowledge> rules, String when, int yuan) {
        Consumer<RhsContext> grant = context -> {
            int left = context.<Applicant>get("$a").getMonthsToRetirement();
            context.<Outcome>get("$o").subsidy(yuan, left < 60 ? left : 36);
        };
        rules.newRule("subsidy " + when)
                .forEach("$a", Applicant.class, "$o", Outcome.class)
                .where(when, WORKS)
                .execute(grant);
    }

    @Override
    public Findings decide(Applicant applicant) {
        StatefulSession session = sessions.get();
        Outcome outcome = new Outcome();
        session.insert(applicant, outcome);
        session.fire();
        session.clear();
        return outcome.findings();
    }
}
