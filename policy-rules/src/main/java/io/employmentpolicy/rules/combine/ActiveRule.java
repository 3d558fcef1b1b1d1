package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 生效的组合规则。 / A rule that is not switched off, with its limit as of the day of the decision.
 *
 * @param sides on which side each policy stands that it names
 * @param most the limit; null when its number is not known
 * @param open the reading or number that is not known; null when the rule applies for sure
 */
record ActiveRule(
        Combination rule,
        Sides sides,
        @Nullable Integer most,
        @Nullable MissingParameter open) {

    /** The rule as it stands; null when it is switched off. */
    static @Nullable ActiveRule of(Combination rule, Sides sides, FiguresOfDay numbers) {
        MissingParameter open = null;
        if (!rule.reading().isEmpty()) {
            FiguresOfDay.Reading reading = numbers.chosen(rule.reading(), rule.choice());
            if (reading instanceof FiguresOfDay.Missing missing) {
                open = missing.parameter();
            } else if (((FiguresOfDay.Found) reading).value().signum() == 0) {
                return null;
            }
        }
        Integer most = 1;
        if (!rule.most().isEmpty()) {
            FiguresOfDay.Reading reading = numbers.number(rule.most());
            if (reading instanceof FiguresOfDay.Found found) {
                most = found.value().intValueExact();
            } else {
                most = null;
                open = open == null ? ((FiguresOfDay.Missing) reading).parameter() : open;
            }
        }
        return new ActiveRule(rule, sides, most, open);
    }

    boolean is(Combination.Kind kind) {
        return rule.kind() == kind;
    }

    /** The side a policy stands on, or -1. */
    int side(String policy) {
        return sides.of(policy);
    }

    boolean monthly() {
        return rule.same().contains(Same.MONTH);
    }

    /** What holds for sure only if the rule applies for sure. */
    OpenTruth applied(OpenTruth told) {
        return open == null ? told : told.and(OpenTruth.unknown());
    }

    /** The policies of the other sides. */
    Set<String> others(int side) {
        return sides.others(side);
    }

    List<MissingParameter> missing() {
        return open == null ? List.of() : List.of(open);
    }
}
