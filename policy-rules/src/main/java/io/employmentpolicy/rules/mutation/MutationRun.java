package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.lint.Lints;
import io.employmentpolicy.rules.mutation.MutationReport.Fate;
import io.employmentpolicy.rules.mutation.MutationReport.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 变异检验的一次运行。 / Changes an edition in one place after the other and runs the cases that should notice: first those of the policies
 * concerned, then those of the policies that build on them. The explaining engine alone decides; only cases that pass unchanged count.
 */
public final class MutationRun {
    private final PolicyEngine engine;
    private final Rulebook book;
    private final PolicyOrder order;
    private final CaseRunner runner;
    private final SameTexts sameTexts;
    private final Map<PolicyCase, Set<String>> asked;
    private final Map<PolicyCase, Set<String>> needed = new IdentityHashMap<>();
    private final Map<Set<String>, Bench> benches = new ConcurrentHashMap<>();

    private MutationRun(PolicyEngine engine, Map<String, byte[]> further) {
        this.engine = engine;
        this.book = engine.rulebook();
        this.order = new PolicyOrder(book.policies().values(), book.rules());
        this.runner = new CaseRunner(engine).remembering();
        this.sameTexts = new SameTexts(engine.dictionary());
        this.asked = Stream.of(engine.cases(), further)
                .flatMap(files -> CaseReader.read(files, engine.dictionary()).cases().stream())
                .collect(Collectors.toMap(one -> one, runner::asked, (one, other) -> one, IdentityHashMap::new));
        asked.forEach((one, policies) -> {
            if (book.policies().keySet().containsAll(policies)) {
                needed.put(one, order.closure(policies));
            }
        });
    }

    /** Some cases, and the part of the edition they need: for what is tried again and again. */
    private record Bench(Rulebook part, List<PolicyCase> cases) {}

    /**
     * 运行。 / Tries every change that concerns one of the policies.
     *
     * @param policies ids; empty for all of them
     * @param further case files beside those of the edition, content by path
     */
    public static MutationReport of(PolicyEngine engine, Collection<String> policies, Map<String, byte[]> further) {
        return of(engine, policies, further, Progress.UNHEARD);
    }

    /** 运行并告知进度。 / The same, telling how far it has come. */
    public static MutationReport of(
            PolicyEngine engine, Collection<String> policies, Map<String, byte[]> further, Progress progress) {
        Objects.requireNonNull(engine, "engine: the edition whose cases are tried");
        Objects.requireNonNull(further, "further: case files, or an empty map");
        Objects.requireNonNull(progress, "progress: who hears of it");
        return new MutationRun(engine, further).tried(Set.copyOf(policies), progress);
    }

    private MutationReport tried(Set<String> wanted, Progress progress) {
        List<Mutant> some = mutants().stream()
                .filter(one -> wanted.isEmpty() || one.policies().stream().anyMatch(wanted::contains))
                .toList();
        Counter counter = new Counter(progress, Progress.Stage.CHANGES, some.size());
        return new MutationReport(some.parallelStream()
                .map(one -> {
                    Fate fate = fate(one);
                    counter.add(1);
                    return fate;
                })
                .toList());
    }

    /** Counts what several threads get done. */
    private record Counter(Progress progress, Progress.Stage stage, int all, AtomicInteger done) {
        Counter(Progress progress, Progress.Stage stage, int all) {
            this(progress, stage, all, new AtomicInteger());
        }

        void add(int more) {
            progress.reached(stage, done.addAndGet(more), all);
        }
    }

    /**
     * 建议补写的案例。 / Looks for cases that would notice what no case notices.
     *
     * @param policies ids; empty for all of them
     * @param further case files beside those of the edition, content by path
     */
    public static Suggestions suggest(PolicyEngine engine, Collection<String> policies, Map<String, byte[]> further) {
        return suggest(engine, policies, further, Progress.UNHEARD);
    }

