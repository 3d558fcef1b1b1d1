package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ConclusionVisitor;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 由规则结果得出结论。 / Turns the findings about one subject into the outcome of one conclusion. */
final class OutcomeOf {
    private final Policy policy;
    private final String name;
    private final List<ExplainedRule> traces;
    private final CaseFact subject;
    private final LocalDate asOf;
    private final Evidence used = new Evidence();
    private final List<ExplainedRule> bearing;

    OutcomeOf(Policy policy, String name, CaseFact subject, List<ExplainedRule> traces, LocalDate asOf) {
        this.policy = policy;
        this.name = name;
        this.traces = traces;
        this.subject = subject;
        this.asOf = asOf;
        List<ExplainedRule> own = new ArrayList<>(traces.size());
        for (ExplainedRule trace : traces) {
            if (trace.finding().rule().conclusion().bears(name)) {
                own.add(trace);
            }
        }
        this.bearing = own;
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
        return Verdict.settled(findings(), name);
    }

    Outcome outcome() {
        return switch (truth()) {
            case TRUE -> holds();
            case FALSE -> fails();
            case UNKNOWN -> leftToOffice() ? delegated(Verb.Role.DELEGATION, granted()) : undetermined();
        };
    }

    private List<RuleResult> findings() {
        return traces.stream().map(ExplainedRule::finding).toList();
    }

    /** Whether nothing but the word of an office is wanting. */
    private boolean leftToOffice() {
        List<RuleResult> findings = findings();
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
            List<Amount> granted = granted();
            return severalAmounts(granted)
                    .<Outcome>map(Outcome.Eligible::new)
                    .orElseGet(() -> new Outcome.Conflict(
                            granted.stream().map(Amount::rule).distinct().toList()));
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
            lacking.addAll(handedOn(trace, frame));
            prefers.add((Conclusion.Prefer) trace.finding().rule().conclusion());
        }));
        return Rankings.of(frames, prefers, lacking, used);
    }

    private List<Amount> granted() {
        return amounts(holding(), trace -> trace.finding().solutions());
    }

    /** What remains of the amounts granted; empty when the policy does not say which counts. */
    private Optional<List<Amount>> severalAmounts(List<Amount> granted) {
        List<Amount> possible = amounts(of(Truth.UNKNOWN, Verb.Role.ALTERNATIVE), trace -> List.of(trace.best()));
        return new SeveralAmounts(policy.several(), granted, possible).resolve();
    }

    /** What would hold is left to an office. */
    private Outcome delegated(Verb.Role role, List<Amount> granted) {
        List<Outcome.Office> offices = offices(role)
                .map(left -> new Outcome.Office(left.by(), left.instrument(), left.bring()))
                .distinct()
                .toList();
        return new Outcome.Delegated(
                offices,
                severalAmounts(granted).orElse(granted).stream()
                        .filter(OutcomeOf::tells)
                        .toList());
    }

    private Stream<Conclusion.Delegate> offices(Verb.Role role) {
        return of(Truth.TRUE, role).stream()
                .map(trace -> (Conclusion.Delegate) trace.finding().rule().conclusion());
    }

    /** Whether nothing is lacking but what only the offices named can tell. */
    private boolean onlyOffices(Outcome.Undetermined open) {
        return !open.waitingFor().isEmpty()
                && open.missingFacts().isEmpty()
                && open.missingParameters().isEmpty()
                && open.contradictions().isEmpty()
                && offices(Verb.Role.REFERRAL)
                        .map(Conclusion.Delegate::by)
                        .collect(Collectors.toSet())
                        .containsAll(open.waitingFor());
    }

    private Outcome derived(Conclusion.Derive derive, List<ExplainedRule> holding) {
        Set<@Nullable Object> values = Verdict.values(findings(), name);
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
        String shown =
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
        return new Outcome.Derived(
                shown, Quantity.plainUnit(derive.value().type().unit()));
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
                                        kind.cast(trace.finding().rule().conclusion()), frame, handedOn(trace, frame))))
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
        List<ExplainedRule> alternatives = bearing.stream()
                .filter(trace -> trace.finding().rule().conclusion().alternative())
                .toList();
        boolean noneHolds = alternatives.stream().allMatch(trace -> trace.truth() == Truth.FALSE);
        if (noneHolds) {
            alternatives.stream().min(ExplainedRule.CLOSEST_FIRST).ifPresent(trace -> codes.addAll(trace.unmet()));
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
        List<Amount> indicated = amounts(
                bearing.stream()
                        .filter(trace ->
                                trace.finding().rule().conclusion().alternative() && trace.truth() != Truth.FALSE)
                        .toList(),
                trace -> trace.truth() == Truth.TRUE ? trace.finding().solutions() : List.of(trace.best()));
        Outcome.Undetermined open =
                lacking.open(indicated.stream().filter(OutcomeOf::tells).toList());
        return onlyOffices(open) ? delegated(Verb.Role.REFERRAL, indicated) : open;
    }

    /** A sum nobody could tell whatever fact or number were added: what it builds on is held up or has two answers. */
    private static boolean tells(Amount amount) {
        return !(amount.quantity() instanceof Amount.DependsOnFacts open
                && open.facts().isEmpty());
    }

    /** What a conclusion waits for that its own words cannot name: what a count or a derived value it reads is open for. */
    private static Evidence handedOn(ExplainedRule trace, Bindings frame) {
        boolean leans = ExpressionWalk.of(trace.finding().rule().conclusion())
                .anyMatch(part -> part instanceof Expression.Variable total
                                && total.source() == null
                                && frame.slot(total.slot()) instanceof Interval
                        || ExpressionWalk.sources(part).anyMatch(field -> untold(field, frame)));
        return leans ? trace.lacking() : new Evidence();
    }

    /** Whether a field is that of a derived value nobody can tell. */
    private static boolean untold(Expression.FieldOf field, Bindings frame) {
        return Status.isDerived(field.kind())
                && frame.slot(field.slot()) instanceof CaseFact item
                && field.field().read(item.fact()) == null;
    }

    /** What a rule that holds says of the facts it bound, and of what is lacking. */
    private interface Told<C extends Conclusion> {
        Outcome of(C conclusion, Bindings frame, Evidence lacking);
    }

    private List<Amount> amounts(List<ExplainedRule> of, Function<ExplainedRule, List<Bindings>> frames) {
        List<Amount> amounts = new ArrayList<>();
        for (ExplainedRule trace : of) {
            if (trace.finding().rule().conclusion() instanceof Conclusion.Grant grant) {
                frames.apply(trace)
                        .forEach(frame -> amounts.add(
                                Amounts.of(trace.finding().rule(), grant, frame, handedOn(trace, frame), used)));
            }
        }
        return amounts.stream().distinct().toList();
    }

    private List<ExplainedRule> of(Truth truth, Verb.Role role) {
        List<ExplainedRule> found = new ArrayList<>(bearing.size());
        for (ExplainedRule trace : bearing) {
            if (trace.truth() == truth && trace.finding().rule().conclusion().role() == role) {
                found.add(trace);
            }
        }
        return found;
    }
}
