package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 数字的起止。 / A figure with days between its values on which it has none, or that begins after a policy that reads it or ends before it. */
final class FigureDays implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        for (Parameter one : edition.book().parameters()) {
            List<Validity> days =
                    one.values().stream().map(Parameter.Dated::validity).toList();
            gap(one.key(), one.place(), days, findings);
            begins(one.key(), one.place(), days, edition, findings);
            ends(one.key(), one.place(), days, edition, findings);
        }
        for (LookupTable table : edition.book().tables()) {
            Map<List<Object>, List<Validity>> rows = new HashMap<>();
            table.rows()
                    .forEach(row -> rows.computeIfAbsent(row.keys(), any -> new ArrayList<>())
                            .add(row.validity()));
            table.rows().stream()
                    .filter(row -> Objects.requireNonNull(rows.get(row.keys())).size() > 1)
                    .findFirst()
                    .ifPresent(row ->
                            gap(table.key(), row.place(), Objects.requireNonNull(rows.get(row.keys())), findings));
            if (table.complete()) {
                List<Validity> days =
                        table.rows().stream().map(LookupTable.Row::validity).toList();
                begins(table.key(), table.place(), days, edition, findings);
                ends(table.key(), table.place(), days, edition, findings);
            }
        }
    }

    private static void gap(String key, Place place, List<Validity> values, Findings findings) {
        List<Validity> dated = values.stream()
                .filter(one -> one.from() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.from())))
                .toList();
        for (int later = 1; later < dated.size(); later++) {
            LocalDate end = dated.get(later - 1).to();
            LocalDate begin = Objects.requireNonNull(dated.get(later).from());
            if (end != null && end.plusDays(1).isBefore(begin)) {
                findings.add(LintProblems.REMARK_321.at(place, key, end.plusDays(1), begin.minusDays(1)));
                return;
            }
        }
    }

    /** A policy without a last day outlives every figure: that its figures end soon is told from the day one looks. */
    private static void ends(String key, Place place, List<Validity> values, Looked edition, Findings findings) {
        if (values.isEmpty() || values.stream().anyMatch(one -> one.to() == null)) {
            return;
        }
        LocalDate last = values.stream()
                .map(one -> Objects.requireNonNull(one.to()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        edition.readersOf(key).stream()
                .map(edition::policy)
                .filter(policy -> policy.to() != null && policy.to().isAfter(last))
                .findFirst()
                .ifPresent(policy -> findings.add(LintProblems.REMARK_320_ENDS.at(
                        place, key, last, policy.id(), Objects.requireNonNull(policy.to()))));
    }

    /** Whether something stands in an overlay: a rule of always that is new reads a figure which is new as if it had always been there. */
    private static boolean isAdded(Place place) {
        return place.file().contains(":");
    }

    private static void begins(String key, Place place, List<Validity> values, Looked edition, Findings findings) {
        if (values.isEmpty() || values.stream().anyMatch(one -> one.from() == null)) {
            return;
        }
        LocalDate first = values.stream()
                .map(one -> Objects.requireNonNull(one.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Rule> earlier = edition.readersOf(key).stream()
                .filter(rule -> rule.from() == null || rule.from().isBefore(first))
                .toList();
        earlier.stream()
                .map(edition::policy)
                .filter(policy -> policy.from() != null && policy.from().isBefore(first))
                .findFirst()
                .ifPresent(policy -> findings.add(LintProblems.REMARK_320.at(
                        place, key, first, policy.id(), Objects.requireNonNull(policy.from()))));
        earlier.stream()
                .filter(rule -> isAdded(rule.place()) && isAdded(place))
                .filter(rule -> edition.policy(rule).from() == null)
                .findFirst()
                .ifPresent(rule -> findings.add(rule, LintProblems.REMARK_320_RULE.at(place, key, first, rule.id())));
    }
}
