package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Failures;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一案的一次评定。 / One run of one case, the only place where it is written down: versions are laid down, both engines decide, what they found
 * is compared, and of what they agree on answers are made. Where they differ, that policy and what builds on it fail; the rest stands.
 */
public final class CaseRun {
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Depth depth;
    private final Map<String, PolicyPlan> plans;
    private final Map<String, PolicyVersions> versions;
    private final EvaluatorAnswer explained;
    private final @Nullable Comparison comparison;
    private final Set<String> failed = new HashSet<>();

    CaseRun(
            Rulebook rulebook,
            Collection<PolicyPlan> ordered,
            CaseFacts facts,
            LocalDate asOf,
            RuleEngine drools,
            Evaluator evaluator,
            Depth depth,
            boolean verified,
            Effort effort) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.depth = depth;
        this.plans = new HashMap<>(2 * ordered.size());
        this.versions = new LinkedHashMap<>(2 * ordered.size());
        VersionsOf choice = new VersionsOf(rulebook.book(), facts, asOf);
        List<PolicyVersions> decided = new ArrayList<>(ordered.size());
        for (PolicyPlan plan : ordered) {
            PolicyVersions own = choice.of(plan);
            plans.put(plan.policy().id(), plan);
            versions.put(plan.policy().id(), own);
            if (!VersionsOf.unmeasured(own.subjects())) {
                decided.add(own);
            }
        }
        CaseQuestion question = new CaseQuestion(facts, asOf, decided, effort);
        this.explained = evaluator.run(question, depth);
        this.comparison = verified ? comparison(question, drools) : null;
        for (PolicyVersions own : decided) {
            if (fails(own)) {
                failed.add(own.policy().id());
            } else if (comparison != null && comparison.isOf(own)) {
                Unverified.agreed(own, explained);
            }
        }
    }

    private Comparison comparison(CaseQuestion question, RuleEngine drools) {
        List<PolicyVersions> open = Unverified.of(question, explained, this::plan);
        return new Comparison(drools.run(question.about(open)), explained, open);
    }

    private boolean fails(PolicyVersions own) {
        String id = own.policy().id();
        return explained.failure(id).isPresent()
                || !failed.isEmpty() && !Collections.disjoint(failed, plan(id).closure())
                || comparison != null && differs(own, comparison);
    }

    private PolicyPlan plan(String policy) {
        return Objects.requireNonNull(plans.get(policy), policy);
    }

    private static boolean differs(PolicyVersions policy, Comparison engines) {
        for (int tried = 0; tried < policy.tried().size(); tried++) {
            for (CaseFact subject : policy.subjects()) {
                if (engines.difference(policy, subject, tried).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 求值器的答复。 / What the evaluator found. */
    public EvaluatorAnswer explained() {
        return explained;
    }

    /** 两个引擎的差异。 / The first difference between the engines, policies in order; empty when they agree on all. */
    public Optional<Outcome.Disagreement> difference() {
        for (String id : versions.keySet()) {
            if (failed.contains(id)) {
                PolicyVersions own = versions(id);
                for (int tried = 0; tried < own.tried().size(); tried++) {
                    for (CaseFact subject : own.subjects()) {
                        Optional<Outcome.Disagreement> found = difference(own, subject, tried);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome.Disagreement> difference(PolicyVersions policy, CaseFact subject, int tried) {
        return comparison == null ? Optional.empty() : comparison.difference(policy, subject, tried);
    }

    /** 各政策的版本。 / Under which versions a policy was decided. */
    public PolicyVersions versions(String policy) {
        return Objects.requireNonNull(versions.get(policy), policy);
    }

    /** The answers of a policy; where none can be made of what was found, that policy alone fails. */
    List<Determination> answers(PolicyPlan plan) {
        try {
            return made(plan);
        } catch (InvalidFactsException tooMuch) {
            throw tooMuch;
        } catch (RuntimeException | LinkageError failure) {
            String how = Failures.log(plan.policy().id(), failure);
            Outcome outcome = new Outcome.Disagreement("not compared", "failed: " + how);
            DeterminationBuilder builder = builder(plan);
            return versions(plan.policy().id()).subjects().stream()
                    .flatMap(subject -> plan.names().stream().map(name -> builder.bare(name, subject, outcome)))
                    .toList();
        }
    }

    private DeterminationBuilder builder(PolicyPlan plan) {
        return new DeterminationBuilder(plan, rulebook, depth, explained);
    }

    private List<Determination> made(PolicyPlan plan) {
        Policy policy = plan.policy();
        PolicyVersions own = versions(policy.id());
        DeterminationBuilder builder = builder(plan);
        if (own.subjects().isEmpty()) {
            Text why = new Text(
                    "没有" + policy.subject().zh(),
                    "there is no " + policy.subject().en());
            return bare(plan, builder, new Outcome.NotApplicable(why));
        }
        if (VersionsOf.unmeasured(own.subjects())) {
            return bare(plan, builder, nothingMeasured(plan));
        }
        List<List<Determination>> answers = new ArrayList<>(own.tried().size());
        for (int tried = 0; tried < own.tried().size(); tried++) {
            answers.add(answers(own, tried, builder));
        }
        return answers.size() == 1 ? answers.get(0) : new VersionMerge(own.lacking()).merge(answers);
    }

    private static List<Determination> bare(PolicyPlan plan, DeterminationBuilder builder, Outcome outcome) {
        return plan.names().stream()
                .map(name -> builder.bare(name, null, outcome))
                .toList();
    }

    private static Outcome nothingMeasured(PolicyPlan plan) {
        List<MissingFact> missing = plan.kinds().stream()
                .filter(kind -> kind != TargetRow.KIND)
                .map(kind -> new MissingFact(kind.name(), new Text(kind.zh(), kind.en())))
                .toList();
        return new Outcome.Undetermined(missing, List.of(), List.of(), List.of());
    }

    private List<Determination> answers(PolicyVersions own, int tried, DeterminationBuilder builder) {
        Policy policy = own.policy();
        List<Determination> all = new ArrayList<>();
        for (CaseFact subject : own.subjects()) {
            Version version = Objects.requireNonNull(own.tried().get(tried).get(subject));
            for (String name : own.names()) {
                if (!version.inForce()) {
                    all.add(builder.bare(name, subject, notInForce(policy, version.day())));
                } else if (failed.contains(policy.id())) {
                    all.add(builder.bare(name, subject, disagreement(own, subject, tried)));
                } else {
                    List<ExplainedRule> rules = explained.rules(policy.id(), subject, tried);
                    all.add(
                            depth == Depth.NONE
                                    ? builder.plain(name, subject, rules, asOf, version.day())
                                    : builder.full(name, subject, rules, asOf, version.day()));
                }
            }
        }
        return all;
    }

    private Outcome disagreement(PolicyVersions own, CaseFact subject, int tried) {
        String id = own.policy().id();
        Optional<String> failure = explained.failure(id);
        if (comparison == null && failure.isPresent()) {
            return new Outcome.Disagreement("not compared", Comparison.told(failure));
        }
        boolean misled = plan(id).closure().stream()
                .anyMatch(one -> !one.equals(id) && explained.failure(one).isPresent());
        return (misled ? Optional.<Outcome.Disagreement>empty() : difference(own, subject, tried))
                .map(Outcome.class::cast)
                .orElseGet(() ->
                        new Outcome.Disagreement("builds on a policy that failed", "builds on a policy that failed"));
    }

    private static Outcome notInForce(Policy policy, LocalDate day) {
        if (policy.from() != null && day.isBefore(policy.from())) {
            return new Outcome.NotInForce(Outcome.Phase.NOT_YET, policy.from(), null);
        }
        return new Outcome.NotInForce(policy.ending(), Objects.requireNonNull(policy.to()), policy.replacedBy());
    }
}
