package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 一条规则生成的文本。 / The generated text of one rule. Known facts stand in working memory as such; the entry point {@code possible} holds them
 * and, for every kind of which there may be more, one of which nothing is known; {@code subjects} holds whom or what the policy decides.
 */
final class RuleText {
    private static final String POSSIBLE = " from entry-point \"possible\"";
    private static final String SUBJECTS = " from entry-point \"subjects\"";

    private final Rule rule;
    private final Policy policy;
    private final NetworkPlan plan;
    private final TestText tests;
    private final boolean subjectFirst;

    RuleText(Rule rule, NetworkPlan plan, Set<String> imports) {
        this.rule = rule;
        this.policy = plan.policy(rule);
        this.plan = plan;
        this.tests = new TestText(rule, imports);
        imports.add(policy.subject().type().getName());
        rule.conditions().forEach(one -> imports.add(one.pattern().kind().type().getName()));
        this.subjectFirst = rule.subjectSlot() >= 0
                && rule.conditions().get(0) instanceof Rule.Some first
                && first.pattern().slot() == rule.subjectSlot();
    }

    /** The variable that holds the subject. */
    String subject() {
        return subjectFirst ? TestText.fact(rule.subjectSlot()) : "$subject";
    }

    /** What the conclusion takes from the facts and values that the rule bound. */
    String values() {
        return ExpressionWalk.inputs(rule.conclusion()).stream()
                .map(input -> tests.value(input, TestText.NO_FACT))
                .collect(Collectors.joining(", ", "[ ", " ]"));
    }

    /** What a derived value is computed from. */
    String value(Expression expression) {
        return tests.value(expression, TestText.NO_FACT);
    }

    List<String> lines(boolean sure) {
        List<String> lines = new ArrayList<>();
        String retired = rule.retiredOn() == null ? "" : ", isBefore( \"" + rule.retiredOn() + "\" ) == true";
        lines.add("$v : VersionInForce( policy == \"" + policy.id() + "\"" + retired + " )");
        if (!subjectFirst) {
            lines.add("$subject : " + policy.subject().typeName() + "( " + String.join(", ", selected()) + " )"
                    + SUBJECTS);
        }
        rule.conditions().forEach(condition -> lines.addAll(lines(condition, sure)));
        if (String.join("", lines).contains("$links.")) {
            lines.add(0, "$links : CaseLinks()");
        }
        return lines;
    }

    private List<String> lines(Rule.Condition condition, boolean sure) {
        Rule.Pattern pattern = condition.pattern();
        if (condition instanceof Rule.Some) {
            return List.of(TestText.fact(pattern.slot()) + " : " + pattern(pattern, sure));
        }
        if (condition instanceof Rule.Exists) {
            return List.of("exists " + pattern(pattern, sure));
        }
        if (condition instanceof Rule.None) {
            return List.of("not " + pattern(pattern, !sure));
        }
        Rule.Counted count = (Rule.Counted) condition;
        List<String> lines = new ArrayList<>();
        lines.add(accumulate(count, true));
        lines.add(accumulate(count, false));
        count.tests()
                .forEach(test -> lines.add(
                        "VersionInForce( this == $v, " + test(test.expression(), TestText.NO_FACT, sure) + " )"));
        return lines;
    }

    private String accumulate(Rule.Counted count, boolean sure) {
        String each = (sure ? "$s" : "$p") + count.slot();
        Expression value = count.counted();
        String counts = value == null
                ? "$links.each(" + each + ")"
                : "$links.value(" + each + ", "
                        + tests.value(value, count.pattern().slot()).replace("\u0000", each + ".") + ")";
        return "accumulate( " + each + " : " + pattern(count.pattern(), sure) + "; " + (sure ? "$sure" : "$possible")
                + count.slot() + " : collectList( " + counts + " ) )";
    }

    private String pattern(Rule.Pattern pattern, boolean sure) {
        boolean subject = pattern.slot() == rule.subjectSlot();
        List<String> parts = new ArrayList<>();
        if (subject) {
            parts.addAll(subjectFirst ? selected() : List.of("$links.same( this, $subject )"));
        }
        if (pattern.parentSlot() >= 0) {
            parts.add("$links.joins( this, " + TestText.fact(pattern.parentSlot()) + " )");
        }
        pattern.tests()
                .forEach(one -> parts.add(
                        test(one.expression(), pattern.slot(), sure || PolicyOrder.isName(one.expression()))));
        if (pattern.aboutSubject() && !plan.aboutEverybody(pattern)) {
            parts.add("$links.joins( this, " + subject() + " )");
        }
        return pattern.kind().typeName() + "( " + String.join(", ", parts).replace("\u0000", "") + " )"
                + (subject ? SUBJECTS : sure ? "" : POSSIBLE);
    }

    private String test(Expression test, int current, boolean sure) {
        return sure ? tests.sure(test, current) : tests.possible(test, current);
    }

    /** Where a fact selects the version, one version is not in force for every subject. */
    private List<String> selected() {
        return policy.selectedBy() == null ? List.of() : List.of("$v.isFor( this )");
    }
}
