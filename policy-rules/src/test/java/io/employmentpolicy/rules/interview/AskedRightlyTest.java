package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is asked for what: an employer for what is its own, a person for what may be true of him, and in which words. */
@DisplayName("问得是人")
class AskedRightlyTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final Dictionary DICTIONARY = Dictionary.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final long SEEDS = 20;

    private static Goal ofEmployers() {
        return Goal.policies(ENGINE.catalogue().policies().stream()
                .filter(one -> one.kind() == Determination.Kind.BENEFIT)
                .filter(one -> DICTIONARY
                        .byName(one.subject())
                        .map(FactKind::root)
                        .filter(kind -> kind.isAbout(Employer.class))
                        .isPresent())
                .map(PolicyCatalogue.Entry::id)
                .toList());
    }

    private static boolean isPersonal(FactPath path) {
        FactKind kind = FactEdit.kind(DICTIONARY, path).root();
        boolean claims = kind.type() == Application.class || kind.type() == ReceivedBenefit.class;
        return kind.type() == Person.class
                || !claims
                        && kind.owner()
                                .filter(owner -> owner.type() == Person.class)
                                .isPresent();
    }

    @Test
    @DisplayName("不问用人单位所招的人上过什么学、参保没有")
    void an_employer_is_not_asked_how_those_it_hired_live() {
        Interview start = ENGINE.interview(Facts.nothing(), DAY, ofEmployers());
        for (long seed = 0; seed < SEEDS; seed++) {
            Resident answers = new Resident(seed, DAY);
            assertThat(Interviews.end(start, answers::answer).asked())
                    .flatExtracting(NextQuestion::paths)
                    .noneMatch(AskedRightlyTest::isPersonal);
        }
    }

    @Test
    @DisplayName("问个人的，也问家庭和本人的贷款，不问培训机构的")
    void a_person_is_asked_for_what_the_household_and_a_loan_may_bring() {
        assertThat(ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits())
                        .policies())
                .contains("CN-DIBAO", "TJ-OP-22-RELIEF", "CN-LOAN", "CN-LOAN-INTEREST")
                .doesNotContain("XQ-07-TOTAL", "XQ-07-HEADS");
    }

    @Test
    @DisplayName("义务可以作为询问的目标：本人的、单位的，不含机关自己的计划；机关可以做的不是待遇")
    void duties_are_a_goal_and_what_an_office_may_do_is_none() {
        List<String> duties =
                ENGINE.interview(Facts.nothing(), DAY, Goal.duties()).policies();
        assertThat(duties)
                .contains("CN-INJURY-FILING", "CN-OVERAGE", "CN-VET-REPORT", "CN-DF-DUTY")
                .doesNotContain("XQ-13-DATA", "TJ-OP-01-PLAN", "CN-PENSION-STOP");
        assertThat(duties)
                .allSatisfy(id -> assertThat(ENGINE.catalogue().policy(id))
                        .hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(Determination.Kind.OBLIGATION)));
        assertThat(ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits())
                        .policies())
                .doesNotContain("CN-PENSION-STOP", "CN-PENSION-ENTRUST");
    }

    @Test
    @DisplayName("没有说有人去世，就不问丧葬补助金选哪一种")
    void nobody_is_asked_what_follows_a_death_that_nobody_told() {
        Facts insured =
                Facts.builder().add(UnemploymentInsurance.builder().build()).build();
        Goal goal = Goal.policies(List.of("CN-UI-FUNERAL", "CN-UI-SURVIVORS", "CN-UI"));
        Interview unknown = Interviews.end(ENGINE.interview(insured, DAY, goal), question -> null);
        assertThat(unknown.asked())
                .flatExtracting(NextQuestion::paths)
                .extracting(path -> path.anywhere().toString())
                .contains("person.died_on")
                .doesNotContain(
                        "unemployment_insurance.funeral_grants_open", "unemployment_insurance.funeral_grant_chosen");
        assertThat(unknown.unanswered())
                .extracting(path -> path.anywhere().toString())
                .contains("person.died_on");
    }

    @Test
    @DisplayName("不让女职工选男职工的退休年龄，选项说人话")
    void nobody_is_offered_what_cannot_be_true_beside_what_he_told() {
        Facts woman = Facts.builder()
                .add(Person.builder()
                        .gender(Gender.FEMALE)
                        .birthDate(LocalDate.of(1977, 5, 11))
                        .build())
                .build();
        Interview interview = ENGINE.interview(woman, DAY, Goal.policies(List.of("CN-RETIRE")));
        Allowed.OneOf allowed = (Allowed.OneOf) interview.next().orElseThrow().allowed();
        assertThat(allowed.options()).extracting(Allowed.Option::code).containsExactly("female55", "female50");
        assertThat(allowed.options()).extracting(one -> one.label().zh()).containsExactly("女，原来五十五周岁退休", "女，原来五十周岁退休");
        assertThat(interview.answer("1").facts().of(Person.class).get(0).retirementCategory())
                .hasToString("FEMALE55");
    }

    @Test
    @DisplayName("不愿说的一页问完，不分几页")
    void what_nobody_likes_to_tell_of_a_household_is_one_page() {
        Interview start = ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits());
        for (long seed = 0; seed < SEEDS; seed++) {
            Resident resident = new Resident(seed, DAY);
            List<NextQuestion> asked = Interviews.end(start, resident::answer).asked();
            assertThat(IntStream.range(0, asked.size())
                            .filter(at -> asked.get(at).path().kind().equals("household"))
                            .count())
                    .as("pages about the household of %s", resident.walk())
                    .isLessThanOrEqualTo(1);
        }
    }
}
