package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.FactRegisterPage;
import io.employmentpolicy.rules.edition.FactRegister;
import io.employmentpolicy.rules.edition.FactRegister.Entry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("字段登记")
class FactRegisterTest {
    /** Conclusions that rules take from the caller although no rule leaves them to an office. May fall, never rise. */
    private static final List<String> TOLD = List.of(
            "person.returning_entrepreneur",
            "person.long_term_unemployed_youth",
            "person.long_unemployed_graduate",
            "unemployment_insurance.left_involuntarily",
            "insurance_record.flexible_subsidy_policy_conditions_met",
            "employer.restricted_industry",
            "startup.operates_normally",
            "injury_case.facts_clear",
            "training_enrolment.entry_conditions_met",
            "training_enrolment.prescribed_hours_met",
            "graduate_case.difficult_graduate",
            "title_application.level_requirements_met",
            "skill_certificate.matches_industry",
            "community.station_smart",
            "applicant.qualified");

    private static final int FIELDS = 500;

    /** Fields of the fact model that nothing reads: they describe what a record is about. None may be added. */
    private static final List<String> DESCRIBING = List.of(
            "person.rural_low_income",
            "person.startup_contest_award",
            "household.members",
            "education.institution_kind",
            "education.major_code",
            "insurance_record.subsidy_applied_on",
            "insurance_record.contribution_months",
            "benefit_stop.scheme",
            "benefit_fraud.scheme",
            "employer.licensed_services",
            "employer.posts_targeted_at_graduates",
            "hire.public_welfare_post",
            "startup.in_incubator",
            "startup.jobs_created",
            "startup.contest_award",
            "startup.loan_amount",
            "startup_project.admitted_year",
            "public_post.year_developed",
            "training_enrolment.certificate_level",
            "contest_result.rank",
            "internship.retained",
            "title_application.current_level",
            "community.kind",
            "community.recognised_levels",
            "reference_value.code",
            "reference_value.amount",
            "reference_value.unit",
            "reference_value.as_of",
            "fund_use.amount",
            "activity_evidence.source",
            "active_certification.method");

    private final FactRegister register = Shipped.engine().register().facts();

    @Test
    @DisplayName("每个字段都说明所据；由机构告知的写明应当界定它的文件，其余的不写")
    void every_field_says_what_it_rests_on() {
        assertThat(register.entries()).hasSizeGreaterThan(FIELDS).allSatisfy(one -> {
            assertThat(one.field().basis()).as(one.name()).isNotEqualTo(Basis.DERIVED);
            assertThat(one.field().instrument().isPresent())
                    .as(one.name())
                    .isEqualTo(one.field().basis() == Basis.TOLD);
        });
    }

    @Test
    @DisplayName("仍向调用方索取的结论只减不增")
    void conclusions_asked_of_callers_do_not_grow() {
        assertThat(register.toldConclusions()).extracting(Entry::name).isSubsetOf(TOLD);
        assertThat(TOLD).hasSizeLessThanOrEqualTo(15);
        assertThat(register.toldConclusions()).hasSameSizeAs(TOLD);
    }

    @Test
    @DisplayName("没有新的无人读取的字段")
    void no_field_is_added_that_nothing_reads() {
        assertThat(register.entries())
                .filteredOn(one -> one.readers().isEmpty() && !one.isStructure())
                .extracting(Entry::name)
                .isSubsetOf(DESCRIBING);
    }

    @Test
    @DisplayName("登记页列出每个字段和未了的结论，中英文各说各的")
    void the_page_names_every_field_and_what_is_left() {
        String page = FactRegisterPage.print(register, Language.ZH);
        assertThat(page)
                .contains("仍向调用方索取的结论 15 项：")
                .contains("contest_result.rank_qualifies  相应名次  由机构告知，应当由《竞赛名次与职业技能等级的对照》界定，未告知时由该机构认定");
        assertThat(register.entries()).allSatisfy(one -> assertThat(page).contains(one.name()));
        assertThat(FactRegisterPage.print(register, Language.EN))
                .contains("15 conclusions still asked of callers")
                .doesNotContainPattern("\\p{IsHan}");
    }
}
