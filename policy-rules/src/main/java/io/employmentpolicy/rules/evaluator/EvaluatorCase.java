package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 一案的解释。 / One case before the evaluator: policies are explained one after the other, those that others build on first. One thread. */
public final class EvaluatorCase {
    private final Map<String, PlannedPolicy> policies;
    private final NothingKnown nothingKnown;
    private final Map<String, NothingKnown.OfPolicy> foundWithoutFacts = new HashMap<>();
    private final Candidates candidates;
    private final LocalDate asOf;
    private final Depth depth;
    private final Effort effort;
    private NothingKnown.@Nullable Found last;
    private @Nullable Version lastVersion;

    EvaluatorCase(Map<String, PlannedPolicy> policies, NothingKnown nothingKnown, CaseQuestion question, Depth depth) {
        this.policies = policies;
        this.nothingKnown = nothingKnown;
        this.candidates = new Candidates(question.facts());
        this.asOf = question.asOf();
        this.effort = question.effort();
        this.depth = depth;
    }

    /** 解释一项政策。 / Evaluates every rule of a policy for the subjects whose version is in force; each explains itself when asked. */
    public Map<CaseFact, List<ExplainedRule>> explain(Policy policy, Map<CaseFact, Version> versions) {
        PlannedPolicy plan = policies.get(policy.id());
        if (versions.size() == 1 && plan != null) {
            Map.Entry<CaseFact, Version> only = versions.entrySet().iterator().next();
            CaseFact subject = only.getKey();
            Version version = only.getValue();
            List<DerivedFact> rests = version.inForce() ? candidates.withoutFacts(plan, subject) : null;
            NothingKnown.OfPolicy known = rests == null ? null : found(version).of(policy, plan, subject, rests);
            if (known != null) {
                foundWithoutFacts.put(policy.id(), known);
                return known.bySubject();
            }
            return version.inForce() ? Map.of(subject, explain(plan, subject, version)) : Map.of();
        }
        Map<CaseFact, List<ExplainedRule>> traces = new HashMap<>();
        versions.forEach((subject, version) -> {
            if (version.inForce()) {
                traces.put(subject, plan == null ? List.of() : explain(plan, subject, version));
            }
        });
        return traces;
    }

    private List<ExplainedRule> explain(PlannedPolicy plan, CaseFact subject, Version version) {
        Matching matching = new Matching(candidates, subject, asOf, version.numbers(), depth, effort);
        return explain(plan, matching, version.day());
    }

    /** Most policies of a case are decided in the version of one day. */
    private NothingKnown.Found found(Version version) {
        NothingKnown.Found known = last;
        if (known == null
                || lastVersion == null
                || lastVersion.numbers() != version.numbers()
                || !lastVersion.day().equals(version.day())) {
            known = nothingKnown.in(asOf, version, depth);
            last = known;
            lastVersion = version;
        }
        return known;
    }

    static List<ExplainedRule> explain(PlannedPolicy plan, Matching matching, LocalDate day) {
        List<PlannedRule> rules = plan.rules();
        List<ExplainedRule> explained = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).rule().appliesOn(day)) {
                explained.add(ExplainedRule.of(rules.get(i), matching));
            }
        }
        return explained;
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
        NothingKnown.OfPolicy known = foundWithoutFacts.get(policy.id());
        DerivedFact shared = known == null ? null : known.derived(policy, name, subject, traces, item, further);
        candidates.add(shared != null ? shared : new DerivedFact(policy, name, subject, traces, item, further));
    }
}
