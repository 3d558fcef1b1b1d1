package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ConclusionVisitor;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 由规则结果得出结论。 / Turns the findings about one subject into the outcome of one conclusion. */
final class OutcomeOf {
    private final Policy policy;
    private final String name;
    private final CaseFact subject;
    private final LocalDate asOf;
    private final Evidence used = new Evidence();
    private final List<ExplainedRule> bearing;
    private final List<RuleResult> findings;
    private final Truth truth;

    OutcomeOf(Policy policy, String name, CaseFact subject, List<ExplainedRule> traces, LocalDate asOf) {
        this.policy = policy;
        this.name = name;
        this.subject = subject;
        this.asOf = asOf;
        List<ExplainedRule> own = new ArrayList<>(traces.size());
        this.findings = new ArrayList<>(traces.size());
        for (ExplainedRule trace : traces) {
            findings.add(trace.finding());
            if (trace.finding().rule().conclusion().bears(name)) {
                own.add(trace);
            }
        }
        this.bearing = own;
        this.truth = Verdict.settled(findings, name);
    }

    /** Numbers the amounts and duties used. */
    Evidence used() {
        return used;
    }

    /** The traces that bear on this conclusion: its alternatives, its exceptions, what it waits for. */
    List<ExplainedRule> bearing() {
        return bearing;
    }

    Truth truth() {
        return truth;
    }

    Outcome outcome() {
        return switch (truth) {
            case TRUE -> holds();
            case FALSE -> fails();
            case UNKNOWN ->
                leftToOffice()
                        ? delegated(Verb.Role.DELEGATION, resolved().orElseGet(() -> granted(null)))
                        : undetermined();
        };
    }

    /** Whether nothing but the word of an office is wanting. */
    private boolean leftToOffice() {
        return Verdict.truth(findings, name) == Truth.TRUE
                && Verdict.waiting(findings, name) == Truth.FALSE
                && Verdict.delegated(findings, name) == Truth.TRUE;
    }

    private Outcome fails() {
        return switch (policy.kind()) {
            case OBLIGATION -> new Outcome.Duty(Outcome.State.NOT_DUE, null, null, null, null, failed());
            case TARGET -> {
                List<ExplainedRule> exceptions = of(Truth.TRUE, Verb.Role.EXCEPTION);
                boolean awaited = !of(Truth.TRUE, Verb.Role.WAIT).isEmpty();
                if (exceptions.isEmpty() && awaited) {
                    yield undetermined();
                }
                yield exceptions.isEmpty()
                        ? new TargetProgress((Target) subject.fact(), asOf).unreported()
                        : new Outcome.NotApplicable(
                                Text.same(exceptions.get(0).finding().rule().title()));
            }
            default -> new Outcome.NotEligible(failed());
        };
    }

    /** The alternatives that count: all that hold, or, where the policy ranks them, the first of them. */
    List<ExplainedRule> holding() {
        List<ExplainedRule> holding = of(Truth.TRUE, Verb.Role.ALTERNATIVE);
        for (String rule : policy.several().order()) {
            List<ExplainedRule> first = holding.stream()
                    .filter(trace -> trace.finding().rule().id().equals(rule))
                    .toList();
            if (!first.isEmpty()) {
                return first;
            }
        }
        return holding;
    }

    private Outcome holds() {
        List<ExplainedRule> holding = holding();
        return holding.get(0).finding().rule().conclusion().accept(new Holding(holding));
    }

    /** The outcome of each kind of conclusion that holds. The alternatives of one conclusion are all of one kind. */
    private final class Holding implements ConclusionVisitor<Outcome> {
        private final List<ExplainedRule> holding;

        Holding(List<ExplainedRule> holding) {
            this.holding = holding;
        }

        @Override
        public Outcome grant(Conclusion.Grant conclusion) {
            return resolved()
                    .<Outcome>map(Outcome.Eligible::new)
                    .orElseGet(() -> new Outcome.Conflict(
                            granted(null).stream().map(Amount::rule).distinct().toList()));
        }

