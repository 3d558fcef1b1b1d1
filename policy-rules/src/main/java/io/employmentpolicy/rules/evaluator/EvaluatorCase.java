package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一案的解释。 / One case before the evaluator: policies are explained one after the other, those that others build on first. One thread. */
public final class EvaluatorCase {
    private final Map<String, List<PlannedRule>> rules;
    private final Candidates candidates;
    private final LocalDate asOf;

    EvaluatorCase(Map<String, List<PlannedRule>> rules, CaseFacts situation, LocalDate asOf) {
        this.rules = rules;
        this.candidates = new Candidates(situation);
        this.asOf = asOf;
    }

    /** 解释一项政策。 / Evaluates and explains every rule of a policy for the subjects whose version is in force. */
    public Map<CaseFact, List<ExplainedRule>> explain(Policy policy, Map<CaseFact, Version> versions) {
        Map<CaseFact, List<ExplainedRule>> traces = new HashMap<>();
        List<PlannedRule> planned = rules.getOrDefault(policy.id(), List.of());
        versions.forEach((subject, version) -> {
            if (version.inForce()) {
                List<ExplainedRule> ofSubject = new ArrayList<>(planned.size());
                for (PlannedRule plan : planned) {
                    if (plan.rule().appliesOn(version.day())) {
                        Matching matching = new Matching(plan.rule(), candidates, subject, asOf, version.numbers());
                        ofSubject.add(new RuleEvaluation(plan, matching).evaluate());
                    }
                }
                traces.put(subject, ofSubject);
            }
        });
        return traces;
    }

    /**
     * 确立身份或数值。 / Establishes a status or value for the policies that come after, with how it came about.
     *
     * @param item the status or value; null when it does not hold
     * @param further what it waits for besides the conditions of its rules
     */
    public void establish(
            Policy policy,
            String name,
            CaseFact subject,
            List<ExplainedRule> traces,
            @Nullable CaseFact item,
            Evidence further) {
        candidates.add(derivation(policy, name, subject, traces, item, further));
    }

    private static DerivedFact derivation(
            Policy policy,
            String name,
            CaseFact subject,
            List<ExplainedRule> traces,
            @Nullable CaseFact item,
            Evidence further) {
        List<RuleResult> found = new ArrayList<>(traces.size());
        traces.forEach(trace -> found.add(trace.finding()));
        boolean known = item != null && item.sure();
        Evidence lacking = new Evidence();
        lacking.addAll(further);
        Evidence used = new Evidence();
        List<ExplainedRule> bearing = new ArrayList<>(traces.size());
        List<Reason> reasons = new ArrayList<>(traces.size());
        for (ExplainedRule trace : traces) {
            if (!bears(trace, name)) {
                continue;
            }
            bearing.add(trace);
            reasons.add(trace.reason());
            if (trace.truth() != Truth.FALSE) {
                lacking.addAll(trace.lacking());
            }
            if (trace.truth() == Truth.TRUE) {
                trace.finding().rule().conclusion().waitsFor().ifPresent(lacking::waitFor);
            }
            if (trace.truth() == Truth.TRUE || item == null && trace.truth() == Truth.FALSE && isAlternative(trace)) {
                used.used(trace.used());
            }
            if (trace.truth() == Truth.TRUE) {
                if (trace.finding().rule().conclusion() instanceof Conclusion.Derive derive) {
                    Evidence own = new Evidence();
                    Interpreter.value(derive.value(), trace.best().noting(own));
                    lacking.addAll(own);
                    used.used(own);
                }
            }
        }
        bearing.stream()
                .filter(trace -> trace.truth() == Truth.TRUE)
                .map(trace -> trace.finding().rule().conclusion())
                .filter(Conclusion.Delegate.class::isInstance)
                .map(Conclusion.Delegate.class::cast)
                .forEach(left -> lacking.leaveTo(left.by(), left.deciding()));
        if (!known && Verdict.values(found, name).size() > 1) {
            lacking.contradicted(conflict(policy, name, bearing));
        }
        Reason reason = new Reason(
                Reason.Role.DETERMINATION, Verdict.settled(found, name), policy.title(), "", null, List.of(), reasons);
        List<String> codes = item == null ? codes(bearing) : List.of();
        return new DerivedFact(
                name, item, subject, reason, codes, known ? new Evidence() : lacking, used, policy.warnings());
    }

    /** That the rules that hold derive different values: only other facts could mend it. */
    private static Contradiction conflict(Policy policy, String name, List<ExplainedRule> bearing) {
        String rules = bearing.stream()
                .filter(trace -> trace.truth() == Truth.TRUE
                        && trace.finding().rule().conclusion().verb() == Verb.DERIVE)
                .map(trace -> trace.finding().rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
        Text title = policy.title();
        Text text = new Text(
                title.zh() + "：各条规则得出不同的值（" + rules + "）",
                title.en() + ": rules derive different values (" + rules + ")");
        return new Contradiction(policy.id() + "." + name, text, List.of());
    }

    /** Why it does not hold: the exceptions that apply, or what the alternative that comes closest lacks. */
    private static List<String> codes(List<ExplainedRule> bearing) {
        Set<String> codes = new LinkedHashSet<>();
        bearing.stream()
                .filter(trace -> trace.truth() == Truth.TRUE
                        && trace.finding().rule().conclusion().verb() == Verb.EXCLUDE)
                .forEach(trace -> codes.add(trace.finding()
                        .rule()
                        .note("reason")
                        .orElse(trace.finding().rule().id())));
        List<ExplainedRule> alternatives =
                bearing.stream().filter(EvaluatorCase::isAlternative).toList();
        if (alternatives.stream().allMatch(trace -> trace.truth() == Truth.FALSE)) {
            alternatives.stream().min(ExplainedRule.CLOSEST_FIRST).ifPresent(trace -> codes.addAll(trace.unmet()));
        }
        return List.copyOf(codes);
    }

    private static boolean isAlternative(ExplainedRule trace) {
        return trace.finding().rule().conclusion().alternative();
    }

    private static boolean bears(ExplainedRule trace, String name) {
        return trace.finding().rule().conclusion().bears(name);
    }
}
