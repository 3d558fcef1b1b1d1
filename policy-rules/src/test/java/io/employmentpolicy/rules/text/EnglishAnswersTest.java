package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("英文答复里没有中文，引号里的名称除外")
class EnglishAnswersTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\\[[^\\]]*]|[A-Z0-9][A-Za-z0-9.-]*:\\S+");

    static Stream<Facts> cases() {
        return Stream.of(
                Facts.nothing(),
                Facts.builder()
                        .add(Person.builder()
                                .gender(Gender.FEMALE)
                                .birthDate(LocalDate.of(1975, 5, 20))
                                .hardToEmploy(true)
                                .build())
                        .add(Employment.builder()
                                .status(EmploymentStatus.FLEXIBLE)
                                .build())
                        .none(ReceivedBenefit.class)
                        .none(Application.class)
                        .build(),
                Facts.builder()
                        .add(Employer.builder().kind(EmployerKind.ENTERPRISE).build())
                        .add(Hire.builder()
                                .startDate(LocalDate.of(2026, 2, 1))
                                .graduatesThisYear(true)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("每一项政策的决定")
    void every_decision_is_english(Facts facts) {
        Decision decision = ENGINE.decide(facts, DAY);

        assertThat(decision.determinations()).hasSizeGreaterThan(300);
        List<String> chinese = decision.determinations().stream()
                .flatMap(one -> lines(one).filter(EnglishAnswersTest::isChinese))
                .distinct()
                .toList();
        assertThat(chinese).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("概览和取舍")
    void every_overview_is_english(Facts facts) {
        Stream<String> overview =
                DecisionText.print(ENGINE.overview(facts, DAY), Language.EN).lines();
        Stream<String> choices = ENGINE.decide(facts, DAY).choices().stream()
                .flatMap(choice -> DecisionText.print(choice, Language.EN).lines());

        assertThat(Stream.concat(overview, choices).filter(EnglishAnswersTest::isChinese))
                .isEmpty();
    }

    @Test
    @DisplayName("没有英文名称的，中文名称加引号")
    void the_count_sees_what_is_not_quoted() {
        assertThat(isChinese("x 天津 y")).isTrue();
        assertThat(isChinese("x “天津” y")).isFalse();
    }

    private static Stream<String> lines(Determination one) {
        return DecisionText.print(one, Language.EN).lines().map(line -> one.policy() + ": " + line);
    }

    private static boolean isChinese(String line) {
        return QUOTED.matcher(line).replaceAll("").codePoints().anyMatch(Character::isIdeographic);
    }
}
