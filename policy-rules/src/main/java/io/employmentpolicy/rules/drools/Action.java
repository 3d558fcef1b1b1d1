package io.employmentpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.core.rule.consequence.KnowledgeHelper;

/**
 * 规则成立时所做之事。 / What a generated rule does when it holds, in both views.
 *
 * @param lines as people read it and Drools understands it
 * @param effect as it runs
 */
record Action(List<String> lines, Effect effect) {
    /** What is done. */
    @FunctionalInterface
    interface Effect {
        void on(Firing firing);
    }

    /** One firing of a rule. */
    record Firing(RuleOutput out, Row row, KnowledgeHelper drools) {
        void insert(Object fact) {
            drools.insert(fact);
        }

        void insertPossible(Object fact) {
            drools.getEntryPoint(Element.Source.POSSIBLE.entryPoint()).insert(fact);
        }
    }

    static Action of(String line, Effect effect) {
        return new Action(List.of(line), effect);
    }

    /** Several actions that are done only if something is so. */
    static Action when(String condition, Predicate<Firing> check, List<Action> actions) {
        List<String> lines = new ArrayList<>();
        lines.add("if ( " + condition + " ) {");
        actions.forEach(action -> action.lines().forEach(line -> lines.add("    " + line)));
        lines.add("}");
        return new Action(lines, firing -> {
            if (check.test(firing)) {
                actions.forEach(action -> action.effect().on(firing));
            }
        });
    }
}
