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
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 说明一条规则何以成立、不成立或未定。 / Says why a rule holds, fails or stays open, for the facts that fill its slots best. */
final class Explanation {
    private static final Text TOTAL = new Text("合计", "total");

    private final PlannedRule plan;
    private final Matching matching;
    private final @Nullable Object[] slots;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Evidence lacking = new Evidence();
    private final Evidence used = new Evidence();

    Explanation(PlannedRule plan, Matching matching, @Nullable Object[] slots) {
        this.plan = plan;
        this.matching = matching;
        this.slots = slots;
    }

    ExplainedRule trace(Truth truth, List<Bindings> solutions) {
        List<Reason> parts = new ArrayList<>(plan.conditions().size());
        for (PlannedCondition condition : plan.conditions()) {
            parts.add(condition(condition));
        }
        Rule rule = plan.rule();
        Reason reason = new Reason(plan.role(), truth, plan.title(), rule.id(), rule.place(), List.of(), parts);
        RuleResult finding = new RuleResult(rule, truth, truth == Truth.TRUE ? solutions : List.of());
        return new ExplainedRule(finding, matching.frame(slots, null), reason, List.copyOf(codes), lacking, used);
    }

    private Reason condition(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted counted) {
            return counted(condition, counted);
        }
        List<CaseFact> items = matching.items(condition, slots);
        if (condition.condition() instanceof Rule.None) {
            return none(condition, items);
        }
        CaseFact item =
                (CaseFact) Objects.requireNonNull(slots[condition.pattern().slot()]);
        Fact fact = items.isEmpty() ? absent(condition) : fact(condition, item, slots, items.size() - 1);
        codes.addAll(fact.codes());
        lacking.addAll(fact.lacking());
        return fact.reason();
    }

    /**
     * One fact held against a condition.
     *
     * @param codes codes of what fails
     * @param lacking what it waits for; empty unless it is unknown
     */
    private record Fact(Reason reason, List<String> codes, Evidence lacking) {}

    private Fact absent(PlannedCondition condition) {
        DerivedFact derivation = matching.derivation(condition);
        if (derivation != null) {
            used.used(derivation.used());
            List<String> own = derivation.codes().isEmpty() ? List.of(condition.code()) : derivation.codes();
            return new Fact(derivation.reason(), own, new Evidence());
        }
        Text text =
                new Text("没有" + condition.kind().zh(), "no " + condition.kind().en());
        Reason reason =
                new Reason(Role.FACT, Truth.FALSE, text, "", condition.pattern().place(), List.of(), List.of());
        return new Fact(reason, List.of(condition.code()), new Evidence());
    }

    private Fact fact(PlannedCondition condition, CaseFact item, @Nullable Object[] own, int others) {
        List<Reason> parts = new ArrayList<>(condition.tests().size());
        List<String> failed = new ArrayList<>();
        Evidence open = new Evidence();
        Truth exists = matching.exists(item, condition.pattern());
        Truth truth = exists;
        Bindings quiet = matching.frame(own, null);
        for (PlannedTest test : condition.tests()) {
            Evidence ledger = new Evidence();
            Truth one = Interpreter.truth(test.expression(), quiet.noting(ledger));
            truth = truth.and(one);
            used.used(ledger);
            if (one == Truth.FALSE) {
                failed.addAll(test.codes());
            } else if (one == Truth.UNKNOWN) {
                open.addAll(ledger);
            }
            if (!test.names()) {
                parts.add(test.reason(one, quiet));
            }
        }
        Evidence waits = truth == Truth.UNKNOWN ? open : new Evidence();
        if (Status.isDerived(item.kind())) {
            return new Fact(derived(condition, truth, parts, item, waits), failed, waits);
        }
        Reason reason = new Reason(
                Role.FACT,
                truth,
                title(condition, item, others),
                "",
                condition.pattern().place(),
                List.of(),
                parts);
        boolean wholeKind = truth == Truth.UNKNOWN && exists == Truth.UNKNOWN;
        return new Fact(reason, failed, wholeKind ? missingKind(item, open) : waits);
    }

    /** A kind unknown as a whole is one missing thing, not as many as it has fields. */
    private static Evidence missingKind(CaseFact item, Evidence lacking) {
        Evidence whole = new Evidence();
        whole.missingKind(item);
        whole.addParameters(lacking);
        return whole;
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
    private Reason derived(PlannedCondition condition, Truth truth, List<Reason> parts, CaseFact item, Evidence waits) {
        DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
        if (truth == Truth.UNKNOWN) {
            waits.addAll(derivation.lacking());
        }
        used.used(derivation.used());
        used.warn(derivation.warnings());
        Reason origin = derivation.reason();
        parts.addAll(origin.parts());
        List<Reason.Value> values =
                item.fact() instanceof Value value ? List.of(value(value, origin.text())) : List.of();
        return new Reason(
                Role.FACT, truth, origin.text(), "", condition.pattern().place(), values, parts);
    }

    private static Reason.Value value(Value value, Text title) {
        Object known = Stream.of(value.number(), value.month(), value.day(), value.code())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Reason.Value(String.valueOf(value.name()), title, known == null ? null : Describer.value(known));
    }

    /** That there is no such fact: the one that comes closest is shown. */
    private Reason none(PlannedCondition condition, List<CaseFact> items) {
        @Nullable Object[] own = slots.clone();
        Truth truth = matching.best(condition, own).truth().not();
        CaseFact strongest =
                (CaseFact) Objects.requireNonNull(own[condition.pattern().slot()]);
        Fact shown = items.isEmpty() ? absent(condition) : fact(condition, strongest, own, items.size() - 1);
        if (truth == Truth.FALSE) {
            codes.addAll(condition.fields());
        } else if (truth == Truth.UNKNOWN) {
            lackingOfAll(condition, items);
        }
        Text text = new Text(
                "没有这样的" + condition.kind().zh(), "no such " + condition.kind().en());
        return new Reason(
                Role.NO_FACT, truth, text, "", condition.pattern().place(), List.of(), List.of(shown.reason()));
    }

    private void lackingOfAll(PlannedCondition condition, List<CaseFact> items) {
        for (CaseFact item : items) {
            @Nullable Object[] own = slots.clone();
            if (matching.match(condition, item, own).truth() == Truth.UNKNOWN) {
                lacking.addAll(fact(condition, item, own, 0).lacking());
            }
        }
    }

    /** A count or sum, as what is sure and what is possible. */
    private Reason counted(PlannedCondition condition, Rule.Counted counted) {
        Object total = Objects.requireNonNull(slots[counted.slot()]);
        Truth truth = Truth.TRUE;
        Bindings quiet = matching.frame(slots, null);
        List<Reason> parts = new ArrayList<>();
        Evidence open = new Evidence();
        for (PlannedTest test : condition.totals()) {
            Evidence ledger = new Evidence();
            Truth one = Interpreter.truth(test.expression(), quiet.noting(ledger));
            truth = truth.and(one);
            used.used(ledger);
            if (one == Truth.UNKNOWN) {
                open.addAll(ledger);
            }
            parts.add(test.reason(one, quiet));
        }
        if (truth == Truth.UNKNOWN || total instanceof Interval) {
            matching.total(condition, counted, slots, lacking);
            lackingOfAll(condition, matching.items(condition, slots));
            lacking.addAll(open);
        }
        if (truth == Truth.FALSE) {
            codes.add(condition.pattern().kind().name());
        }
        Text text = new Text(
                condition.kind().zh() + "合计", "total of " + condition.kind().en());
        List<Reason.Value> values = List.of(new Reason.Value(counted.variable(), TOTAL, Describer.value(total)));
        return new Reason(Role.COUNT, truth, text, "", condition.pattern().place(), values, parts);
    }
}
