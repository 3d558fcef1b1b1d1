package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.DerivedValues;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value that the rules that hold derive. */
final class DerivedValue {
    private final BearingRules rules;
    private final List<ExplainedRule> holding;
    private final @Nullable Evidence used;

    /** @param used where the numbers are noted that the value uses; null when nobody asks */
    DerivedValue(BearingRules rules, List<ExplainedRule> holding, @Nullable Evidence used) {
        this.rules = rules;
        this.holding = holding;
        this.used = used;
    }

    /** @param unit what it is counted in; empty when nothing says it */
    Outcome outcome(String unit) {
        DerivedValues derived = DerivedValues.of(rules.findings(), rules.name());
        Set<@Nullable Object> values = derived.all();
        if (values.size() > 1) {
            return new Outcome.Conflict(
                    holding.stream().map(one -> one.finding().rule().id()).toList());
        }
        Object value = values.iterator().next();
        if (value == null) {
            return lacking(derived).open(List.of());
        }
        if (used != null) {
            Evidence reckoned = new Evidence();
            reckon(reckoned);
            used.used(reckoned);
        }
        if (value instanceof Labelled constant) {
            return new Outcome.Derived(constant.code(), "", new Text(constant.zh(), constant.en()));
        }
        return new Outcome.Derived(value instanceof BigDecimal number ? shown(number, unit) : value.toString(), unit);
    }

    /** What the rules lack that could still say which value it is. */
    private Evidence lacking(DerivedValues derived) {
        Evidence lacking = new Evidence();
        for (ExplainedRule one : rules.possible()) {
            if (derived.turnsOn(one.finding())) {
                lacking.addAll(one.lacking());
            }
        }
        reckon(lacking);
        return lacking;
    }

    /** Reckons the value in every way in which a rule holds. */
    private void reckon(Evidence noted) {
        for (ExplainedRule one : holding) {
            Computation derives = Objects.requireNonNull(one.finding().derives());
            for (Bindings frame : one.finding().solutions()) {
                derives.value(frame.noting(noted));
            }
        }
    }

    /** A number as it is told: a sum of money in cents. Other rules go on with the exact one. */
    private String shown(BigDecimal number, String unit) {
        BigDecimal told = number;
        if (unit.contains("yuan") && Cents.cuts(number)) {
            told = Cents.down(number).amount();
            if (used != null) {
                used.warn(List.of(cut(number, told)));
            }
        }
        return told.stripTrailingZeros().toPlainString();
    }

    private static Text cut(BigDecimal number, BigDecimal told) {
        String before = number.stripTrailingZeros().toPlainString();
        return new Text(
                before + " 元" + Cents.CUT_DOWN.zh() + "，为 " + told.toPlainString() + " 元",
                before + " yuan, " + Cents.CUT_DOWN.en() + ": " + told.toPlainString() + " yuan");
    }
}
