package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Frame;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import io.employmentpolicy.rules.language.Never;
import io.employmentpolicy.rules.language.Numbers;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Slots;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 对一类事实的要求的求值。 / What a condition asks of one kind of fact, evaluated over its candidates. */
final class PatternEvaluation {
    private final PlannedRule plan;
    private final Policy policy;
    private final Rule.Pattern pattern;
    private final Candidates candidates;
    private final Item subject;
    private final LocalDate asOf;
    private final Numbers numbers;

    PatternEvaluation(
            PlannedRule plan,
            Policy policy,
            Rule.Pattern pattern,
            Candidates candidates,
            Item subject,
            LocalDate asOf,
            Numbers numbers) {
        this.plan = plan;
        this.policy = policy;
        this.pattern = pattern;
        this.candidates = candidates;
        this.subject = subject;
        this.asOf = asOf;
        this.numbers = numbers;
    }

    /** The best of the candidates, its slots bound; without candidates the condition fails. */
    Step best(List<Item> items, @Nullable Object[] slots) {
        Step best = null;
        for (Item item : items) {
            Step step = one(item, slots.clone(), items.size() - 1);
            if (best == null || rank(step) > rank(best) || rank(step) == rank(best) && step.unmet() < best.unmet()) {
                best = step;
            }
        }
        Step found = best == null ? absent() : best;
        bind(found.item(), slots);
        return found;
    }

    private static int rank(Step step) {
        return step.truth() == Truth.TRUE ? 2 : step.truth() == Truth.UNKNOWN ? 1 : 0;
    }

    private Step absent() {
        Optional<Derivation> derivation = candidates.derivation(pattern, subject);
        Text text = new Text("没有" + pattern.kind().zh(), "no " + pattern.kind().en());
        Reason reason = derivation
                .map(Derivation::reason)
                .orElseGet(() -> new Reason(Role.FACT, Truth.FALSE, text, "", pattern.place(), List.of(), List.of()));
        List<String> codes = derivation
                .map(Derivation::codes)
                .filter(list -> !list.isEmpty())
                .orElse(List.of(code()));
        Ledger used = new Ledger();
        derivation.ifPresent(found -> used.used(found.used()));
        return new Step(Truth.FALSE, 1, codes, reason, new Ledger(), used, null);
    }

    /** The code of a fact that is not there: the status or value asked for, or the kind. */
    private String code() {
        return Strata.derivedName(pattern).orElse(pattern.kind().name());
    }

    /** Binds the slots of a candidate; without one, those of a fact nobody knows. */
    void bind(@Nullable Item item, @Nullable Object[] slots) {
        slots[pattern.slot()] =
                item != null ? item : new Item(pattern.kind(), pattern.kind().blank(), 0, false, null);
        Frame frame = new Frame(asOf, numbers, slots, null);
        pattern.binds().forEach(bind -> frame.bind(bind.slot(), Interpreter.value(bind.value(), frame)));
    }

    /** One candidate. */
    Step one(Item item, @Nullable Object[] slots, int others) {
        bind(item, slots);
        List<Reason> parts = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        Ledger lacking = new Ledger();
        Ledger used = new Ledger();
        Truth exists = exists(item);
        Truth truth = exists;
        int unmet = 0;
        for (Rule.Test test : pattern.tests()) {
            Ledger ledger = new Ledger();
            Frame frame = new Frame(asOf, numbers, slots, ledger);
            Truth one = Interpreter.truth(test.expression(), frame);
            truth = truth.and(one);
            parts.add(reason(test, one, frame));
            used.used(ledger);
            if (one == Truth.FALSE) {
                unmet++;
                codes.addAll(codes(test.expression()));
            } else if (one == Truth.UNKNOWN) {
                lacking.addAll(ledger);
            }
        }
        if (Interpreter.isDerived(item.kind())) {
            return derived(truth, unmet, codes, parts, lacking, used, item);
        }
        Reason reason = new Reason(Role.FACT, truth, title(item, others), "", pattern.place(), List.of(), parts);
        Ledger waits =
                truth != Truth.UNKNOWN ? new Ledger() : exists == Truth.TRUE ? lacking : missingKind(item, lacking);
        return new Step(truth, unmet, codes, reason, waits, used, item);
    }

