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
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 求值器的一次运行。 / One question before the evaluator: policies one after the other, each handing its statuses and values on to the next. */
final class EvaluatorRun {
    private final EvaluatorCase one;
    private final CaseQuestion question;
    private final EvaluatorAnswer answer;
    private final @Nullable Trail trail;
    private final @Nullable Walker walker;

    /** Which policies hand on what cases alike have, and nobody has asked for it yet. */
    private final BitSet latent;

    /**
     * @param cases those that tell of the same kinds and fields; null to find all anew
     * @param planned the policies of the edition
     */
    EvaluatorRun(
            EvaluatorCase one, CaseQuestion question, @Nullable AlikeCases cases, Map<String, PlannedPolicy> planned) {
        this.one = one;
        this.question = question;
        this.answer = new EvaluatorAnswer(question);
        this.latent = new BitSet(question.policies().size());
        this.trail = cases == null ? null : cases.trail(question, planned);
        this.walker = cases == null ? null : new Walker(one, cases, trail, question.facts());
        if (trail != null) {
            one.laying(this::lay);
        }
    }

    EvaluatorAnswer run() {
        for (int i = 0; i < question.policies().size(); i++) {
            PolicyVersions policy = question.policies().get(i);
            try {
                decide(i, policy);
            } catch (InvalidFactsException tooMuch) {
                throw tooMuch;
            } catch (RuntimeException | LinkageError failure) {
                answer.failed(i, Failures.log(policy.policy().id(), failure));
                if (walker != null) {
                    walker.leave();
                }
            }
        }
        return answer;
    }

    private void decide(int place, PolicyVersions policy) {
        Alike alike = walker == null ? null : walker.next(policy);
        FoundRules rules = new FoundRules(alike, () -> versions(policy));
        List<@Nullable CaseFact> known = alike == null ? null : alike.derived();
        if (known != null) {
            answer.add(rules);
            if (trail != null && trail.isAlone(place)) {
                latent.set(place);
            } else {
                establish(policy, rules, again(known, policy));
            }
            return;
        }
        List<@Nullable CaseFact> derived = derived(policy, rules);
        answer.add(rules);
        establish(policy, rules, derived);
        if (alike != null && tellsNoFacts(rules, alike.probed())) {
            alike.derive(aboutNobody(derived));
        }
    }

    /** Establishes what cases alike have, when somebody asks for it. */
    private void lay(String name) {
        int place = trail == null ? Trail.EACH : trail.place(name);
        FoundRules rules = place < 0 || !latent.get(place) ? null : answer.found(place);
        Alike alike = rules == null ? null : rules.alike();
        List<@Nullable CaseFact> known = alike == null ? null : alike.derived();
        if (rules != null && known != null) {
            latent.clear(place);
            PolicyVersions policy = question.policies().get(place);
            establish(policy, rules, again(known, policy));
        }
    }

    private void establish(PolicyVersions policy, FoundRules rules, List<@Nullable CaseFact> derived) {
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
