package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Failures;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 组成评定。 / Puts one determination together: outcome, reasons, clauses, numbers, warnings. */
final class DeterminationBuilder {
    private static final String ROUTE = "route";
    private static final String WHOLE = "whole ";
    private static final String FIRST_DAY = "first day of the text";

    private final PolicyPlan plan;
    private final Policy policy;
    private final Rulebook rulebook;
    private final Depth depth;
    private final Object telling;

    /** @param telling held while reasons are told */
    DeterminationBuilder(PolicyPlan plan, Rulebook rulebook, Depth depth, Object telling) {
        this.depth = depth;
        this.telling = telling;
        this.plan = plan;
        this.policy = plan.policy();
        this.rulebook = rulebook;
    }

    /** What is decided, without the rules, clauses, numbers and reasons behind it. */
    Determination plain(String name, CaseFact subject, List<ExplainedRule> traces, LocalDate asOf, LocalDate day) {
        Supplier<Outcome> outcome = () -> new OutcomeOf(plan, name, subject, traces, asOf, false).outcome();
        Outcome found = traces.isEmpty() ? outcome.get() : traces.get(0).once(name, Outcome.class, outcome);
        return without(name, subject, dated(found, day), List.of());
    }

    /** A determination for which no condition was looked at. */
    Determination bare(String name, @Nullable CaseFact subject, Outcome outcome) {
        return without(name, subject, outcome, policy.warnings());
    }

    private Determination without(String name, @Nullable CaseFact subject, Outcome outcome, List<Text> warnings) {
        return new Determination(
                policy.id(),
                plan.title(name),
                policy.kind(),
                name,
                plan.subject(subject),
                outcome,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                warnings,
                null);
    }

    /** The whole of it; where nothing is known of any fact looked at it is the same in every case, and so made once. */
    Determination full(String name, CaseFact subject, List<ExplainedRule> traces, LocalDate asOf, LocalDate day) {
        Supplier<Determination> whole = () -> whole(name, subject, traces, asOf, day);
        return ofEveryCase(traces) ? traces.get(0).once(WHOLE + name, Determination.class, whole) : whole.get();
    }

    private static boolean ofEveryCase(List<ExplainedRule> traces) {
        return !traces.isEmpty() && traces.get(0).ofEveryCase();
    }

    private Determination whole(
            String name, CaseFact subject, List<ExplainedRule> traces, LocalDate asOf, LocalDate day) {
        OutcomeOf conclusions = new OutcomeOf(plan, name, subject, traces, asOf, true);
        Outcome outcome = dated(conclusions.outcome(), day);
        List<ExplainedRule> bearing = asked(conclusions.bearing(), outcome);
        List<ExplainedRule> holding = holding(bearing, conclusions.holding());
        List<ExplainedRule> deciding = holding.isEmpty() ? speaking(bearing, outcome) : holding;
        Evidence ledger = new Evidence();
        for (ExplainedRule trace : deciding) {
            ledger.used(trace.used());
        }
        ledger.used(conclusions.used());
        List<ParameterUse> uses = ledger.uses();
        Trust weakest = uses.isEmpty()
                ? null
                : Trust.weakest(uses.stream().map(ParameterUse::trust).toList());
        return new Determination(
                policy.id(),
                plan.title(name),
                policy.kind(),
                name,
                plan.subject(subject),
                outcome,
                ids(holding),
                routes(holding),
                clauses(deciding, subject),
                uses,
                weakest,
                warnings(ledger),
                reason(conclusions.truth(), bearing));
    }

    /** The reasons of its rules: where all are asked for in words when somebody reads them; what every case has holds on to none. */
    private Reason reason(Truth truth, List<ExplainedRule> bearing) {
        Reason.Role role = Reason.Role.DETERMINATION;
        if (depth == Depth.ALL && !ofEveryCase(bearing)) {
            return Reason.later(role, truth, policy.title(), () -> told(bearing));
        }
        List<ExplainedRule> told = depth == Depth.ALL ? bearing : ExplainedRule.deciding(truth, bearing);
        return new Reason(role, truth, policy.title(), "", null, List.of(), reasons(told));
    }

    private static List<Reason> reasons(List<ExplainedRule> rules) {
        List<Reason> reasons = new ArrayList<>(rules.size());
        for (ExplainedRule trace : rules) {
            reasons.add(trace.reason());
        }
        return reasons;
    }

