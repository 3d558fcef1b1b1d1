package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("写法与规则不同的区名，相隔多年的日期")
class KnownPlacesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    private static Decision decide(Facts facts, String policy) {
        return Shipped.engine().decide(facts, DAY, List.of(policy));
    }

    private static Decision living(String district) {
        return decide(
                Facts.of(Person.builder()
                        .hardToEmploy(true)
                        .residenceDistrict(district)
                        .build()),
                "XQ-09-LOCAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"天津市西青区", "天津西青", "西青區", "xq", "西青区 ", "120111"})
    @DisplayName("加了市名、小写、空格、繁体、代码的，指明写法，按未知处理，不当作别的区")
    void a_district_written_in_another_way_is_no_other_district(String written) {
        Decision decision = living(written);

        assertThat(decision.contradictions())
                .filteredOn(one -> one.check().equals("FACT-212"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.text().zh()).contains("按未知处理");
                    assertThat(told.text().en()).contains("counts as unknown");
                    assertThat(told.sides())
                            .extracting(Contradiction.Side::path)
                            .containsExactly("person[0].residence_district");
                });
        assertThat(decision.only("XQ-09-LOCAL").orElseThrow().outcome().code()).isEqualTo("undetermined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XQ", "西青区", "西青", "北辰区", "BC", "西青道"})
    @DisplayName("照规则写的，和别的区，都照所写的")
    void districts_as_rules_write_them_and_other_districts_are_taken_as_they_are(String written) {
        Decision decision = living(written);

        assertThat(decision.contradictions()).isEmpty();
        boolean here = List.of("XQ", "西青区", "西青").contains(written);
        assertThat(decision.only("XQ-09-LOCAL").orElseThrow().outcome().code())
                .isEqualTo(here ? "undetermined" : "not_eligible");
    }

    @Test
    @DisplayName("核准日期远在评定日之后的，提示核对年份；次年的不提示")
    void an_event_decades_ahead_is_told() {
        assertThat(decide(applied(LocalDate.of(2062, 3, 10)), "TJ-FLEX").contradictions())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.check()).isEqualTo("FACT-209");
                    assertThat(told.text().zh()).contains("请核对年份");
                });
        assertThat(decide(applied(LocalDate.of(2024, 3, 10)), "TJ-FLEX").contradictions())
                .isEmpty();
    }

    private static Facts applied(LocalDate approved) {
        return Facts.of(
                Person.builder().hardToEmploy(true).build(), new Application("TJ-FLEX", null, Occurrence.at(approved)));
    }
}