    /** A kind unknown as a whole is one missing thing, not as many as it has fields. */
    private static Ledger missingKind(Item item, Ledger lacking) {
        Ledger whole = new Ledger();
        whole.missingKind(item);
        whole.addParameters(lacking);
        return whole;
    }

    private static Text title(Item item, int others) {
        return others == 0
                ? new Text(item.kind().zh(), item.kind().en())
                : new Text(
                        item.kind().zh() + "（第 " + (item.index() + 1) + " 条，另有 " + others + " 条）",
                        item.kind().en() + " (number " + (item.index() + 1) + ", " + others + " more)");
    }

    /** A status or value is explained by the policy that derives it; its name is not a test anybody needs to read. */
    private Step derived(
            Truth truth, int unmet, List<String> codes, List<Reason> parts, Ledger lacking, Ledger used, Item item) {
        Derivation derivation = candidates.derivation(pattern, subject).orElseThrow();
        Ledger waits = new Ledger();
        if (truth == Truth.UNKNOWN) {
            waits.addAll(derivation.lacking());
            waits.addAll(lacking);
        }
        used.used(derivation.used());
        used.warn(derivation.warnings());
        List<Reason> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!Strata.isName(pattern.tests().get(i).expression())) {
                shown.add(parts.get(i));
            }
        }
        shown.addAll(derivation.reason().parts());
        List<Reason.Value> values =
                value(item, derivation.reason().text()).stream().toList();
        Reason reason = new Reason(Role.FACT, truth, derivation.reason().text(), "", pattern.place(), values, shown);
        return new Step(truth, unmet, codes, reason, waits, used, item);
    }

    private static Optional<Reason.Value> value(Item item, Text title) {
        if (!(item.fact() instanceof Value value)) {
            return Optional.empty();
        }
        Object known = value.number() != null ? value.number() : value.month() != null ? value.month() : value.day();
        return Optional.of(
                new Reason.Value(String.valueOf(value.name()), title, known == null ? null : Describer.value(known)));
    }

    /** The subject is taken to exist: somebody asks about it. */
    private Truth exists(Item item) {
        return item.sure() || item == subject && pattern.slot() == plan.rule().subjectSlot()
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    private Reason reason(Rule.Test test, Truth truth, Frame frame) {
        List<Reason.Value> values = new ArrayList<>();
        Frame quiet = frame.noting(null);
        for (Expression operand : plan.operands(test)) {
            values.add(value(operand, Interpreter.value(operand, quiet), quiet));
        }
        return new Reason(Role.TEST, truth, plan.text(test), "", test.place(), values, List.of());
    }

    private Reason.Value value(Expression operand, @Nullable Object value, Frame frame) {
        @Nullable Text shown = value == null ? null : Describer.value(value);
        if (operand instanceof Expression.FieldOf field) {
            Item item = (Item) frame.slot(field.slot());
            String path = field.kind().name()
                    + (item != null && item.sure() ? "[" + item.index() + "]." : ".")
                    + field.field().name();
            return new Reason.Value(
                    path, new Text(field.field().zh(), field.field().en()), shown);
        }
        if (operand instanceof Expression.ParameterOf parameter) {
            return new Reason.Value(parameter.key(), plan.title(operand), shown);
        }
        if (operand instanceof Expression.TableOf table) {
            return new Reason.Value(table.key(), plan.title(operand), shown);
        }
        Expression.Variable variable = (Expression.Variable) operand;
        return new Reason.Value(variable.name(), plan.title(operand), shown);
    }

    /** Codes of the fields a failed test looks at; for a derived value, of what it is called. */
    private List<String> codes(Expression test) {
        List<Expression.FieldOf> own = Slots.parts(test)
                .filter(Expression.FieldOf.class::isInstance)
                .map(Expression.FieldOf.class::cast)
                .toList();
        List<Expression.FieldOf> fields = own.isEmpty() ? Slots.sources(test).toList() : own;
        List<String> codes = fields.stream()
                .map(field -> Interpreter.isDerived(field.kind()) ? code() : policy.codeOf(field.kind(), field.field()))
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of(plan.rule().id()) : codes;
    }

    /** That there is no such fact. */
    Step none(List<Item> items, @Nullable Object[] slots) {
        Step strongest = best(items, slots.clone());
        Truth truth = strongest.truth().not();
        Text text = new Text(
                "没有这样的" + pattern.kind().zh(), "no such " + pattern.kind().en());
        Reason reason =
                new Reason(Role.NO_FACT, truth, text, "", pattern.place(), List.of(), List.of(strongest.reason()));
        List<String> codes = truth == Truth.FALSE ? testedFields() : List.of();
        return new Step(
                truth, truth == Truth.FALSE ? 1 : 0, codes, reason, lackingOfAll(items, slots), strongest.used(), null);
    }

    private List<String> testedFields() {
        List<String> codes = pattern.tests().stream()
                .flatMap(test -> Slots.parts(test.expression()))
                .filter(Expression.FieldOf.class::isInstance)
                .map(Expression.FieldOf.class::cast)
                .filter(field -> field.slot() == pattern.slot())
                .map(field -> policy.codeOf(field.kind(), field.field()))
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of(code()) : codes;
    }

    private Ledger lackingOfAll(List<Item> items, @Nullable Object[] slots) {
        Ledger lacking = new Ledger();
        for (Item item : items) {
            Step step = one(item, slots.clone(), 0);
            if (step.truth() == Truth.UNKNOWN) {
                lacking.addAll(step.lacking());
            }
        }
        return lacking;
    }

    /** A count or sum, as what is sure and what is possible. */
    Step counted(Rule.Counted counted, List<Item> items, @Nullable Object[] slots) {
        Ledger lacking = new Ledger();
        Tally tally = new Tally(counted);
        for (Item item : items) {
            @Nullable Object[] own = slots.clone();
            Step step = one(item, own, 0);
            Object value = counted.counted() == null
                    ? item
                    : Interpreter.value(
                            counted.counted(),
                            new Frame(
                                    asOf, numbers, own, step.truth() == Truth.FALSE || !item.sure() ? null : lacking));
            tally.add(step.truth(), item.sure(), value == Never.NEVER ? null : value);
            if (step.truth() == Truth.UNKNOWN) {
                lacking.addAll(step.lacking());
            }
        }
        slots[counted.slot()] = tally.result();
        Truth truth = Truth.TRUE;
        int unmet = 0;
        Ledger used = new Ledger();
        List<Reason> parts = new ArrayList<>();
        for (Rule.Test test : counted.tests()) {
            Ledger ledger = new Ledger();
            Frame frame = new Frame(asOf, numbers, slots, ledger);
            Truth one = Interpreter.truth(test.expression(), frame);
            truth = truth.and(one);
            unmet += one == Truth.FALSE ? 1 : 0;
            used.used(ledger);
            if (one == Truth.UNKNOWN) {
                lacking.addAll(ledger);
            }
            parts.add(reason(test, one, frame));
        }
        Text shown = Describer.value(tally.result());
        Text text = new Text(
                pattern.kind().zh() + "合计", "total of " + pattern.kind().en());
        Reason reason = new Reason(
                Role.COUNT,
                truth,
                text,
                "",
                pattern.place(),
                List.of(new Reason.Value(counted.variable(), new Text("合计", "total"), shown)),
                parts);
        return new Step(
                truth,
                unmet,
                truth == Truth.FALSE ? List.of(pattern.kind().name()) : List.of(),
                reason,
                truth == Truth.UNKNOWN || tally.result() instanceof Interval ? lacking : new Ledger(),
                used,
                null);
    }
}
