package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("缺少事实时的金额")
class SeveralSumsTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** What premiums are paid is not known: 600, 200 or 800 yuan a month. */
    private static final Facts WORKER = Facts.builder()
            .add(Person.builder()
                    .birthDate(LocalDate.of(1972, 5, 20))
                    .gender(Gender.MALE)
                    .hardToEmploy(true)
                    .build())
            .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
            .add(new Application("TJ-FLEX", null, Occurrence.at(LocalDate.of(2026, 3, 10))))
            .none(ReceivedBenefit.class)
            .build();

    @Test
    @DisplayName("数个可能的金额合为一个范围，每个金额写明所属情形")
    void several_sums_are_one_range_and_each_goes_with_its_case() {
        Decision decision = ENGINE.decide(WORKER, DAY, List.of("TJ-FLEX"));

        assertThat(DecisionText.print(decision, Language.ZH).lines())
                .anySatisfy(line -> assertThat(line).startsWith("  如果符合，金额：每月 200 至 800 元"))
                .anySatisfy(line -> assertThat(line).contains("TJ-FLEX-E01", "每月 600 元"))
                .anySatisfy(line -> assertThat(line).contains("TJ-FLEX-E02", "每月 200 元"))
                .anySatisfy(line -> assertThat(line).contains("TJ-FLEX-E03", "每月 800 元"));
        assertThat(DecisionText.print(decision, Language.ZH).lines().filter(line -> line.contains("如果符合")))
                .hasSize(1);
        assertThat(DecisionText.print(decision, Language.EN)).contains("200 to 800 yuan a month");
    }

    @Test
    @DisplayName("概览也只说一个范围")
    void the_page_tells_one_range() {
        assertThat(DecisionText.print(ENGINE.overview(WORKER, DAY), Language.ZH).lines())
                .anySatisfy(line -> assertThat(line).contains("TJ-FLEX", "如果符合，每月 200 至 800 元；取决于"));
    }
}
