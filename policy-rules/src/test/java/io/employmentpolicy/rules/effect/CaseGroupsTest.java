package io.employmentpolicy.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("按居住区合计：一个区一行，不论写的是名称还是代码")
class CaseGroupsTest {
    @ParameterizedTest
    @CsvSource({"XQ, 西青区", "西青, 西青区", "西青区, 西青区", "天津市西青区, 西青区", "北辰区, 北辰区", "HP, HP"})
    void one_district_has_one_name(String told, String name) {
        Facts facts = Facts.builder()
                .add(Person.builder().residenceDistrict(told).build())
                .build();
        assertThat(CaseGroups.of(facts).district()).isEqualTo(name);
    }
}
