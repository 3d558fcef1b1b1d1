package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Failures;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 求值器的一次运行。 / One question before the evaluator: policies one after the other, each handing its statuses and values on to the next. */
final class EvaluatorRun {
    private final EvaluatorCase one;
    private final CaseQuestion question;
    private final EvaluatorAnswer answer;

    EvaluatorRun(EvaluatorCase one, CaseQuestion question) {
        this.one = one;
        this.question = question;
        this.answer = new EvaluatorAnswer(question);
    }

    EvaluatorAnswer run() {
        for (int i = 0; i < question.policies().size(); i++) {
            PolicyVersions policy = question.policies().get(i);
            try {
                decide(policy);
            } catch (InvalidFactsException tooMuch) {
                throw tooMuch;
            } catch (RuntimeException | LinkageError failure) {
                answer.failed(i, Failures.log(policy.policy().id(), failure));
            }
        }
        return answer;
    }

    private void decide(PolicyVersions policy) {
        List<Map<CaseFact, List<ExplainedRule>>> versions =
                new ArrayList<>(policy.tried().size());
        for (Map<CaseFact, Version> tried : policy.tried()) {
            versions.add(one.explain(policy.policy(), tried));
        }
        answer.add(versions);
        if (policy.handsOn()) {
            for (CaseFact subject : policy.subjects()) {
                establish(policy, subject, versions);
            }
        }
    }

    /** What differs from version to version is not known. */
    private void establish(PolicyVersions policy, CaseFact subject, List<Map<CaseFact, List<ExplainedRule>>> versions) {
        List<ExplainedRule> last = versions.get(versions.size() - 1).getOrDefault(subject, List.of());
        List<RuleResult> latest = EvaluatorAnswer.results(last);
        for (String name : policy.names()) {
            CaseFact found = derived(latest, name, subject);
            if (versions.size() > 1) {
                List<@Nullable CaseFact> each = new ArrayList<>(versions.size());
                for (Map<CaseFact, List<ExplainedRule>> version : versions) {
                    List<ExplainedRule> own = version.getOrDefault(subject, List.of());
                    each.add(derived(EvaluatorAnswer.results(own), name, subject));
                }
                found = settled(each, subject);
            }
            one.establish(policy.policy(), name, subject, last, found, policy.lacking());
        }
    }

    private static @Nullable CaseFact derived(List<RuleResult> rules, String name, CaseFact subject) {
        return rules.isEmpty() ? null : Verdict.derived(rules, name, subject);
    }

    private static @Nullable CaseFact settled(List<? extends @Nullable CaseFact> versions, CaseFact subject) {
        CaseFact last = versions.get(versions.size() - 1);
        CaseFact some = null;
        boolean same = true;
        for (CaseFact version : versions) {
            some = version == null ? some : version;
            boolean equal = version == null
                    ? last == null
                    : last != null
                            && version.sure() == last.sure()
                            && version.fact().equals(last.fact());
            same &= equal;
        }
        return same || some == null ? last : Verdict.unsettled(some, subject);
    }
}
