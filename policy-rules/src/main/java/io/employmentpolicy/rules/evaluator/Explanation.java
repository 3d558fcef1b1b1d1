package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
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
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 说明一条规则何以成立、不成立或未定。 / Says why a rule holds, fails or stays open, for the facts that fill its slots best. What it used and
 * lacked is gathered at once; sentences are made up only when somebody reads them.
 */
final class Explanation {
    private static final Text TOTAL = new Text("合计", "total");
    private static final Evidence NOTHING = new Evidence();

    private final PlannedRule plan;
    private final Matching matching;
    private final Bindings frame;
    private final Truth truth;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Evidence lacking = new Evidence();
    private final Evidence used = new Evidence();
    private final List<Part> parts;

    /** @param frame the slots as the best facts fill them */
    Explanation(PlannedRule plan, Matching matching, Bindings frame, Truth truth) {
        this.plan = plan;
        this.matching = matching;
        this.frame = frame;
        this.truth = truth;
        this.parts = new ArrayList<>(plan.conditions().size());
        for (PlannedCondition condition : plan.conditions()) {
            parts.add(condition(condition));
        }
    }

    Reason reason() {
        return plan.reason(
                truth, matching.depth() == Depth.NONE ? List.of() : Part.told(truth, parts, matching.depth()));
    }

    int held() {
        return Part.held(truth, parts);
    }

    List<String> unmet() {
        return List.copyOf(codes);
    }

    Evidence lacking() {
        return lacking;
    }

    Evidence used() {
        return used;
    }

