package io.employmentpolicy.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.checking.WhatIf;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.evaluation.Kept;
import io.employmentpolicy.rules.random.RandomCases;
import io.employmentpolicy.rules.reading.Layer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("共用的答复与逐案得出的答复相同")
@Tag("thorough")
class SharedAnswersTest {
    private static final long SEED = 20261130L;
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 31), LocalDate.of(2023, 6, 30), LocalDate.of(2025, 12, 31), LocalDate.of(2024, 1, 1));
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    private static final String AMOUNT = """
            flexible-subsidy.pension:
              title: 只缴纳职工养老保险的月补贴
              unit: yuan/month
              values:
                - { value: "650", from: 2025-01-01, to: 2027-12-31, trust: printed, source: 示例通知 }
            """;

    /** What remembers beside what does not. */
    private static final class Both {
        private final Rulebook rulebook;
        private final Decider decider;
        private final Screener screener;
        private int shared;
        private int compared;
        private int whole;

        Both(Rulebook rulebook, Decider decider) {
            this.rulebook = rulebook;
            this.decider = decider;
            this.screener = new Screener(rulebook, decider);
        }

        void compare(Facts facts, LocalDate day, Collection<String> wanted) {
            Screened quick = screener.screen(facts, day, wanted);
            Screened whole = screener.screened(facts, decider.decide(facts, day, wanted, Depth.NONE, false));
            assertThat(quick.determinations()).hasSameSizeAs(whole.determinations());
            for (int i = 0; i < quick.determinations().size(); i++) {
                assertThat(quick.determinations().get(i))
                        .isEqualTo(whole.determinations().get(i));
            }
            if (wanted.size() > 1) {
                decided(facts, day, wanted);
            }
            List<Choice> none = List.of();
            List<Finding> findings = screener.findings(quick, none, facts, day);
            assertThat(findings).isEqualTo(screener.findings(whole, none, facts, day));
            for (int i = 0; i < findings.size(); i++) {
                shared += quick.shared(i) == null ? 0 : 1;
            }
            compared += findings.size();
        }

        /** Reasons and all; now and then by both engines. */
        private void decided(Facts facts, LocalDate day, Collection<String> wanted) {
            boolean verified = ++whole % 8 == 0;
            List<Determination> decided = screener.decide(facts, day, wanted, Depth.ALL, verified);
            List<Determination> each = decider.decide(facts, day, wanted, Depth.ALL, verified);
            assertThat(decided).hasSameSizeAs(each);
            for (int i = 0; i < each.size(); i++) {
                assertThat(decided.get(i)).isEqualTo(each.get(i));
            }
        }

        /** What is found where nothing is known. */
        List<Outcome> outcomes() {
            return screener.screen(Facts.nothing(), DAYS.get(0), all()).determinations().stream()
                    .map(Determination::outcome)
                    .toList();
        }

        Collection<String> all() {
            return rulebook.policies().keySet();
        }
    }

    @Test
    @DisplayName("每项政策的随机案例，只问该政策，四个日子")
    void of_one_policy() {
        Both both = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK));
        each(both.rulebook, 9, (policy, facts, day) -> both.compare(facts, day, List.of(policy)));

        assertThat(both.compared).isGreaterThan(RULEBOOK.policies().size() * 9);
        assertThat(both.shared).isBetween(both.compared / 50, both.compared / 2);
    }

    @Test
    @DisplayName("每项政策的随机案例，问全部政策；多数答复是共用的")
    void of_all_policies() {
        Both both = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK));
        each(both.rulebook, 1, (policy, facts, day) -> both.compare(facts, day, both.all()));

        assertThat(both.shared).isGreaterThan(both.compared / 3);
    }

    @Test
    @DisplayName("所述字段相同、日期与数字不同的案例，问全部政策；各得各的答复")
    void of_cases_that_tell_of_the_same_fields() {
        Both both = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<String> asked = new ArrayList<>();
        each(both.rulebook, 1, (policy, facts, day) -> {
            if (asked.size() % 40 == 0) {
                Facts alone = single(facts);
                for (int i = 0; i < 60; i++) {
                    both.compare(
                            i % 3 == 0 ? alone : alone.replacing(fact -> otherwise(fact, random)), day, both.all());
                }
            }
            asked.add(policy);
        });

        assertThat(both.shared).isGreaterThan(both.compared * 9 / 10);
    }

    @Test
    @DisplayName("同上，每项政策各问其一；反复问的也各得各的答复")
    void of_cases_that_tell_of_the_same_fields_and_ask_about_one_policy() {
        Both both = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        each(both.rulebook, 1, (policy, facts, day) -> {
            Facts alone = single(facts);
            for (int i = 0; i < 40; i++) {
                both.compare(
                        i % 3 == 0 ? alone : alone.replacing(fact -> otherwise(fact, random)), day, List.of(policy));
            }
        });

        assertThat(both.shared).isGreaterThan(both.compared / 2);
    }

    @Test
    @DisplayName("理由旁注的日子各案自己的：同样未就业，各自何时结束")
    void the_days_told_beside_a_value_are_those_of_the_case() {
        Both both = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK));
        for (int day = 1; day < 4; day++) {
            Employment over = Employment.builder()
                    .status(EmploymentStatus.NONE)
                    .endDate(Occurrence.at(LocalDate.of(2026, 3, day)))
                    .build();
            both.decided(Facts.builder().add(over).build(), DAYS.get(0), both.all());
        }
    }

    /** Of each kind the first fact, and no other. */
    private static Facts single(Facts facts) {
        Facts.Builder some = Facts.builder();
        for (FactKind kind : facts.kinds()) {
            if (facts.of(kind).isEmpty()) {
                some.none(kind);
            } else {
                some.add(facts.of(kind).get(0));
            }
        }
        return some.build();
    }

    /** The same with other days and numbers, and with some events that have not happened. */
    private static Fact otherwise(Fact fact, RandomGenerator random) {
        FactKind kind = Dictionary.standard().of(fact.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (FactField field : kind.fields()) {
            values.add(otherwise(field.read(fact), random));
        }
        return made(kind, fact, values);
    }

    private static @Nullable Object otherwise(@Nullable Object value, RandomGenerator random) {
        int by = random.nextInt(4) == 0 ? random.nextInt(-2000, 2000) : random.nextInt(-3, 4);
        if (value instanceof LocalDate day) {
            return day.plusDays(by);
        }
        if (value instanceof YearMonth month) {
            return month.plusMonths(by / 30);
        }
        if (value instanceof Integer number) {
            return Math.max(0, number + by / 30);
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.valueOf(by)).max(BigDecimal.ZERO);
        }
        if (value instanceof Occurrence<?> event && event.at().orElse(null) instanceof LocalDate day) {
            return random.nextInt(8) == 0 ? Occurrence.notYet() : Occurrence.at(day.plusDays(by));
        }
        return value instanceof Boolean told && random.nextInt(8) == 0 ? Boolean.valueOf(!told) : value;
    }

    @Test
    @DisplayName("另设读法与数值、叠加目录之后，各用各的答复")
    void under_other_readings_and_overlays() {
        Decider decider = Decider.compilingOnDemand(RULEBOOK);
        Rulebook read = WhatIf.of(RULEBOOK, otherReadings(), Map.of("flexible-subsidy.pension", "650"));
        Rulebook laid = RulebookReader.read(
                Dictionary.standard(),
                List.of(
                        Layer.shipped(),
                        Layer.of("bureau", Map.of("parameters.yaml", AMOUNT.getBytes(StandardCharsets.UTF_8)))),
                Map.of());
        List<Both> editions = List.of(
                new Both(RULEBOOK, decider),
                new Both(read, decider.with(read)),
                new Both(laid, Decider.compilingOnDemand(laid)));
        for (Both edition : editions) {
            each(RULEBOOK, 1, (policy, facts, day) -> edition.compare(facts, day, List.of(policy)));
            assertThat(edition.shared).isPositive();
        }
        assertThat(editions.get(1).outcomes()).isNotEqualTo(editions.get(0).outcomes());
    }

    /** Of every switch the last of its readings. */
    private static Map<String, String> otherReadings() {
        Map<String, String> readings = new HashMap<>();
        RULEBOOK.book()
                .switches()
                .forEach(one ->
                        readings.put(one.key(), one.choices().get(one.choices().size() - 1)));
        return readings;
    }

    @Test
    @DisplayName("所留有上限：满了就丢，答复不变")
    void what_is_kept_is_bounded() {
        Decider decider = Decider.compilingOnDemand(RULEBOOK);
        Kept kept = new Kept(4 << 20);
        Screener bounded = new Screener(RULEBOOK, decider, kept);
        Both both = new Both(RULEBOOK, decider);
        List<Boolean> full = new ArrayList<>();
        each(RULEBOOK, 1, (policy, facts, day) -> {
            full.add(kept.isFull());
            if (full.size() % 8 == 0) {
                assertThat(bounded.screen(facts, DAYS.get(0), both.all()).determinations())
                        .isEqualTo(both.screener
                                .screen(facts, DAYS.get(0), both.all())
                                .determinations());
            }
        });

        assertThat(full).as("full, then dropped").containsSubsequence(true, false);
    }

    @Test
    @DisplayName("编号随案而异，不取别人的编号")
    void named_by_the_id_of_the_case() {
        Screener screener = new Both(RULEBOOK, Decider.compilingOnDemand(RULEBOOK)).screener;
        for (String id : List.of("A", "B")) {
            Facts facts = Facts.of(Person.builder().id(id).build());
            Screened screened =
                    screener.screen(facts, DAYS.get(0), RULEBOOK.policies().keySet());

            assertThat(screened.determinations())
                    .filteredOn(one -> one.subject().kind().equals("person"))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.subject().id()).isEqualTo(id));
            assertThat(screener.findings(screened, List.of(), facts, DAYS.get(0)))
                    .filteredOn(one -> one.subject().kind().equals("person"))
                    .allSatisfy(one -> assertThat(one.subject().id()).isEqualTo(id));
        }
    }

    private interface Asking {
        void ask(String policy, Facts facts, LocalDate day);
    }

    private static void each(Rulebook rulebook, int ofEach, Asking asking) {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        int turn = 0;
        for (Policy policy : rulebook.policies().values()) {
            LocalDate day = DAYS.get(turn++ % DAYS.size());
            RandomCases cases = new RandomCases(rulebook, order, policy, day);
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom")
                    .create(SEED + policy.id().hashCode());
            for (int i = 0; i < ofEach; i++) {
                Facts facts = cases.admitted(random);
                asking.ask(policy.id(), (turn + i) % 3 == 2 ? sparse(facts, random) : facts, day);
            }
        }
    }

    /** The same facts, most of what they tell untold, each named by an id of its own. */
    private static Facts sparse(Facts facts, RandomGenerator random) {
        Map<FactKind, Integer> named = new HashMap<>();
        return facts.replacing(fact -> {
            FactKind kind = Dictionary.standard().of(fact.getClass());
            List<@Nullable Object> values = new ArrayList<>();
            for (FactField field : kind.fields()) {
                boolean id = field.property().equals("id") && !kind.identity().isEmpty();
                Object told = random.nextInt(4) == 0 ? field.read(fact) : null;
                values.add(id ? Integer.toString(named.merge(kind, 1, Integer::sum)) : told);
            }
            return made(kind, fact, values);
        });
    }

    private static Fact made(FactKind kind, Fact fact, List<@Nullable Object> values) {
        try {
            return kind.fact(values.toArray());
        } catch (IllegalArgumentException refused) {
            return fact;
        }
    }
}
