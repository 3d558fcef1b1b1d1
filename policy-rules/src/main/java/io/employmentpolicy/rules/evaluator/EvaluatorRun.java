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
    private final @Nullable AlikeCases cases;

    /** @param cases those that tell of the same kinds and fields; null to find all anew */
    EvaluatorRun(EvaluatorCase one, CaseQuestion question, @Nullable AlikeCases cases) {
        this.one = one;
        this.cases = cases;
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
        Alike alike = cases == null ? null : one.alike(policy, cases);
        FoundRules rules = new FoundRules(alike, () -> versions(policy));
        List<@Nullable CaseFact> known = alike == null ? null : alike.derived();
        List<@Nullable CaseFact> derived = known != null ? again(known, policy) : derived(policy, rules);
        answer.add(rules);
        for (int i = 0; i < derived.size(); i++) {
            int names = policy.names().size();
            one.establish(
                    policy.policy(),
                    policy.names().get(i % names),
                    policy.subjects().get(i / names),
                    rules,
                    derived.get(i),
                    policy.lacking());
        }
        if (alike != null && known == null && tellsNoFacts(rules, alike.probed())) {
            alike.derive(aboutNobody(derived));
        }
    }

    private List<Map<CaseFact, List<ExplainedRule>>> versions(PolicyVersions policy) {
        List<Map<CaseFact, List<ExplainedRule>>> versions =
                new ArrayList<>(policy.tried().size());
        for (Map<CaseFact, Version> tried : policy.tried()) {
            versions.add(one.explain(policy.policy(), tried));
        }
        return versions;
    }

    /** Whether no rule that holds or may hold reckons with facts told, so that cases alike have the same answer. */
    private boolean tellsNoFacts(FoundRules rules, ProbedPolicy policy) {
        for (Map<CaseFact, List<ExplainedRule>> version : rules.versions()) {
            for (List<ExplainedRule> subject : version.values()) {
                for (ExplainedRule rule : subject) {
                    if (policy.reckons(rule.finding(), one::isReckoned)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<@Nullable CaseFact> aboutNobody(List<@Nullable CaseFact> derived) {
        List<@Nullable CaseFact> some = new ArrayList<>(derived.size());
        for (CaseFact item : derived) {
            some.add(item == null ? null : new CaseFact(item.kind(), item.fact(), 0, item.sure(), null));
        }
        return some;
    }

    /** The same statuses and values about the one subject of another case. */
    private static List<@Nullable CaseFact> again(List<@Nullable CaseFact> derived, PolicyVersions policy) {
        List<@Nullable CaseFact> own = new ArrayList<>(derived.size());
        for (CaseFact item : derived) {
            own.add(item == null ? null : Verdict.about(item, policy.subjects().get(0)));
        }
        return own;
    }

    /** What a policy hands on about each subject, name by name; nothing where others do not build on it. */
    private static List<@Nullable CaseFact> derived(PolicyVersions policy, FoundRules rules) {
        List<Map<CaseFact, List<ExplainedRule>>> versions = rules.versions();
        if (!policy.handsOn()) {
            return List.of();
        }
        List<@Nullable CaseFact> derived = new ArrayList<>();
        for (CaseFact subject : policy.subjects()) {
            for (String name : policy.names()) {
                derived.add(settled(versions, name, subject));
            }
        }
        return derived;
    }

    /** What differs from version to version is not known. */
    private static @Nullable CaseFact settled(
            List<Map<CaseFact, List<ExplainedRule>>> versions, String name, CaseFact subject) {
        List<@Nullable CaseFact> each = new ArrayList<>(versions.size());
        for (Map<CaseFact, List<ExplainedRule>> version : versions) {
            List<ExplainedRule> own = version.getOrDefault(subject, List.of());
            each.add(derived(EvaluatorAnswer.results(own), name, subject));
        }
        return each.size() == 1 ? each.get(0) : settled(each, subject);
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
