package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 叠加目录的案例所用的名称，及没有案例的规则。 / What the cases of overlays name, and which rules of overlays no case makes hold. The shipped cases are
 * held to the same by the build, so that nobody waits for them.
 */
public final class CaseNames {
    static final String RULES = "rules";
    private static final String LAYER = ":";

    private final PolicyEngine engine;
    private final PolicyCatalogue catalogue;
    private final CaseReader.Cases read;
    private final Set<String> rules = new HashSet<>();
    private final CaseRunner runner;

    /** 一个引擎的案例。 / Reads the cases that came with the policies of an engine, once for all that is asked of them. */
    public CaseNames(PolicyEngine engine) {
        this.engine = Objects.requireNonNull(engine, "engine: whose cases");
        this.runner =
                new CaseRunner(engine).under(engine.supposing(same -> same)).remembering();
        this.catalogue = engine.catalogue();
        this.read = CaseReader.read(engine.cases(), engine.dictionary());
        catalogue.policies().forEach(policy -> rules.addAll(policy.rules()));
        catalogue.combinations().forEach(one -> rules.add(one.id()));
    }

    /** 案例的问题。 / Everything wrong with the form of cases, and of overlays' cases with the names in them. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(read.problems());
        read.cases().parallelStream()
                .filter(one -> one.place().file().contains(LAYER))
                .map(this::of)
                .toList()
                .forEach(all::addAll);
        return all;
    }

    private List<Problem> of(PolicyCase one) {
        List<Problem> found = new ArrayList<>();
        if (one.policies().isEmpty()) {
            PolicyOfCase about = PolicyOfCase.find(one, catalogue);
            Stream.ofNullable(about.problem()).forEach(found::add);
            if (about.policy() != null && !one.byMeasure()) {
                found.addAll(ExpectedForm.of(one, about.policy()));
            }
        } else {
            found.addAll(ExpectedForm.ofChoice(one));
        }
        if (!one.byMeasure() && one.expect().entries().get(RULES) instanceof Node.Sequence list) {
            list.items().forEach(item -> {
                if (item instanceof Node.Scalar scalar && scalar.text() != null && !rules.contains(scalar.text())) {
                    found.add(CaseProblems.CASE_121.at(scalar.place(), one.id(), scalar.text(), spellings()));
                }
            });
        }
        try {
            runner.facts(one);
        } catch (InvalidFactsException refused) {
            found.addAll(refused.problems());
        }
        runner.supposed(one).forEach(problem -> found.add(CaseProblems.at(one.place(), problem)));
        return found;
    }

    /** Ids of rules by themselves and by their titles, which is what somebody writes who looks at the rule and not at its id. */
    private Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        engine.rulebook().rules().forEach(rule -> spellings.put(rule.title(), rule.id()));
        rules.forEach(rule -> spellings.put(rule, rule));
        return spellings;
    }

    /**
     * 没有案例的规则。 / A remark on each rule of an overlay that holds in no case. The explaining engine alone decides: whether a case passes, by both
     * engines, is told by whoever runs it.
     */
    public List<Problem> remarks() {
        Set<String> overlaid = new LinkedHashSet<>(engine.register().overlaid());
        Map<String, Set<String>> rulesOf = new HashMap<>();
        catalogue
                .policies()
                .forEach(policy -> policy.rules().stream()
                        .filter(overlaid::contains)
                        .forEach(rule -> rulesOf.computeIfAbsent(policy.id(), any -> new HashSet<>())
                                .add(rule)));
        if (rulesOf.isEmpty()) {
            return List.of();
        }
        List<PolicyCase> standing = read.standing(engine.edition().layers()).cases();
        Set<String> untried = new Untried(runner, catalogue, standing).among(rulesOf);
        return overlaid.stream()
                .filter(untried::contains)
                .map(rule -> CaseProblems.REMARK_329.at(engine.register().place(rule), rule))
                .toList();
    }
}
