package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.community.Community;
import io.employmentpolicy.model.community.CommunityLevel;
import io.employmentpolicy.model.community.ServiceRequest;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.RetirementPlan;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.pension.PensionRecipient;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.ProgrammeArrangement;
import io.employmentpolicy.model.training.TrainingEnrolment;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事实读取")
class FactsReaderTest {

    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    @Test
    @DisplayName("JSON 提问")
    void reads_a_question_in_json() {
        Question question = read("""
              {"id": "q1", "as_of": "2026-03-31", "policies": ["TJ-FLEX"],
               "facts": {"person": {"birth_date": "1980-02-29", "hard_to_employ": true, "id": 17}}}
            """);

        assertThat(question.id()).isEqualTo("q1");
        assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(question.policies()).containsExactly("TJ-FLEX");
        Person person = question.facts().of(Person.class).get(0);
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1980, 2, 29));
        assertThat(person.hardToEmploy()).isTrue();
        assertThat(person.id()).isEqualTo("17");
        assertThat(person.veteran()).isNull();
    }

    @Test
    @DisplayName("YAML 提问，只有事实")
    void reads_a_question_in_yaml() {
        Question question = read("facts:\n  person: {id: 010, birth_month: 1980-02}\n");

        assertThat(question.id()).isNull();
        assertThat(question.asOf()).isNull();
        assertThat(question.policies()).isEmpty();
        assertThat(question.facts().of(Person.class))
                .containsExactly(Person.builder()
                        .id("010")
                        .birthMonth(YearMonth.of(1980, 2))
                        .build());
    }

    @Test
    @DisplayName("三种不存在")
    void keeps_three_ways_of_not_being_there_apart() {
        Facts facts = facts("employment: []\n"
                + "insurance_record: {partial: true, items: [{scheme: pension}]}\n"
                + "training_enrolment: null\n"
                + "application: {partial: false, items: []}\n");

        assertThat(facts.complete(Employment.class)).isTrue();
        assertThat(facts.of(Employment.class)).isEmpty();
        assertThat(facts.known(InsuranceRecord.class)).isTrue();
        assertThat(facts.complete(InsuranceRecord.class)).isFalse();
        assertThat(facts.of(InsuranceRecord.class)).hasSize(1);
        assertThat(facts.known(TrainingEnrolment.class)).isFalse();
        assertThat(facts.complete(Application.class)).isTrue();
        assertThat(facts.known(Person.class)).isFalse();
    }

    @Test
    @DisplayName("null 的含义由字段决定")
    void gives_null_the_meaning_of_its_field() {
        Facts facts = facts("application: [{applied_on: null, approved_on: 2025-01-02}, {policy: x}]\n"
                + "person: {gender: null, birth_date: ~, veteran:}\n"
                + "unemployment_registration: {spells: [{start: 2024-05-17, end: null}], linked_services: null}\n");

        Application first = facts.of(Application.class).get(0);
        assertThat(first.appliedOn()).isEqualTo(Occurrence.notYet());
        assertThat(first.approvedOn()).isEqualTo(Occurrence.at(LocalDate.of(2025, 1, 2)));
        assertThat(facts.of(Application.class).get(1).appliedOn()).isNull();
        assertThat(facts.of(Person.class)).containsExactly(Person.builder().build());
        UnemploymentRegistration registration =
                facts.of(UnemploymentRegistration.class).get(0);
        assertThat(Objects.requireNonNull(registration.spells()).get(0).lastDay())
                .isEqualTo(Occurrence.notYet());
        assertThat(registration.linkedServices()).isNull();
    }

    @Test
    @DisplayName("至多一条的嵌套事实：单写一条、写成列表、null 为没有、不写为未知")
    void a_nested_fact_of_which_there_is_at_most_one_may_stand_without_a_list() {
        assertThat(recipient("active_certification: {method: face_scan, date: 2021-06-01}")
                        .activeCertification())
                .isEqualTo(recipient("active_certification: [{method: face_scan, date: 2021-06-01}]")
                        .activeCertification())
                .hasSize(1);
        assertThat(recipient("active_certification: null").activeCertification())
                .isEmpty();
        assertThat(recipient("active_certification: []").activeCertification()).isEmpty();
        assertThat(recipient("cycle_year: 2021").activeCertification()).isNull();
    }

    @Test
    @DisplayName("至多一条的嵌套事实写了两条")
    void two_where_there_is_at_most_one_are_refused() {
        assertThatThrownBy(() -> recipient("active_certification: [{method: face_scan}, {method: other}]"))
                .hasMessageContaining("active_certification");
    }

    private static PensionRecipient recipient(String fields) {
        return read("facts:\n  pension_recipient: {" + fields + "}\n")
                .facts()
                .of(PensionRecipient.class)
                .get(0);
    }

    @Test
    @DisplayName("每种类型的值")
    void reads_every_type_of_value() {
        Facts facts = facts("insurance_record:\n"
                + "- {scheme: pension, premium_paid: 1036.00, period: {from: 2023-01, to: 2023-12}, contribution_months:"
                + " 12}\n"
                + "- {premium_paid: '0.5', period: {from: 2024-01}}\n"
                + "service_request: {created_at: 2024-05-08T16:00, contacted_at: '2024-05-08T16:20:30'}\n"
                + "community: {recognised_levels: [district], complaints: []}\n"
                + "programme: {items_in_place: [a, 7]}\n"
                + "retirement_plan: {retire_month: 2027-03}\n"
                + "indicator_report: [{period: 2024}, {period: 2021-2025}, {period: {from: 2024-01, to: null}}, {period:"
                + " 2024-Q4}, {period: 2024-12}, {period: 2024-01/2024-06}]\n");

        InsuranceRecord first = facts.of(InsuranceRecord.class).get(0);
        assertThat(first.scheme()).isEqualTo(Scheme.PENSION);
        assertThat(first.premiumPaid()).isEqualTo(new BigDecimal("1036.00"));
        assertThat(first.period()).isEqualTo(MonthPeriod.ofYear(2023));
        assertThat(first.contributionMonths()).isEqualTo(12);
        InsuranceRecord second = facts.of(InsuranceRecord.class).get(1);
        assertThat(second.premiumPaid()).isEqualTo(new BigDecimal("0.5"));
        assertThat(second.period()).isEqualTo(new MonthPeriod(YearMonth.of(2024, 1), null));
        ServiceRequest request = facts.of(ServiceRequest.class).get(0);
        assertThat(request.createdAt()).isEqualTo(LocalDateTime.of(2024, 5, 8, 16, 0));
        assertThat(request.contactedAt()).isEqualTo(Occurrence.at(LocalDateTime.of(2024, 5, 8, 16, 20, 30)));
        Community community = facts.of(Community.class).get(0);
        assertThat(community.recognisedLevels()).containsExactly(CommunityLevel.DISTRICT);
        assertThat(community.complaints()).isEmpty();
        assertThat(facts.of(ProgrammeArrangement.class).get(0).itemsInPlace()).containsExactly("a", "7");
        assertThat(facts.of(RetirementPlan.class).get(0).retireMonth()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(facts.of(IndicatorReport.class))
                .extracting(IndicatorReport::period)
                .containsExactly(
                        MonthPeriod.ofYear(2024),
                        MonthPeriod.ofYears(2021, 2025),
                        new MonthPeriod(YearMonth.of(2024, 1), null),
                        new MonthPeriod(YearMonth.of(2024, 10), YearMonth.of(2024, 12)),
                        new MonthPeriod(YearMonth.of(2024, 12), YearMonth.of(2024, 12)),
                        new MonthPeriod(YearMonth.of(2024, 1), YearMonth.of(2024, 6)));
    }

    @Test
    @DisplayName("as_of 的两端")
    void takes_the_first_and_the_last_day() {
        assertThat(read("as_of: 1949-10-01\nfacts: {}").asOf()).isEqualTo(FactProblem.FIRST_DAY);
        assertThat(read("as_of: 2200-12-31\nfacts: {}").asOf()).isEqualTo(LocalDate.of(2200, 12, 31));
        assertThat(read("as_of: null\npolicies: null\nid: null\nfacts: {}"))
                .isEqualTo(new Question(null, null, List.of(), Facts.nothing()));
    }

    @Test
    @DisplayName("出生当日即可提问")
    void takes_a_person_born_on_the_day_itself() {
        assertThat(read("as_of: 2025-01-01\nfacts: {person: {birth_date: 2025-01-01}}")
                        .facts()
                        .known(Person.class))
                .isTrue();
    }

    @Test
    @DisplayName("打印时不带个人数据")
    void prints_no_personal_data() {
        Question question = read("id: secret-id\npolicies: [P]\nfacts: {person: {id: secret, birth_date: 1980-01-01}}");

        assertThat(question.toString()).isEqualTo("Question[[P], Facts[person: 1]]");
    }

    private static Question read(String text) {
        return READER.read("q", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Facts facts(String yaml) {
        Node root =
                DocumentReader.yaml("q", yaml.getBytes(StandardCharsets.UTF_8)).root();
        return READER.facts((Node.Mapping) Objects.requireNonNull(root));
    }
}
