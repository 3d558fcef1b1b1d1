package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 一无所知时的结果。 / What policies find where nothing is known of any fact they look at: the same in every case of a day, and so found once.
 * Found from phantoms alone, it holds nothing of anybody's facts. Thread-safe.
 */
final class NothingKnown {
    /** As many as the days, versions and depths a service is asked about at a time. */
    private static final int MOST = 128;

    private final Map<Circumstances, NothingKnown.Found> found = new ConcurrentHashMap<>();
    private final CaseFacts nothing;

    /** @param kinds every kind of fact some rule looks at */
    NothingKnown(Collection<FactKind> kinds) {
        this.nothing = new CaseFacts(Facts.builder().build(), kinds);
    }

    /** What besides the facts makes a difference. */
    private record Circumstances(LocalDate asOf, LocalDate version, FiguresOfDay numbers, Depth depth) {}

    /** What was found in some circumstances. */
    Found in(LocalDate asOf, Version version, Depth depth) {
        Circumstances circumstances = new Circumstances(asOf, version.day(), version.numbers(), depth);
        if (found.size() >= MOST && !found.containsKey(circumstances)) {
            found.clear();
        }
        return found.computeIfAbsent(circumstances, any -> new Found(any, nothing));
    }

    /** What was found so far, policy by policy. */
    static final class Found {
        private final Circumstances circumstances;
        private final CaseFacts nothing;
        private final Map<String, OfPolicy> policies = new ConcurrentHashMap<>();

        private Found(Circumstances circumstances, CaseFacts nothing) {
            this.circumstances = circumstances;
            this.nothing = nothing;
        }

        /**
         * What a policy finds.
         *
         * @param rests the statuses and values its rules ask for
         * @return null when it was found with others of them
         */
        @Nullable
        OfPolicy of(Policy policy, PlannedPolicy plan, CaseFact subject, List<DerivedFact> rests) {
            OfPolicy known = policies.get(policy.id());
            OfPolicy found = known != null ? known : find(policy, plan, subject, rests);
            return found.rests.equals(rests) ? found : null;
        }

        private synchronized OfPolicy find(
                Policy policy, PlannedPolicy plan, CaseFact subject, List<DerivedFact> rests) {
            OfPolicy known = policies.get(policy.id());
            if (known == null) {
                Candidates candidates = new Candidates(nothing);
                rests.stream().distinct().forEach(candidates::add);
                Matching matching = new Matching(
                        candidates,
                        subject,
                        circumstances.asOf(),
                        circumstances.numbers(),
                        circumstances.depth(),
                        Effort.unbounded());
                List<ExplainedRule> rules = EvaluatorCase.explain(plan, matching, circumstances.version());
                rules.forEach(ExplainedRule::settle);
                known = new OfPolicy(Map.of(subject, rules), rules, rests);
                policies.put(policy.id(), known);
            }
            return known;
        }
    }

    /** What one policy finds. */
    static final class OfPolicy {
        private final Map<CaseFact, List<ExplainedRule>> bySubject;
        private final List<ExplainedRule> rules;
        private final List<DerivedFact> rests;
        private final Map<String, DerivedFact> derived = new HashMap<>();

        private OfPolicy(
                Map<CaseFact, List<ExplainedRule>> bySubject, List<ExplainedRule> rules, List<DerivedFact> rests) {
            this.rests = rests;
            this.bySubject = bySubject;
            this.rules = rules;
        }

        Map<CaseFact, List<ExplainedRule>> bySubject() {
            return bySubject;
        }

        /** The status or value a policy gives where nothing is known; null when something else is known of it after all. */
        synchronized @Nullable DerivedFact derived(
                Policy policy,
                String name,
                CaseFact subject,
                List<ExplainedRule> traces,
                @Nullable CaseFact item,
                Evidence further) {
            if (rules != traces || !further.lacksNothing()) {
                return null;
            }
            DerivedFact shared = derived.get(name);
            if (shared == null) {
                shared = new DerivedFact(policy, name, subject, () -> traces, item, new Evidence(), null);
                shared.settle();
                derived.put(name, shared);
            }
            return shared.gives(item) ? shared : null;
        }
    }
}
