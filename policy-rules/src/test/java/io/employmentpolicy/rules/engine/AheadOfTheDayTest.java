package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.BenefitStop;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("日期在评定日以后的事还没有发生")
class AheadOfTheDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate LATER = DAY.plusDays(1);
    private static final String SUM = """
        parish.sum:
          title: 乡补贴
          unit: yuan
          values:
            - { value: "100", from: 2025-01-01, to: 2025-12-31, trust: printed, source: 示例 }
            - { value: "200", from: 2026-01-01, trust: printed, source: 示例 }
        """;

    @Test
    @DisplayName("起始日在评定日以后的记录不算，规则不必写明；当日的算，没有写日期的不能确定")
    void a_record_that_begins_later_is_not_there() {
        PolicyEngine engine = stopped("BenefitStop( verified == true )");

        assertThat(outcome(engine, stop(DAY))).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(engine, stop(null)))
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.missingFacts())
                                .extracting(MissingFact::path)
                                .containsExactly("benefit_stop[0].occurred_on"));
        Determination later = engine.decide(stop(LATER), DAY).only("PARISH").orElseThrow();
        assertThat(later.outcome()).isEqualTo(new Outcome.NotEligible(List.of("occurred_on")));
        assertThat(DecisionText.print(later, Language.ZH)).contains("✗ 情形发生日不在评定日以后（情形发生日 = 2026-04-01）");
        Determination now = engine.decide(stop(DAY), DAY).only("PARISH").orElseThrow();
        assertThat(DecisionText.explain(now, Language.ZH)).doesNotContain("不在评定日以后");
    }

    @Test
    @DisplayName("规则自己把起始日与评定日相比的，以规则为准")
    void a_rule_that_looks_ahead_says_so_itself() {
        PolicyEngine planned = stopped("BenefitStop( verified == true, occurredOn > $asOf )");

        assertThat(outcome(planned, stop(LATER))).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(planned, stop(DAY))).isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    @DisplayName("计数也不算在内")
    void nor_is_it_counted() {
        PolicyEngine engine = Parish.engine("kind: benefit\nsubject: person\n", SUM, "PARISH-E01, parish.sum", """
            rule "PARISH-E01 每发生一次"
                @policy("PARISH") @clause("PARISH-1")
            when
                Person()
                accumulate( BenefitStop( verified == true ); $n : count(); $n >= 1 )
            then
                grant( once( times( yuan("parish.sum"), $n ) ) );
            end
            """);
        Facts two = Facts.of(
                Person.builder().build(),
                BenefitStop.builder().verified(true).occurredOn(DAY).build(),
                BenefitStop.builder().verified(true).occurredOn(LATER).build());

        assertThat(sum(outcome(engine, two))).isEqualTo(Yuan.of("200.00"));
    }

    @Test
    @DisplayName("在后的事件按尚未发生；在后的日期不选版本，选下一个字段")
    void an_event_ahead_has_not_happened_and_selects_no_version() {
        PolicyEngine engine = Parish.engine(
                "kind: benefit\nsubject: person\nselected-by: [application.approved_on, application.applied_on]\n",
                SUM,
                "PARISH-E01, PARISH-E02, parish.sum",
                """
                rule "PARISH-E01 已核准"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    Person( hardToEmploy == true )
                    Application( policy == "PARISH", happened( approvedOn ) )
                then
                    grant( once( yuan("parish.sum") ) );
                end

                rule "PARISH-E02 已申请，尚未核准"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    Person( hardToEmploy == true )
                    Application( policy == "PARISH", !( happened( approvedOn ) ) )
                then
                    grant( once( yuan("parish.sum") ) );
                end
                """);
        LocalDate applied = LocalDate.of(2025, 12, 1);

        assertThat(rule(engine, application(applied, Occurrence.at(DAY)))).isEqualTo("PARISH-E01 200.00");
        assertThat(rule(engine, application(applied, Occurrence.at(LATER)))).isEqualTo("PARISH-E02 100.00");
        assertThat(rule(engine, application(applied, Occurrence.notYet()))).isEqualTo("PARISH-E02 100.00");
        assertThat(outcome(engine, application(applied, null))).isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    @DisplayName("评定日以后才享受的待遇还没有享受，不计在内，并在答复中指出；没有写日期的算已经享受")
    void a_benefit_of_a_later_day_has_not_been_drawn() {
        PolicyEngine engine = Parish.engine("kind: benefit\nsubject: person\n", SUM, "PARISH-E01, parish.sum", """
            rule "PARISH-E01 没有享受过"
                @policy("PARISH") @clause("PARISH-1")
            when
                Person()
                not ReceivedBenefit( policy == "PARISH" )
            then
                grant( once( yuan("parish.sum") ) );
            end
            """);

        assertThat(outcome(engine, drawn(DAY, null))).isInstanceOf(Outcome.NotEligible.class);
        assertThat(outcome(engine, drawn(null, null))).isInstanceOf(Outcome.NotEligible.class);
        assertThat(outcome(engine, drawn(null, DAY.getYear()))).isInstanceOf(Outcome.NotEligible.class);
        assertThat(outcome(engine, drawn(null, DAY.getYear() + 1))).isInstanceOf(Outcome.Eligible.class);
        Decision later = engine.decide(drawn(LATER, null), DAY);
        assertThat(later.only("PARISH").orElseThrow().outcome()).isInstanceOf(Outcome.Eligible.class);
        assertThat(later.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("FACT-209");
            assertThat(told.harmless()).isTrue();
            assertThat(told.sides())
                    .extracting(Contradiction.Side::path)
                    .containsExactly("received_benefit[0].granted_on");
        });
    }

    @Test
    @DisplayName("文书载明的日期在评定日以后，所载的结论还没有；没有写日期的算已有")
    void a_finding_of_a_later_day_is_not_there() {
        PolicyEngine engine =
                Parish.engine("kind: benefit\nsubject: injury_case\n", SUM, "PARISH-E01, parish.sum", """
                    rule "PARISH-E01 已经认定并评定等级"
                        @policy("PARISH") @clause("PARISH-1")
                    when
                        WorkInjuryCase( recognised == true, disabilityGrade >= 1 )
                    then
                        grant( once( yuan("parish.sum") ) );
                    end
                    """);

        assertThat(outcome(engine, graded(null, null))).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(engine, graded(DAY, DAY))).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(engine, graded(DAY, LATER))).isEqualTo(new Outcome.NotEligible(List.of("disability_grade")));
        assertThat(outcome(engine, graded(LATER, null))).isEqualTo(new Outcome.NotEligible(List.of("recognised")));
    }

    @Test
    @DisplayName("selected-by 以 as_of 结尾的，没有写的日期略过，都没有写的按评定日；施行以前的仍是施行以前的")
    void a_day_nobody_told_may_be_passed_over() {
        PolicyEngine engine = claims("in-force: { from: 2025-01-01 }\n", ", as_of");
        LocalDate before = LocalDate.of(2024, 12, 31);

        assertThat(outcome(engine, application(null, null))).isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome(engine, application(null, Occurrence.at(before)))).isInstanceOf(Outcome.NotInForce.class);
        assertThat(outcome(engine, application(before, null))).isInstanceOf(Outcome.NotInForce.class);
        assertThat(outcome(claims("in-force: { from: 2025-01-01 }\n", ""), application(null, null)))
                .isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    @DisplayName("没有写的日期不当作早于文件的最早日期；写明更早的不作承诺")
    void a_day_nobody_told_is_not_before_the_earliest() {
        PolicyEngine engine = claims("in-force: { earliest: 2025-01-01 }\n", "");

        assertThat(sum(outcome(engine, application(DAY, Occurrence.at(DAY))))).isEqualTo(Yuan.of("200.00"));
        assertThat(outcome(engine, application(null, null)))
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.waitingFor()).isEmpty());
        assertThat(outcome(engine, application(LocalDate.of(2024, 12, 31), Occurrence.at(LocalDate.of(2024, 12, 31)))))
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.waitingFor()).isNotEmpty());
    }

    private static PolicyEngine claims(String inForce, String last) {
        return Parish.engine(
                "kind: benefit\nsubject: person\n" + inForce
                        + "selected-by: [application.approved_on, application.applied_on" + last + "]\n",
                SUM,
                "PARISH-E01, parish.sum",
                """
                rule "PARISH-E01 提出申请"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    Person( hardToEmploy == true )
                    Application( policy == "PARISH" )
                then
                    grant( once( yuan("parish.sum") ) );
                end
                """);
    }

    private static Facts graded(@Nullable LocalDate accident, @Nullable LocalDate concluded) {
        return Facts.of(WorkInjuryCase.builder()
                .recognised(true)
                .disabilityGrade(6)
                .accidentOn(accident)
                .appraisalConcludedOn(concluded == null ? null : Occurrence.at(concluded))
                .build());
    }

    private static Facts drawn(@Nullable LocalDate day, @Nullable Integer year) {
        return Facts.of(
                Person.builder().build(),
                ReceivedBenefit.builder()
                        .policy("PARISH")
                        .grantedOn(day)
                        .year(year)
                        .build());
    }

    private static Facts application(@Nullable LocalDate applied, @Nullable Occurrence<LocalDate> approved) {
        return Facts.of(
                Person.builder().hardToEmploy(true).build(),
                new Application("PARISH", applied == null ? null : Occurrence.at(applied), approved));
    }

    private static PolicyEngine stopped(String condition) {
        return Parish.engine(
                "kind: benefit\nsubject: benefit_stop\n", SUM, "PARISH-E01, parish.sum", """
                    rule "PARISH-E01 发生"
                        @policy("PARISH") @clause("PARISH-1")
                    when
                        %s
                    then
                        grant( once( yuan("parish.sum") ) );
                    end
                    """.formatted(condition));
    }

    private static Facts stop(@Nullable LocalDate start) {
        return Facts.of(BenefitStop.builder().verified(true).occurredOn(start).build());
    }

    private static Outcome outcome(PolicyEngine engine, Facts facts) {
        return engine.decide(facts, DAY).only("PARISH").orElseThrow().outcome();
    }

    private static Yuan sum(Outcome outcome) {
        return ((Amount.Exact) outcome.amounts().get(0).quantity()).yuan();
    }

    private static String rule(PolicyEngine engine, Facts facts) {
        Outcome outcome = outcome(engine, facts);
        return outcome.amounts().get(0).rule() + " " + sum(outcome);
    }
}
