package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("叠加")
class OverlayTest {
    private static final PolicyEngine SHIPPED = Shipped.engine();
    private static final String NEW_AMOUNT = """
            flexible-subsidy.pension:
              title: 只缴纳职工养老保险的月补贴
              unit: yuan/month
              running-cases: old
              values:
                - { value: "650", from: 2027-01-01, to: 2027-12-31, trust: printed, source: 示例通知 }
            """;
    private static final String OVERLAPPING = NEW_AMOUNT + """
                - { value: "700", from: 2027-07-01, trust: printed, source: 另一示例通知 }
            """;

    @Test
    @DisplayName("自新首日起用新数额，此前仍用旧数额，答案写明来自哪一层")
    void a_new_amount_counts_from_its_first_day() {
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("parameters.yaml", bytes(NEW_AMOUNT)))
                .build();

        assertThat(yuan(decide(engine, LocalDate.of(2026, 12, 31)))).isEqualTo(Yuan.of("600"));
        Determination changed = decide(engine, LocalDate.of(2027, 1, 1));
        assertThat(yuan(changed)).isEqualTo(Yuan.of("650"));
        assertThat(changed.parameters())
                .filteredOn(use -> use.key().equals("flexible-subsidy.pension"))
                .extracting(ParameterUse::layer)
                .containsExactly("bureau");
        assertThat(engine.edition().layers()).containsExactly("bureau");
        assertThat(engine.edition().digest()).isNotEqualTo(SHIPPED.edition().digest());
    }

    @Test
    @DisplayName("同一层里两个数额同日有效，整层被拒绝，原版次照常作答")
    void an_overlapping_amount_is_refused_and_the_running_engine_serves_on() {
        assertThatThrownBy(() -> PolicyEngine.builder()
                        .overlay("bureau", Map.of("parameters.yaml", bytes(OVERLAPPING)))
                        .build())
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        e -> assertThat(e.problems()).anySatisfy(problem -> {
                            assertThat(problem.code()).isEqualTo("PARAM-108");
                            assertThat(problem.subject()).isEqualTo("flexible-subsidy.pension");
                        }));

        assertThat(yuan(decide(SHIPPED, LocalDate.of(2027, 1, 1)))).isEqualTo(Yuan.of("600"));
    }

    @Test
    @DisplayName("停用的规则自停用日起不再适用，此前照旧")
    void a_retired_rule_applies_until_the_day_before() {
        String retired = "TJ-FLEX-E01: { on: 2026-07-01, why: 示例通知停止执行 }\n";
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("retired.yaml", bytes(retired)))
                .build();

        assertThat(decide(engine, LocalDate.of(2026, 6, 30)).outcome()).isInstanceOf(Outcome.Eligible.class);
        assertThat(decide(engine, LocalDate.of(2026, 7, 1)).outcome()).isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    @DisplayName("核准日不详：停用前后的版本都试，不作不符合")
    void a_retired_rule_may_still_count_while_the_day_that_selects_is_unknown() {
        String retired = "TJ-FLEX-E01: { on: 2026-07-01, why: 示例通知停止执行 }\n";
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("retired.yaml", bytes(retired)))
                .build();
        LocalDate later = LocalDate.of(2026, 8, 1);

        Determination open = decide(engine, later, new Application("TJ-FLEX", Occurrence.at(later), null));

        assertThat(open.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        undetermined -> assertThat(undetermined.missingFacts())
                                .extracting(MissingFact::path)
                                .contains("application.approved_on"));
    }

    @Test
    @DisplayName("停用不存在的规则、没有日期的停用，一并指出")
    void mistaken_retirements_are_reported_together() {
        String retired = "TJ-FLEX-E10: { on: 2026-07-01, why: x }\nTJ-FLEX-E02: { why: x }\n";

        assertThatThrownBy(() -> PolicyEngine.builder()
                        .overlay("bureau", Map.of("retired.yaml", bytes(retired)))
                        .build())
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code())
                                .contains("POLICY-140", "POLICY-141"));
    }

    @Test
    @DisplayName("替换一条规则，答案的出处是叠加的文件")
    void a_rule_is_replaced_whole() {
        String rule = """
                rule "TJ-FLEX-E01 就业困难人员灵活就业"
                    @policy("TJ-FLEX") @clause("TJ-FLEX-2024:标准")
                when
                    Person( hardToEmploy == true )
                then
                    grant( monthly( yuan("flexible-subsidy.pension") ) );
                end
                """;
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("rules.drl", bytes(rule)))
                .build();

        Determination determination = decide(engine, LocalDate.of(2026, 6, 30));
        assertThat(determination.rules()).contains("TJ-FLEX-E01");
        assertThat(determination.reason().parts())
                .filteredOn(part -> part.rule().equals("TJ-FLEX-E01"))
                .singleElement()
                .satisfies(part -> assertThat(part.place().file()).isEqualTo("bureau:rules.drl"));
    }

    @Test
    @DisplayName("结论名称写错的规则被拒绝，不会多出一个没人问的答案")
    void a_rule_concludes_what_its_policy_names() {
        String rule = """
                rule "XQ-14-O01 求职用工诉求须当天主动联系"
                    @policy("XQ-14") @clause("XQ-14:当天联系")
                when
                    ServiceRequest( $called : createdAt, $contacted : contactedAt )
                then
                    oblige( "contct", by( endOfDay( $called ) ), done( $contacted ) );
                end
                """;

        assertThatThrownBy(() -> PolicyEngine.builder()
                        .overlay("bureau", Map.of("rules.drl", bytes(rule)))
                        .build())
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("RULE-275");
                            assertThat(problem.fix().zh()).isEqualTo("是否想写 contact");
                        }));
    }

    private static Determination decide(PolicyEngine engine, LocalDate approvedOn) {
        return decide(
                engine, approvedOn, new Application("TJ-FLEX", Occurrence.at(approvedOn), Occurrence.at(approvedOn)));
    }

    private static Determination decide(PolicyEngine engine, LocalDate day, Application application) {
        Facts facts = Facts.builder()
                .add(Person.builder()
                        .hardToEmploy(true)
                        .retirementCategory(RetirementCategory.MALE)
                        .birthMonth(YearMonth.of(1980, 5))
                        .build())
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
                .add(application)
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(new BigDecimal("1036.00"))
                        .period(new MonthPeriod(YearMonth.from(day), YearMonth.from(day)))
                        .build())
                .none(ReceivedBenefit.class)
                .build();
        return engine.decide(facts, day, List.of("TJ-FLEX")).only("TJ-FLEX").orElseThrow();
    }

    private static Yuan yuan(Determination determination) {
        Amount amount = ((Outcome.Eligible) determination.outcome()).amounts().get(0);
        return ((Amount.Exact) amount.quantity()).yuan();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
