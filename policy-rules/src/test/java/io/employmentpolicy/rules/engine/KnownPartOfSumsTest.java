package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("金额：缺了数值或事实时说出已知的部分，取整只在最后一次")
class KnownPartOfSumsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String PAID = "$paid : unemploymentPremiumsLastYear, $staff : insuredStaff";

    @Test
    @DisplayName("两者取大，一者没有公布：至少为另一者，缺的数值照样列出")
    void the_greater_of_a_known_and_a_missing_figure_is_at_least_the_known_one() {
        Determination one =
                decide("greater( share( rate(\"parish.rate\"), $paid ), yuan(\"parish.floor\") )", "9000.00", 3);

        assertThat(quantity(one)).isInstanceOfSatisfying(Amount.Between.class, sum -> {
            assertThat(sum.least()).isEqualTo(Yuan.of("7650.00"));
            assertThat(sum.most()).isNull();
            assertThat(sum.parameters()).extracting(MissingParameter::key).containsExactly("parish.floor");
        });
        assertThat(DecisionText.print(one, Language.EN)).contains("at least 7,650 yuan", "missing “乡最低数” parish.floor");
        assertThat(DecisionText.print(one, Language.ZH)).contains("至少 7,650 元", "parish.floor：乡最低数");
    }

    @Test
    @DisplayName("两者取小，一者没有公布：在零与另一者之间")
    void the_lesser_of_the_two_is_at_most_the_known_one() {
        assertThat(quantity(decide("lesser( $paid, yuan(\"parish.floor\") )", "9000.00", 3)))
                .isInstanceOfSatisfying(Amount.Between.class, sum -> {
                    assertThat(sum.least()).isEqualTo(Yuan.ZERO);
                    assertThat(sum.most()).isEqualTo(Yuan.of("9000.00"));
                });
    }

    @Test
    @DisplayName("相加：至少为已知的加数；全不知则仍是未公布")
    void a_sum_is_at_least_what_is_known_of_it() {
        assertThat(quantity(decide("plus( $paid, yuan(\"parish.floor\") )", "9000.00", 3)))
                .isInstanceOfSatisfying(
                        Amount.Between.class, sum -> assertThat(sum.least()).isEqualTo(Yuan.of("9000.00")));
        assertThat(quantity(decide("plus( yuan(\"parish.floor\"), yuan(\"parish.floor\") )", "9000.00", 3)))
                .isInstanceOf(Amount.NotPublished.class);
    }

    @Test
    @DisplayName("缺的是事实：至少为已知的部分，缺的事实照样列出；零乘以未知为零，没有可付的")
    void facts_that_are_missing_leave_the_known_part_as_well() {
        Outcome open = decide("plus( $paid, times( yuan(\"parish.head\"), $staff ) )", "9000.00", null)
                .outcome();
        Amount amount = open.amounts().get(0);
        assertThat(amount.quantity()).isEqualTo(new Amount.Between(Yuan.of("9000.00"), null));
        assertThat(amount.waitsFor()).extracting(MissingFact::path).containsExactly("employer[0].insured_staff");
        assertThat(decide("times( yuan(\"parish.floor\"), $staff )", "9000.00", 0)
                        .outcome())
                .isEqualTo(new Outcome.NotEligible(List.of("nothing_due")));
    }

    @Test
    @DisplayName("上限只知下界：限制不了什么，仍是未公布；知上界：不超过")
    void a_ceiling_of_which_only_the_least_is_known_limits_nothing() {
        assertThat(quantity(decide("upTo( greater( $paid, yuan(\"parish.floor\") ) )", "9000.00", 3)))
                .isInstanceOf(Amount.NotPublished.class);
        assertThat(quantity(decide("upTo( lesser( $paid, yuan(\"parish.floor\") ) )", "9000.00", 3)))
                .isInstanceOfSatisfying(
                        Amount.Between.class, sum -> assertThat(sum.most()).isEqualTo(Yuan.of("9000.00")));
    }

    @Test
    @DisplayName("先乘后取整：4567.89 的三成的三倍加一成为 4567.89；不足一分的只在最后舍去，前后都说出")
    void a_sum_is_cut_once_and_says_so() {
        String hundred =
                "plus( times( share( rate(\"parish.third\"), $paid ), $staff ), share( rate(\"parish.tenth\"), $paid ) )";
        assertThat(quantity(decide(hundred, "4567.89", 3))).isEqualTo(new Amount.Exact(Yuan.of("4567.89")));

        Determination one = decide("share( rate(\"parish.third\"), $paid )", "4567.89", 3);
        assertThat(quantity(one)).isEqualTo(new Amount.Exact(Yuan.of("1370.36")));
        assertThat(DecisionText.print(one, Language.ZH))
                .contains("0.3 × 4567.89 = 1370.367", "1370.367 = 1370.36（向下取到分）");
    }

    @Test
    @DisplayName("月数：缺的事实使它在两数之间，说出两数；事实补齐则为一数")
    void months_lie_between_what_is_known_of_them() {
        Determination open = lasting(null);
        Amount amount = open.outcome().amounts().get(0);
        assertThat(amount.months()).isNull();
        assertThat(amount.monthsBetween()).isEqualTo(new Amount.Span(18, 24));
        assertThat(amount.waitsFor())
                .extracting(MissingFact::path)
                .containsExactly("unemployment_insurance[0].unspent_months");
        assertThat(DecisionText.print(open, Language.ZH)).contains("最长 18 至 24 个月");
        assertThat(DecisionText.print(open, Language.EN)).contains("for at most 18 to 24 months");

        assertThat(lasting(3).outcome().amounts().get(0))
                .returns(21, Amount::months)
                .returns(null, Amount::monthsBetween);
    }

    private static Determination lasting(Integer unspent) {
        PolicyEngine engine = Parish.engine("""
                kind: benefit
                subject: person
                """, """
                parish.head: { title: 每月, unit: yuan, values: [ { value: "100", trust: printed, source: 示例 } ] }
                parish.months: { title: 月数, unit: months, values: [ { value: "18", trust: printed, source: 示例 } ] }
                parish.longest: { title: 最长月数, unit: months, values: [ { value: "24", trust: printed, source: 示例 } ] }
                """, "PARISH-E01, parish.head, parish.months, parish.longest", """
                rule "PARISH-E01 参加失业保险的人"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    UnemploymentInsurance( $left : unspentMonths )
                then
                    grant( monthly( yuan("parish.head") ),
                        lasting( lesser( months("parish.longest"), plus( months("parish.months"), $left ) ) ) );
                end
                """);
        Facts facts = Facts.of(
                Person.builder().build(),
                UnemploymentInsurance.builder()
                        .contributionMonths(80)
                        .unspentMonths(unspent)
                        .build());
        return engine.decide(facts, DAY).only("PARISH").orElseThrow();
    }

    private static Amount.Quantity quantity(Determination one) {
        return one.outcome().amounts().get(0).quantity();
    }

    private static Determination decide(String money, String paid, Integer staff) {
        Facts facts = Facts.of(Employer.builder()
                .unemploymentPremiumsLastYear(new BigDecimal(paid))
                .insuredStaff(staff)
                .build());
        return engine(money).decide(facts, DAY).only("PARISH").orElseThrow();
    }

    private static PolicyEngine engine(String money) {
        return Parish.engine(
                """
                kind: benefit
                subject: employer
                """,
                """
                parish.rate: { title: 比例, unit: ratio, values: [ { value: "0.85", trust: printed, source: 示例 } ] }
                parish.third: { title: 三成, unit: ratio, values: [ { value: "0.3", trust: printed, source: 示例 } ] }
                parish.tenth: { title: 一成, unit: ratio, values: [ { value: "0.1", trust: printed, source: 示例 } ] }
                parish.head: { title: 每人, unit: yuan, values: [ { value: "100", trust: printed, source: 示例 } ] }
                parish.floor: { title: 乡最低数, unit: yuan, values: [ { trust: missing, source: 示例 } ] }
                """,
                "PARISH-E01, parish.rate, parish.third, parish.tenth, parish.head, parish.floor",
                """
                rule "PARISH-E01 已缴费的单位"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    Employer( %s )
                then
                    grant( %s );
                end
                """.formatted(PAID, money.startsWith("upTo") ? money : "once( " + money + " )"));
    }
}
