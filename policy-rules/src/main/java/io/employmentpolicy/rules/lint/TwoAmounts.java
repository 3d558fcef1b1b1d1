package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Conclusion.Grant;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import java.util.Objects;

/** 一人两个数额。 / Two rules that may hold of one person and give different sums, in a policy that does not say which counts. */
final class TwoAmounts implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        for (Policy policy : edition.policies()) {
            if (policy.several().way() == Policy.Several.Way.ERROR) {
                List<Rule> grants = edition.rulesOf(policy).stream()
                        .filter(rule -> rule.conclusion() instanceof Grant)
                        .toList();
                for (int later = 1; later < grants.size(); later++) {
                    pairs(grants.get(later), grants.subList(0, later), edition, findings);
                }
            }
        }
    }

    private static void pairs(Rule rule, List<Rule> before, Looked edition, Findings findings) {
        before.stream()
                .filter(other -> !Objects.equals(paid(rule), paid(other)))
                .filter(other -> !edition.always(rule, other, TwoAmounts::keptApart))
                .findFirst()
                .ifPresent(
                        other -> findings.add(rule, LintProblems.REMARK_310.at(rule.place(), rule.id(), other.id())));
    }

    /** Statuses are taken to be for different people where not both rules build on the same. */
    private static boolean keptApart(RuleView one, RuleView other) {
        return !one.derived().equals(other.derived()) || Implication.apart(one, other);
    }

    private static List<Object> paid(Rule rule) {
        Grant grant = (Grant) rule.conclusion();
        return List.of(
                Objects.toString(grant.money() == null ? "" : TextOf.text(grant.money())),
                grant.rhythm(),
                grant.upTo());
    }
}
