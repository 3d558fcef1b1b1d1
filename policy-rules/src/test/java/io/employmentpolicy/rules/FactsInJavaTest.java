package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employer.StartupLoan;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.person.Household;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.interview.Goal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("用 Java 构造的事实与读自 JSON 的事实，同样核对")
class FactsInJavaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "FACT-121",
                        "{insurance_record: [{}, {premium_paid: 1036.005}]}",
                        () -> Facts.builder()
                                .add(
                                        InsuranceRecord.builder().build(),
                                        InsuranceRecord.builder()
                                                .premiumPaid(new BigDecimal("1036.005"))
                                                .build())),
                mistake(
                        "FACT-120",
                        "{insurance_record: [{premium_paid: 1234567890123456789012345678901}]}",
                        () -> Facts.builder()
                                .add(InsuranceRecord.builder()
                                        .premiumPaid(new BigDecimal("1234567890123456789012345678901"))
                                        .build())),
                mistake(
                        "FACT-118",
                        "{person: {birth_date: 2026-04-01}}",
                        () -> Facts.builder()
                                .add(Person.builder()
                                        .birthDate(LocalDate.of(2026, 4, 1))
                                        .build())),
                mistake(
                        "FACT-109",
                        "{startup_loan: [{id: L1}, {id: L1}]}",
                        () -> Facts.builder()
                                .add(
                                        StartupLoan.builder().id("L1").build(),
                                        StartupLoan.builder().id("L1").build())),
                mistake(
                        "FACT-108",
                        "{person: [{}, {}]}",
                        () -> Facts.builder()
                                .add(Person.builder().build(), Person.builder().build())),
                mistake(
                        "FACT-114",
                        "{household: {size: -1}}",
                        () -> Facts.builder().add(Household.builder().size(-1).build())));
    }

    private static Arguments mistake(String code, String json, Supplier<Facts.Builder> built) {
        return Arguments.of(code, json, built);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("persn", "hard_to_employ", "FACT-104", "是否想写 person（"),
                Arguments.of("InsuranceRecord", "channel", "FACT-104", "是否想写 insurance_record（"),
                Arguments.of("就业状态", "status", "FACT-104", "是否想写 employment（"),
                Arguments.of("wholly_else", "status", "FACT-104", "用 policy-model 的记录"),
                Arguments.of("person", "hard_to_emply", "FACT-105", "是否想写 hard_to_employ（"),
                Arguments.of("person", "hardToEmploy", "FACT-105", "是否想写 hard_to_employ（"),
                Arguments.of("person", "出生日期", "FACT-105", "是否想写 birth_date（"),
                Arguments.of("person", "x".repeat(100_000), "FACT-105", "查阅字典"));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("按名称加入的，名称写错时说出想写的")
    void a_misspelt_name_is_told_the_nearest(String kind, String field, String code, String fix) {
        Problem told = problems(
                        () -> Facts.builder().add(kind, Map.of(field, true)).build())
                .get(0);

        assertThat(told.code()).isEqualTo(code);
        assertThat(told.fix().zh()).startsWith(fix);
    }

    @Test
    @DisplayName("一种事实过多的，读文件和用 Java 构造同样拒绝")
    void too_many_of_a_kind_are_refused() {
        List<InsuranceRecord> many =
                Collections.nCopies(20_001, InsuranceRecord.builder().build());
        Problem fromJava = problems(() -> Facts.builder().add(many).build()).get(0);
        Problem fromFile = problems(() -> read("{insurance_record: [" + "{},".repeat(20_000) + "{}]}"))
                .get(0);

        assertThat(fromJava.code()).isEqualTo("FACT-125").isEqualTo(fromFile.code());
        assertThat(fromJava.expected()).isEqualTo(fromFile.expected());
        assertThat(fromJava.fix()).isEqualTo(fromFile.fix());
        assertThat(Facts.builder().add(many.subList(0, 20_000)).build().of(InsuranceRecord.class))
                .hasSize(20_000);
    }

    private static Facts read(String facts) {
        return new FactsReader(Dictionary.standard())
                .read("q.yaml", ("as_of: " + DAY + "\nfacts: " + facts).getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    private static List<Problem> problems(Runnable refused) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidFactsException.class, refused::run))
                .problems();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mistakes")
    @DisplayName("编号、应为、修改相同；所指字段相同")
    void the_same_mistake_has_the_same_code(String code, String json, Supplier<Facts.Builder> built) {
        Problem fromJson = problems(() -> read(json)).get(0);
        Problem fromJava = problems(() -> built.get().build(DAY)).get(0);

        assertThat(fromJava.code()).isEqualTo(fromJson.code()).isEqualTo(code);
        assertThat(fromJson.subject()).endsWith(fromJava.subject().replaceFirst("^[a-z_]+(\\[0])?", ""));
        if (!code.equals("FACT-114")) { // a record by itself knows its field, not the label of the dictionary
            assertThat(fromJava.expected()).isEqualTo(fromJson.expected());
            assertThat(fromJava.fix()).isEqualTo(fromJson.fix());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mistakes")
    @DisplayName("未按评定日核对的，引擎以同一编号拒绝")
    void the_engine_refuses_what_was_not_checked(String code, String json, Supplier<Facts.Builder> built) {
        PolicyEngine engine = Shipped.engine();
        List<String> one = List.of("TJ-FLEX");

        for (Runnable asked : List.<Runnable>of(
                () -> engine.decide(built.get().build(), DAY, one),
                () -> engine.screen(built.get().build(), DAY, one, Verification.OFF),
                () -> engine.overview(built.get().build(), DAY),
                () -> engine.changes(built.get().build(), DAY, "TJ-FLEX"),
                () -> engine.interview(built.get().build(), DAY, new Goal.Policies(one)))) {
            assertThat(problems(asked)).extracting(Problem::code).containsExactly(code);
        }
    }

    @Test
    @DisplayName("核对过的，较早的一日再核对")
    void an_earlier_day_is_looked_at_again() {
        Facts born =
                Facts.of(Person.builder().birthDate(LocalDate.of(2026, 3, 1)).build());

        assertThat(born.problems(DAY)).isEmpty();
        assertThat(born.problems(DAY.plusDays(1))).isEmpty();
        assertThat(born.problems(LocalDate.of(2026, 2, 28)))
                .extracting(Problem::code)
                .containsExactly("FACT-118");
        assertThat(born.problems(DAY)).isEmpty();
    }

    @Test
    @DisplayName("未按评定日核对的，随时可以核对；评定日只有一个下限")
    void what_was_not_checked_can_be_and_there_is_one_first_day() {
        Facts unborn =
                Facts.of(Person.builder().birthDate(LocalDate.of(2026, 4, 1)).build());
        LocalDate early = LocalDate.of(1949, 9, 30);

        assertThat(unborn.problems(DAY))
                .extracting(Problem::code, Problem::subject)
                .containsExactly(tuple("FACT-118", "person[0].birth_date"));
        assertThat(unborn.problems(LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(problems(() -> Shipped.engine().decide(Facts.nothing(), early, List.of("TJ-FLEX"))))
                .extracting(Problem::code)
                .containsExactly("FACT-201");
        assertThat(problems(() -> Facts.builder().build(early)))
                .extracting(Problem::code)
                .containsExactly("FACT-103");
        assertThatThrownBy(() -> new FactsReader(Dictionary.standard())
                        .read("q", ("as_of: " + early + "\nfacts: {}").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("FACT-103");
    }

    @Test
    @DisplayName("年份须四位；指标可以为负，两处相同")
    void years_have_four_digits_and_some_figures_fall() {
        MonthPeriod far = new MonthPeriod(YearMonth.of(12026, 1), null);

        assertThat(problems(() -> Facts.builder()
                        .add(InsuranceRecord.builder().period(far).build())
                        .build(DAY)))
                .extracting(Problem::code, Problem::subject)
                .containsExactly(tuple("FACT-111", "insurance_record[0].period.from"));
        Facts falling = Facts.builder()
                .add(IndicatorReport.builder().value(new BigDecimal("-0.3")).build())
                .build(DAY);
        assertThat(read("{indicator_report: [{value: -0.3}]}")).isEqualTo(falling);
    }
}
