package io.employmentpolicy.examples.workbench.skeleton;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.edition.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 换了地区的案例。 / The shipped cases that an overlay for another district turns, each once more: the district in the place of the other, and the figures
 * of the shipped plan tried in this case alone, so that it still says how the rule reckons whatever figure is filled in.
 */
public final class DistrictCases {
    private final PlanText names;
    private final PlanDates dates;
    private final SortedMap<String, String> figures = new TreeMap<>();

    private DistrictCases(PlanText names, PlanDates dates) {
        this.names = names;
        this.dates = dates;
    }

    /**
     * 写好的案例。 / A case file for the overlay.
     *
     * @param leftOut ids of the cases that come out otherwise because the plan has other days, and that somebody must look at
     */
    public record Written(String file, List<String> leftOut) {
        /** Copies the ids. */
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * 案例文件。 / The cases of the plan.
     *
     * @param shipped the engine without the overlay
     * @param changed the engine under it
     */
    public static Written of(PolicyEngine shipped, PolicyEngine changed, String name, String code, PlanDates dates) {
        DistrictCases cases = new DistrictCases(new PlanText(name, code), dates);
        Map<String, Parameter> open =
                changed.rulebook().book().parameters().stream().collect(Collectors.toMap(Parameter::key, one -> one));
        for (Parameter one : shipped.rulebook().book().parameters()) {
            Parameter now = Objects.requireNonNull(open.get(one.key()));
            Parameter.Dated last = one.values().get(one.values().size() - 1);
            if (!now.values().equals(one.values()) && last.value() != null) {
                cases.figures.put(one.key(), last.value().toPlainString());
            }
        }
        CaseReport report = new CaseRunner(changed).runAbout(changed.touchedSince(shipped));
        SortedMap<String, String> lines = new TreeMap<>();
        report.results().stream()
                .filter(result -> result.verdict() == Verdict.DIFFERS)
                .map(CaseResult::policyCase)
                .forEach(one -> lines.put(one.id(), cases.line(one)));
        List<String> leftOut = dates.given() ? differing(changed, file(lines.values())) : List.of();
        lines.keySet().removeAll(leftOut);
        return new Written(file(lines.values()), leftOut);
    }

    private static String file(Collection<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "cases:\n", "\n"));
    }

    private static List<String> differing(PolicyEngine changed, String file) {
        return new CaseRunner(changed)
                .run(Map.of("cases/district.yaml", file.getBytes(StandardCharsets.UTF_8))).results().stream()
                        .filter(result -> result.verdict() == Verdict.DIFFERS || result.verdict() == Verdict.FAULTY)
                        .map(result -> result.policyCase().id())
                        .sorted()
                        .toList();
    }

    /** What is due follows from the days alone where the case lies outside of them. */
    private String expected(PolicyCase one) {
        if (dates.before(one.asOf())) {
            return "{ result: not_yet }";
        }
        return dates.after(one.asOf()) ? "{ result: ended }" : names.flow(one.expect());
    }

    private String line(PolicyCase one) {
        StringBuilder line = new StringBuilder("  - { id: " + PlanText.quoted(one.id()) + ", title: "
                + PlanText.quoted(names.renamed(one.title())) + ", as_of: " + one.asOf());
        if (one.policy() != null) {
            line.append(", policy: ").append(one.policy());
        }
        if (!one.policies().isEmpty()) {
            line.append(", policies: [")
                    .append(String.join(", ", one.policies()))
                    .append(']');
        }
        if (!one.measures().isEmpty()) {
            line.append(", measure: [")
                    .append(String.join(", ", one.measures()))
                    .append(']');
        }
        if (!one.switches().isEmpty()) {
            line.append(", switches: ").append(values(one.switches()));
        }
        Map<String, String> numbers = new TreeMap<>(figures);
        numbers.putAll(one.numbers());
        line.append(", numbers: ").append(values(numbers));
        line.append(", given: ").append(names.flow(one.given()));
        return line.append(", expect: ").append(expected(one)).append(" }").toString();
    }

    private static String values(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> PlanText.quoted(entry.getKey()) + ": " + PlanText.quoted(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