        @Override
        public Outcome qualify(Conclusion.Qualify conclusion) {
            return new Outcome.Eligible(List.of());
        }

        @Override
        public Outcome derive(Conclusion.Derive conclusion) {
            return derived(conclusion, holding);
        }

        @Override
        public Outcome oblige(Conclusion.Oblige conclusion) {
            return each(
                    holding,
                    Conclusion.Oblige.class,
                    (duty, frame, lacking) -> Duties.of(duty, frame, asOf, lacking, used));
        }

        @Override
        public Outcome assess(Conclusion.Assess conclusion) {
            TargetProgress standings = new TargetProgress((Target) subject.fact(), asOf);
            return each(
                    holding,
                    Conclusion.Assess.class,
                    (assess, frame, lacking) -> standings.of(assess, frame, lacking, used));
        }

        @Override
        public Outcome check(Conclusion.Check conclusion) {
            return each(
                    holding,
                    Conclusion.Check.class,
                    (check, frame, lacking) -> ReferenceChecks.of(check, frame, lacking, used));
        }

        @Override
        public Outcome prefer(Conclusion.Prefer conclusion) {
            return ranking(holding);
        }

        @Override
        public Outcome exclude(Conclusion.Exclude conclusion) {
            throw noAlternative(conclusion);
        }

        @Override
        public Outcome await(Conclusion.Await conclusion) {
            throw noAlternative(conclusion);
        }

        @Override
        public Outcome delegate(Conclusion.Delegate conclusion) {
            throw noAlternative(conclusion);
        }

        private IllegalStateException noAlternative(Conclusion conclusion) {
            return new IllegalStateException(
                    "nothing holds by " + conclusion.verb().word());
        }
    }

    private Outcome ranking(List<ExplainedRule> holding) {
        List<Bindings> frames = new ArrayList<>();
        List<Conclusion.Prefer> prefers = new ArrayList<>();
        Evidence lacking = new Evidence();
        holding.forEach(trace -> trace.finding().solutions().forEach(frame -> {
            frames.add(frame);
            lacking.addAll(trace.handedOn(frame));
            prefers.add((Conclusion.Prefer) trace.finding().rule().conclusion());
        }));
        return Rankings.of(frames, prefers, lacking, used);
    }

    private List<Amount> granted(@Nullable YearMonth month) {
        return amounts(holding(), trace -> trace.finding().solutions(), month);
    }

    /** What remains of the amounts granted, stretch by stretch of months; empty when the policy does not say which counts. */
    private Optional<List<Amount>> resolved() {
        List<ExplainedRule> holding = holding();
        boolean running = holding.stream()
                .flatMap(trace -> trace.finding().solutions().stream())
                .anyMatch(Bindings::running);
        return running
                ? MonthlyStretches.of(holding, month -> severalAmounts(granted(month), month))
                : severalAmounts(granted(null), null);
    }

    /**
     * What remains of some amounts.
     *
     * @param month whose figures the sums are reckoned with; null for those of the version
     */
    private Optional<List<Amount>> severalAmounts(List<Amount> granted, @Nullable YearMonth month) {
        List<Amount> possible =
                amounts(of(Truth.UNKNOWN, Verb.Role.ALTERNATIVE), trace -> List.of(trace.best()), month);
        return new SeveralAmounts(policy.several(), granted, possible).resolve();
    }

    /** What would hold is left to an office. */
    private Outcome delegated(Verb.Role role, List<Amount> granted) {
        List<Outcome.Office> offices = offices(role).stream()
                .map(left -> new Outcome.Office(left.by(), left.instrument(), left.bring()))
                .distinct()
                .toList();
        return new Outcome.Delegated(offices, telling(granted));
    }

