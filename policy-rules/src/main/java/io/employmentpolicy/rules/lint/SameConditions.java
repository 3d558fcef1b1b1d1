package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Rule;
import java.util.List;

/**
 * 逐条同义。 / Whether two forms of a rule ask the same, line by line: of each line the same facts are meant wherever the other lines hold. So of
 * lines that count, or that ask for nothing of a kind, too.
 */
final class SameConditions {
    private final RuleView one;
    private final RuleView other;

    private SameConditions(RuleView one, RuleView other) {
        this.one = one;
        this.other = other;
    }

    static boolean hold(RuleView one, RuleView other) {
        return new SameConditions(one, other).all();
    }

    private boolean all() {
        List<Rule.Condition> first = one.rule().conditions();
        List<Rule.Condition> second = other.rule().conditions();
        if (first.size() != second.size()) {
            return false;
        }
        int changed = -1;
        for (int at = 0; at < first.size(); at++) {
            if (!first.get(at).equals(second.get(at))) {
                if (changed >= 0) {
                    return false;
                }
                changed = at;
            }
        }
        return changed < 0 || same(first.get(changed), second.get(changed), changed);
    }

    private boolean same(Rule.Condition before, Rule.Condition after, int at) {
        if (before.getClass() != after.getClass()
                || before.pattern().slot() != after.pattern().slot()
                || before.pattern().aboutSubject() != after.pattern().aboutSubject()) {
            return false;
        }
        Formula others = others(at);
        if (before instanceof Rule.Counted counted && after instanceof Rule.Counted changed) {
            return counted.pattern().equals(changed.pattern())
                    ? ask(others, counted.tests(), changed.tests())
                    : counted.tests().equals(changed.tests())
                            && ask(
                                    others,
                                    counted.pattern().tests(),
                                    changed.pattern().tests());
        }
        return ask(others, before.pattern().tests(), after.pattern().tests());
    }

    /** What the lines that are the same in both ask for. */
    private Formula others(int changed) {
        Formula all = Formula.HOLDS;
        for (int at = 0; at < one.rule().conditions().size(); at++) {
            Rule.Condition condition = one.rule().conditions().get(at);
            if (at != changed && (condition instanceof Rule.Some || condition instanceof Rule.Exists)) {
                all = with(all, condition.pattern().tests());
            }
        }
        return all;
    }

    private Formula with(Formula given, List<Rule.Test> tests) {
        Formula all = given;
        for (Rule.Test test : tests) {
            all = all.and(one.holds(test.expression()));
        }
        return all;
    }

    private boolean ask(Formula others, List<Rule.Test> before, List<Rule.Test> after) {
        return follow(with(others, before), after) && follow(with(others, after), before);
    }

    private boolean follow(Formula given, List<Rule.Test> tests) {
        return tests.stream().allMatch(test -> given.excludes(other.fails(test.expression())));
    }
}
