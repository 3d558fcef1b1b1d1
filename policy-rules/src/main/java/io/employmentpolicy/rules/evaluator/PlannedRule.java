package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interval;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 一条规则的求值准备。 / A rule with what can be said of it before any case. */
final class PlannedRule {
    private final Rule rule;
    private final Text title;
    private final List<PlannedCondition> conditions;
    private final @Nullable Computation derives;
    private final List<Computation> inputs;
    private final RuleResult refused;
    private final RuleResult open;
    private final int[] totals;
    private final List<Expression.FieldOf> derived;
    private final boolean mayUse;

    /** @param titles what statuses and values are called in English, by their names */
    PlannedRule(Rule rule, Policy policy, Describer describer, UnaryOperator<String> titles) {
        this.rule = rule;
        this.conditions = IntStream.range(0, rule.conditions().size())
                .mapToObj(index -> new PlannedCondition(rule, index, policy, describer))
                .toList();
        this.derives = rule.conclusion() instanceof Conclusion.Derive derive ? Computation.of(derive.value()) : null;
        this.inputs = ExpressionWalk.inputs(rule.conclusion()).stream()
                .map(Computation::of)
                .toList();
        List<Expression> parts = ExpressionWalk.of(rule.conclusion()).toList();
        this.totals = parts.stream()
                .filter(part -> part instanceof Expression.Variable total && total.source() == null)
                .mapToInt(part -> ((Expression.Variable) part).slot())
                .distinct()
                .toArray();
        this.derived = parts.stream()
                .flatMap(ExpressionWalk::sources)
                .filter(field -> Status.isDerived(field.kind()))
                .distinct()
                .toList();
        this.mayUse = conditions.stream().anyMatch(PlannedCondition::mayUse);
        this.refused = new RuleResult(rule, Truth.FALSE, List.of(), derives);
        this.open = new RuleResult(rule, Truth.UNKNOWN, List.of(), derives);
        String sentence = new Sentence(titles).of(conditions);
        this.title =
                new Text(rule.id() + " " + rule.title(), sentence.isEmpty() ? rule.id() : rule.id() + " " + sentence);
    }

    /** The value it derives; null when it derives none. */
    @Nullable
    Computation derives() {
        return derives;
    }

    /** What its conclusion takes from the facts and values it bound. */
    List<Computation> inputs() {
        return inputs;
    }

    /** Whether its conclusion leans on what its own words cannot name: a count or a derived value that is open. */
    boolean leans(Bindings frame) {
        for (int total : totals) {
            if (frame.slot(total) instanceof Interval) {
                return true;
            }
        }
        for (Expression.FieldOf field : derived) {
            if (frame.slot(field.slot()) instanceof CaseFact item
                    && field.field().read(item.fact()) == null) {
                return true;
            }
        }
        return false;
    }

    /** What was found, for a subject for which the rule holds in these ways. */
    RuleResult found(Truth truth, List<Bindings> solutions) {
        return switch (truth) {
            case TRUE -> new RuleResult(rule, truth, solutions, derives);
            case FALSE -> refused;
            case UNKNOWN -> open;
        };
    }

    /** Whether its conditions can use figures, of their own or of what they ask for. */
    boolean mayUse() {
        return mayUse;
    }

    /** Its node in the tree of reasons. */
    Reason reason(Truth truth, List<Reason> parts) {
        return new Reason(role(), truth, title, rule.id(), rule.place(), List.of(), parts);
    }

    Rule rule() {
        return rule;
    }

    List<PlannedCondition> conditions() {
        return conditions;
    }

    private Reason.Role role() {
        return switch (rule.conclusion().role()) {
            case ALTERNATIVE -> Reason.Role.ALTERNATIVE;
            case EXCEPTION -> Reason.Role.EXCEPTION;
            case WAIT -> Reason.Role.WAIT;
            case DELEGATION, REFERRAL -> Reason.Role.DELEGATION;
        };
    }
}