    private List<Conclusion.Delegate> offices(Verb.Role role) {
        List<Conclusion.Delegate> offices = new ArrayList<>(0);
        for (ExplainedRule trace : of(Truth.TRUE, role)) {
            offices.add((Conclusion.Delegate) trace.finding().rule().conclusion());
        }
        return offices;
    }

    /** Whether nothing is lacking but what only the offices named can tell. */
    private boolean onlyOffices(Outcome.Undetermined open) {
        return !open.waitingFor().isEmpty()
                && open.missingFacts().isEmpty()
                && open.missingParameters().isEmpty()
                && open.contradictions().isEmpty()
                && offices(Verb.Role.REFERRAL).stream()
                        .map(Conclusion.Delegate::by)
                        .collect(Collectors.toSet())
                        .containsAll(open.waitingFor());
    }

    private Outcome derived(Conclusion.Derive derive, List<ExplainedRule> holding) {
        Set<@Nullable Object> values = Verdict.values(findings, name);
        if (values.size() > 1) {
            return new Outcome.Conflict(
                    holding.stream().map(trace -> trace.finding().rule().id()).toList());
        }
        Object value = values.iterator().next();
        if (value == null || value instanceof Interval) {
            Evidence ledger = new Evidence();
            holding.forEach(trace -> ledger.addAll(trace.lacking()));
            holding.forEach(trace -> trace.finding()
                    .solutions()
                    .forEach(frame -> Interpreter.value(
                            ((Conclusion.Derive) trace.finding().rule().conclusion()).value(), frame.noting(ledger))));
            return ledger.open(List.of());
        }
        holding.forEach(trace -> trace.finding()
                .solutions()
                .forEach(frame ->
                        noteUse(((Conclusion.Derive) trace.finding().rule().conclusion()), frame)));
        if (value instanceof Labelled constant) {
            return new Outcome.Derived(constant.code(), "", new Text(constant.zh(), constant.en()));
        }
        String unit = Quantity.plainUnit(derive.value().type().unit());
        return new Outcome.Derived(value instanceof BigDecimal number ? shown(number, unit) : value.toString(), unit);
    }

    /** A number as it is told: a sum of money in cents. Other rules go on with the exact one. */
    private String shown(BigDecimal number, String unit) {
        BigDecimal told = number;
        if (unit.contains("yuan") && Cents.cuts(number)) {
            told = Cents.down(number).amount();
            String before = number.stripTrailingZeros().toPlainString();
            used.warn(List.of(new Text(
                    before + " 元" + Cents.CUT_DOWN.zh() + "，为 " + told.toPlainString() + " 元",
                    before + " yuan, " + Cents.CUT_DOWN.en() + ": " + told.toPlainString() + " yuan")));
        }
        return told.stripTrailingZeros().toPlainString();
    }

    private void noteUse(Conclusion.Derive derive, Bindings frame) {
        Evidence ledger = new Evidence();
        Interpreter.value(derive.value(), frame.noting(ledger));
        used.used(ledger);
    }

    /** The one outcome to which every way of holding leads. */
    private static <C extends Conclusion> Outcome each(List<ExplainedRule> holding, Class<C> kind, Told<C> outcome) {
        return only(
                holding.stream()
                        .flatMap(trace -> trace.finding().solutions().stream()
                                .map(frame -> outcome.of(
                                        kind.cast(trace.finding().rule().conclusion()), frame, trace.handedOn(frame))))
                        .distinct()
                        .toList(),
                holding);
    }

    private static Outcome only(List<Outcome> outcomes, List<ExplainedRule> holding) {
        return outcomes.size() == 1
                ? outcomes.get(0)
                : new Outcome.Conflict(holding.stream()
                        .map(trace -> trace.finding().rule().id())
                        .toList());
    }

