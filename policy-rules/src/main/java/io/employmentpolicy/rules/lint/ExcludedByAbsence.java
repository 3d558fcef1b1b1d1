package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;

/** 因没有而排除。 / An exception that strikes whoever has no such fact, as when a {@code not} slipped in: it takes the right from nearly everybody. */
final class ExcludedByAbsence implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        edition.rulebook().rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Exclude)
                .filter(rule -> rule.conditions().stream().allMatch(Rule.None.class::isInstance))
                .forEach(rule -> {
                    Rule.Pattern pattern = rule.conditions().get(0).pattern();
                    findings.add(
                            rule,
                            LintProblems.REMARK_312.at(
                                    pattern.place(), rule.id(), pattern.kind().typeName()));
                });
    }
}
