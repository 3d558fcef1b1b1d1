package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.checking.WhatIf;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 案例运行。 / Runs cases against an engine. Immutable and thread-safe.
 *
 * <p>A case names its policy, or lies in the {@code cases} folder of one, or names measures that the clauses of a policy answer. A case no
 * policy carries is not covered, never passed.
 */
public final class CaseRunner {
    private final PolicyEngine engine;
    private final PolicyCatalogue catalogue;
    private final Function<PolicyCase, Facts> facts;
    private final Map<Supposed, PolicyEngine> trials = new ConcurrentHashMap<>();

    /** 用一个引擎运行。 / Runs cases against this engine. */
    public CaseRunner(PolicyEngine engine) {
        this(Objects.requireNonNull(engine, "engine"), engine.catalogue(), reading(engine));
    }

    private CaseRunner(PolicyEngine engine, PolicyCatalogue catalogue, Function<PolicyCase, Facts> facts) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.facts = facts;
    }

    private static Function<PolicyCase, Facts> reading(PolicyEngine engine) {
        FactsReader reader = new FactsReader(engine.dictionary());
        return one -> reader.facts(one.given(), one.asOf());
    }

    /** 换一个引擎运行。 / The same cases under another engine, of a changed edition: which policies there are stays as it was. */
    public CaseRunner under(PolicyEngine other) {
        return new CaseRunner(Objects.requireNonNull(other, "other: the engine"), catalogue, facts);
    }

    /** 记住读过的事实。 / A runner that reads the facts of each case once, for cases that run again and again. */
    public CaseRunner remembering() {
        Map<PolicyCase, Facts> known = Collections.synchronizedMap(new IdentityHashMap<>());
        return new CaseRunner(engine, catalogue, one -> {
            Facts read = known.get(one);
            if (read == null) {
                read = facts.apply(one);
                known.put(one, read);
            }
            return read;
        });
    }

    /** What a case gives, as facts. */
    Facts facts(PolicyCase one) {
        return facts.apply(one);
    }

    /** 案例所问的政策。 / The policies a case asks about; none when it names none there is. */
    public Set<String> asked(PolicyCase one) {
        Objects.requireNonNull(one, "one: a case");
        if (!one.policies().isEmpty()) {
            return Set.copyOf(one.policies());
        }
        List<PolicyCatalogue.Entry> about = one.byMeasure()
                ? PolicyOfCase.ofMeasure(one, catalogue)
                : Stream.ofNullable(PolicyOfCase.find(one, catalogue).policy()).toList();
        return about.stream().map(PolicyCatalogue.Entry::id).collect(Collectors.toSet());
    }

    /** 运行随政策带来的全部案例。 / Runs every case that came with the engine's policies. */
    public CaseReport runAll() {
        return run(standing(), any -> true);
    }

    /** Those of an overlay in place of those of the same id below it. */
    private CaseReader.Cases standing() {
        return CaseReader.read(engine.cases(), engine.dictionary())
                .standing(engine.edition().layers());
    }

    /**
     * 运行有关的案例。 / Runs the cases that came with the engine's policies and may say something of rules of these; those of a measure may of any.
     */
    public CaseReport runAbout(Set<String> policies) {
        Objects.requireNonNull(policies, "policies: ids");
        return run(standing(), one -> one.byMeasure() || isAbout(one, policies));
    }

    /** 运行有关的和叠加层自带的案例。 / The same and every case that came with the top layer, whichever policy it is about. */
    public CaseReport runAboutOrOf(Set<String> policies, String layer) {
        Objects.requireNonNull(policies, "policies: ids");
        Objects.requireNonNull(layer, "layer: its name");
        return run(
                standing(),
                one -> one.place().file().startsWith(layer + ":")
                        || !policies.isEmpty() && (one.byMeasure() || isAbout(one, policies)));
    }

    private boolean isAbout(PolicyCase one, Set<String> policies) {
        PolicyCatalogue.Entry policy = PolicyOfCase.find(one, catalogue).policy();
        return policy != null && policies.contains(policy.id());
    }

    /** 运行问到的案例。 / Runs the cases that came with the engine's policies and ask about one of these. */
    public CaseReport runAsking(Set<String> policies) {
        Objects.requireNonNull(policies, "policies: ids");
        return run(standing(), one -> asksAbout(one, policies));
    }

    private boolean asksAbout(PolicyCase one, Set<String> policies) {
        return asked(one).stream().anyMatch(policies::contains);
    }

    /** 运行案例文件中问到的案例。 / Runs those cases of case files that ask about one of these policies. */
    public CaseReport run(Map<String, byte[]> files, Set<String> policies) {
        Objects.requireNonNull(policies, "policies: ids");
        return run(CaseReader.read(files, engine.dictionary()), one -> asksAbout(one, policies));
    }

    /** 运行案例文件。 / Runs case files, content by path; a {@code bases.yaml} among them serves the files of its folder. */
    public CaseReport run(Map<String, byte[]> files) {
        return run(CaseReader.read(files, engine.dictionary()), any -> true);
    }

    /** Cases do not bear on each other: they run on all cores, and are told in their order. */
    private CaseReport run(CaseReader.Cases read, Predicate<PolicyCase> which) {
        return new CaseReport(
                read.cases().parallelStream().filter(which).map(this::run).toList(), read.problems());
    }

    /** 运行一个案例。 / Runs one case. */
    public CaseResult run(PolicyCase one) {
        Objects.requireNonNull(one, "one: a case");
        return one.policies().isEmpty() ? ofOnePolicy(one) : together(one);
    }

    /** Ids of the rules of its policy that hold in a case; none where the case cannot be run, which is told by whoever runs it. */
    Set<String> holding(PolicyCase one, String policy) {
        try {
            return trial(one).holding(facts.apply(one), one.asOf(), policy);
        } catch (PolicyLoadException | InvalidFactsException refused) {
            return Set.of();
        }
    }

    /** A case about what of several policies may be drawn together. */
    private CaseResult together(PolicyCase one) {
        List<String> known =
                catalogue.policies().stream().map(PolicyCatalogue.Entry::id).toList();
        List<Problem> unknown = one.policies().stream()
                .filter(policy -> !known.contains(policy))
                .map(policy -> CaseProblems.CASE_113.at(one.place(), one.id(), policy, known))
                .toList();
        String named = String.join(", ", one.policies());
        if (!unknown.isEmpty()) {
            return result(one, named, Verdict.FAULTY, List.of(), unknown);
        }
        return judged(one, named, () -> {
            Facts given = facts.apply(one);
            Decision decision = trial(one).decide(given, one.asOf(), one.policies());
            return new ChoiceComparer(one, named, decision, catalogue).compare();
        });
    }

    /** What is wrong with the readings and numbers that a case supposes. */
    List<Problem> supposed(PolicyCase one) {
        return one.supposes() ? WhatIf.problems(engine.rulebook(), one.switches(), one.numbers()) : List.of();
    }

    private PolicyEngine trial(PolicyCase one) {
        return one.supposes()
                ? trials.computeIfAbsent(
                        new Supposed(one.switches(), one.numbers(), asked(one)),
                        any -> engine.trial(any.switches(), any.numbers(), any.asked()))
                : engine;
    }

    /** Readings and numbers that some cases suppose of the policies they ask about: many cases suppose the same. */
    private record Supposed(Map<String, String> switches, Map<String, String> numbers, Set<String> asked) {}

    private CaseResult ofOnePolicy(PolicyCase one) {
        PolicyOfCase about = PolicyOfCase.find(one, catalogue);
        Problem problem = about.problem();
        if (problem != null) {
            return result(one, "", Verdict.FAULTY, List.of(), List.of(problem));
        }
        PolicyCatalogue.Entry policy = about.policy();
        if (policy == null) {
            return result(one, "", Verdict.NOT_COVERED, List.of(), List.of());
        }
        return judged(one, policy.id(), () -> {
            Facts given = facts.apply(one);
            PolicyEngine trial = trial(one);
            if (one.byMeasure()) {
                return new MeasureCase(one, policy, catalogue).compare(given, trial);
            }
            Decision decision = trial.decide(given, one.asOf(), List.of(policy.id()));
            List<Determination> determinations = decision.of(policy.id());
            return new Comparer(one, policy, given, determinations).compare();
        });
    }

    private static CaseResult judged(PolicyCase one, String policy, Supplier<CaseResult> comparison) {
        try {
            return comparison.get();
        } catch (PolicyLoadException e) {
            return result(
                    one,
                    policy,
                    Verdict.FAULTY,
                    List.of(),
                    e.problems().stream()
                            .map(each -> CaseProblems.at(one.place(), each))
                            .toList());
        } catch (InvalidFactsException e) {
            return result(
                    one,
                    policy,
                    Verdict.DIFFERS,
                    List.of(new Difference(
                            Difference.GIVEN, "…", new Text(e.print(Language.ZH), e.print(Language.EN)))),
                    List.of());
        }
    }

    private static CaseResult result(
            PolicyCase one, String policy, Verdict verdict, List<Difference> differences, List<Problem> problems) {
        List<String> notCompared = verdict == Verdict.NOT_COVERED
                ? List.copyOf(one.expect().entries().keySet())
                : List.of();
        return new CaseResult(
                one, policy, verdict, differences, List.of(), notCompared, problems, Map.of(), Set.of(), Tried.NOTHING);
    }
}
