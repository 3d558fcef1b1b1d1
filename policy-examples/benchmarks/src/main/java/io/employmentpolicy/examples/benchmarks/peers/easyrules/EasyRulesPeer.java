package io.employmentpolicy.examples.benchmarks.peers.easyrules;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Outcome;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import java.util.HashMap;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.mvel.MVELRule;

/** Easy Rules。 / Rules in order of priority, which leave what others build on in a map. */
public final class EasyRulesPeer implements Peer {
    private static final String WORKS = "!w.noSubsidy && a.hardToEmploy && a.flexible && a.monthsToRetirement > 0 && ";
    private static final String TERM = "a.monthsToRetirement < 60 ? a.monthsToRetirement : 36";
    private static final String JOBLESS = "!w.noBenefit && a.involuntary && a.registered && a.seeking && ";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    /** Parses the rules. */
    public EasyRulesPeer() {
        months("a.paidMonths < 12", "0");
        months("a.paidMonths >= 12 && a.paidMonths < 60", "12");
        months("a.paidMonths >= 60 && a.paidMonths < 120", "18");
        add(1, "a.paidMonths >= 120", "w.put(\"band\", 24); w.put(\"months\", 24)");
        add(2, "a.stopped", "w.put(\"noBenefit\", true)");
        add(2, "a.drawing", "w.put(\"noBenefit\", true)");
        add(
                2,
                "w.band <= a.registeredMonths && w.months > 0 && w.months <= a.registeredMonths",
                "w.put(\"noBenefit\", true)");
        add(
                2,
                "w.band <= a.registeredMonths + 1 && w.months > 0 && w.months <= a.registeredMonths + 1 && w.months <= a.drawnMonths",
                "w.put(\"noBenefit\", true)");
        add(2, "a.drewBefore", "w.put(\"noSubsidy\", true)");
        add(3, JOBLESS + "a.paidMonths >= 12", "out.benefit(w.months)");
        add(3, JOBLESS + "a.paidMonths < 12 && a.unspentMonths > 0", "out.benefit(w.months)");
        add(3, WORKS + "a.paysPension && !a.paysMedical", "out.subsidy(600, " + TERM + ")");
        add(3, WORKS + "!a.paysPension && a.paysMedical", "out.subsidy(200, " + TERM + ")");
        add(3, WORKS + "a.paysPension && a.paysMedical", "out.subsidy(800, " + TERM + ")");
    }

    private void months(String when, String band) {
        add(1, when, "w.put(\"band\", " + band + "); w.put(\"months\", Math.min(24, " + band + " + a.unspentMonths))");
    }

    private void add(int priority, String when, String then) {
        rules.register(new MVELRule()
                .name("rule " + rules.size())
                .priority(priority)
                .when(when)
                .then(then));
    }

    @Override
    public Findings decide(Applicant applicant) {
        Outcome outcome = new Outcome();
        Map<String, Object> working = new HashMap<>(Map.of("noBenefit", false, "noSubsidy", false));
        Facts facts = new Facts();
        facts.put("a", applicant);
        facts.put("w", working);
        facts.put("out", outcome);
        engine.fire(rules, facts);
        return outcome.findings();
    }
}
