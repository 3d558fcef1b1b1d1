package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("回答的读取")
class RepliesTest {
    private static final Facts FACTS = Facts.of(
            Person.builder().build(),
            Employment.builder().startDate(LocalDate.of(2020, 1, 1)).build(),
            InsuranceRecord.builder().build(),
            UnemploymentInsurance.builder().build());

    private static Facts answered(String path, Allowed allowed, Object given) {
        NextQuestion question = new NextQuestion(
                List.of(FactPath.of(path)),
                Text.same(""),
                Text.same(""),
                allowed,
                List.of(),
                List.of(),
                Sensitivity.NONE);
        return new Replies(question).into(FACTS, given);
    }

    private static Person person(String path, Allowed allowed, Object given) {
        return answered("person[0]." + path, allowed, given).first(Person.class).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "是,true", "没有,false", "Y,true", "NO,false", "１,true", "' 否 ',false"})
    void yes_and_no_as_people_type_them(String typed, boolean meant) {
        assertThat(person("veteran", new Allowed.YesNo(), typed).veteran()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1", "female", "女", "FEMALE"})
    void a_code_by_its_number_its_code_or_its_name(String typed) {
        assertThat(person("gender", new Allowed.OneOf(List.of(), false), typed).gender())
                .isEqualTo(Gender.FEMALE);
    }

    @Test
    void days_months_periods_and_numbers() {
        assertThat(person("birth_date", new Allowed.Day(false), "１９７５－０５－２０").birthDate())
                .isEqualTo(LocalDate.of(1975, 5, 20));
        assertThat(person("birth_month", new Allowed.Month(), "1975-05").birthMonth())
                .isEqualTo(YearMonth.of(1975, 5));
        assertThat(person("died_on", new Allowed.Day(true), "0").diedOn()).isEqualTo(Occurrence.notYet());
        Allowed money = new Allowed.Number("yuan", BigDecimal.ZERO, null, 2);
        assertThat(answered("insurance_record[0].premium_paid", money, "1036.50")
                        .first(InsuranceRecord.class)
                        .orElseThrow()
                        .premiumPaid())
                .isEqualByComparingTo("1036.5");
        assertThat(answered("insurance_record[0].period", new Allowed.Months(), "2026-01..")
                        .first(InsuranceRecord.class)
                        .orElseThrow()
                        .period())
                .isEqualTo(new MonthPeriod(YearMonth.of(2026, 1), null));
    }

    @Test
    void a_value_of_the_model_is_as_good() {
        assertThat(answered("employment[0].status", new Allowed.OneOf(List.of(), false), EmploymentStatus.FLEXIBLE)
                        .first(Employment.class)
                        .orElseThrow()
                        .status())
                .isEqualTo(EmploymentStatus.FLEXIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "person[0].birth_date, 2026-02-30",
        "person[0].birth_date, yesterday",
        "person[0].birth_month, 2026-13",
        "insurance_record[0].premium_paid, -1",
        "insurance_record[0].premium_paid, 1.005",
        "insurance_record[0].premium_paid, 1e3",
        "insurance_record[0].period, 2026-03..2026-01",
        "unemployment_insurance[0].contribution_months, 1.5",
        "unemployment_insurance[0].contribution_months, 99999999999999999999",
        "person[0].gender, 3",
        "person[0].gender, ''",
        "person[0].veteran, 也许"
    })
    void what_is_no_answer_is_refused_and_says_what_is_one(String path, String typed) {
        assertThatThrownBy(() -> answered(path, new Allowed.Words(false), typed))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo("ASK-101"));
    }

    @Test
    void what_cannot_be_true_beside_what_is_told_is_refused() {
        assertThatThrownBy(() -> answered("employment[0].end_date", new Allowed.Day(true), "2019-12-31"))
                .hasMessageContaining("ASK-102");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "21", "3x2", "1 1", "1x0", "1x99", "1?x2", "?", "1 1?", "abc", "''"})
    void a_list_is_ticked_by_numbers(String typed) {
        Allowed ticks = new Allowed.Ticks(List.of(
                new Allowed.Line(FactPath.of("application"), Text.same(""), true),
                new Allowed.Line(FactPath.of("retirement_plan"), Text.same(""), false)));
        if (typed.equals("0")) {
            Facts none = answered("application", ticks, typed);
            assertThat(none.complete(io.employmentpolicy.model.application.Application.class))
                    .isTrue();
            assertThat(answered("application", ticks, "1x2")
                            .of(io.employmentpolicy.model.application.Application.class))
                    .hasSize(2);
            Facts unsure = answered("application", ticks, "１？");
            assertThat(unsure.complete(io.employmentpolicy.model.application.Application.class))
                    .isFalse();
            assertThat(unsure.complete(io.employmentpolicy.model.employment.RetirementPlan.class))
                    .isTrue();
        } else {
            assertThatThrownBy(() -> answered("application", ticks, typed)).hasMessageContaining("ASK-101");
        }
    }
}
