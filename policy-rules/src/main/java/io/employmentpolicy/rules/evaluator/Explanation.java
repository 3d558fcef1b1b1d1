package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 说明一条规则何以成立、不成立或未定。 / Says why a rule holds, fails or stays open, for the facts that fill its slots best. Made only when somebody
 * reads it. It holds every condition against every fact once more at most, so that it needs no bound of its own.
 */
final class Explanation {
    private static final Text TOTAL = new Text("合计", "total");

    private final PlannedRule plan;
    private final Matching matching;
    private final Bindings frame;
    private final Truth truth;
    private final Parts parts;
    private @Nullable Reason reason;

    /** @param frame the slots as the best facts fill them */
    Explanation(PlannedRule plan, Matching matching, Bindings frame, Truth truth) {
        this.plan = plan;
        this.matching = matching.unbounded();
        this.frame = frame;
        this.truth = truth;
        this.parts = parts(plan.conditions().size());
        for (int i = 0; i < plan.conditions().size(); i++) {
            add(plan.conditions().get(i));
        }
    }

    private Parts parts(int expected) {
        return new Parts(matching.depth(), expected);
    }

    Reason reason() {
        Reason known = reason;
        if (known == null) {
            known = plan.reason(truth, parts.told(truth));
            reason = known;
        }
        return known;
    }

    private void add(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted counted) {
            counted(condition, counted);
            return;
        }
        List<CaseFact> items = matching.items(condition, frame);
        if (condition.condition() instanceof Rule.None) {
            none(condition, items);
            return;
        }
        Fact fact =
                items.isEmpty() ? absent(condition) : fact(condition, bound(condition, frame), frame, items.size() - 1);
        parts.add(fact.truth(), fact.reason());
    }

    private static CaseFact bound(PlannedCondition condition, Bindings own) {
        return (CaseFact) Objects.requireNonNull(own.slot(condition.pattern().slot()));
    }

    /** One fact held against a condition. */
    private record Fact(Truth truth, Supplier<Reason> reason) {}

    private Fact absent(PlannedCondition condition) {
        DerivedFact derivation = matching.derivation(condition);
        if (derivation != null) {
            return new Fact(derivation.truth(), () -> derivation.reason(matching.depth()));
        }
        return new Fact(Truth.FALSE, () -> {
            Text text = new Text(
                    "没有" + condition.kind().zh(), "no " + condition.kind().en());
            return new Reason(
                    Role.FACT, Truth.FALSE, text, "", condition.pattern().place(), List.of(), List.of());
        });
    }

    private Fact fact(PlannedCondition condition, CaseFact item, Bindings own, int others) {
        Parts tests = parts(condition.tests().size());
        Truth whole = matching.exists(item, condition);
        for (int i = 0; i < condition.tests().size(); i++) {
            PlannedTest test = condition.tests().get(i);
            Truth one = test.truth(own);
            whole = whole.and(one);
            if (test.isTold(one)) {
                tests.add(one, () -> test.reason(one, own));
            }
        }
        Truth truth = whole;
        if (Status.isDerived(item.kind())) {
            return derived(condition, truth, tests, item);
        }
        return new Fact(
                truth,
                () -> new Reason(
                        Role.FACT,
                        truth,
                        title(condition, item, others),
                        "",
                        condition.pattern().place(),
                        List.of(),
                        tests.told(truth)));
    }

    private static Text title(PlannedCondition condition, CaseFact item, int others) {
        Text kind = condition.kind();
        return others == 0
                ? kind
                : new Text(
                        kind.zh() + "（第 " + (item.index() + 1) + " 条，另有 " + others + " 条）",
                        kind.en() + " (number " + (item.index() + 1) + ", " + others + " more)");
    }

    /** A status or value is explained by the policy that derives it; its name is not a test anybody needs to read. */
    private Fact derived(PlannedCondition condition, Truth truth, Parts tests, CaseFact item) {
        DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
        return new Fact(truth, () -> {
            List<Reason> told = new ArrayList<>(tests.told(truth));
            told.addAll(derivation.parts(matching.depth(), truth));
            Text title = derivation.title();
            List<Reason.Value> values = item.fact() instanceof Value value
                    ? List.of(value(value, title, derivation, condition.unit()))
                    : List.of();
            return new Reason(Role.FACT, truth, title, "", condition.pattern().place(), values, told);
        });
    }

    /** A code is told by its label, which only the constant that gave it knows. */
    private static Reason.Value value(Value value, Text title, DerivedFact derivation, String unit) {
        Object known = Stream.of(value.number(), value.month(), value.day(), derivation.coded(value.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Reason.Value(String.valueOf(value.name()), title, known == null ? null : UnitWords.of(known, unit));
    }

    /** That there is no such fact: the one that comes closest is shown. */
    private void none(PlannedCondition condition, List<CaseFact> items) {
        Bindings own = frame.copy();
        Truth none = matching.best(condition, own, false).not();
        Fact shown =
                items.isEmpty() ? absent(condition) : fact(condition, bound(condition, own), own, items.size() - 1);
        parts.add(none, () -> {
            Text text = new Text(
                    "没有这样的" + condition.kind().zh(),
                    "no such " + condition.kind().en());
            List<Reason> told = List.of(shown.reason().get());
            return new Reason(Role.NO_FACT, none, text, "", condition.pattern().place(), List.of(), told);
        });
    }

    /** A count or sum, as what is sure and what is possible. */
    private void counted(PlannedCondition condition, Rule.Counted counted) {
        Object total = Objects.requireNonNull(frame.slot(counted.slot()));
        Truth whole = Truth.TRUE;
        Parts tests = parts(condition.totals().size());
        for (PlannedTest test : condition.totals()) {
            Truth one = test.truth(frame);
            whole = whole.and(one);
            tests.add(one, () -> test.reason(one, frame));
        }
        Truth reached = whole;
        parts.add(reached, () -> {
            Text text = new Text(
                    condition.kind().zh() + "合计", "total of " + condition.kind().en());
            List<Reason.Value> values = List.of(new Reason.Value(counted.variable(), TOTAL, Describer.value(total)));
            List<Reason> told = tests.told(reached);
            return new Reason(Role.COUNT, reached, text, "", condition.pattern().place(), values, told);
        });
    }
}
