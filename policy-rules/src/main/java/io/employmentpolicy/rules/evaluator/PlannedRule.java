package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import java.util.stream.IntStream;

/** 一条规则的求值准备。 / A rule with what can be said of it before any case. */
final class PlannedRule {
    private final Rule rule;
    private final Text title;
    private final List<PlannedCondition> conditions;

    PlannedRule(Rule rule, Policy policy, Describer describer) {
        this.rule = rule;
        this.conditions = IntStream.range(0, rule.conditions().size())
                .mapToObj(index -> new PlannedCondition(rule, index, policy, describer))
                .toList();
        String sentence = Sentence.of(conditions);
        this.title =
                new Text(rule.id() + " " + rule.title(), sentence.isEmpty() ? rule.id() : rule.id() + " " + sentence);
    }

    Rule rule() {
        return rule;
    }

    Text title() {
        return title;
    }

    List<PlannedCondition> conditions() {
        return conditions;
    }

    Reason.Role role() {
        return switch (rule.conclusion().role()) {
            case ALTERNATIVE -> Reason.Role.ALTERNATIVE;
            case EXCEPTION -> Reason.Role.EXCEPTION;
            case WAIT -> Reason.Role.WAIT;
            case DELEGATION, REFERRAL -> Reason.Role.DELEGATION;
        };
    }
}
