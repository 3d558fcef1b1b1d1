package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 一项政策对一案的答复。 / What one policy says of one case, put so that two editions can be held against each other.
 *
 * @param standing the best any of its conclusions comes to
 * @param word the word of that conclusion
 * @param yuan what it grants over the whole term, at today's sums; a year where no term is known
 * @param said everything an answer that is the same has in common
 * @param sound whether it is an answer at all: rules that contradict each other, or engines that differ, give none
 */
record PolicyAnswer(Standing standing, Text word, BigDecimal yuan, List<List<Object>> said, boolean sound) {
    /** Where the edition has no such policy. */
    static final PolicyAnswer ABSENT =
            new PolicyAnswer(Standing.NONE, new Text("没有此政策", "no such policy"), BigDecimal.ZERO, List.of(), true);

    /** How near to a grant an answer comes, the farthest first. */
    enum Standing {
        NONE,
        OPEN,
        GRANTED
    }

    static PolicyAnswer of(Screening screening, String policy) {
        return of(screening.of(policy));
    }

    private static PolicyAnswer of(List<Screening.Finding> findings) {
        Standing best = Standing.NONE;
        Text word = new Text("不涉及", "not concerned");
        BigDecimal yuan = BigDecimal.ZERO;
        boolean sound = true;
        List<List<Object>> said = new ArrayList<>();
        for (Screening.Finding finding : findings) {
            Outcome outcome = finding.outcome();
            Standing own = standing(outcome);
            if (said.isEmpty() || own.compareTo(best) > 0) {
                best = own;
                word = finding.word();
            }
            if (own == Standing.GRANTED) {
                yuan = yuan.add(finding.worth().least().amount());
            }
            sound &= !(outcome instanceof Outcome.Conflict) && !(outcome instanceof Outcome.Disagreement);
            said.add(List.of(
                    finding.conclusion(),
                    finding.subject().kind(),
                    finding.subject().index(),
                    content(outcome)));
        }
        return new PolicyAnswer(best, word, yuan, List.copyOf(said), sound);
    }

    private static Standing standing(Outcome outcome) {
        return outcome instanceof Outcome.Eligible ? Standing.GRANTED : outcome.open() ? Standing.OPEN : Standing.NONE;
    }

    /** What counts of an outcome: not the way it was reckoned, nor what exactly is missing or failed. */
    private static Object content(Outcome outcome) {
        if (outcome instanceof Outcome.Eligible eligible) {
            return eligible.amounts().stream().map(PolicyAnswer::terms).toList();
        }
        if (outcome.open() || outcome instanceof Outcome.NotEligible || outcome instanceof Outcome.NotApplicable) {
            return outcome.code();
        }
        return outcome instanceof Outcome.NotInForce over ? over.phase() : outcome;
    }

    private static String terms(Amount amount) {
        return amount.quantity() + " " + amount.unit() + " " + amount.from() + " " + amount.months() + " "
                + amount.lastDay() + " " + amount.claimBy() + " " + amount.payee() + " " + amount.kind();
    }
}
