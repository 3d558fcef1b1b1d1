package io.employmentpolicy.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.FactsWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("虚构的城市")
@Tag("thorough")
class CityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final City CITY = new City(1, DAY);
    private static final int MANY = 100_000;

    @Test
    @DisplayName("同一种子同一居民，与次序无关；种子不同则不同")
    void the_same_seed_makes_the_same_resident() {
        assertThat(new City(1, DAY).resident(77)).isEqualTo(CITY.resident(77));
        assertThat(CITY.residents(70, 80).skip(7).findFirst()).contains(CITY.resident(77));
        assertThat(new City(2, DAY).residents(0, 50))
                .isNotEqualTo(CITY.residents(0, 50).toList());
    }

    @Test
    @DisplayName("各种生活状况的比例合于所载人数")
    void the_margins_are_those_of_the_documents() {
        Map<Walk, Long> drawn =
                CITY.residents(0, MANY).collect(Collectors.groupingBy(Resident::walk, Collectors.counting()));

        Margins margins = Margins.published();
        assertThat(margins.of("unemployment-insured")).isEqualTo(4_111_400);
        for (Walk walk : Walk.values()) {
            double expected = margins.millionths(walk) * (double) MANY / 1_000_000;
            assertThat((double) drawn.getOrDefault(walk, 0L))
                    .as(walk.name())
                    .isCloseTo(expected, within(4 * Math.sqrt(expected) + 1));
        }
        assertThat(drawn.get(Walk.JOBLESS))
                .as("5.4 of a hundred who work or look for work")
                .isBetween(2500L, 3100L);
    }

    @Test
    @DisplayName("每个人的事实通过与外来事实相同的检查，写出再读回不变")
    void facts_are_valid_and_can_be_written_and_read_back() {
        FactsReader reader = new FactsReader(Dictionary.standard());
        CITY.residents(0, 2000).forEach(one -> {
            byte[] written = FactsWriter.json(one.facts()).getBytes(StandardCharsets.UTF_8);
            assertThat(reader.read("resident.json", written).facts()).isEqualTo(one.facts());
            assertThat(one.facts().of(Person.class))
                    .singleElement()
                    .extracting(Person::id)
                    .isEqualTo(one.id());
        });
    }

    @Test
    @DisplayName("多名居民先后筛查，共用的结果与两个引擎逐案所得完全相同；所在的区不必生成全部事实")
    void residents_that_share_answers_have_those_both_engines_find_for_each() {
        PolicyEngine engine = PolicyEngine.ofDefaults();
        CITY.residents(0, 2000).forEach(one -> engine.screen(one.facts(), DAY, List.of(), Verification.OFF));
        CITY.residents(1900, 2150).forEach(one -> {
            Screening shared = engine.screen(one.facts(), DAY, List.of(), Verification.OFF);
            Screening alone = engine.screen(one.facts(), DAY, List.of(), Verification.EVERY);
            assertThat(shared.findings()).as(one.id()).isEqualTo(alone.findings());
            assertThat(shared.choices()).as(one.id()).isEqualTo(alone.choices());
            assertThat(CITY.district(one.number())).isEqualTo(one.district());
        });
    }

    @Test
    @DisplayName("筛查找到的人与逐人决定的相同：不漏，不错")
    void a_screening_finds_whom_decisions_grant() {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        int few = 300;
        CityScreening screening = CityScreening.of(engine, CITY, few, DAY);

        long granted = CITY.residents(0, few)
                .filter(one -> engine.decide(one.facts(), DAY, List.of("CN-UI"))
                                .only("CN-UI")
                                .orElseThrow()
                                .outcome()
                        instanceof Outcome.Eligible)
                .count();
        assertThat(screening.answered()).isEqualTo(few);
        assertThat(screening.refused()).isZero();
        assertThat(screening.found("CN-UI")).isEqualTo(granted).isPositive();
        assertThat(screening.table()).startsWith("policy,all,和平区").contains("answered 300, refused 0");
    }
}
