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
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Evidence lacking = new Evidence();
    private final Evidence used = new Evidence();
    private final Parts parts;
    private final List<String> unmet;
    private Set<String> codes = Set.of();
    private @Nullable Reason reason;

    /** @param frame the slots as the best facts fill them */
    Explanation(PlannedRule plan, Matching matching, Bindings frame, Truth truth) {
        this.plan = plan;
        this.matching = matching;
        this.frame = frame;
        this.truth = truth;
        this.parts = parts(plan.conditions().size());
        for (int i = 0; i < plan.conditions().size(); i++) {
            add(plan.conditions().get(i));
        }
        this.unmet = List.copyOf(codes);
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

    int held() {
        return parts.held(truth);
    }

    List<String> unmet() {
        return unmet;
    }

    Evidence lacking() {
        return lacking;
    }

    Evidence used() {
        return used;
    }

    private void failing(Collection<String> more) {
        if (!more.isEmpty()) {
            codes = codes.isEmpty() ? new LinkedHashSet<>() : codes;
            codes.addAll(more);
        }
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
        CaseFact item =
                (CaseFact) Objects.requireNonNull(frame.slot(condition.pattern().slot()));
        Fact fact = items.isEmpty() ? absent(condition) : fact(condition, item, frame, items.size() - 1);
        failing(fact.codes());
        lacking.addAll(fact.lacking());
        parts.add(fact.truth(), fact.held(), fact.reason());
    }

    /**
     * One fact held against a condition.
     *
     * @param held how many single conditions hold
     * @param codes codes of what fails
     * @param lacking what it waits for; empty unless it is unknown
     */
    private record Fact(Truth truth, int held, Supplier<Reason> reason, List<String> codes, Evidence lacking) {}

    private Fact absent(PlannedCondition condition) {
        DerivedFact derivation = matching.derivation(condition);
        if (derivation != null) {
            used.used(derivation.used());
            List<String> own = derivation.codes().isEmpty() ? List.of(condition.code()) : derivation.codes();
            Supplier<Reason> reason = () -> derivation.reason(matching.depth());
            return new Fact(derivation.truth(), derivation.held(), reason, own, NOTHING);
        }
        Supplier<Reason> reason = () -> {
            Text text = new Text(
                    "没有" + condition.kind().zh(), "no " + condition.kind().en());
            return new Reason(
                    Role.FACT, Truth.FALSE, text, "", condition.pattern().place(), List.of(), List.of());
        };
        return new Fact(Truth.FALSE, 0, reason, List.of(condition.code()), NOTHING);
    }

    private Fact fact(PlannedCondition condition, CaseFact item, Bindings own, int others) {
        Parts tests = parts(condition.tests().size());
        List<String> failed = List.of();
        Evidence open = null;
        Truth exists = matching.exists(item, condition);
        Truth whole = exists;
        for (int i = 0; i < condition.tests().size(); i++) {
            PlannedTest test = condition.tests().get(i);
            Truth one = tested(test, own);
            whole = whole.and(one);
            if (one == Truth.FALSE) {
                failed = failed.isEmpty() ? test.failing(own) : joined(failed, test.failing(own));
            } else if (one == Truth.UNKNOWN) {
                open = open == null ? new Evidence() : open;
                test.truth(own.noting(open));
            }
            if (test.isTold(one)) {
                tests.add(one, () -> test.reason(one, own));
            }
        }
        Truth truth = whole;
        Evidence waits = truth != Truth.UNKNOWN ? NOTHING : open != null ? open : new Evidence();
        if (Status.isDerived(item.kind())) {
            return derived(condition, truth, tests, item, failed, waits);
        }
        boolean wholeKind = truth == Truth.UNKNOWN && exists == Truth.UNKNOWN;
        return new Fact(
                truth,
                tests.held(truth),
                () -> new Reason(
                        Role.FACT,
                        truth,
                        title(condition, item, others),
                        "",
                        condition.pattern().place(),
                        List.of(),
                        tests.told(truth)),
                failed,
                wholeKind ? missingKind(condition, waits) : waits);
    }

    private static List<String> joined(List<String> codes, List<String> more) {
        List<String> joined = new ArrayList<>(codes);
        joined.addAll(more);
        return joined;
    }

    /** The truth of a test, and what it used. */
    private Truth tested(PlannedTest test, Bindings own) {
        if (!test.figures()) {
            return test.truth(own);
        }
        Evidence ledger = new Evidence();
        Truth truth = test.truth(own.noting(ledger));
        used.used(ledger);
        return truth;
    }

    /** A kind unknown as a whole is one missing thing, not as many as it has fields. */
    private static Evidence missingKind(PlannedCondition condition, Evidence lacking) {
        Evidence whole = new Evidence();
        whole.missing(condition.missingKind());
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
    private Fact derived(
            PlannedCondition condition, Truth truth, Parts tests, CaseFact item, List<String> failed, Evidence waits) {
        DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
        if (truth == Truth.UNKNOWN) {
            waits.addAll(derivation.lacking());
        }
        used.used(derivation.used());
        used.warn(derivation.warnings());
        int held = derivation.isBare() ? tests.held(truth) : tests.held(Truth.FALSE) + derivation.held();
        Supplier<Reason> reason = () -> {
            List<Reason> told = new ArrayList<>(tests.told(truth));
            told.addAll(derivation.parts(matching.depth(), truth));
            Text title = derivation.title();
            List<Reason.Value> values = item.fact() instanceof Value value ? List.of(value(value, title)) : List.of();
            return new Reason(Role.FACT, truth, title, "", condition.pattern().place(), values, told);
        };
        return new Fact(truth, held, reason, failed, waits);
    }

    private static Reason.Value value(Value value, Text title) {
        Object known = Stream.of(value.number(), value.month(), value.day(), value.code())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Reason.Value(String.valueOf(value.name()), title, known == null ? null : Describer.value(known));
    }

    /** That there is no such fact: the one that comes closest is shown. */
    private void none(PlannedCondition condition, List<CaseFact> items) {
        Bindings own = frame.copy();
        Truth none = matching.best(condition, own, false).truth().not();
        CaseFact strongest =
                (CaseFact) Objects.requireNonNull(own.slot(condition.pattern().slot()));
        Fact shown = items.isEmpty() ? absent(condition) : fact(condition, strongest, own, items.size() - 1);
        if (none == Truth.FALSE) {
            failing(condition.fields());
        } else if (none == Truth.UNKNOWN) {
            lackingOfAll(condition, matching.likely(condition, frame));
        }
        parts.add(none, shown.held(), () -> {
            Text text = new Text(
                    "没有这样的" + condition.kind().zh(),
                    "no such " + condition.kind().en());
            List<Reason> told = List.of(shown.reason().get());
            return new Reason(Role.NO_FACT, none, text, "", condition.pattern().place(), List.of(), told);
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
    private void counted(PlannedCondition condition, Rule.Counted counted) {
        Object total = Objects.requireNonNull(frame.slot(counted.slot()));
        Truth whole = Truth.TRUE;
        Parts tests = parts(condition.totals().size());
        Evidence open = new Evidence();
        for (PlannedTest test : condition.totals()) {
            Truth one = tested(test, frame);
            whole = whole.and(one);
            if (one == Truth.UNKNOWN) {
                test.truth(frame.noting(open));
            }
            tests.add(one, () -> test.reason(one, frame));
        }
        Truth reached = whole;
        if (reached == Truth.UNKNOWN || total instanceof Interval) {
            matching.total(condition, counted, frame, lacking);
            lackingOfAll(condition, matching.likely(condition, frame));
            lacking.addAll(open);
        }
        if (reached == Truth.FALSE) {
            failing(List.of(condition.pattern().kind().name()));
        }
        parts.add(reached, tests.held(reached), () -> {
            Text text = new Text(
                    condition.kind().zh() + "合计", "total of " + condition.kind().en());
            List<Reason.Value> values = List.of(new Reason.Value(counted.variable(), TOTAL, Describer.value(total)));
            List<Reason> told = tests.told(reached);
            return new Reason(Role.COUNT, reached, text, "", condition.pattern().place(), values, told);
        });
    }
}
