package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.text.ChoiceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("没有问到的待遇再多，也不使已定的待遇无从选择")
class UndecidedRivalsTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final String HIRE = "employer: { id: E1, kind: enterprise, size: large }\n"
            + "hire: [ { person_id: H1, group: [hard_to_employ], start_date: 2025-01-15, insured_since: 2025-01,"
            + " insurance_premium_employer: 900, months_subsidised: 0, months_to_retirement: 200, on_establishment: false } ]\n";
    private static final String DEATH = "person: { id: P1, draws_pension: false, died_on: 2025-11-10 }\n"
            + "employment: [ { status: none } ]\n"
            + "unemployment_insurance: { drawing: true, stop_events: [], funeral_grants_open: [unemployment] }\n";

    private static Choice of(String policy, String facts) {
        Facts read = new FactsReader(Dictionary.standard())
                .read("facts.yaml", ("facts:\n" + facts.indent(2)).getBytes(StandardCharsets.UTF_8))
                .facts();
        List<Choice> choices = ENGINE.decide(read, DAY).choices().stream()
                .filter(choice -> choice.rights().stream()
                        .anyMatch(right -> right.policy().equals(policy)))
                .toList();
        assertThat(choices).hasSize(1);
        return choices.get(0);
    }

    private static Choice.Right right(Choice choice, String policy) {
        return choice.rights().stream()
                .filter(right -> right.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("招用补贴只因与它直接相抵触的而未定；只与未定的相抵触的不进入组合，并且写明")
    void a_granted_right_is_open_by_what_bears_on_it() {
        Choice choice = of("CN-ESF-INS-HIRE", HIRE + "received_benefit: []\n");
        assertThat(choice.state()).isEqualTo(Choice.State.OPEN);
        assertThat(right(choice, "CN-ESF-INS-HIRE").rivals()).containsExactly("TJ-FLEX");
        assertThat(choice.options())
                .extracting(Choice.Option::rights)
                .containsExactly(List.of("CN-ESF-INS-HIRE", "TJ-FLEX"), List.of("TJ-FLEX"));
        assertThat(right(choice, "CN-UI").standing()).isEqualTo(Choice.Standing.IF_IT_HOLDS);
        assertThat(ChoiceText.of(choice, Language.ZH)).contains("本身尚不能确定，未列入组合：", "CN-UI");
        assertThat(ChoiceText.of(choice, Language.EN)).contains("undetermined by themselves, not in these sets: ");
    }

    @Test
    @DisplayName("丧葬补助金只因工伤丧葬补助金而未定")
    void so_is_the_funeral_grant() {
        Choice choice = of("CN-UI-FUNERAL", DEATH + "received_benefit: []\n");
        assertThat(choice.state()).isEqualTo(Choice.State.OPEN);
        assertThat(right(choice, "CN-UI-FUNERAL").rivals()).containsExactly("CN-INJURY-FUNERAL");
        assertThat(choice.options()).hasSize(2);
    }
}
