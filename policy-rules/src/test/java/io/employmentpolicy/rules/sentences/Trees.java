package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.rules.edition.Rule;
import java.util.List;

/** 规则之树。 / What a rule says, without the places and the words in which its author said it. */
final class Trees {
    private Trees() {}

    static List<Object> of(Rule rule) {
        return List.of(
                rule.id(),
                rule.title(),
                rule.policy(),
                rule.clauses(),
                rule.notes(),
                rule.conditions().stream().map(Trees::of).toList(),
                rule.conclusion(),
                rule.slots(),
                rule.subjectSlot(),
                rule.canonical());
    }

    private static List<Object> of(Rule.Condition condition) {
        Rule.Pattern pattern = condition.pattern();
        List<Object> counted = condition instanceof Rule.Counted count
                ? List.of(
                        count.aggregate(),
                        String.valueOf(count.counted()),
                        count.slot(),
                        count.variable(),
                        count.tests().stream().map(Rule.Test::expression).toList())
                : List.of();
        return List.of(
                condition.getClass(),
                pattern.kind().typeName(),
                String.valueOf(pattern.variable()),
                pattern.slot(),
                pattern.parentSlot(),
                pattern.aboutSubject(),
                pattern.binds(),
                pattern.tests().stream().map(Rule.Test::expression).toList(),
                counted);
    }
}
