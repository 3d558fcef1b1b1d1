package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employer.PublicPost;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.RetirementPlan;
import io.employmentpolicy.model.employment.SeparationCause;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
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

/** What a page must not say to whoever it is about. */
@DisplayName("说得是话")
class ToldRightlyTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final Text HIRE = new Text("招用记录", "hire");

    private static String page(Facts facts) {
        return DecisionText.print(ENGINE.overview(facts, DAY), Language.ZH, Audience.RESIDENT);
    }

    @Test
    @DisplayName("几条没有区别的，不逐条说没有区别")
    void rows_that_nothing_tells_apart_are_numbered() {
        Text alike = new Text("与其他各条没有区别", "nothing told differs");
        List<Subject> subjects =
                List.of(new Subject("hire", 0, null, HIRE, alike), new Subject("hire", 1, null, HIRE, alike));
        assertThat(SubjectText.of(subjects, new Speech(Language.ZH))).isEqualTo("招用记录 1、2");
        List<Subject> apart = List.of(
                new Subject("hire", 0, null, HIRE, new Text("招用日期 2026-01-01", "start date 2026-01-01")),
                new Subject("hire", 1, null, HIRE, alike));
        assertThat(SubjectText.of(apart, new Speech(Language.ZH))).contains("招用日期 2026-01-01", "没有区别");
    }

    @Test
    @DisplayName("受伤的人活着，不提工亡补助；答得前后不一，说是答得不一")
    void the_living_are_not_told_of_deaths_and_contradictions_are_theirs_to_mend() {
        Facts injured = Facts.builder()
                .add(Person.builder().diedOn(Occurrence.notYet()).build())
                .add(WorkInjuryCase.builder()
                        .accidentOn(LocalDate.of(2026, 5, 12))
                        .recognised(true)
                        .decidedOn(Occurrence.notYet())
                        .diedOn(Occurrence.notYet())
                        .diedAt(Occurrence.notYet())
                        .missingSince(Occurrence.notYet())
                        .declaredDeadOn(Occurrence.notYet())
                        .build())
                .build();
        assertThat(page(injured)).contains("按所答的事实得不出一致的结果，请核对所答").doesNotContain("规则之间冲突", "工亡", "丧葬", "下落不明");
    }

    @Test
    @DisplayName("灵活就业的人：单位的补贴只问有没有单位领，告知书里不拿它来选")
    void what_an_employer_draws_is_nothing_a_worker_chooses() {
        Facts facts = flexible();
        assertThat(page(facts)).contains("请确认：是否有单位因招用您而享受");
        assertThat(ENGINE.notices(facts, DAY, "TJ-FLEX"))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(DecisionText.print(notice, Language.ZH))
                        .contains("与下列待遇同期可能只取一项")
                        .doesNotContain("可以选取", "招用记录"));
    }

    private static Facts flexible() {
        return Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(1977, 5, 11))
                        .gender(Gender.FEMALE)
                        .retirementCategory(RetirementCategory.FEMALE50)
                        .hardToEmploy(true)
                        .drawsPension(false)
                        .build())
                .add(Employment.builder()
                        .status(EmploymentStatus.FLEXIBLE)
                        .endDate(Occurrence.notYet())
                        .build())
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(new BigDecimal("1021"))
                        .period(new MonthPeriod(YearMonth.of(2026, 7), YearMonth.of(2026, 7)))
                        .build())
                .none(Application.class)
                .none(ReceivedBenefit.class)
                .none(PublicPost.class)
                .build();
    }

    @Test
    @DisplayName("几种可能的金额说一句，不列几行")
    void several_sums_of_something_open_are_one_range() {
        Facts worker = Facts.builder()
                .add(Person.builder().hardToEmploy(true).build())
                .add(Employment.builder()
                        .status(EmploymentStatus.FLEXIBLE)
                        .endDate(Occurrence.notYet())
                        .build())
                .build();
        assertThat(ENGINE.screen(worker, DAY).of("TJ-FLEX")).singleElement().satisfies(one -> {
            assertThat(one.outcome().amounts()).hasSizeGreaterThan(1);
            assertThat(DecisionText.range(one, Language.ZH)).isEqualTo("每月 200 至 800 元");
        });
    }

    @Test
    @DisplayName("不符合的旁边，只说它所看的推算值")
    void beside_a_refusal_stand_only_the_values_it_turns_on() {
        Facts resigned = Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(1974, 3, 20))
                        .gender(Gender.MALE)
                        .drawsPension(false)
                        .veteran(false)
                        .diedOn(Occurrence.notYet())
                        .build())
                .add(UnemploymentRegistration.builder()
                        .registered(true)
                        .registeredOn(LocalDate.of(2026, 7, 2))
                        .jobSeeking(true)
                        .benefitClaimed(false)
                        .build())
                .add(UnemploymentInsurance.builder()
                        .contributionMonths(210)
                        .monthsDrawn(0)
                        .drawing(false)
                        .separationCause(SeparationCause.RESIGNED)
                        .stopEvents(Set.of())
                        .ruralContractWorker(false)
                        .employerContributed(true)
                        .build())
                .none(Employment.class)
                .none(RetirementPlan.class)
                .none(Application.class)
                .none(ReceivedBenefit.class)
                .build();
        assertThat(ENGINE.screen(resigned, DAY).refusesOnly()).isTrue();
        assertThat(page(resigned))
                .contains("法定退休年月：2036-07\n    因为：出生年月：1974-03；性别为男")
                .doesNotContain("法定退休年龄·", "弹性退休的起止年月", "一为是");
    }

    @Test
    @DisplayName("告知书：因没有求职要求而不符合的，不列退休年龄的数值")
    void a_refusal_names_the_figures_it_turns_on() {
        Facts idle = Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(1974, 3, 20))
                        .gender(Gender.MALE)
                        .drawsPension(false)
                        .build())
                .add(UnemploymentRegistration.builder()
                        .registered(true)
                        .registeredOn(LocalDate.of(2026, 7, 2))
                        .jobSeeking(false)
                        .build())
                .add(UnemploymentInsurance.builder()
                        .contributionMonths(210)
                        .monthsDrawn(0)
                        .drawing(false)
                        .separationCause(SeparationCause.DISMISSED)
                        .stopEvents(Set.of())
                        .employerContributed(true)
                        .build())
                .build();
        assertThat(ENGINE.notices(idle, DAY, "CN-UI"))
                .singleElement()
                .satisfies(notice -> assertThat(DecisionText.print(notice, Language.ZH))
                        .contains("有求职要求：否")
                        .doesNotContain("所用数值", "原法定退休年龄", "延迟月数", "特殊工种"));
        assertThat(ENGINE.notices(idle, DAY, "CN-UI-EXT"))
                .singleElement()
                .satisfies(notice ->
                        assertThat(DecisionText.print(notice, Language.ZH)).contains("所用数值", "距法定退休年龄不足的月数：12 个月"));
    }

    @Test
    @DisplayName("培训旁边不提退休")
    void a_training_course_is_told_without_remarks_on_retirement() {
        Facts veteran = Facts.builder()
                .add(Person.builder()
                        .birthDate(LocalDate.of(2002, 10, 10))
                        .gender(Gender.MALE)
                        .veteran(true)
                        .drawsPension(false)
                        .onEstablishment(false)
                        .build())
                .none(Employment.class)
                .build();
        assertThat(page(veteran)).contains("退役军人纳入各类技能培训：符合", "请留意").doesNotContain("特殊工种", "三类中最早的一类");
    }
}
