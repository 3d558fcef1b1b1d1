package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("贷款本金和税费扣减不是待遇")
class MoneyToGiveBackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    @DisplayName("贷款说明是本金、借给谁；扣减说明不是发给的")
    void says_what_the_sum_is() {
        assertThat(text("kind(\"loan\"), paidTo(\"enterprise\")", Language.ZH))
                .contains("贷款本金（须归还，不是补贴）", "100 元", "借给")
                .doesNotContain("付给");
        assertThat(text("kind(\"loan\"), paidTo(\"enterprise\")", Language.EN))
                .contains("principal of a loan", "lent to")
                .doesNotContain("paid to");
        assertThat(text("kind(\"deduction\")", Language.ZH)).contains("税费扣减（不是发给的补贴）");
        assertThat(text("kind(\"benefit\")", Language.ZH))
                .isEqualTo(text("paidTo(\"enterprise\")", Language.ZH).replace("，付给企业", ""));
    }

    @Test
    @DisplayName("不认识的性质被拒绝")
    void an_unknown_kind_is_refused() {
        assertThatThrownBy(() -> engine("kind(\"loans\")")).isInstanceOfSatisfying(PolicyLoadException.class, e -> {
            assertThat(e.problems()).extracting(Problem::code).containsExactly("RULE-256");
            assertThat(e.getMessage()).contains("loan");
        });
    }

    @Test
    @DisplayName("与贴息合计时只计贴息")
    void the_principal_is_worth_nothing_beside_the_interest_subsidy() {
        Facts facts = new FactsReader(Dictionary.standard())
                .read("facts.yaml", """
                        facts:
                          startup_loan:
                            - { id: L1, borrower: small_micro_enterprise, staff: 50, eligible_hires: 10, other_business_loans: false,
                                applied_on: 2024-02-01, issued_on: 2024-03-01, amount: 3000000, interest_paid: 80000.00,
                                subsidised_before: 0, extended: false, overdue: false }
                        """.getBytes(StandardCharsets.UTF_8))
                .facts();
        Decision decision = Shipped.engine().decide(facts, DAY, List.of("CN-LOAN", "CN-LOAN-INTEREST"));

        Determination loan = decision.only("CN-LOAN").orElseThrow();
        assertThat(loan.outcome().amounts()).extracting(Amount::kind).containsExactly(Amount.Kind.LOAN);
        assertThat(decision.choices().stream()
                        .flatMap(choice -> choice.rights().stream())
                        .filter(right -> right.policy().equals("CN-LOAN")))
                .extracting(Choice.Right::worth)
                .allSatisfy(worth -> assertThat(worth.most()).isEqualTo(Yuan.ZERO));
    }

    private static String text(String detail, Language language) {
        Facts facts = Facts.of(Employer.builder().build());
        return DecisionText.print(
                engine(detail).decide(facts, DAY).only("PARISH").orElseThrow(), language);
    }

    private static PolicyEngine engine(String detail) {
        return Parish.engine(
                "kind: benefit\nsubject: employer\n",
                "parish.sum: { title: 乡贷款, unit: yuan, values: [ { value: \"100\", trust: printed, source: 示例 } ] }\n",
                "PARISH-E01, parish.sum",
                """
                rule "PARISH-E01 单位"
                    @policy("PARISH") @clause("PARISH-1")
                when
                    Employer()
                then
                    grant( upTo( yuan("parish.sum") ), %s );
                end
                """.formatted(detail));
    }
}