    /** What can be refused is told by the exceptions that apply, or by the alternative that comes closest. */
    private List<String> failed() {
        List<ExplainedRule> exceptions = of(Truth.TRUE, Verb.Role.EXCEPTION);
        Set<String> codes = new LinkedHashSet<>();
        exceptions.forEach(trace -> codes.add(trace.finding()
                .rule()
                .note("reason")
                .orElse(trace.finding().rule().id())));
        ExplainedRule closest = null;
        for (ExplainedRule trace : bearing) {
            if (trace.finding().rule().conclusion().alternative()) {
                if (trace.truth() != Truth.FALSE) {
                    return List.copyOf(codes);
                }
                boolean closer = closest == null || ExplainedRule.CLOSEST_FIRST.compare(trace, closest) < 0;
                closest = closer ? trace : closest;
            }
        }
        if (closest != null) {
            codes.addAll(closest.unmet());
        }
        return List.copyOf(codes);
    }

    private Outcome undetermined() {
        Evidence lacking = new Evidence();
        for (ExplainedRule trace : bearing) {
            if (trace.truth() == Truth.TRUE) {
                trace.finding().rule().conclusion().waitsFor().ifPresent(lacking::waitFor);
            } else if (trace.truth() == Truth.UNKNOWN) {
                lacking.addAll(trace.lacking());
            }
        }
        offices(Verb.Role.REFERRAL).forEach(left -> lacking.leaveTo(left.by(), left.deciding()));
        List<ExplainedRule> possible = new ArrayList<>(bearing.size());
        for (ExplainedRule trace : bearing) {
            if (trace.truth() != Truth.FALSE
                    && trace.finding().rule().conclusion().alternative()) {
                possible.add(trace);
            }
        }
        List<Amount> indicated = amounts(
                possible,
                trace -> trace.truth() == Truth.TRUE ? trace.finding().solutions() : List.of(trace.best()),
                null);
        Outcome.Undetermined open = lacking.open(telling(indicated));
        return onlyOffices(open)
                ? delegated(Verb.Role.REFERRAL, severalAmounts(indicated, null).orElse(indicated))
                : open;
    }

    private static List<Amount> telling(List<Amount> amounts) {
        for (Amount amount : amounts) {
            if (!tells(amount)) {
                return amounts.stream().filter(OutcomeOf::tells).toList();
            }
        }
        return amounts;
    }

    /** A sum nobody could tell whatever fact or number were added: what it builds on is held up or has two answers. */
    private static boolean tells(Amount amount) {
        return !(amount.quantity() instanceof Amount.DependsOnFacts open
                && open.facts().isEmpty());
    }

    /** What a rule that holds says of the facts it bound, and of what is lacking. */
    private interface Told<C extends Conclusion> {
        Outcome of(C conclusion, Bindings frame, Evidence lacking);
    }

    private List<Amount> amounts(
            List<ExplainedRule> of, Function<ExplainedRule, List<Bindings>> frames, @Nullable YearMonth month) {
        List<Amount> amounts = List.of();
        for (ExplainedRule trace : of) {
            if (trace.finding().rule().conclusion() instanceof Conclusion.Grant grant) {
                for (Bindings frame : frames.apply(trace)) {
                    Bindings money = month == null ? frame : MonthlyStretches.in(month, grant, frame);
                    Amount amount =
                            Amounts.of(trace.finding().rule(), grant, money, frame, trace.handedOn(frame), used);
                    amounts = amounts.isEmpty() ? new ArrayList<>(2) : amounts;
                    if (!amounts.contains(amount)) {
                        amounts.add(amount);
                    }
                }
            }
        }
        return amounts;
    }

    private List<ExplainedRule> of(Truth truth, Verb.Role role) {
        List<ExplainedRule> found = List.of();
        for (ExplainedRule trace : bearing) {
            if (trace.truth() == truth && trace.finding().rule().conclusion().role() == role) {
                found = found.isEmpty() ? new ArrayList<>(bearing.size()) : found;
                found.add(trace);
            }
        }
        return found;
    }
}
