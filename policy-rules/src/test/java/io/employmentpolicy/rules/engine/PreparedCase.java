package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.ValueUnits;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 备好的案例。 / A case laid out and evaluated once, so that many engines with a fault planted can be held against it cheaply. */
public final class PreparedCase {
    private final CaseQuestion question;
    private final EvaluatorAnswer explained;

    private PreparedCase(CaseQuestion question, EvaluatorAnswer explained) {
        this.question = question;
        this.explained = explained;
    }

    /** Lays out cases about one policy of an edition. */
    public static final class Maker {
        private final Rulebook rulebook;
        private final Evaluator evaluator;
        private final List<PolicyPlan> plans = new ArrayList<>();
        private final Set<FactKind> kinds = new LinkedHashSet<>();

        /** Takes the policies and all they build on. */
        public Maker(Rulebook rulebook, String... policies) {
            this.rulebook = rulebook;
            this.evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), new CalledInBook(rulebook.book()));
            PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
            order.closure(List.of(policies)).stream()
                    .sorted((a, b) -> Integer.compare(order.level(a), order.level(b)))
                    .map(id -> new PolicyPlan(
                            Objects.requireNonNull(rulebook.policies().get(id)),
                            rulebook.rulesOf(id),
                            order.closure(List.of(id)),
                            rulebook.book(),
                            new ValueUnits(rulebook.rules())))
                    .forEach(plans::add);
            plans.forEach(plan -> kinds.addAll(plan.kinds()));
        }

        /** Lays out and evaluates a case. */
        public PreparedCase of(Facts facts, LocalDate asOf) {
            CaseFacts laid = new CaseFacts(facts, kinds);
            VersionsOf versions = new VersionsOf(rulebook.book(), laid, asOf);
            CaseQuestion question = new CaseQuestion(
                    laid, asOf, plans.stream().map(versions::of).toList());
            return new PreparedCase(question, evaluator.run(question));
        }
    }

    /** What both engines are asked. */
    public CaseQuestion question() {
        return question;
    }

    /** The rules that hold. */
    public Set<String> held() {
        Set<String> held = new HashSet<>();
        for (PolicyVersions policy : question.policies()) {
            for (CaseFact subject : policy.subjects()) {
                explained.rules(policy.policy().id(), subject, 0).stream()
                        .filter(rule -> rule.finding().truth() == Truth.TRUE)
                        .forEach(rule -> held.add(rule.finding().rule().id()));
            }
        }
        return held;
    }

    /** Whether what an engine finds differs, on any policy, subject and version, from what the evaluator found. */
    public boolean differs(RuleEngine engine) {
        Comparison comparison = new Comparison(engine.run(question), explained, question.policies());
        return question.policies().stream().anyMatch(policy -> differs(comparison, policy));
    }

    private static boolean differs(Comparison comparison, PolicyVersions policy) {
        for (int tried = 0; tried < policy.tried().size(); tried++) {
            for (CaseFact subject : policy.subjects()) {
                if (comparison.difference(policy, subject, tried).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
