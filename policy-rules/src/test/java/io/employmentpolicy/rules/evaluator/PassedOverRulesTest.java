package io.employmentpolicy.rules.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("取值规则有先后的，只说所取的一条用了什么")
class PassedOverRulesTest {
    private static final String STATUS = "TJ-HARD-TO-EMPLOY";
    private static final String READING = "TJ-WORKING-AGE.untold=of-age";
    private static final String AGE = "employment-fund.working-age";

    private static List<String> used(Person person) {
        return Shipped.engine()
                .decide(Facts.of(person), LocalDate.of(2026, 3, 31), List.of(STATUS))
                .only(STATUS)
                .orElseThrow()
                .parameters()
                .stream()
                .map(ParameterUse::key)
                .toList();
    }

    @Test
    void who_tells_a_birth_date_rests_on_his_age_and_on_no_reading_of_what_is_not_told() {
        Person grownUp = Person.builder()
                .hardToEmploy(true)
                .birthDate(LocalDate.of(1980, 1, 1))
                .build();

        assertThat(used(grownUp)).contains(AGE).doesNotContain(READING);
    }

    @Test
    void who_tells_none_rests_on_the_reading() {
        assertThat(used(Person.builder().hardToEmploy(true).build())).contains(READING);
    }
}
