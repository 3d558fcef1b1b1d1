package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.text.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("询问")
class InterviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();

    /** What a flexible worker of fifty who was recognised as hard to employ answers about the subsidy. */
    private static final Map<String, Object> FLEXIBLE = Map.ofEntries(
            Map.entry("employment", 1),
            Map.entry("employment.status", EmploymentStatus.FLEXIBLE),
            Map.entry("employment.end_date", Occurrence.notYet()),
            Map.entry("insurance_record", 1),
            Map.entry("insurance_record.scheme", Scheme.PENSION),
            Map.entry("insurance_record.channel", Channel.PERSONAL_WINDOW),
            Map.entry("insurance_record.premium_paid", new BigDecimal("1036.00")),
            Map.entry("insurance_record.period", new MonthPeriod(YearMonth.of(2026, 1), YearMonth.of(2026, 3))),
            Map.entry("person.hard_to_employ", true),
            Map.entry("person.birth_date", LocalDate.of(1975, 5, 20)),
            Map.entry("person.gender", Gender.FEMALE),
            Map.entry("person.retirement_category", RetirementCategory.FEMALE55),
            Map.entry("application", 0),
            Map.entry("received_benefit", 0));

    private static Object flexible(NextQuestion question) {
        Object known = FLEXIBLE.get(question.path().anywhere().toString());
        assertThat(known).as("an answer to %s", question.path()).isNotNull();
        return known;
    }

    private static Interview subsidy() {
        return ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-FLEX")));
    }

    @Test
    void asks_a_flexible_worker_only_for_what_the_subsidy_turns_on_and_decides_it() {
        Interview done = Interviews.end(subsidy(), InterviewTest::flexible);

        assertThat(done.open()).isEmpty();
        assertThat(done.settled()).containsExactly("TJ-FLEX");
        Outcome outcome = ENGINE.decide(done.facts(), DAY, List.of("TJ-FLEX"))
                .only("TJ-FLEX")
                .orElseThrow()
                .outcome();
        assertThat(outcome).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome.amounts().get(0).months()).isEqualTo(36);
    }

    @Test
    void asks_whether_there_is_a_record_before_it_asks_for_its_fields() {
        List<NextQuestion> asked =
                Interviews.end(subsidy(), InterviewTest::flexible).asked();
        List<String> paths = asked.stream().map(one -> one.path().toString()).toList();

        assertThat(paths.indexOf("employment")).isNotNegative().isLessThan(paths.indexOf("employment[0].status"));
        assertThat(asked.get(paths.indexOf("employment")).allowed()).isInstanceOf(Allowed.Count.class);
    }

    @Test
    void no_record_at_all_is_an_answer_and_makes_the_kind_complete() {
        Interview done = Interviews.end(
                subsidy(), question -> question.path().field() == null ? (Object) 0 : flexible(question));

        assertThat(done.facts().complete(Employment.class) || done.facts().complete(InsuranceRecord.class))
                .isTrue();
        assertThat(ENGINE.decide(done.facts(), DAY, List.of("TJ-FLEX"))
                        .only("TJ-FLEX")
                        .orElseThrow()
                        .outcome())
                .isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    void a_job_is_asked_for_as_one_has_it_now_and_never_for_its_end() {
        Interview begun = ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-OP-16")));
        Interview one = begun.answer("有");
        NextQuestion kind = one.next().orElseThrow();

        assertThat(begun.next().orElseThrow().label().zh()).startsWith("您有没有正在做的工作");
        assertThat(begun.answer("没有").facts()).isEqualTo(begun.answer(0).facts());
        assertThat(kind.path()).hasToString("employment[0].status");
        assertThat(kind.label().zh()).isEqualTo("正在做的工作：是哪一种工作");
        assertThat(kind.allowed())
                .isInstanceOfSatisfying(
                        Allowed.OneOf.class,
                        list -> assertThat(list.options())
                                .extracting(Allowed.Option::code)
                                .doesNotContain(EmploymentStatus.NONE.code())
                                .hasSize(EmploymentStatus.values().length - 1));
        assertThat(one.answer("2").facts().of(Employment.class))
                .containsExactly(Employment.builder()
                        .status(EmploymentStatus.FLEXIBLE)
                        .endDate(Occurrence.notYet())
                        .build());
    }

    @Test
    void a_job_that_a_file_tells_of_may_have_ended() {
        Interview told =
                ENGINE.interview(Facts.of(Employment.builder().build()), DAY, Goal.policies(List.of("TJ-OP-16")));

        assertThat(told.next().orElseThrow().path()).hasToString("employment[0].status");
        assertThat(told.next().orElseThrow().allowed())
                .isInstanceOfSatisfying(
                        Allowed.OneOf.class,
                        list -> assertThat(list.options()).hasSize(EmploymentStatus.values().length));
    }

    @Test
    void every_phrase_is_about_something_the_dictionary_knows() {
        for (String key : Phrases.shipped().keys()) {
            String[] parts = key.split("\\.");
            FactPath path = new FactPath(parts[0], null, parts.length > 1 ? parts[1] : null);
            assertThat(
                            parts.length > 1
                                    ? FactEdit.field(Dictionary.standard(), path)
                                            .name()
                                    : FactEdit.kind(Dictionary.standard(), path).name())
                    .isEqualTo(parts[Math.min(1, parts.length - 1)]);
        }
        assertThat(Phrases.shipped().keys()).hasSizeGreaterThan(20);
    }

    @Test
    void several_records_are_asked_for_one_by_one() {
        Interview two = Interviews.end(
                ENGINE.interview(
                        Facts.of(Person.builder().hardToEmploy(true).build()), DAY, Goal.policies(List.of("TJ-OP-16"))),
                question -> question.path().toString().equals("employment")
                        ? (Object) 2
                        : question.path().field() == null
                                ? (Object) 1
                                : question.path().toString().equals("employment[1].status")
                                        ? EmploymentStatus.FLEXIBLE
                                        : question.path().toString().equals("employment[0].status")
                                                ? EmploymentStatus.NONE
                                                : null);

        assertThat(two.facts().of(Employment.class))
                .extracting(Employment::status)
                .contains(EmploymentStatus.FLEXIBLE);
        assertThat(two.asked()).anyMatch(one -> one.label().zh().contains("第 2 条"));
    }

    @Test
    void a_record_of_which_there_may_be_more_is_asked_for_once_more() {
        Facts partial = Facts.builder()
                .add(Employment.builder().status(EmploymentStatus.UNIT).build())
                .partial(Employment.class)
                .build();
        Interview done = Interviews.end(
                ENGINE.interview(partial, DAY, Goal.policies(List.of("TJ-OP-16"))),
                question -> question.path().field() == null ? (Object) 0 : null);

        assertThat(done.asked()).anyMatch(one -> one.label().zh().startsWith("除已说的以外，您还有没有正在做的工作"));
        assertThat(done.facts().complete(Employment.class)).isTrue();
        assertThat(done.facts().of(Employment.class)).hasSize(1);
    }

    @Test
    void what_is_not_known_or_declined_is_not_asked_again_and_never_taken_for_no() {
        for (boolean declined : List.of(true, false)) {
            Interview now = subsidy();
            while (now.next().isPresent()) {
                now = declined ? now.declined() : now.notKnown();
            }
            List<FactPath> paths =
                    now.asked().stream().flatMap(one -> one.paths().stream()).toList();
            assertThat(paths).doesNotHaveDuplicates().isNotEmpty();
            assertThat(ENGINE.decide(now.facts(), DAY, List.of("TJ-FLEX"))
                            .only("TJ-FLEX")
                            .orElseThrow()
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Test
    void a_state_stays_what_it_was_when_it_is_answered() {
        Interview before = subsidy();
        NextQuestion question = before.next().orElseThrow();
        Interview yes = before.answer(flexible(question));

        assertThat(before.next()).contains(question);
        assertThat(before.asked()).isEmpty();
        assertThat(before.answer(flexible(question)).facts()).isEqualTo(yes.facts());
        assertThat(before.answer(flexible(question)).next()).isEqualTo(yes.next());
    }

    @Test
    void the_order_of_policies_and_of_facts_makes_no_difference() {
        List<String> ids = List.of("TJ-FLEX", "CN-UI", "TJ-OP-12-POST", "XQ-03");
        Employment one = Employment.builder().status(EmploymentStatus.UNIT).build();
        Person person = Person.builder().gender(Gender.MALE).build();
        List<Interview> held =
                Interviews.held(ENGINE.interview(Facts.of(person, one), DAY, Goal.policies(ids)), question -> null);
        List<String> turned = new ArrayList<>(ids);
        turned.sort(Comparator.reverseOrder());

        assertThat(Interviews.held(ENGINE.interview(Facts.of(one, person), DAY, Goal.policies(turned)), any -> null))
                .extracting(Interview::next)
                .isEqualTo(held.stream().map(Interview::next).toList());
    }

    @Test
    void a_question_says_what_it_decides_why_and_what_may_be_answered() {
        NextQuestion question = ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits())
                .next()
                .orElseThrow();

        assertThat(question.allowed()).isInstanceOf(Allowed.Ticks.class);
        assertThat(question.decides())
                .contains("CN-UI", "CN-INJURY-LEAVE", "TJ-SKILL-COURSE")
                .isSorted();
        assertThat(question.why().zh()).startsWith("可决定 " + question.decides().size() + " 项政策");
        assertThat(question.why().en()).startsWith("may decide ");
        assertThat(AllowedText.of(question.allowed()).en()).contains("0 for none");
    }

    @Test
    void of_a_job_that_goes_on_nobody_is_asked_whether_there_is_none_but_may_say_that_it_is_elsewhere() {
        Interview status = ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-OP-16")))
                .answer(1);
        assertThat(codes(status)).contains("unit", "flexible").doesNotContain("none");

        Facts working =
                Facts.of(Employment.builder().status(EmploymentStatus.UNIT).build());
        Interview destination = ENGINE.interview(working, DAY, Goal.policies(List.of("TJ-OP-09-DESTINATION")));
        assertThat(codes(destination)).contains("sme", "other");
    }

    private static List<String> codes(Interview interview) {
        Allowed allowed = interview.next().orElseThrow().allowed();
        return allowed instanceof Allowed.OneOf one
                ? one.options().stream().map(Allowed.Option::code).toList()
                : List.of();
    }

    @Test
    void who_starts_with_facts_is_not_asked_for_them() {
        Facts known = Facts.builder()
                .add(Person.builder().hardToEmploy(true).gender(Gender.FEMALE).build())
                .none(Employment.class)
                .build();
        Interview done = Interviews.end(ENGINE.interview(known, DAY, Goal.personalBenefits()), any -> null);

        assertThat(done.asked().stream().flatMap(one -> one.paths().stream()).map(FactPath::toString))
                .isNotEmpty()
                .doesNotContain("employment", "person[0].hard_to_employ", "person[0].gender");
    }

    @Test
    void what_only_an_office_can_tell_is_not_asked_of_a_resident() {
        Set<String> asked = new java.util.TreeSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Resident resident = new Resident(seed, DAY);
            Interviews.end(ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits()), resident::answer)
                    .asked()
                    .forEach(one -> one.paths()
                            .forEach(path -> asked.add(path.anywhere().toString())));
        }
        assertThat(asked)
                .isNotEmpty()
                .doesNotContain(
                        "person.veteran_training_eligible",
                        "person.startup_potential",
                        "person.market_placement_failed",
                        "startup.other_conditions_met",
                        "household.relief_conditions_met",
                        "person.id");
    }

    @Test
    void a_measure_is_a_goal() {
        Interview interview = ENGINE.interview(Facts.nothing(), DAY, Goal.measure(block()));

        assertThat(interview.policies()).contains("TJ-OP-16");
        assertThat(interview.next()).isPresent();
    }

    private static String block() {
        return ENGINE.catalogue().policy("TJ-OP-16").orElseThrow().measures().get(0);
    }

    @Test
    void wrong_goals_are_refused_with_what_may_have_been_meant() {
        assertThatThrownBy(() -> ENGINE.interview(Facts.nothing(), DAY, Goal.measure(block() + "X")))
                .isInstanceOfSatisfying(InvalidFactsException.class, e -> {
                    assertThat(e.problems().get(0).code()).isEqualTo("ASK-103");
                    assertThat(e.problems().get(0).fix().en()).contains("did you mean");
                });
        assertThatThrownBy(() -> ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-FLEXX"))))
                .hasMessageContaining("FACT-202");
        assertThatThrownBy(() -> Goal.policies(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ENGINE.interview(Facts.nothing(), LocalDate.of(1900, 1, 1), Goal.personalBenefits()))
                .hasMessageContaining("FACT-201");
    }

    @Test
    void nothing_is_asked_where_nothing_is_open() {
        Interview done = Interviews.end(subsidy(), InterviewTest::flexible);

        assertThatThrownBy(() -> done.answer(true)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(done::notKnown).isInstanceOf(NoSuchElementException.class);
        assertThat(ENGINE.interview(done.facts(), DAY, Goal.policies(List.of("TJ-FLEX")))
                        .next())
                .isEmpty();
    }

    @Test
    void sensitive_facts_come_last_and_say_why() {
        Interview done = Interviews.end(ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits()), any -> null);
        List<Sensitivity> order =
                done.asked().stream().map(NextQuestion::sensitivity).toList();
        int first = order.indexOf(order.stream()
                .filter(one -> one != Sensitivity.NONE)
                .findFirst()
                .orElseThrow());

        assertThat(order.subList(first, order.size())).doesNotContain(Sensitivity.NONE);
        assertThat(done.asked().get(first).why().zh()).contains("放在最后，只问这一次，可以不答");
    }
}
