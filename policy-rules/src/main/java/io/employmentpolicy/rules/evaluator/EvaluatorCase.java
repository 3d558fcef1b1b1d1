package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
        return explain(plan, matching(subject, version), version.day());
    }

    private Matching matching(CaseFact subject, Version version) {
        return new Matching(candidates, subject, asOf, version.numbers(), depth, effort);
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
     * @param rules how it came about
     * @param item the status or value; null when it does not hold
     * @param further what it waits for besides the conditions of its rules
     */
    void establish(
            Policy policy, String name, CaseFact subject, FoundRules rules, @Nullable CaseFact item, Evidence further) {
        NothingKnown.OfPolicy known = foundWithoutFacts.get(policy.id());
        DerivedFact shared =
                known == null ? null : known.derived(policy, name, subject, rules.latest(subject), item, further);
        candidates.add(
                shared != null
                        ? shared
                        : new DerivedFact(
                                policy, name, subject, () -> rules.latest(subject), item, further, rules.alike()));
    }

    /** Whether a status or value of that name is reckoned with facts, or may be. */
    boolean isReckoned(String name) {
        return candidates.isReckoned(name);
    }

    /**
     * The cases to which this one belongs in the eyes of a policy, found from its facts and from what was established so far; null where there may be
     * several facts of a kind, so that findings turn on more than is looked up, and where nothing is known at all, which is known already.
     */
    @Nullable
    Alike alike(PolicyVersions policy, AlikeCases cases) {
        AlikeCases.OfPolicy known = known(policy, cases);
        Probe probe = new Probe();
        boolean told = known != null && look(policy, known.probed().rules(), true, probe);
        return known == null || !told ? null : known.of(probe.likeness());
    }

    private AlikeCases.@Nullable OfPolicy known(PolicyVersions policy, AlikeCases cases) {
        PlannedPolicy plan = policies.get(policy.policy().id());
        if (plan == null || policy.subjects().size() != 1 || !standsAlone(policy)) {
            return null;
        }
        CaseFact subject = policy.subjects().get(0);
        if (policy.tried().size() == 1 && candidates.withoutFacts(plan, subject) != null) {
            return null;
        }
        AlikeCases.OfPolicy known = cases.of(plan, policy.policy());
        return candidates.single(known.probed().kinds()) ? known : null;
    }

    /** What can differ of a policy between cases that came the same way; null where it is decided for each of them. */
    @Nullable
    Remaining remaining(PolicyVersions policy, AlikeCases cases) {
        AlikeCases.OfPolicy known = known(policy, cases);
        if (known == null) {
            return null;
        }
        for (ProbedPolicy.ProbedRule rule : known.probed().rules()) {
            for (ProbedPolicy.ProbedCondition one : rule.conditions()) {
                DerivedFact derived = one.open() ? derivation(policy, one.condition()) : null;
                if (derived != null && !derived.ofEveryCase() && derived.alike() == null) {
                    return null;
                }
            }
        }
        return known.remaining();
    }

    /** Whether the status or value a condition asks for is the same in all cases that came the same way. */
    boolean isSettled(PolicyVersions policy, PlannedCondition condition) {
        DerivedFact one = derivation(policy, condition);
        Alike alike = one == null ? null : one.alike();
        return one == null || one.ofEveryCase() || alike != null && alike.isFound();
    }

    private @Nullable DerivedFact derivation(PolicyVersions policy, PlannedCondition condition) {
        return candidates.derivation(condition, policy.subjects().get(0));
    }

    /**
     * Looks up what the findings of a policy turn on in this case; says whether all that counts could be told.
     *
     * @param rules what of them is looked up
     * @param versions whether the version is
     */
    boolean look(PolicyVersions policy, List<ProbedPolicy.ProbedRule> rules, boolean versions, Probe probe) {
        CaseFact subject = policy.subjects().get(0);
        probe.ofToday(policy.policy().selectedBy() == null);
        for (Map<CaseFact, Version> tried : policy.tried()) {
            Version version = Objects.requireNonNull(tried.get(subject));
            if (versions) {
                probe.version(version);
            }
            if (!rules.isEmpty() && version.inForce() && !probe.rules(rules, matching(subject, version), version)) {
                return false;
            }
        }
        return true;
    }

    /** Takes whoever lays down the statuses and values of a name when somebody asks for them. */
    void laying(Consumer<String> later) {
        candidates.laying(later);
    }

    /** Whether what it decides is told apart from others by nothing but its kind. */
    private static boolean standsAlone(PolicyVersions policy) {
        CaseFact subject = policy.subjects().get(0);
        return subject.index() == 0
                && subject.parent() == null
                && policy.policy().kind() != Determination.Kind.TARGET;
    }
}
