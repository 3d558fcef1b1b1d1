package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 两行一种事实。 / Two lines about one kind of fact of which there may be several: two facts may meet one line each where one was meant. */
final class TwoPatterns implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        for (Rule rule : edition.rulebook().rules()) {
            List<Rule.Pattern> patterns = rule.conditions().stream()
                    .filter(condition -> condition instanceof Rule.Some || condition instanceof Rule.Exists)
                    .map(Rule.Condition::pattern)
                    .filter(pattern -> !pattern.kind().single() && !Status.isDerived(pattern.kind()))
                    .toList();
            for (int later = 1; later < patterns.size(); later++) {
                Rule.Pattern two = patterns.get(later);
                if (patterns.subList(0, later).stream().anyMatch(one -> mayBeOne(rule, one, two, edition))) {
                    findings.add(
                            rule,
                            LintProblems.REMARK_311.at(
                                    two.place(), rule.id(), two.kind().typeName()));
                    break;
                }
            }
        }
    }

    /** Lines that look at each other or at the same field, or that no one fact can meet, mean two. */
    private static boolean mayBeOne(Rule rule, Rule.Pattern one, Rule.Pattern two, Looked edition) {
        return one.kind().equals(two.kind())
                && one.parentSlot() == two.parentSlot()
                && two.tests().stream()
                        .flatMap(test -> ExpressionWalk.sources(test.expression()))
                        .noneMatch(field -> field.slot() == one.slot())
                && Collections.disjoint(fields(one), fields(two))
                && !edition.always(rule, view -> together(view, one, two).cannotHold());
    }

    private static Set<FactField> fields(Rule.Pattern pattern) {
        return pattern.tests().stream()
                .filter(test -> !test.implied())
                .flatMap(test -> ExpressionWalk.sources(test.expression()))
                .filter(field -> field.slot() == pattern.slot())
                .map(Expression.FieldOf::field)
                .collect(Collectors.toSet());
    }

    private static Formula together(RuleView view, Rule.Pattern one, Rule.Pattern two) {
        Reader reader = view.reader(slot -> slot == two.slot() ? view.label(one.slot()) : view.label(slot));
        Formula all = Formula.HOLDS;
        for (Rule.Test test : one.tests()) {
            all = all.and(reader.holds(test.expression()));
        }
        for (Rule.Test test : two.tests()) {
            all = all.and(reader.holds(test.expression()));
        }
        return all;
    }
}
