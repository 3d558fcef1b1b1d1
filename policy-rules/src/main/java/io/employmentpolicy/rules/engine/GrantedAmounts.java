package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rules that bear on one conclusion grant, or would grant. */
final class GrantedAmounts {
    private final PolicyPlan plan;
    private final BearingRules rules;
    private final Evidence used;

    /** @param used where the numbers are noted that the sums use */
    GrantedAmounts(PolicyPlan plan, BearingRules rules, Evidence used) {
        this.plan = plan;
        this.rules = rules;
        this.used = used;
    }

    private List<ExplainedRule> holding() {
        return rules.holding(plan.policy().several());
    }

    /** Everything that is granted, whatever becomes of it beside the others. */
    List<Amount> granted() {
        return granted(null);
    }

    private List<Amount> granted(@Nullable YearMonth month) {
        return amounts(holding(), one -> one.finding().solutions(), month);
    }

    /** What is granted or might be. */
    List<Amount> indicated() {
        return amounts(
                rules.possible(),
                one -> one.truth() == Truth.TRUE ? one.finding().solutions() : List.of(one.best()),
                null);
    }

    /** What remains of the amounts granted, stretch by stretch of months; empty when the policy does not say which counts. */
    Optional<List<Amount>> resolved() {
        List<ExplainedRule> holding = holding();
        return running(holding)
                ? MonthlyStretches.of(holding, month -> remaining(granted(month), month))
                : remaining(granted(null), null);
    }

    private static boolean running(List<ExplainedRule> holding) {
        for (ExplainedRule one : holding) {
            for (Bindings frame : one.finding().solutions()) {
                if (frame.running()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What remains of some amounts; all of them when the policy does not say. */
    List<Amount> remaining(List<Amount> granted) {
        return remaining(granted, null).orElse(granted);
    }

    /** @param month whose figures the sums are reckoned with; null for those of the version */
    private Optional<List<Amount>> remaining(List<Amount> granted, @Nullable YearMonth month) {
        List<Amount> possible =
                amounts(rules.of(Truth.UNKNOWN, Verb.Role.ALTERNATIVE), one -> List.of(one.best()), month);
        return new SeveralAmounts(plan.policy().several(), granted, possible).resolve();
    }

    private List<Amount> amounts(
            List<ExplainedRule> of, Function<ExplainedRule, List<Bindings>> frames, @Nullable YearMonth month) {
        List<Amount> amounts = List.of();
        for (ExplainedRule one : of) {
            GrantPlan grant = plan.grant(one.finding().rule().id());
            if (grant != null) {
                for (Bindings frame : frames.apply(one)) {
                    Bindings money = month == null ? frame : MonthlyStretches.in(month, grant.grant(), frame);
                    Amount amount = Amounts.of(grant, money, frame, one.handedOn(frame), used);
                    amounts = amounts.isEmpty() ? new ArrayList<>(2) : amounts;
                    if (!amounts.contains(amount)) {
                        amounts.add(amount);
                    }
                }
            }
        }
        return amounts;
    }

    /** Without sums nobody could tell whatever fact or number were added: what they build on is held up or has two answers. */
    static List<Amount> telling(List<Amount> amounts) {
        for (Amount amount : amounts) {
            if (!tells(amount)) {
                return amounts.stream().filter(GrantedAmounts::tells).toList();
            }
        }
        return amounts;
    }

    private static boolean tells(Amount amount) {
        return !(amount.quantity() instanceof Amount.DependsOnFacts open
                && open.facts().isEmpty());
    }
}
