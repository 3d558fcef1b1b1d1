package io.employmentpolicy.rules.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("时间覆盖：二〇二一年一月至二〇三〇年十二月")
@Tag("thorough")
class TemporalCoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final PolicyRegister REGISTER = ENGINE.register();
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    @Test
    @DisplayName("每月首末日，全部政策都有答案")
    void nothing_throws_on_the_first_and_last_day_of_any_month() {
        for (YearMonth month = YearMonth.from(FIRST);
                !month.isAfter(YearMonth.from(LAST));
                month = month.plusMonths(1)) {
            answers(month.atDay(1), RULEBOOK.policies().keySet());
            answers(month.atEndOfMonth(), RULEBOOK.policies().keySet());
        }
    }

    @Test
    @DisplayName("政策及其数值的有效期首末日与前后日，该政策都有答案")
    void nothing_throws_on_the_days_around_the_ends_of_what_is_dated() {
        for (Policy policy : RULEBOOK.policies().values()) {
            for (LocalDate day : days(policy)) {
                answers(day, List.of(policy.id()));
            }
        }
    }

    private static void answers(LocalDate day, Collection<String> policies) {
        assertThat(ENGINE.decide(Facts.nothing(), day, policies).determinations())
                .as("as of %s", day)
                .isNotEmpty()
                .extracting(Determination::outcome)
                .doesNotHaveAnyElementsOfTypes(Outcome.Disagreement.class, Outcome.Conflict.class);
    }

    @Test
    @DisplayName("同一数值没有两个取值同日有效")
    void no_two_values_hold_on_one_day() {
        List<String> twice = new ArrayList<>();
        for (Parameter parameter : RULEBOOK.book().parameters()) {
            overlap(parameter.key(), validities(parameter), twice);
        }
        for (LookupTable table : RULEBOOK.book().tables()) {
            byKeys(table).forEach((keys, validities) -> overlap(table.key() + keys, validities, twice));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    @DisplayName("被取代的政策与取代它的政策首尾相接")
    void a_policy_ends_the_day_before_its_successor_begins() {
        List<String> amiss = new ArrayList<>();
        for (Policy policy : RULEBOOK.policies().values()) {
            Policy next =
                    policy.replacedBy() == null ? null : RULEBOOK.policies().get(policy.replacedBy());
            if (next != null && policy.to() != null && next.from() != null) {
                LocalDate begins = policy.to().plusDays(1);
                if (!next.from().equals(begins)) {
                    amiss.add(policy.id() + " until " + policy.to() + ", " + next.id() + " from " + next.from());
                }
            }
        }
        assertThat(amiss).isEmpty();
    }

    @Test
    @DisplayName("政策有效期内，所用数值每日都有取值，或写明缺失")
    void no_number_is_silently_missing_while_its_policy_is_in_force() {
        List<String> gaps = new ArrayList<>();
        for (PolicyRegister.RuleEntry rule : REGISTER.rules()) {
            Policy policy = Objects.requireNonNull(RULEBOOK.policies().get(rule.policy()));
            Rule read = RULEBOOK.rules().stream()
                    .filter(one -> one.id().equals(rule.id()))
                    .findFirst()
                    .orElseThrow();
            for (String key : rule.figures()) {
                gaps(policy, read, key, gaps);
            }
        }
        assertThat(gaps.stream().distinct()).isEmpty();
    }

    private static void gaps(Policy policy, Rule rule, String key, List<String> gaps) {
        Parameter parameter = RULEBOOK.book().parameter(key).orElse(null);
        if (parameter != null) {
            gap(policy, rule, key, validities(parameter), gaps);
            return;
        }
        LookupTable table = RULEBOOK.book().table(key).orElseThrow();
        if (table.complete()) {
            gap(
                    policy,
                    rule,
                    key,
                    byKeys(table).values().stream().flatMap(List::stream).toList(),
                    gaps);
        }
    }

    /** A figure known on single days only says by that that it is missing on the others. */
    private static void gap(Policy policy, Rule rule, String key, List<Validity> validities, List<String> gaps) {
        if (validities.stream().anyMatch(one -> !one.knownOn().isEmpty())) {
            return;
        }
        for (LocalDate day : edges(validities, policy)) {
            boolean inForce = within(day)
                    && (policy.from() == null || !day.isBefore(policy.from()))
                    && (policy.to() == null || !day.isAfter(policy.to()))
                    && rule.appliesOn(day);
            if (inForce && validities.stream().noneMatch(one -> one.holds(day))) {
                gaps.add(key + " on " + day + " (" + rule.id() + ")");
            }
        }
    }

    private static boolean within(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static List<Validity> validities(Parameter parameter) {
        return parameter.values().stream().map(Parameter.Dated::validity).toList();
    }

    private static Map<List<Object>, List<Validity>> byKeys(LookupTable table) {
        Map<List<Object>, List<Validity>> byKeys = new HashMap<>();
        table.rows()
                .forEach(row -> byKeys.computeIfAbsent(row.keys(), any -> new ArrayList<>())
                        .add(row.validity()));
        return byKeys;
    }

    private static void overlap(String key, List<Validity> validities, List<String> twice) {
        for (int i = 0; i < validities.size(); i++) {
            for (int j = i + 1; j < validities.size(); j++) {
                if (validities.get(i).overlaps(validities.get(j))) {
                    twice.add(key);
                }
            }
        }
    }

    /** The days around the ends of everything dated that a policy itself looks at. */
    private static SortedSet<LocalDate> days(Policy policy) {
        SortedSet<LocalDate> days = new TreeSet<>();
        around(policy.from(), policy.to(), days);
        RULEBOOK.rulesOf(policy.id()).forEach(rule -> around(rule.retiredOn(), null, days));
        REGISTER.rules().stream()
                .filter(rule -> rule.policy().equals(policy.id()))
                .flatMap(rule -> rule.figures().stream())
                .distinct()
                .flatMap(TemporalCoverageTest::validities)
                .forEach(one -> around(one.from(), one.to(), days));
        days.removeIf(day -> !within(day));
        return days;
    }

    private static Stream<Validity> validities(String key) {
        return RULEBOOK.book()
                .parameter(key)
                .map(one -> validities(one).stream())
                .orElseGet(() ->
                        RULEBOOK.book().table(key).orElseThrow().rows().stream().map(LookupTable.Row::validity));
    }

    private static SortedSet<LocalDate> edges(Collection<Validity> validities, Policy policy) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(FIRST, LAST));
        validities.forEach(one -> around(one.from(), one.to(), days));
        around(policy.from(), policy.to(), days);
        return days;
    }

    private static void around(@Nullable LocalDate from, @Nullable LocalDate to, SortedSet<LocalDate> days) {
        if (from != null) {
            days.add(from.minusDays(1));
            days.add(from);
        }
        if (to != null) {
            days.add(to);
            days.add(to.plusDays(1));
        }
    }
}
