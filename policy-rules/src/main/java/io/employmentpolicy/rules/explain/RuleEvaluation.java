package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Frame;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import io.employmentpolicy.rules.language.Numbers;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条规则对一个对象的求值。 / One rule evaluated for one subject. Over several candidate facts a condition is the "or" of them; the best
 * one is shown: highest truth, then fewest unmet tests, then smallest position.
 */
final class RuleEvaluation {
    private final PlannedRule plan;
    private final Rule rule;
    private final Policy policy;
    private final Candidates candidates;
    private final Item subject;
    private final LocalDate asOf;
    private final Numbers numbers;
    private final List<Frame> solutions = new ArrayList<>();

    RuleEvaluation(
            PlannedRule plan, Policy policy, Candidates candidates, Item subject, LocalDate asOf, Numbers numbers) {
        this.plan = plan;
        this.rule = plan.rule();
        this.policy = policy;
        this.candidates = candidates;
        this.subject = subject;
        this.asOf = asOf;
        this.numbers = numbers;
    }

    /** What one choice of facts for the conditions from some position on amounts to. */
    private record Path(
            Truth truth, List<Step> steps, @Nullable Object[] slots) {
        int unmet() {
            return steps.stream().mapToInt(Step::unmet).sum();
        }

        boolean better(Path other) {
            int rank = rank(truth) - rank(other.truth);
            return rank > 0 || rank == 0 && unmet() < other.unmet();
        }

        private static int rank(Truth truth) {
            return truth == Truth.TRUE ? 2 : truth == Truth.UNKNOWN ? 1 : 0;
        }
    }

    Trace evaluate() {
        Path path = from(0, new @Nullable Object[rule.slots()], Truth.TRUE);
        Ledger lacking = new Ledger();
        Ledger used = new Ledger();
        List<Reason> parts = new ArrayList<>();
        List<String> unmet = new ArrayList<>();
        for (Step step : path.steps()) {
            parts.add(step.reason());
            unmet.addAll(step.codes());
            lacking.addAll(step.lacking());
            used.addAll(step.used());
        }
        Truth truth = path.truth();
        Reason reason = new Reason(
                plan.role(),
                truth,
                Text.same(rule.id() + " " + rule.title()),
                rule.id(),
                rule.place(),
                List.of(),
                parts);
        Finding finding = new Finding(rule, truth, truth == Truth.TRUE ? solutions : List.of());
        return new Trace(
                finding,
                frame(path.slots(), null),
                reason,
                unmet.stream().distinct().toList(),
                lacking,
                used);
    }

    private Frame frame(@Nullable Object[] slots, @Nullable Ledger ledger) {
        return new Frame(asOf, numbers, slots, ledger);
    }

    private Path from(int index, @Nullable Object[] slots, Truth soFar) {
        if (index == rule.conditions().size()) {
            if (soFar == Truth.TRUE) {
                solutions.add(frame(slots.clone(), null));
            }
            return new Path(Truth.TRUE, List.of(), slots);
        }
        Rule.Condition condition = rule.conditions().get(index);
        if (condition instanceof Rule.Some some) {
            return some(some.pattern(), index, slots, soFar);
        }
        Step step = step(condition, slots);
        return joined(step, from(index + 1, slots, soFar.and(step.truth())));
    }

    private Step step(Rule.Condition condition, @Nullable Object[] slots) {
        PatternEvaluation evaluation =
                new PatternEvaluation(plan, policy, condition.pattern(), candidates, subject, asOf, numbers);
        List<Item> items = candidates(condition.pattern(), slots);
        if (condition instanceof Rule.Counted counted) {
            return evaluation.counted(counted, items, slots);
        }
        return condition instanceof Rule.None ? evaluation.none(items, slots) : evaluation.best(items, slots);
    }

    private Path some(Rule.Pattern pattern, int index, @Nullable Object[] slots, Truth soFar) {
        PatternEvaluation evaluation = new PatternEvaluation(plan, policy, pattern, candidates, subject, asOf, numbers);
        List<Item> items = candidates(pattern, slots);
        if (plan.alone(index) || items.isEmpty()) {
            Step step = evaluation.best(items, slots);
            return joined(step, from(index + 1, slots, soFar.and(step.truth())));
        }
        Path best = null;
        Step hopeless = null;
        for (Item item : items) {
            @Nullable Object[] own = slots.clone();
            Step step = evaluation.one(item, own, items.size() - 1);
            if (step.truth() != Truth.FALSE) {
                Path path = joined(step, from(index + 1, own, soFar.and(step.truth())));
                best = best == null || path.better(best) ? path : best;
            } else if (hopeless == null || step.unmet() < hopeless.unmet()) {
                hopeless = step;
            }
        }
        if (best != null || hopeless == null) {
            return best == null ? new Path(Truth.FALSE, List.of(), slots) : best;
        }
        evaluation.bind(hopeless.item(), slots);
        return joined(hopeless, from(index + 1, slots, Truth.FALSE));
    }

    private static Path joined(Step step, Path rest) {
        List<Step> steps = new ArrayList<>(List.of(step));
        steps.addAll(rest.steps());
        return new Path(step.truth().and(rest.truth()), steps, rest.slots());
    }

    private List<Item> candidates(Rule.Pattern pattern, @Nullable Object[] slots) {
        if (pattern.slot() == rule.subjectSlot()) {
            return List.of(subject);
        }
        List<Item> all = candidates.of(pattern, subject);
        if (pattern.parentSlot() >= 0) {
            Object parent = slots[pattern.parentSlot()];
            all = all.stream().filter(item -> item.parent() == parent).toList();
        }
        return all;
    }
}
