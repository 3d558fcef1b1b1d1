package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ConclusionVisitor;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 由规则结果得出结论。 / Turns the findings about one subject into the outcome of one conclusion. */
final class OutcomeOf {
    private final PolicyPlan plan;
    private final CaseFact subject;
    private final LocalDate asOf;
    private final Evidence used = new Evidence();
    private final BearingRules rules;
    private final GrantedAmounts sums;
    private final boolean numbered;

    /**
     * @param found every rule of the policy, as found for the subject
     * @param numbered whether somebody asks for the numbers a value uses
     */
    OutcomeOf(
            PolicyPlan plan,
            String name,
            CaseFact subject,
            List<ExplainedRule> found,
            LocalDate asOf,
            boolean numbered) {
        this.numbered = numbered;
        this.plan = plan;
        this.subject = subject;
        this.asOf = asOf;
        this.rules = new BearingRules(name, found);
        this.sums = new GrantedAmounts(plan, rules, used);
    }

    /** Numbers the amounts and duties used. */
    Evidence used() {
        return used;
    }

    /** The rules that bear on this conclusion. */
    List<ExplainedRule> bearing() {
        return rules.all();
    }

    /** The alternatives that count. */
    List<ExplainedRule> holding() {
        return rules.holding(plan.policy().several());
    }

    Truth truth() {
        return rules.truth();
    }

    Outcome outcome() {
        return switch (rules.truth()) {
            case TRUE -> holds();
            case FALSE -> fails();
            case UNKNOWN -> new OpenOutcome(rules, sums).outcome();
        };
    }

    private Outcome fails() {
        return switch (plan.policy().kind()) {
            case OBLIGATION -> new Outcome.Duty(Outcome.State.NOT_DUE, null, null, null, null, failed());
            case TARGET -> {
                List<ExplainedRule> exceptions = rules.of(Truth.TRUE, Verb.Role.EXCEPTION);
                boolean awaited = !rules.of(Truth.TRUE, Verb.Role.WAIT).isEmpty();
                if (exceptions.isEmpty() && awaited) {
                    yield new OpenOutcome(rules, sums).undetermined();
                }
                yield exceptions.isEmpty()
                        ? new TargetProgress((Target) subject.fact(), asOf).unreported()
                        : new Outcome.NotApplicable(
                                Text.same(exceptions.get(0).finding().rule().title()));
            }
            default -> new Outcome.NotEligible(failed());
        };
    }

    /** What can be refused is told by the exceptions that apply, or by the alternative that comes closest. */
    private List<String> failed() {
        Set<String> codes = new LinkedHashSet<>();
        for (ExplainedRule exception : rules.of(Truth.TRUE, Verb.Role.EXCEPTION)) {
            Rule rule = exception.finding().rule();
            codes.add(rule.note("reason").orElse(rule.id()));
        }
        List<ExplainedRule> failing = new ArrayList<>(rules.all().size());
        for (ExplainedRule one : rules.all()) {
            if (one.finding().rule().conclusion().alternative()) {
                if (one.truth() != Truth.FALSE) {
                    return List.copyOf(codes);
                }
                failing.add(one);
            }
        }
        ExplainedRule.closest(failing).ifPresent(closest -> codes.addAll(closest.unmet()));
        return List.copyOf(codes);
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
            return sums.resolved()
                    .<Outcome>map(Outcome.Eligible::new)
                    .orElseGet(() -> new Outcome.Conflict(
                            sums.granted().stream().map(Amount::rule).distinct().toList()));
        }

        @Override
        public Outcome qualify(Conclusion.Qualify conclusion) {
            return new Outcome.Eligible(List.of());
        }

        @Override
        public Outcome derive(Conclusion.Derive conclusion) {
            return new DerivedValue(rules, holding, numbered ? used : null).outcome(plan.unit(conclusion.name()));
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

    /** What a rule that holds says of the facts it bound, and of what is lacking. */
    private interface Told<C extends Conclusion> {
        Outcome of(C conclusion, Bindings frame, Evidence lacking);
    }
}
