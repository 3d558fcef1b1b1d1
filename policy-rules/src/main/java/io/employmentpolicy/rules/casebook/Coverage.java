package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 案例覆盖。 / Which rules no case tries: every rule should hold in one case of its policy and not hold in another.
 *
 * @param neverHolds ids of rules that hold in no case, sorted; of combination rules those that bear on nothing in any case
 * @param neverFails ids of rules that hold in every case, of combination rules those never tried where they bear on nothing, sorted; rules that ask nothing cannot fail and are left out
 * @param onlyOpen ids of rules that no case knows to fail though some leave them open, sorted: those that only ask whether something is told
 */
public record Coverage(List<String> neverHolds, List<String> neverFails, List<String> onlyOpen) {
    /** Copies the lists. */
    public Coverage {
        neverHolds = List.copyOf(neverHolds);
        neverFails = List.copyOf(neverFails);
        onlyOpen = List.copyOf(onlyOpen);
    }

    /** 由运行报告得出。 / What the cases of a report leave out. */
    public static Coverage of(PolicyCatalogue catalogue, CaseReport report) {
        Set<String> neverHolds = new TreeSet<>();
        Set<String> neverFails = new TreeSet<>();
        Set<String> onlyOpen = new TreeSet<>();
        for (PolicyCatalogue.Entry policy : catalogue.policies()) {
            List<CaseResult> own = report.results().stream()
                    .filter(result -> result.policy().equals(policy.id()))
                    .toList();
            for (String rule : policy.rules()) {
                Set<Truth> seen = own.stream()
                        .map(result -> result.rules().get(rule))
                        .filter(Objects::nonNull)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
                boolean granted = seen.contains(Truth.TRUE)
                        || own.stream()
                                .anyMatch(result -> result.alwaysHolding().contains(rule));
                if (!granted) {
                    neverHolds.add(rule);
                }
                if (!seen.contains(Truth.FALSE)
                        && own.stream()
                                .noneMatch(result -> result.alwaysHolding().contains(rule))) {
                    (seen.contains(Truth.UNKNOWN) ? onlyOpen : neverFails).add(rule);
                }
            }
        }
        for (Combination rule : catalogue.combinations()) {
            Set<Truth> seen = report.results().stream()
                    .map(result -> result.rules().get(rule.id()))
                    .filter(Objects::nonNull)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            if (!seen.contains(Truth.TRUE)) {
                neverHolds.add(rule.id());
            }
            if (!seen.contains(Truth.FALSE)) {
                neverFails.add(rule.id());
            }
        }
        return new Coverage(List.copyOf(neverHolds), List.copyOf(neverFails), List.copyOf(onlyOpen));
    }

    /** 是否完整。 / Whether every rule is tried both ways. */
    public boolean complete() {
        return neverHolds.isEmpty() && neverFails.isEmpty();
    }

    /** 打印。 / What is missing, one rule a line; a single line when nothing is. */
    public String print(Language language) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        neverHolds.forEach(rule -> lines.add(rule + (zh ? "：没有案例使其成立" : ": holds in no case")));
        neverFails.forEach(rule -> lines.add(rule + (zh ? "：没有案例使其不成立" : ": holds in every case")));
        return lines.isEmpty()
                ? zh ? "每条规则都有成立与不成立的案例" : "every rule holds in one case and fails in another"
                : String.join("\n", lines);
    }
}
