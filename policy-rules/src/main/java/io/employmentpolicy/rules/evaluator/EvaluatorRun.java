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
    private final EvaluatorAnswer answer = new EvaluatorAnswer();

    EvaluatorRun(EvaluatorCase one) {
        this.one = one;
    }

    EvaluatorAnswer run(CaseQuestion question) {
        for (PolicyVersions policy : question.policies()) {
            try {
                decide(policy);
            } catch (InvalidFactsException tooMuch) {
                throw tooMuch;
            } catch (RuntimeException | LinkageError failure) {
                String id = policy.policy().id();
                answer.failed(id, Failures.log(id, failure));
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
        answer.add(policy.policy().id(), versions);
        if (policy.handsOn()) {
            establish(policy);
        }
    }

    /** What differs from version to version is not known. */
    private void establish(PolicyVersions policy) {
        int last = policy.tried().size() - 1;
        String id = policy.policy().id();
        for (CaseFact subject : policy.subjects()) {
            List<List<RuleResult>> found = new ArrayList<>(last + 1);
            for (int tried = 0; tried <= last; tried++) {
                found.add(EvaluatorAnswer.results(answer.rules(id, subject, tried)));
            }
            for (String name : policy.names()) {
                List<@Nullable CaseFact> derived = new ArrayList<>(last + 1);
                for (List<RuleResult> version : found) {
                    derived.add(version.isEmpty() ? null : Verdict.derived(version, name, subject));
                }
                one.establish(
                        policy.policy(),
                        name,
                        subject,
                        answer.rules(id, subject, last),
                        settled(derived, subject),
                        policy.lacking());
            }
        }
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
