package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.engine.CaseRun;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.DerivedValues;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 两个引擎的随机比较。 / Compares the two engines over random cases with unknowns, and Drools over random completions of them: what the
 * evaluator calls true must be granted by Drools for every completion, what it calls false for none.
 */
public final class EngineComparison {
    private static final int COMPLETIONS = 1;

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final Decider decider;
    private final Optional<Decider> versioned;

    /** Compares the two engines on the rules of an edition. */
    public EngineComparison(Rulebook rulebook) {
        this(rulebook, own(plain(rulebook)), Optional.of(always(rulebook)));
    }

    /** Compares an engine for the plain form of a rulebook, in which a fault may have been planted, with the evaluator. */
    public EngineComparison(Rulebook rulebook, DroolsEngine planted) {
        this(rulebook, planted, Optional.empty());
    }

    /** Compares what a decider, in which a fault may have been planted, finds of cases made up for an edition as it stands. */
    public EngineComparison(Rulebook rulebook, Decider planted) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.decider = planted;
        this.versioned = Optional.empty();
    }

    private EngineComparison(Rulebook rulebook, DroolsEngine drools, Optional<Rulebook> versions) {
        this.rulebook = plain(rulebook);
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.decider = new Decider(this.rulebook, drools);
        this.versioned =
                versions.map(always -> new Decider(always, drools(always).compiled()));
    }

    /** Each policy in its own network; the comparison of versions goes through the network of the edition. */
    private static DroolsEngine own(Rulebook rulebook) {
        return DroolsEngine.withNetworkForEachPolicy(rulebook.policies().values(), rulebook.rules());
    }

    private static DroolsEngine drools(Rulebook rulebook) {
        return new DroolsEngine(rulebook.policies().values(), rulebook.rules());
    }

    /** The same rules, every policy in force on every day and in one version. */
    public static Rulebook plain(Rulebook rulebook) {
        return with(rulebook, policy -> inForce(policy, null));
    }

    /** The same rules, every policy in force on every day; facts select versions as ever. */
    private static Rulebook always(Rulebook rulebook) {
        return with(rulebook, policy -> inForce(policy, policy.selectedBy()));
    }

    private static Rulebook with(Rulebook book, UnaryOperator<Policy> change) {
        SortedMap<String, Policy> policies = new TreeMap<>();
        book.policies().forEach((id, policy) -> policies.put(id, change.apply(policy)));
        return new Rulebook(
                policies,
                book.rules(),
                book.book(),
                book.combinations(),
                book.clauses(),
                book.documents(),
                book.checks(),
                book.targets(),
                book.cases(),
                book.digest(),
                book.layers(),
                book.dictionary(),
                book.places());
    }

    private static Policy inForce(Policy policy, Policy.@Nullable Selection selectedBy) {
        return new Policy(
                policy.id(),
                policy.title(),
                policy.kind(),
                policy.subject(),
                null,
                null,
                policy.earliest(),
                policy.ending(),
                policy.replacedBy(),
                selectedBy,
                policy.dayOfDecision(),
                policy.afterDeath(),
                policy.several(),
                policy.conclusions(),
                policy.codes(),
                policy.warnings(),
                policy.layer(),
                policy.place());
    }

    private record Found(Optional<String> difference, Set<String> held) {}

    /** How often each truth occurred, so that a comparison over nothing but unknowns is seen for what it is. */
    public record Tally(int cases, int held, int failed, int unknown) {}

    /** Compares over so many cases; the first difference, if there is any, with the seed that repeats it. */
    public Optional<String> firstDifference(Policy policy, int cases, long seed, Tally[] tally) {
        int[] counts = new int[3];
        CaseStream stream = new CaseStream(rulebook, order, policy, seed);
        for (int i = 0; i < cases; i++) {
            CaseStream.Case one = stream.next();
            Found heard = found(policy, one.generator(), one.facts(), one.asOf(), one.random(), counts);
            if (heard.difference().isPresent()) {
                return Optional.of(policy.id() + ", case " + i + " from seed " + seed + ", as of " + one.asOf() + ": "
                        + heard.difference().get());
            }
            stream.held(one, heard.held());
        }
        tally[0] = new Tally(
                cases, counts[Truth.TRUE.ordinal()], counts[Truth.FALSE.ordinal()], counts[Truth.UNKNOWN.ordinal()]);
        return Optional.empty();
    }

    private Found found(
            Policy policy, RandomCases generator, Facts facts, LocalDate asOf, RandomGenerator random, int[] counts) {
        try {
            return one(policy, generator, facts, asOf, random, counts);
        } catch (RuntimeException failed) {
            return new Found(Optional.of("failed: " + failed), Set.of());
        }
    }

    private Found one(
            Policy policy, RandomCases generator, Facts facts, LocalDate asOf, RandomGenerator random, int[] counts) {
        List<String> wanted = List.of(policy.id());
        CaseRun run = decider.run(facts, asOf, wanted);
        Set<String> held = held(policy, run);
        Optional<String> difference =
                said(run).or(() -> versioned.flatMap(choosing -> said(choosing.run(facts, asOf, wanted))));
        if (difference.isPresent()) {
            return new Found(difference, held);
        }
        for (CaseFact subject : run.versions(policy.id()).subjects()) {
            results(run, policy, subject).forEach(one -> counts[one.truth().ordinal()]++);
        }
        for (int i = 0; i < COMPLETIONS; i++) {
            CaseRun completed = decider.run(generator.complete(facts, random), asOf, wanted);
            Optional<String> wrong = said(completed)
                    .or(() -> contradictory(completed, policy)
                                    || !sameVersions(policy, run, completed)
                                    || choosing(policy, run, completed)
                            ? Optional.empty()
                            : completion(policy, run, completed));
            if (wrong.isPresent()) {
                return new Found(wrong, held);
            }
        }
        return new Found(Optional.empty(), held);
    }

    private static Optional<String> said(CaseRun run) {
        return run.difference().map(found -> "Drools " + found.network() + ", evaluator " + found.evaluator());
    }

    private static List<RuleResult> results(CaseRun run, Policy policy, CaseFact subject) {
        return run.explained().rules(policy.id(), subject, 0).stream()
                .map(ExplainedRule::finding)
                .toList();
    }

    private Set<String> held(Policy wanted, CaseRun run) {
        Set<String> held = new HashSet<>();
        for (Policy policy : closure(wanted)) {
            for (CaseFact subject : run.versions(policy.id()).subjects()) {
                results(run, policy, subject).stream()
                        .filter(found -> found.truth() == Truth.TRUE)
                        .forEach(found -> held.add(found.rule().id()));
            }
        }
        return held;
    }

    /** Whether rules derive different values: then nothing can be said of what builds on them. */
    private boolean contradictory(CaseRun run, Policy wanted) {
        for (Policy policy : closure(wanted)) {
            for (CaseFact subject : run.versions(policy.id()).subjects()) {
                List<RuleResult> own = results(run, policy, subject);
                for (String name : run.versions(policy.id()).names()) {
                    if (DerivedValues.of(own, name).all().size() > 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a completion tells of a choice, while the case itself told of none and so of a value that counts for who made none. */
    private boolean choosing(Policy wanted, CaseRun before, CaseRun after) {
        return closure(wanted).stream()
                .filter(policy -> policy.several().way() == Policy.Several.Way.FIRST_TOLD)
                .anyMatch(policy -> !chosen(policy, before).equals(chosen(policy, after)));
    }

    private static List<Optional<Object>> chosen(Policy policy, CaseRun run) {
        return run.versions(policy.id()).subjects().stream()
                .flatMap(subject -> run.versions(policy.id()).names().stream()
                        .map(name -> Optional.ofNullable(DerivedValues.of(results(run, policy, subject), name)
                                .only())))
                .toList();
    }

    /** Whether a completion is decided under the one version the case itself was decided under: else it is another question. */
    private boolean sameVersions(Policy wanted, CaseRun before, CaseRun after) {
        return closure(wanted).stream().allMatch(policy -> {
            PolicyVersions first = before.versions(policy.id());
            PolicyVersions second = after.versions(policy.id());
            int subjects = Math.min(first.subjects().size(), second.subjects().size());
            return first.tried().size() == 1
                    && second.tried().size() == 1
                    && days(first, subjects).equals(days(second, subjects));
        });
    }

    private static List<LocalDate> days(PolicyVersions versions, int subjects) {
        return versions.subjects().stream()
                .limit(subjects)
                .map(subject -> Objects.requireNonNull(versions.tried().get(0).get(subject))
                        .day())
                .toList();
    }

    private Optional<String> completion(Policy policy, CaseRun before, CaseRun after) {
        List<CaseFact> first = before.versions(policy.id()).subjects();
        List<CaseFact> second = after.versions(policy.id()).subjects();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (policy.subject() == TargetRow.KIND
                    && !first.get(i).fact().equals(second.get(i).fact())) {
                continue; // which targets are gone through follows from the reports: another row is another question
            }
            for (String name : before.versions(policy.id()).names()) {
                List<RuleResult> open = results(before, policy, first.get(i));
                List<RuleResult> closed = results(after, policy, second.get(i));
                Truth unknown = Verdict.settled(open, name);
                Truth known = Verdict.settled(closed, name);
                if (unknown != Truth.UNKNOWN && unknown != known) {
                    return Optional.of(name + " is " + unknown + " with unknowns, yet a completion gives " + known);
                }
                Object value = DerivedValues.of(open, name).only();
                Object told = DerivedValues.of(closed, name)
                        .only(); // none where it rests on rules that contradict each other
                if (value != null && told != null && !isSame(value, told)) {
                    return Optional.of(name + " is " + value + " with unknowns, yet " + told + " in a completion");
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers are the same however many zeros stand behind them. */
    private static boolean isSame(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : one.equals(other);
    }

    private List<Policy> closure(Policy wanted) {
        return order.closure(List.of(wanted.id())).stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .toList();
    }
}
