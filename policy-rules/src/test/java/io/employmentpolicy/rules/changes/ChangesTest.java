package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Bound;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.RetirementDirection;
import io.employmentpolicy.model.employment.RetirementPlan;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("怎样才会改变：随库政策")
class ChangesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static Turning only(String policy, Facts facts) {
        Changes changes = ENGINE.changes(facts, DAY, policy);
        assertThat(changes.turnings()).hasSize(1);
        return changes.turnings().get(0);
    }

    private static Facts jobless(int months, boolean registered) {
        return Facts.of(
                Person.builder().drawsPension(false).build(),
                UnemploymentInsurance.builder()
                        .contributionMonths(months)
                        .unspentMonths(0)
                        .leftInvoluntarily(true)
                        .drawing(false)
                        .monthsDrawn(0)
                        .employerContributed(true)
                        .stopEvents(Set.of())
                        .build(),
                UnemploymentRegistration.builder()
                        .registered(registered)
                        .jobSeeking(true)
                        .registeredOn(LocalDate.of(2026, 3, 20))
                        .build());
    }

    private static Facts worker(boolean recognised, YearMonth paidTo) {
        return Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(1975, 5, 20))
                        .gender(Gender.FEMALE)
                        .retirementCategory(RetirementCategory.FEMALE55)
                        .hardToEmploy(recognised)
                        .build())
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(new BigDecimal("1036.00"))
                        .period(new MonthPeriod(YearMonth.of(2025, 1), paidTo))
                        .build())
                .add(new Application("TJ-FLEX", null, Occurrence.at(LocalDate.of(2026, 3, 10))))
                .none(ReceivedBenefit.class)
                .build();
    }

    @Test
    @DisplayName("失业保险金：差一个月缴费，界限是至少十二个月")
    void one_month_of_contributions_is_lacking() {
        Turning one = only("CN-UI", jobless(11, true));

        assertThat(one.now()).isInstanceOf(Outcome.NotEligible.class);
        Step step = single(one);
        assertThat(step.means()).isEqualTo(Means.DO);
        assertThat(step.path()).hasToString("unemployment_insurance[0].contribution_months");
        assertThat(step.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(step.to().zh()).isEqualTo("12 个月");
        assertThat(step.from()).isNotNull();
        assertThat(one.ways().get(0).then()).isInstanceOf(Outcome.Eligible.class);
        assertThat(text("CN-UI", jobless(11, true), Language.EN)).contains("at least 12 months (now 11 months)");
    }

    @Test
    @DisplayName("失业保险金：去登记")
    void registering_is_lacking() {
        Step step = single(only("CN-UI", jobless(75, false)));

        assertThat(step.means()).isEqualTo(Means.DO);
        assertThat(step.path()).hasToString("unemployment_registration[0].registered");
    }

    @Test
    @DisplayName("失业保险金：没有登记记录，补登记只说一次")
    void a_record_that_is_lacking_is_told_once_in_whatever_order_its_fields_are_found() {
        Facts all = jobless(75, true);
        Facts without = all.without(UnemploymentRegistration.class::isInstance);

        Turning one = only("CN-UI", without);

        assertThat(one.ways()).isNotEmpty();
        assertThat(one.ways())
                .extracting(way -> way.steps().stream()
                        .map(step -> step.path() + " " + Set.copyOf(step.parts()))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("失业保险金：已经符合的，怎样会不再符合；性别、过去的事不在其中")
    void what_would_make_it_lapse() {
        Turning one = only("CN-UI", jobless(75, true));

        assertThat(one.aim()).isEqualTo(Turning.Aim.LOSE);
        assertThat(one.ways())
                .anySatisfy(way -> assertThat(way.steps())
                        .singleElement()
                        .satisfies(step -> assertThat(step.path()).hasToString("unemployment_insurance[0].drawing")));
        assertThat(one.ways())
                .allSatisfy(way -> assertThat(way.steps())
                        .allSatisfy(step -> assertThat(step.path().toString())
                                .doesNotContain("left_involuntarily", "birth", "gender", "registered_on")));
        assertThat(one.ways().stream().flatMap(way -> way.steps().stream()).filter(step -> step.means() == Means.WAIT))
                .as("the months run out by themselves")
                .isNotEmpty();
    }

    @Test
    @DisplayName("灵活就业补贴：须取得认定；续缴到近期的月份")
    void a_flexible_worker_needs_recognition_or_premiums() {
        Step recognition = single(only("TJ-FLEX", worker(false, YearMonth.of(2026, 3))));
        assertThat(recognition.means()).isEqualTo(Means.SHOW);
        assertThat(recognition.path()).hasToString("person[0].hard_to_employ");

        Turning stopped = only("TJ-FLEX", worker(true, YearMonth.of(2025, 6)));
        assertThat(stopped.now()).isInstanceOf(Outcome.NotEligible.class);
        assertThat(stopped.ways())
                .anySatisfy(way -> assertThat(way.steps()).singleElement().satisfies(step -> {
                    assertThat(step.path()).hasToString("insurance_record[0].period");
                    assertThat(step.to().zh()).isEqualTo("2025-12");
                    assertThat(step.bound()).isEqualTo(Bound.NOT_BEFORE);
                }));
    }

    @Test
    @DisplayName("灵活就业补贴：领着的，到单位就业、停缴后随时间失去")
    void a_flexible_worker_would_lose_it() {
        Turning one = only("TJ-FLEX", worker(true, YearMonth.of(2026, 3)));

        assertThat(one.now()).isInstanceOf(Outcome.Eligible.class);
        assertThat(one.ways())
                .anySatisfy(way -> assertThat(way.steps()).singleElement().satisfies(step -> {
                    assertThat(step.means()).isEqualTo(Means.WAIT);
                    assertThat(step.day()).isEqualTo(LocalDate.of(2026, 7, 1));
                }));
    }

    @Test
    @DisplayName("弹性提前退休：改选的年月不早于幅度")
    void another_month_of_retirement_may_be_chosen() {
        Facts facts = Facts.of(
                Person.builder()
                        .birthDate(LocalDate.of(1967, 8, 5))
                        .gender(Gender.MALE)
                        .build(),
                RetirementPlan.builder()
                        .direction(RetirementDirection.EARLY)
                        .retireMonth(YearMonth.of(2026, 1))
                        .pensionContributionMonths(400)
                        .build());
        Turning one = only("CN-RETIRE-EARLY", facts);

        assertThat(one.now()).isInstanceOf(Outcome.NotEligible.class);
        assertThat(one.ways())
                .anySatisfy(way -> assertThat(way.steps())
                        .anySatisfy(step -> assertThat(step.path()).hasToString("retirement_plan[0].retire_month")));
        assertThat(one.ways())
                .noneSatisfy(way -> assertThat(way.steps())
                        .anySatisfy(step -> assertThat(step.path().toString()).contains("birth")));
    }

    @Test
    @DisplayName("不是“是”或“否”的结论照实说明；政策编号写错时提示相近的")
    void says_what_it_cannot_answer() {
        assertThat(only("CN-RETIRE", jobless(75, true)).search()).isNotNull();
        assertThatThrownBy(() -> ENGINE.changes(Facts.nothing(), DAY, "CN-UJ"))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("FACT-202"));
    }

    private static String text(String policy, Facts facts, Language language) {
        return DecisionText.print(ENGINE.changes(facts, DAY, policy), language);
    }

    private static Step single(Turning one) {
        assertThat(one.aim()).isEqualTo(Turning.Aim.GAIN);
        List<Step> steps = one.ways().stream()
                .map(Turning.Way::steps)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .toList();
        assertThat(steps).as("%s", one.ways()).isNotEmpty();
        return steps.get(0);
    }

    @Test
    void of_a_day_nobody_told_the_way_says_where_the_answer_turns_and_of_records_that_there_are_none() {
        Turning turning = only(
                "TJ-FLEX",
                Facts.of(
                        Person.builder().hardToEmploy(true).build(),
                        Employment.builder().status(EmploymentStatus.FLEXIBLE).build()));

        List<Step> first = turning.ways().get(0).steps();
        assertThat(first)
                .filteredOn(step -> step.path().toString().equals("person[0].birth_date"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.bound()).isEqualTo(Bound.NOT_BEFORE);
                    assertThat(step.to().en()).isEqualTo("1979-02-01");
                });
        assertThat(first)
                .filteredOn(step -> Set.of("application", "received_benefit")
                        .contains(step.path().toString()))
                .extracting(step -> step.to().en())
                .containsExactly("none", "none");
    }
}
