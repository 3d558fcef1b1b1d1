package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
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
import io.employmentpolicy.rules.evaluator.Alike;
import io.employmentpolicy.rules.evaluator.AlikeCases;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
    private final List<Part> parts;
    private final EvaluatorAnswer explained;
    private final @Nullable Comparison comparison;
    private final Set<String> failed = new HashSet<>();

    /**
     * One policy of the run.
     *
     * @param place in the question to both engines; -1 when they are not asked about it
     */
    private record Part(PolicyPlan plan, PolicyVersions versions, int place) {
        private static final int NONE = -1;

        String id() {
            return plan.policy().id();
        }
    }

    CaseRun(
            Rulebook rulebook,
            List<PolicyPlan> ordered,
            CaseFacts facts,
            LocalDate asOf,
            RuleEngine drools,
            Evaluator evaluator,
            Depth depth,
            boolean verified,
            Effort effort,
            @Nullable AlikeCases cases) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.depth = depth;
        this.parts = new ArrayList<>(ordered.size());
        VersionsOf choice = new VersionsOf(rulebook.book(), facts, asOf);
        List<PolicyVersions> decided = new ArrayList<>(ordered.size());
        for (PolicyPlan plan : ordered) {
            PolicyVersions own = choice.of(plan);
            boolean left = VersionsOf.unmeasured(own.subjects());
            parts.add(new Part(plan, own, left ? Part.NONE : decided.size()));
            if (!left) {
                decided.add(own);
            }
        }
        CaseQuestion question = new CaseQuestion(facts, asOf, decided, effort);
        this.explained = evaluator.run(question, depth, cases);
        this.comparison = verified ? comparison(question, drools) : null;
        for (Part part : parts) {
            if (part.place() == Part.NONE) {
                continue;
            }
            if (fails(part)) {
                failed.add(part.id());
            } else if (comparison != null && comparison.isOf(part.versions())) {
                Unverified.agreed(part.place(), part.versions(), explained);
            }
        }
    }

    private Comparison comparison(CaseQuestion question, RuleEngine drools) {
        List<PolicyPlan> plans = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.place() != Part.NONE) {
                plans.add(part.plan());
            }
        }
        List<PolicyVersions> open = Unverified.of(question, explained, plans);
        return new Comparison(drools.run(question.about(open)), explained, open);
    }

    private boolean fails(Part part) {
        return explained.failure(part.id()).isPresent()
                || !failed.isEmpty()
                        && !Collections.disjoint(failed, part.plan().closure())
                || comparison != null && differs(part, comparison);
    }

    private boolean differs(Part part, Comparison engines) {
        PolicyVersions policy = part.versions();
        for (int tried = 0; tried < policy.tried().size(); tried++) {
            for (CaseFact subject : policy.subjects()) {
                if (engines.differ(policy, subject, tried, explained.rules(part.place(), subject, tried))) {
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
        for (Part part : parts) {
            if (failed.contains(part.id())) {
                PolicyVersions own = part.versions();
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

    /** Ids of the rules of a policy that hold of some subject under some version. */
    Set<String> holding(String policy) {
        Set<String> holding = new HashSet<>();
        PolicyVersions own = versions(policy);
        for (int tried = 0; tried < own.tried().size(); tried++) {
            for (CaseFact subject : own.subjects()) {
                for (ExplainedRule rule : explained.rules(policy, subject, tried)) {
                    if (rule.truth() == Truth.TRUE) {
                        holding.add(rule.finding().rule().id());
                    }
                }
            }
        }
        return holding;
    }

    /** 各政策的版本。 / Under which versions a policy was decided. */
    public PolicyVersions versions(String policy) {
        return part(policy).versions();
    }

    private Part part(String policy) {
        for (Part part : parts) {
            if (part.id().equals(policy)) {
                return part;
            }
        }
        throw new IllegalArgumentException(policy);
    }

    /**
     * The answers of a policy, those of cases like this one where they are known.
     *
     * @param place among the policies of the run
     */
    Answered answered(int place) {
        Part part = parts.get(place);
        Alike alike = part.place() == Part.NONE || failed.contains(part.id()) ? null : explained.alike(part.place());
        if (alike == null) {
            return Answered.own(answers(place));
        }
        List<Determination> known = alike.answers();
        LocalDate day = part.versions().isOfAnyDay() ? null : asOf;
        return known != null ? Answered.shared(known, alike) : Answered.first(answers(place), alike, day);
    }

    /**
     * The answers of a policy; where none can be made of what was found, that policy alone fails.
     *
     * @param place among the policies of the run
     */
    List<Determination> answers(int place) {
        PolicyPlan plan = parts.get(place).plan();
        try {
            return made(parts.get(place));
        } catch (InvalidFactsException tooMuch) {
            throw tooMuch;
        } catch (RuntimeException | LinkageError failure) {
            String how = Failures.log(plan.policy().id(), failure);
            Outcome outcome = new Outcome.Disagreement("not compared", "failed: " + how);
            DeterminationBuilder builder = builder(plan);
            return parts.get(place).versions().subjects().stream()
                    .flatMap(subject -> plan.names().stream().map(name -> builder.bare(name, subject, outcome)))
                    .toList();
        }
    }

    private DeterminationBuilder builder(PolicyPlan plan) {
        return new DeterminationBuilder(plan, rulebook, depth, explained);
    }

    private List<Determination> made(Part part) {
        PolicyPlan plan = part.plan();
        Policy policy = plan.policy();
        PolicyVersions own = part.versions();
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
            answers.add(answers(part, tried, builder));
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

    private List<Determination> answers(Part part, int tried, DeterminationBuilder builder) {
        PolicyVersions own = part.versions();
        Policy policy = own.policy();
        List<Determination> all = new ArrayList<>();
        for (CaseFact subject : own.subjects()) {
            Version version = Objects.requireNonNull(own.tried().get(tried).get(subject));
            for (String name : own.names()) {
                if (!version.inForce()) {
                    all.add(builder.bare(name, subject, notInForce(policy, version.day())));
                } else if (failed.contains(policy.id())) {
                    all.add(builder.bare(name, subject, disagreement(part, subject, tried)));
                } else {
                    List<ExplainedRule> rules = explained.rules(part.place(), subject, tried);
                    all.add(
                            depth == Depth.NONE
                                    ? builder.plain(name, subject, rules, asOf, version.day())
                                    : builder.full(name, subject, rules, asOf, version.day()));
                }
            }
        }
        return all;
    }

    private Outcome disagreement(Part part, CaseFact subject, int tried) {
        String id = part.id();
        Optional<String> failure = explained.failure(id);
        if (comparison == null && failure.isPresent()) {
            return new Outcome.Disagreement("not compared", Comparison.told(failure));
        }
        boolean misled = part.plan().closure().stream()
                .anyMatch(one -> !one.equals(id) && explained.failure(one).isPresent());
        return (misled ? Optional.<Outcome.Disagreement>empty() : difference(part.versions(), subject, tried))
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