    /** The answers of one run share what they are explained by, so that one is explained after the other. The outcome stands whatever fails here. */
    private List<Reason> told(List<ExplainedRule> rules) {
        synchronized (telling) {
            try {
                return reasons(rules);
            } catch (RuntimeException | LinkageError failure) {
                String how = Failures.log(policy.id(), failure);
                Text text = new Text("理由未能写出：" + how, "the reasons could not be told: " + how);
                return List.of(new Reason(Reason.Role.TEST, Truth.UNKNOWN, text, "", null, List.of(), List.of()));
            }
        }
    }

    /** Without the referrals that say nothing. */
    private static List<ExplainedRule> asked(List<ExplainedRule> bearing, Outcome outcome) {
        List<ExplainedRule> asked = new ArrayList<>(bearing.size());
        for (ExplainedRule trace : bearing) {
            if (trace.truth() != Truth.TRUE || asked(trace.finding().rule().conclusion(), outcome)) {
                asked.add(trace);
            }
        }
        return asked;
    }

    /** What holds; of the alternatives those that count. */
    private static List<ExplainedRule> holding(List<ExplainedRule> bearing, List<ExplainedRule> counting) {
        List<ExplainedRule> holding = new ArrayList<>(bearing.size());
        for (ExplainedRule trace : bearing) {
            boolean alternative = trace.finding().rule().conclusion().alternative();
            if (trace.truth() == Truth.TRUE && (!alternative || counting.contains(trace))) {
                holding.add(trace);
            }
        }
        return holding;
    }

    private List<ExplainedRule> speaking(List<ExplainedRule> bearing, Outcome outcome) {
        if (policy.kind() != Determination.Kind.TARGET) {
            return bearing;
        }
        return bearing.stream().filter(trace -> speaks(trace, outcome)).toList();
    }

    private static List<String> ids(List<ExplainedRule> rules) {
        List<String> ids = new ArrayList<>(rules.size());
        for (ExplainedRule trace : rules) {
            ids.add(trace.finding().rule().id());
        }
        return ids;
    }

    private static List<String> routes(List<ExplainedRule> rules) {
        Set<String> routes = new LinkedHashSet<>(0);
        for (ExplainedRule trace : rules) {
            trace.finding().rule().note(ROUTE).ifPresent(routes::add);
        }
        return List.copyOf(routes);
    }

    /** Before the earliest day of a text without a first day nothing is promised by it; what it refuses is refused either way. */
    private Outcome dated(Outcome outcome, LocalDate day) {
        boolean promises = outcome instanceof Outcome.Eligible
                || outcome instanceof Outcome.Delegated
                || outcome instanceof Outcome.Ranking
                || outcome instanceof Outcome.Duty duty && duty.state() != Outcome.State.NOT_DUE;
        if (policy.earliest() == null || !day.isBefore(policy.earliest()) || !promises) {
            return outcome;
        }
        return new Outcome.Undetermined(List.of(), List.of(), List.of(FIRST_DAY), outcome.amounts());
    }

    /** A referral says nothing once the office has told, or when nobody has to ask it. */
    private static boolean asked(Conclusion conclusion, Outcome outcome) {
        return !(conclusion instanceof Conclusion.Delegate left)
                || left.role() != Verb.Role.REFERRAL
                || outcome.waitingFor().contains(left.by());
    }

    /** A rule that is out of the question for a target says nothing about it. */
    private static boolean speaks(ExplainedRule trace, Outcome outcome) {
        return outcome instanceof Outcome.Undetermined && trace.truth() != Truth.FALSE;
    }

    /** A target brings the clause it stands in; that of the rules says how it is measured. */
    private List<Clause> clauses(List<ExplainedRule> deciding, CaseFact subject) {
        Set<Clause> clauses = new LinkedHashSet<>();
        if (subject.fact() instanceof Target target && target.clause() != null) {
            rulebook.clause(target.clause()).ifPresent(clauses::add);
        }
        for (ExplainedRule trace : deciding) {
            for (String id : trace.finding().rule().clauses()) {
                rulebook.clause(id).ifPresent(clauses::add);
            }
        }
        return List.copyOf(clauses);
    }

    private List<Text> warnings(Evidence ledger) {
        List<ParameterUse> uses = ledger.uses();
        if (uses.isEmpty() && ledger.warnings().isEmpty()) {
            return distinct(policy.warnings());
        }
        List<Text> warnings = new ArrayList<>(policy.warnings());
        warnings.addAll(ledger.warnings());
        uses.forEach(use -> use.caveat().ifPresent(warnings::add));
        return distinct(warnings);
    }

    private static List<Text> distinct(List<Text> texts) {
        return texts.size() < 2 ? texts : texts.stream().distinct().toList();
    }
}
