package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 叠加目录的案例所用的名称，及没有案例的规则。 / What the cases of overlays name, and which rules of overlays no case makes hold. The shipped cases are
 * held to the same by the build, so that nobody waits for them.
 */
public final class CaseNames {
    private static final String RULES = "rules";
    private static final String LAYER = ":";

    private final PolicyEngine engine;
    private final PolicyCatalogue catalogue;
    private final Set<String> rules = new HashSet<>();
    private final FactsReader facts;

    private CaseNames(PolicyEngine engine) {
        this.engine = engine;
        this.facts = new FactsReader(engine.dictionary());
        this.catalogue = engine.catalogue();
        catalogue.policies().forEach(policy -> rules.addAll(policy.rules()));
        catalogue.combinations().forEach(one -> rules.add(one.id()));
    }

    /** 案例的问题。 / Everything wrong with the form of cases, and of overlays' cases with the names in them. */
    public static List<Problem> problems(PolicyEngine engine) {
        Objects.requireNonNull(engine, "engine: whose cases");
        CaseReader.Cases read = CaseReader.read(engine.cases(), engine.dictionary());
        CaseNames names = new CaseNames(engine);
        List<Problem> all = new ArrayList<>(read.problems());
        read.cases().stream()
                .filter(one -> one.place().file().contains(LAYER))
                .forEach(one -> all.addAll(names.of(one)));
        return all;
    }

    private List<Problem> of(PolicyCase one) {
        List<Problem> found = new ArrayList<>();
        if (one.policies().isEmpty()) {
            Problem about = PolicyOfCase.find(one, catalogue).problem();
            Stream.ofNullable(about).forEach(found::add);
        }
        if (!one.byMeasure() && one.expect().entries().get(RULES) instanceof Node.Sequence list) {
            list.items().forEach(item -> {
                if (item instanceof Node.Scalar scalar && scalar.text() != null && !rules.contains(scalar.text())) {
                    found.add(CaseProblems.CASE_121.at(scalar.place(), one.id(), scalar.text(), rules));
                }
            });
        }
        try {
            facts.facts(one.given(), one.asOf());
        } catch (InvalidFactsException refused) {
            found.addAll(refused.problems());
        }
        return found;
    }

    /** 没有案例的规则。 / A remark on each rule of an overlay that holds in no case. */
    public static List<Problem> remarks(PolicyEngine engine) {
        Objects.requireNonNull(engine, "engine: whose rules");
        List<String> overlaid = engine.register().overlaid();
        Set<String> policies = new HashSet<>();
        engine.catalogue().policies().stream()
                .filter(policy -> policy.rules().stream().anyMatch(overlaid::contains))
                .forEach(policy -> policies.add(policy.id()));
        if (policies.isEmpty()) {
            return List.of();
        }
        Coverage coverage = Coverage.of(engine.catalogue(), new CaseRunner(engine).runAbout(policies));
        return overlaid.stream()
                .filter(coverage.neverHolds()::contains)
                .map(rule -> CaseProblems.REMARK_329.at(engine.register().place(rule), rule))
                .toList();
    }
}
