package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 从不成立的规则。 / A rule whose conditions contradict each other, or what its facts can be at all, or whose days are none of its policy. */
final class NeverFires implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        edition.rulebook().rules().forEach(rule -> rule(rule, edition, findings));
    }

    private static void rule(Rule rule, Looked edition, Findings findings) {
        days(rule, edition.policy(rule)).ifPresent(problem -> findings.add(rule, problem));
        if (edition.always(rule, view -> Implication.forbids(view, view))) {
            findings.add(rule, LintProblems.REMARK_305_ABSENT.at(rule.place(), rule.id()));
        }
        if (!edition.always(rule, view -> view.all().cannotHold())) {
            return;
        }
        List<Rule.Test> tests = tests(edition, rule);
        for (Rule.Test test : tests) {
            if (edition.always(rule, view -> view.holds(test.expression()).cannotHold())) {
                findings.add(rule, LintProblems.REMARK_305_TEST.at(test.place(), rule.id(), test.source()));
                return;
            }
        }
        for (int later = 1; later < tests.size(); later++) {
            Rule.Test two = tests.get(later);
            for (Rule.Test one : tests.subList(0, later)) {
                if (edition.always(rule, view -> view.holds(one.expression()).excludes(view.holds(two.expression())))) {
                    findings.add(
                            rule, LintProblems.REMARK_305_TESTS.at(two.place(), rule.id(), two.source(), one.source()));
                    return;
                }
            }
        }
        findings.add(rule, LintProblems.REMARK_305_RULE.at(rule.place(), rule.id()));
    }

    /** The days on which a rule applies, where none of them is a day of its policy. */
    private static Optional<Problem> days(Rule rule, Policy policy) {
        boolean after =
                rule.from() != null && policy.to() != null && rule.from().isAfter(policy.to());
        boolean before = rule.retiredOn() != null
                && policy.from() != null
                && !rule.retiredOn().isAfter(policy.from());
        LocalDate last = rule.retiredOn() == null ? null : rule.retiredOn().minusDays(1);
        return after || before
                ? Optional.of(LintProblems.REMARK_305_DAYS.at(
                        rule.place(), rule.id(), said(rule.from()), said(last), said(policy.from()), said(policy.to())))
                : Optional.empty();
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static List<Rule.Test> tests(Looked edition, Rule rule) {
        return new RuleView(edition.book(), new Moment(LocalDate.EPOCH, LocalDate.EPOCH), rule).tests();
    }
}
