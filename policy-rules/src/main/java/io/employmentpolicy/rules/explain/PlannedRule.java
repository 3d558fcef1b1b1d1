package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Conclusion;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Slots;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 一条规则的求值准备。 / A rule with what can be known before any case: which conditions stand alone, and how each test reads. */
final class PlannedRule {
    private final Rule rule;
    private final Describer describer;
    private final boolean[] alone;
    private final Map<Rule.Test, Text> texts = new IdentityHashMap<>();
    private final Map<Rule.Test, List<Expression>> operands = new IdentityHashMap<>();

    PlannedRule(Rule rule, Describer describer) {
        this.rule = rule;
        this.describer = describer;
        this.alone = new boolean[rule.conditions().size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = standsAlone(i);
            tests(rule.conditions().get(i)).forEach(test -> {
                texts.put(test, describer.describe(test.expression()));
                operands.put(test, operands(test.expression()));
            });
        }
    }

    Rule rule() {
        return rule;
    }

    /** Whether nothing later refers to the fact of this condition, so that one candidate is as good as another. */
    boolean alone(int condition) {
        return alone[condition];
    }

    Text text(Rule.Test test) {
        return texts.getOrDefault(test, Text.same(test.source()));
    }

    /** What a value compared is called. */
    Text title(Expression operand) {
        return describer.title(operand);
    }

    List<Expression> operands(Rule.Test test) {
        return operands.getOrDefault(test, List.of());
    }

    Reason.Role role() {
        return rule.conclusion() instanceof Conclusion.Exclude
                ? Reason.Role.EXCEPTION
                : rule.conclusion() instanceof Conclusion.Await ? Reason.Role.WAIT : Reason.Role.ALTERNATIVE;
    }

    private boolean standsAlone(int index) {
        Rule.Pattern pattern = rule.conditions().get(index).pattern();
        Stream<Expression> later = Stream.concat(
                rule.conditions().subList(index + 1, rule.conditions().size()).stream()
                        .flatMap(Slots::of),
                Slots.of(rule.conclusion()));
        List<Integer> slots = new ArrayList<>(List.of(pattern.slot()));
        pattern.binds().forEach(bind -> slots.add(bind.slot()));
        boolean parent = rule.conditions().stream()
                .anyMatch(condition -> condition.pattern().parentSlot() == pattern.slot());
        return !parent && later.noneMatch(part -> slots.stream().anyMatch(slot -> Slots.reads(part, slot)));
    }

    private static Stream<Rule.Test> tests(Rule.Condition condition) {
        Stream<Rule.Test> own = condition.pattern().tests().stream();
        return condition instanceof Rule.Counted counted ? Stream.concat(own, counted.tests().stream()) : own;
    }

    private static List<Expression> operands(Expression test) {
        return Slots.parts(test)
                .filter(part -> part instanceof Expression.FieldOf
                        || part instanceof Expression.Variable
                        || part instanceof Expression.ParameterOf
                        || part instanceof Expression.TableOf)
                .distinct()
                .toList();
    }
}