    private Part condition(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted counted) {
            return counted(condition, counted);
        }
        List<CaseFact> items = matching.items(condition, frame);
        if (condition.condition() instanceof Rule.None) {
            return none(condition, items);
        }
        CaseFact item =
                (CaseFact) Objects.requireNonNull(frame.slot(condition.pattern().slot()));
        Fact fact = items.isEmpty() ? absent(condition) : fact(condition, item, frame, items.size() - 1);
        codes.addAll(fact.codes());
        lacking.addAll(fact.lacking());
        return fact.part();
    }

    /**
     * One fact held against a condition.
     *
     * @param codes codes of what fails
     * @param lacking what it waits for; empty unless it is unknown
     */
    private record Fact(Part part, List<String> codes, Evidence lacking) {}

    private Fact absent(PlannedCondition condition) {
        DerivedFact derivation = matching.derivation(condition);
        if (derivation != null) {
            used.used(derivation.used());
            List<String> own = derivation.codes().isEmpty() ? List.of(condition.code()) : derivation.codes();
            return new Fact(
                    new Part(derivation.truth(), derivation.held(), () -> derivation.reason(matching.depth())),
                    own,
                    NOTHING);
        }
        Part part = new Part(Truth.FALSE, 0, () -> {
            Text text = new Text(
                    "没有" + condition.kind().zh(), "no " + condition.kind().en());
            return new Reason(
                    Role.FACT, Truth.FALSE, text, "", condition.pattern().place(), List.of(), List.of());
        });
        return new Fact(part, List.of(condition.code()), NOTHING);
    }

    private Fact fact(PlannedCondition condition, CaseFact item, Bindings own, int others) {
        List<Part> tests = new ArrayList<>(condition.tests().size());
        List<String> failed = new ArrayList<>(0);
        Evidence open = new Evidence();
        Truth exists = matching.exists(item, condition);
        Truth whole = exists;
        for (PlannedTest test : condition.tests()) {
            Truth one = tested(test, own, open);
            whole = whole.and(one);
            if (one == Truth.FALSE) {
                failed.addAll(test.codes());
            }
            if (!test.names()) {
                tests.add(part(test, one, own));
            }
        }
        Truth truth = whole;
        Evidence waits = truth == Truth.UNKNOWN ? open : NOTHING;
        if (Status.isDerived(item.kind())) {
            return new Fact(derived(condition, truth, tests, item, waits), failed, waits);
        }
        Part part = new Part(
                truth,
                Part.held(truth, tests),
                () -> new Reason(
                        Role.FACT,
                        truth,
                        title(condition, item, others),
                        "",
                        condition.pattern().place(),
                        List.of(),
                        Part.told(truth, tests, matching.depth())));
        boolean wholeKind = truth == Truth.UNKNOWN && exists == Truth.UNKNOWN;
        return new Fact(part, failed, wholeKind ? missingKind(item, open) : waits);
    }

    /** The truth of a test, and what it used; what it lacks only when it is unknown. */
    private Truth tested(PlannedTest test, Bindings own, Evidence open) {
        if (test.figures()) {
            Evidence ledger = new Evidence();
            Truth truth = test.truth(own.noting(ledger));
            used.used(ledger);
            if (truth == Truth.UNKNOWN) {
                open.addAll(ledger);
            }
            return truth;
        }
        Truth truth = test.truth(own);
        if (truth == Truth.UNKNOWN) {
            test.truth(own.noting(open));
        }
        return truth;
    }

    private static Part part(PlannedTest test, Truth truth, Bindings own) {
        return new Part(truth, truth == Truth.TRUE ? 1 : 0, () -> test.reason(truth, own));
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
    private Part derived(PlannedCondition condition, Truth truth, List<Part> tests, CaseFact item, Evidence waits) {
        DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
        if (truth == Truth.UNKNOWN) {
            waits.addAll(derivation.lacking());
        }
        used.used(derivation.used());
        used.warn(derivation.warnings());
        int held = tests.isEmpty() && derivation.isBare()
                ? Part.held(truth, tests)
                : (tests.isEmpty() ? 0 : Part.held(truth, tests)) + derivation.heldInParts();
        return new Part(truth, held, () -> {
            Depth depth = matching.depth();
            List<Reason> told = new ArrayList<>(tests.isEmpty() ? List.of() : Part.told(truth, tests, depth));
            told.addAll(derivation.parts(depth, truth));
            List<Reason.Value> values =
                    item.fact() instanceof Value value ? List.of(value(value, derivation.title())) : List.of();
            return new Reason(
                    Role.FACT,
                    truth,
                    derivation.title(),
                    "",
                    condition.pattern().place(),
                    values,
                    told);
        });
    }

    private static Reason.Value value(Value value, Text title) {
        Object known = Stream.of(value.number(), value.month(), value.day(), value.code())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Reason.Value(String.valueOf(value.name()), title, known == null ? null : Describer.value(known));
    }

    /** That there is no such fact: the one that comes closest is shown. */
    private Part none(PlannedCondition condition, List<CaseFact> items) {
        Bindings own = frame.copy();
        Truth truth = matching.best(condition, own, false).truth().not();
        CaseFact strongest =
                (CaseFact) Objects.requireNonNull(own.slot(condition.pattern().slot()));
        Fact shown = items.isEmpty() ? absent(condition) : fact(condition, strongest, own, items.size() - 1);
        if (truth == Truth.FALSE) {
            codes.addAll(condition.fields());
        } else if (truth == Truth.UNKNOWN) {
            lackingOfAll(condition, items);
        }
        return new Part(truth, shown.part().held(), () -> {
            Text text = new Text(
                    "没有这样的" + condition.kind().zh(),
                    "no such " + condition.kind().en());
            List<Reason> told = List.of(shown.part().reason().get());
            return new Reason(Role.NO_FACT, truth, text, "", condition.pattern().place(), List.of(), told);
        });
    }

    private void lackingOfAll(PlannedCondition condition, List<CaseFact> items) {
        for (CaseFact item : items) {
            Bindings own = frame.copy();
            if (matching.match(condition, item, own, true).truth() == Truth.UNKNOWN) {
                lacking.addAll(fact(condition, item, own, 0).lacking());
            }
        }
    }

    /** A count or sum, as what is sure and what is possible. */
    private Part counted(PlannedCondition condition, Rule.Counted counted) {
        Object total = Objects.requireNonNull(frame.slot(counted.slot()));
        Truth whole = Truth.TRUE;
        List<Part> tests = new ArrayList<>(condition.totals().size());
        Evidence open = new Evidence();
        for (PlannedTest test : condition.totals()) {
            Truth one = tested(test, frame, open);
            whole = whole.and(one);
            tests.add(part(test, one, frame));
        }
        Truth truth = whole;
        if (truth == Truth.UNKNOWN || total instanceof Interval) {
            matching.total(condition, counted, frame, lacking);
            lackingOfAll(condition, matching.items(condition, frame));
            lacking.addAll(open);
        }
        if (truth == Truth.FALSE) {
            codes.add(condition.pattern().kind().name());
        }
        return new Part(truth, Part.held(truth, tests), () -> {
            Text text = new Text(
                    condition.kind().zh() + "合计", "total of " + condition.kind().en());
            List<Reason.Value> values = List.of(new Reason.Value(counted.variable(), TOTAL, Describer.value(total)));
            List<Reason> told = Part.told(truth, tests, matching.depth());
            return new Reason(Role.COUNT, truth, text, "", condition.pattern().place(), values, told);
        });
    }
}