    /** 建议并告知进度。 / The same, telling how far it has come. */
    public static Suggestions suggest(
            PolicyEngine engine, Collection<String> policies, Map<String, byte[]> further, Progress progress) {
        Objects.requireNonNull(engine, "engine: the edition whose cases are tried");
        Objects.requireNonNull(further, "further: case files, or an empty map");
        Objects.requireNonNull(progress, "progress: who hears of it");
        MutationRun run = new MutationRun(engine, further);
        MutationReport before = run.tried(Set.copyOf(policies), progress);
        List<Mutant> overlooked = before.overlooked();
        Map<Set<String>, List<Mutant>> byPolicies = overlooked.stream()
                .collect(Collectors.groupingBy(Mutant::policies, LinkedHashMap::new, Collectors.toList()));
        Counter counter = new Counter(progress, Progress.Stage.OVERLOOKED, overlooked.size());
        List<Suggestions.Part> all = byPolicies.entrySet().parallelStream()
                .map(entry -> run.suggestions(entry.getKey(), entry.getValue(), counter))
                .toList();
        return Suggestions.joined(before, all);
    }

    private Suggestions.Part suggestions(Set<String> policies, List<Mutant> mutants, Counter counter) {
        Set<String> closure = order.closure(policies);
        Map<PolicyCase, Set<String>> own = new IdentityHashMap<>(asked);
        own.entrySet()
                .removeIf(entry -> entry.getKey().byMeasure()
                        || entry.getValue().isEmpty()
                        || !policies.containsAll(entry.getValue()));
        Rulebook part = book.only(closure);
        CaseRunner alone = runner.under(engine.supposing(any -> part));
        CaseSearch search =
                new CaseSearch(engine, part, own, one -> alone.run(one).rules(), Limits.of(book, closure));
        return new Suggesting(search).of(mutants, counter::add);
    }

    private List<Mutant> mutants() {
        List<Mutant> all = new ArrayList<>();
        book.rules().forEach(rule -> all.addAll(RuleMutants.of(rule)));
        all.addAll(FigureMutants.of(book));
        all.addAll(DayMutants.of(book));
        return all;
    }

    private Fate fate(Mutant mutant) {
        if (notices(mutant, own(mutant)) || notices(mutant, building(mutant))) {
            return new Fate(mutant, Outcome.NOTICED);
        }
        return new Fate(mutant, isSame(mutant) ? Outcome.EQUIVALENT : Outcome.OVERLOOKED);
    }

    private boolean isSame(Mutant mutant) {
        if (mutant.before() != null && mutant.after() != null) {
            return Lints.same(book, mutant.before(), mutant.after())
                    || sameTexts.areSame(mutant.before(), mutant.after());
        }
        return mutant.kind() == Mutant.Kind.DAY
                && SameFigure.onEveryDay(
                        book.book(), mutant.change().apply(book).book(), mutant.subject());
    }

    private Bench own(Mutant mutant) {
        return benches.computeIfAbsent(
                mutant.policies(),
                policies -> bench(one -> !asked(one).isEmpty() && policies.containsAll(asked(one)), Set.of()));
    }

    /** Those of other policies that look at one of these. */
    private Bench building(Mutant mutant) {
        Bench own = own(mutant);
        Set<String> key = new HashSet<>(mutant.policies());
        key.add("");
        return benches.computeIfAbsent(
                key,
                any -> bench(
                        one -> Objects.requireNonNull(needed.get(one)).stream().anyMatch(mutant.policies()::contains),
                        Set.copyOf(own.cases())));
    }

    private Set<String> asked(PolicyCase one) {
        return Objects.requireNonNull(asked.get(one));
    }

    private Bench bench(Predicate<PolicyCase> which, Set<PolicyCase> without) {
        List<PolicyCase> some = needed.keySet().stream()
                .filter(which)
                .filter(one -> !without.contains(one))
                .toList();
        Set<String> policies = some.stream().flatMap(one -> asked(one).stream()).collect(Collectors.toSet());
        Rulebook part = book.only(order.closure(policies));
        CaseRunner unchanged = runner.under(engine.supposing(any -> part));
        return new Bench(
                part, some.stream().filter(one -> agrees(unchanged, one)).toList());
    }

    private boolean notices(Mutant mutant, Bench bench) {
        if (bench.cases().isEmpty()) {
            return false;
        }
        try {
            Rulebook changed = mutant.change().apply(bench.part());
            CaseRunner changedRunner = runner.under(engine.supposing(any -> changed));
            return bench.cases().stream().anyMatch(one -> !agrees(changedRunner, one));
        } catch (RuntimeException cannotBeDecided) {
            return true;
        }
    }

    private static boolean agrees(CaseRunner runner, PolicyCase one) {
        CaseResult.Verdict verdict = runner.run(one).verdict();
        return verdict == CaseResult.Verdict.PASSED || verdict == CaseResult.Verdict.PARTLY;
    }
}
