package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 期限届满之后。 / Nothing is left of a right whose last day lies before its first month or, when it is paid by the month from the day of the
 * decision on, before that day. So a rule may say until when a right runs without asking every other rule of the policy for the facts that tell.
 */
public final class AfterTerm {
    /** The code of a refusal: the last day lies before the first. */
    private static final String OVER = "term_over";

    private AfterTerm() {}

    /** 到末日为止。 / The same determinations; one of which every amount is over is refused. */
    public static List<Determination> ended(List<Determination> determinations, LocalDate asOf) {
        for (Determination one : determinations) {
            if (isOver(one, asOf)) {
                return determinations.stream()
                        .map(each -> isOver(each, asOf) ? refused(each) : each)
                        .toList();
            }
        }
        return determinations;
    }

    private static boolean isOver(Determination one, LocalDate asOf) {
        return one.outcome() instanceof Outcome.Eligible eligible
                && !eligible.amounts().isEmpty()
                && eligible.amounts().stream().allMatch(amount -> isOver(amount, asOf));
    }

    private static Determination refused(Determination one) {
        Amount first = one.outcome().amounts().get(0);
        return because(one.with(new Outcome.NotEligible(List.of(OVER))), first);
    }

    private static boolean isOver(Amount amount, LocalDate asOf) {
        LocalDate last = amount.lastDay();
        YearMonth from = amount.from();
        if (last == null) {
            return false;
        }
        return from == null ? amount.unit() == Amount.Unit.MONTH && last.isBefore(asOf) : last.isBefore(from.atDay(1));
    }

    private static Determination because(Determination one, Amount amount) {
        LocalDate last = Objects.requireNonNull(amount.lastDay());
        boolean begins = amount.from() != null;
        Reason whole = one.reason();
        Text rule = (whole == null ? Stream.<Reason>empty() : whole.parts().stream())
                .filter(part -> part.rule().equals(amount.rule()))
                .findFirst()
                .map(Reason::text)
                .orElseGet(() -> Text.same(amount.rule()));
        Text title = new Text(
                rule.zh() + "：末日 " + last + "，" + (begins ? "在起始月以前" : "已经过去"),
                rule.en() + ": until " + last + ", " + (begins ? "before the first month" : "which has passed"));
        return AfterDeath.outweighed(one, title, amount.rule(), List.of());
    }
}
