package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.RunningCases;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 已受理案件是否随数值变更。 / Where a fact selects the version of a policy, a figure that changes says whether cases go by the new one that began
 * before: nobody shall be left behind, or be paid back, without a word.
 */
final class RunningCasesChecker {
    private static final String BY_THE_MONTH = "/month";

    private final Collection<Policy> policies;
    private final List<Rule> rules;
    private final ParameterBook book;
    private final String lowest;

    /** @param layers names of the overlays, in order */
    RunningCasesChecker(Collection<Policy> policies, List<Rule> rules, ParameterBook book, List<String> layers) {
        this.policies = policies;
        this.rules = rules;
        this.book = book;
        boolean shipped = policies.stream().anyMatch(policy -> policy.layer().isEmpty());
        this.lowest = shipped || layers.isEmpty() ? "" : layers.get(0);
    }

    /** A figure that says nothing, with the policy that reads it. */
    private record Silent(String key, Place place, boolean overlaid, String policy) {}

    /** Figures changed by an overlay, each a problem. */
    List<Problem> problems() {
        return silent().filter(Silent::overlaid)
                .map(one -> CheckingProblems.PARAM_120.at(one.place(), one.key(), one.policy(), Policy.RUNNING_CASES))
                .toList();
    }

    /** Figures of the lowest layer that say nothing, and monthly ones that running cases follow to where they end, each worth a look. */
    List<Problem> remarks() {
        return Stream.concat(
                        silent().filter(one -> !one.overlaid())
                                .map(one -> CheckingProblems.REMARK_331.at(
                                        one.place(), one.key(), one.policy(), Policy.RUNNING_CASES)),
                        ending())
                .toList();
    }

    /** What is paid month by month goes on after the policy takes nobody new: by a figure that ends, those months have none. */
    private Stream<Problem> ending() {
        return book.parameters().stream()
                .filter(one -> one.running() == RunningCases.NEW && one.unit().endsWith(BY_THE_MONTH))
                .flatMap(one -> last(one)
                        .flatMap(day -> reader(one.key())
                                .map(policy -> CheckingProblems.REMARK_334.at(one.place(), one.key(), day, policy)))
                        .stream());
    }

    /** The last day on which a figure has a value; empty if it has no end. */
    private static Optional<LocalDate> last(Parameter one) {
        List<LocalDate> ends = one.values().stream()
                .flatMap(value -> Stream.ofNullable(value.validity().to()))
                .toList();
        return ends.isEmpty() || ends.size() < one.values().size()
                ? Optional.empty()
                : ends.stream().max(Comparator.naturalOrder());
    }

    private Optional<String> reader(String key) {
        Set<String> selecting = policies.stream()
                .filter(policy -> policy.selectedBy() != null)
                .map(Policy::id)
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> selecting.contains(rule.policy()))
                .filter(rule -> ExpressionWalk.of(rule)
                        .flatMap(part -> part.figure().stream())
                        .anyMatch(key::equals))
                .map(Rule::policy)
                .findFirst();
    }

    private Stream<Silent> silent() {
        SortedMap<String, Silent> silent = new TreeMap<>();
        for (Policy policy : policies) {
            if (policy.selectedBy() != null
                    && book.choice(policy.id() + "." + Policy.RUNNING_CASES).isEmpty()) {
                rules.stream()
                        .filter(rule -> rule.policy().equals(policy.id()))
                        .flatMap(ExpressionWalk::of)
                        .flatMap(part -> part.figure().stream())
                        .distinct()
                        .forEach(key -> silent(key, policy).ifPresent(one -> silent.putIfAbsent(key, one)));
            }
        }
        return silent.values().stream();
    }

    private Optional<Silent> silent(String key, Policy policy) {
        Parameter parameter = book.parameter(key).orElse(null);
        if (parameter != null) {
            List<BigDecimal> values =
                    parameter.values().stream().map(Parameter.Dated::value).toList();
            return parameter.running() == null && differ(values)
                    ? Optional.of(new Silent(
                            key,
                            parameter.place(),
                            parameter.values().stream().anyMatch(one -> overlaid(one.validity())),
                            policy.id()))
                    : Optional.empty();
        }
        LookupTable table = book.table(key).orElse(null);
        return table != null && table.running() == null && changes(table)
                ? Optional.of(new Silent(
                        key,
                        table.place(),
                        table.rows().stream().anyMatch(one -> overlaid(one.validity())),
                        policy.id()))
                : Optional.empty();
    }

    private boolean overlaid(Validity validity) {
        return !validity.layer().equals(lowest);
    }

    private static boolean changes(LookupTable table) {
        Map<List<Object>, List<BigDecimal>> values = new HashMap<>();
        table.rows()
                .forEach(row -> values.computeIfAbsent(row.keys(), any -> new ArrayList<>())
                        .add(row.value()));
        return values.values().stream().anyMatch(RunningCasesChecker::differ);
    }

    private static boolean differ(List<BigDecimal> values) {
        return values.stream()
                        .flatMap(Stream::ofNullable)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
    }
}
