package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ParameterBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("合计中不含税费扣减")
class DeductionsInSumsTest {
    private static final Combination EITHER = Town.rule(
            "K1",
            Combination.Kind.AT_MOST_ONE,
            List.of(List.of("RELIEF", "AID"), List.of("OTHER")),
            Set.of(Combination.Same.PERSON),
            "",
            false);

    private static Determination benefit(String policy, int yuan) {
        return Town.determination(new Town.Right(policy, yuan, 0, null, true));
    }

    private static Determination deduction(String policy, int yuan) {
        Determination one = benefit(policy, yuan);
        Amount sum = one.outcome().amounts().get(0);
        return one.with(new Outcome.Eligible(List.of(new Amount(
                sum.quantity(),
                sum.unit(),
                sum.from(),
                sum.months(),
                sum.lastDay(),
                sum.claimBy(),
                sum.payee(),
                sum.lines(),
                sum.rule(),
                sum.waitsFor(),
                Amount.Kind.DEDUCTION))));
    }

    private static Choice choice(Determination... rights) {
        return new Combiner(List.of(EITHER), List.of(), id -> null, new ParameterBook(Map.of(), Map.of(), Map.of()))
                .choices(
                        List.of(rights),
                        Facts.builder().none(ReceivedBenefit.class).build(),
                        Town.DAY)
                .get(0);
    }

    @Test
    @DisplayName("比较时计入，合计时不计")
    void it_is_compared_and_not_added() {
        Choice choice = choice(deduction("RELIEF", 500), benefit("AID", 100), benefit("OTHER", 300));

        assertThat(choice.options()).singleElement().satisfies(option -> {
            assertThat(option.rights()).containsExactlyInAnyOrder("RELIEF", "AID");
            assertThat(option.worth()).isEqualTo(new Choice.Worth(Yuan.of("100"), Yuan.of("100")));
        });
        assertThat(choice(deduction("RELIEF", 100), benefit("AID", 100), benefit("OTHER", 300))
                        .options())
                .singleElement()
                .extracting(Choice.Option::rights)
                .isEqualTo(List.of("OTHER"));
    }
}
