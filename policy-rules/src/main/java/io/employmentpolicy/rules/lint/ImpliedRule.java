package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import java.util.Optional;

/** 多余的规则。 / A rule that only says what another of its policy says already, or that an exception always takes away again. */
final class ImpliedRule implements Lint {
    private static final String THEN = " then ";

    @Override
    public void look(Looked edition, Findings findings) {
        for (Policy policy : edition.policies()) {
            List<Rule> rules = edition.rulesOf(policy);
            for (Rule rule : rules) {
                if (!policy.several().asksWhetherTold(rule.id())) {
                    implied(rule, rules, edition, findings);
                }
                excluded(rule, rules, edition, findings);
            }
        }
    }

    private static void implied(Rule rule, List<Rule> rules, Looked edition, Findings findings) {
        Optional<Rule> wider = rules.stream()
                .filter(other -> other != rule && says(other).equals(says(rule)) && !isSame(rule, other))
                .filter(other -> edition.always(rule, other, Implication::holds))
                .filter(other -> !edition.always(rule, view -> view.all().cannotHold()))
                .filter(other ->
                        rule.id().compareTo(other.id()) > 0 || !edition.always(other, rule, Implication::holds))
                .findFirst();
        wider.ifPresent(other -> findings.add(rule, LintProblems.REMARK_308.at(rule.place(), rule.id(), other.id())));
    }

    private static void excluded(Rule rule, List<Rule> rules, Looked edition, Findings findings) {
        if (!rule.conclusion().alternative()) {
            return;
        }
        rules.stream()
                .filter(other -> other.conclusion() instanceof Conclusion.Exclude exclude
                        && exclude.bears(rule.conclusion().name()))
                .filter(other -> edition.always(rule, other, Implication::holds))
                .filter(other -> !edition.always(rule, view -> view.all().cannotHold()))
                .findFirst()
                .ifPresent(
                        other -> findings.add(rule, LintProblems.REMARK_309.at(rule.place(), rule.id(), other.id())));
    }

    /** Rules written twice are told as such. */
    private static boolean isSame(Rule one, Rule other) {
        return one.canonical()
                .substring(one.canonical().indexOf(" when "))
                .equals(other.canonical().substring(other.canonical().indexOf(" when ")));
    }

    /** What a rule concludes, and the route or reason by which it says so. */
    static String says(Rule rule) {
        return rule.note("route").orElse("")
                + "|"
                + rule.note("reason").orElse("")
                + rule.canonical().substring(Math.max(0, rule.canonical().lastIndexOf(THEN)));
    }
}
