package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.drools.Network;
import io.employmentpolicy.rules.drools.NetworkCase;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorCase;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * 两个引擎的随机比较。 / Compares the two engines over random cases with unknowns, and Drools over random completions of them: what the
 * evaluator calls true must be granted by Drools for every completion, what it calls false for none.
 */
public final class EngineComparison {
    private static final int COMPLETIONS = 1;

    /** How many of a hundred cases are neighbours of one for which rules held. */
    private static final int VARIED = 60;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2024, 12, 31));

    private final Rulebook rulebook;
    private final PolicyOrder strata;
    private final Network network;
    private final Evaluator evaluator;

    /** Compares a network with the evaluator of the same rules. */
    public EngineComparison(Rulebook rulebook, Network network) {
        this.rulebook = rulebook;
        this.strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.network = network;
        this.evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), key -> key);
    }

    private record Heard(Optional<String> difference, Set<String> held) {}

    /** How often each truth occurred, so that a comparison over nothing but unknowns is seen for what it is. */
    public record Tally(int cases, int held, int failed, int unknown) {}

    /** Compares over so many cases; the first difference, if there is any, with the seed that repeats it. */
    public Optional<String> firstDifference(Policy policy, int cases, long seed, Tally[] tally) {
        int[] counts = new int[3];
        List<RandomCases> generators = DAYS.stream()
                .map(day -> new RandomCases(rulebook, strata, policy, day))
                .toList();
        List<Corpus> corpora = DAYS.stream().map(day -> new Corpus()).toList();
        for (int i = 0; i < cases; i++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed + i);
            int day = i % DAYS.size();
            RandomCases generator = generators.get(day);
            Corpus corpus = corpora.get(day);
            Facts facts = random.nextInt(100) < VARIED
                    ? corpus.pick(random)
                            .map(known -> generator.vary(known, random))
                            .orElseGet(() -> generator.next(random))
                    : generator.next(random);
            Heard heard = hear(policy, generator, facts, DAYS.get(day), random, counts);
            if (heard.difference().isPresent()) {
                return Optional.of(policy.id() + ", case " + i + " from seed " + seed + ", as of " + DAYS.get(day)
                        + ": " + heard.difference().get());
            }
            corpus.keep(facts, heard.held(), random);
        }
        tally[0] = new Tally(
                cases, counts[Truth.TRUE.ordinal()], counts[Truth.FALSE.ordinal()], counts[Truth.UNKNOWN.ordinal()]);
        return Optional.empty();
    }

    private Heard hear(
            Policy policy, RandomCases generator, Facts facts, LocalDate asOf, RandomGenerator random, int[] counts) {
        try {
            return one(policy, generator, facts, asOf, random, counts);
        } catch (RuntimeException failed) {
            return new Heard(Optional.of("failed: " + failed), Set.of());
        }
    }

    private Heard one(
            Policy policy, RandomCases generator, Facts facts, LocalDate asOf, RandomGenerator random, int[] counts) {
        Hearing hearing = new Hearing(facts, generator, asOf, policy);
        for (CaseFact subject : hearing.subjects) {
            List<RuleResult> left = hearing.network(subject);
            List<RuleResult> right = hearing.evaluator(subject);
            for (int i = 0; i < right.size(); i++) {
                counts[right.get(i).truth().ordinal()]++;
                Optional<String> difference = difference(left.get(i), right.get(i));
                if (difference.isPresent()) {
                    return new Heard(difference, hearing.held);
                }
            }
        }
        for (int i = 0; i < COMPLETIONS; i++) {
            Hearing completed = new Hearing(generator.complete(facts, random), generator, asOf, policy);
            Optional<String> wrong =
                    completed.contradictory ? Optional.empty() : completion(policy, hearing, completed);
            if (wrong.isPresent()) {
                return new Heard(wrong, hearing.held);
            }
        }
        return new Heard(Optional.empty(), hearing.held);
    }

    private static Optional<String> difference(RuleResult drools, RuleResult evaluator) {
        if (drools.truth() != evaluator.truth()) {
            return Optional.of(drools.rule().id() + " Drools " + drools.truth() + ", evaluator " + evaluator.truth());
        }
        Set<List<@Nullable Object>> left = values(drools);
        Set<List<@Nullable Object>> right = values(evaluator);
        return left.equals(right)
                ? Optional.empty()
                : Optional.of(drools.rule().id() + " Drools hands on " + left + ", evaluator " + right);
    }

    /** What each way of holding hands to the conclusion. */
    private static Set<List<@Nullable Object>> values(RuleResult finding) {
        List<Expression> inputs = ExpressionWalk.of(finding.rule().conclusion())
                .filter(part -> part instanceof Expression.FieldOf || part instanceof Expression.Variable)
                .distinct()
                .toList();
        Set<List<@Nullable Object>> values = new HashSet<>();
        for (Bindings frame : finding.solutions()) {
            List<@Nullable Object> way = new ArrayList<>();
            inputs.forEach(input -> way.add(Interpreter.value(input, frame)));
            values.add(way);
        }
        return values;
    }

    private Optional<String> completion(Policy policy, Hearing before, Hearing after) {
        for (int i = 0; i < Math.min(before.subjects.size(), after.subjects.size()); i++) {
            for (String name : Verdict.names(rulebook.rulesOf(policy.id()))) {
                Truth unknown = Verdict.settled(before.evaluator(before.subjects.get(i)), name);
                Truth known = Verdict.settled(after.network(after.subjects.get(i)), name);
                if (unknown != Truth.UNKNOWN && unknown != known) {
                    return Optional.of(name + " is " + unknown + " with unknowns, yet a completion gives " + known);
                }
            }
        }
        return Optional.empty();
    }

    /** One case heard by both engines, each building on its own statuses and values; every policy as in force on the day. */
    private final class Hearing {
        private final Map<CaseFact, List<RuleResult>> decided;
        private final Map<CaseFact, List<ExplainedRule>> explained;
        private final List<CaseFact> subjects;
        private final Set<String> held = new HashSet<>();
        private boolean contradictory;

        Hearing(Facts facts, RandomCases generator, LocalDate asOf, Policy wanted) {
            CaseFacts situation = new CaseFacts(facts, generator.kinds());
            NetworkCase drools = network.open(situation, asOf);
            EvaluatorCase kleene = evaluator.open(situation, asOf);
            Map<CaseFact, List<RuleResult>> lastDecided = Map.of();
            Map<CaseFact, List<ExplainedRule>> lastExplained = Map.of();
            for (Policy policy : ordered(wanted)) {
                Map<CaseFact, Version> versions = new IdentityHashMap<>();
                situation
                        .subjects(policy.subject())
                        .forEach(subject -> versions.put(
                                subject, new Version(asOf, true, rulebook.book().on(asOf))));
                lastDecided = drools.decide(policy, versions);
                lastExplained = kleene.explain(policy, versions);
                lastExplained
                        .values()
                        .forEach(traces -> traces.stream()
                                .map(ExplainedRule::finding)
                                .filter(found -> found.truth() == Truth.TRUE)
                                .forEach(found -> held.add(found.rule().id())));
                establish(policy, versions, lastDecided, lastExplained, drools, kleene);
            }
            decided = lastDecided;
            explained = lastExplained;
            subjects = situation.subjects(wanted.subject());
        }

        private void establish(
                Policy policy,
                Map<CaseFact, Version> versions,
                Map<CaseFact, List<RuleResult>> found,
                Map<CaseFact, List<ExplainedRule>> traces,
                NetworkCase drools,
                EvaluatorCase kleene) {
            for (CaseFact subject : versions.keySet()) {
                for (String name : Verdict.names(rulebook.rulesOf(policy.id()))) {
                    List<RuleResult> own = Objects.requireNonNull(found.get(subject));
                    contradictory |= Verdict.values(own, name).size() > 1;
                    if (policy.kind() == Kind.STATUS || policy.kind() == Kind.VALUE) {
                        CaseFact derived = Verdict.derived(own, name, subject);
                        if (derived != null) {
                            drools.establish(derived);
                        }
                        List<ExplainedRule> trace = Objects.requireNonNull(traces.get(subject));
                        kleene.establish(
                                policy,
                                name,
                                subject,
                                trace,
                                Verdict.derived(
                                        trace.stream()
                                                .map(ExplainedRule::finding)
                                                .toList(),
                                        name,
                                        subject),
                                new Evidence());
                    }
                }
            }
        }

        List<RuleResult> network(CaseFact subject) {
            return Objects.requireNonNull(decided.get(subject));
        }

        List<RuleResult> evaluator(CaseFact subject) {
            return Objects.requireNonNull(explained.get(subject)).stream()
                    .map(ExplainedRule::finding)
                    .toList();
        }
    }

    private List<Policy> ordered(Policy wanted) {
        return strata.closure(List.of(wanted.id())).stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .sorted(Comparator.<Policy>comparingInt(policy -> strata.level(policy.id()))
                        .thenComparing(policy -> policy.id().equals(wanted.id()) ? 1 : 0))
                .toList();
    }
}
