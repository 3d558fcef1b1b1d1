package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.util.List;

/**
 * 没有可付的数额。 / A right of which every sum comes to nought is none: a share of nothing, or of which all was paid before. So no rule has to ask
 * beforehand whether anything will be left of what it works out.
 */
public final class NothingDue {
    /** The code of a refusal: the sum is nought. */
    private static final String NOTHING = "nothing_due";

    private static final Text TITLE = new Text("算得的数额为零，没有可付的", "the sum comes to nought, nothing is to be paid");

    private NothingDue() {}

    /** 数额为零的不予给付。 / The same determinations; one of which every sum is nought is refused. */
    public static List<Determination> refused(List<Determination> determinations) {
        for (Determination one : determinations) {
            if (isNothing(one)) {
                return determinations.stream()
                        .map(each -> isNothing(each) ? refused(each) : each)
                        .toList();
            }
        }
        return determinations;
    }

    private static boolean isNothing(Determination one) {
        return one.outcome() instanceof Outcome.Eligible eligible
                && !eligible.amounts().isEmpty()
                && eligible.amounts().stream().allMatch(NothingDue::isNought);
    }

    private static boolean isNought(Amount amount) {
        return amount.quantity() instanceof Amount.Exact exact && isNought(exact.yuan())
                || amount.quantity() instanceof Amount.UpTo most && isNought(most.yuan());
    }

    private static boolean isNought(Yuan yuan) {
        return yuan.compareTo(Yuan.ZERO) == 0;
    }

    private static Determination refused(Determination one) {
        String rule = one.outcome().amounts().get(0).rule();
        return AfterDeath.outweighed(one.with(new Outcome.NotEligible(List.of(NOTHING))), TITLE, rule, List.of());
    }
}
