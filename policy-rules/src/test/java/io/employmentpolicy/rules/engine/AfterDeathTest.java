package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("死亡以后")
class AfterDeathTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final String WORKER = "in_service_profession: true, migrant_worker_other_province: true,"
            + " migrant_services_given: [employment_service], veteran: true, birth_date: 1990-05-01, able_to_work: true";
    private static final List<String> ASKED =
            List.of("TJ-OP-17-TITLE", "TJ-OP-11-MIGRANT", "TJ-OP-10-SERVICES", "TJ-HARD-TO-EMPLOY", "XQ-04-WINNER");

    @Test
    @DisplayName("没有金额的权利、身份和还没有履行的义务到死亡为止，履行过的仍是履行过；当日死亡的也是")
    void what_cannot_be_given_to_the_dead_is_not_due() {
        String known = "hard_to_employ: true, startup_contest_award: true, " + WORKER;
        assertThat(told(known, "null"))
                .containsExactly(
                        "TJ-OP-17-TITLE eligible",
                        "TJ-OP-11-MIGRANT MET",
                        "TJ-OP-11-MIGRANT OPEN",
                        "TJ-OP-11-MIGRANT OPEN",
                        "TJ-OP-10-SERVICES OPEN",
                        "TJ-OP-10-SERVICES OPEN",
                        "TJ-HARD-TO-EMPLOY eligible",
                        "XQ-04-WINNER eligible");
        assertThat(told(known, "2025-03-31"))
                .containsExactly(
                        "TJ-OP-17-TITLE [died_on]",
                        "TJ-OP-11-MIGRANT MET",
                        "TJ-OP-11-MIGRANT NOT_DUE",
                        "TJ-OP-11-MIGRANT NOT_DUE",
                        "TJ-OP-10-SERVICES NOT_DUE",
                        "TJ-OP-10-SERVICES NOT_DUE",
                        "TJ-HARD-TO-EMPLOY [died_on]",
                        "XQ-04-WINNER eligible");
        assertThat(told(known, "2025-04-01")).isEqualTo(told(known, "null"));
    }

    @Test
    @DisplayName("说明原因的话读得懂")
    void says_so_in_words() {
        Determination title = engineTold("person: { died_on: 2025-03-01, " + WORKER + " }", "TJ-OP-17-TITLE")
                .get(0);
        assertThat(DecisionText.print(title, Language.ZH)).contains("排除情形：本人已经死亡", "死亡日期 = 2025-03-01");
        assertThat(DecisionText.print(title, Language.EN)).contains("the person has died");
    }

    @Test
    @DisplayName("单位因招用本人按月领的也到死亡为止；招用别人的不受影响")
    void so_does_what_an_employer_draws_by_the_month_for_the_person() {
        String person = "person: { id: p1, died_on: 2025-02-10, hard_to_employ: true }\n";
        String hire =
                "hire: [ { person_id: p1, group: [hard_to_employ], start_date: 2024-06-01, formal_conditions_met: true"
                        + " } ]";
        assertThat(engineTold(person + hire, "TJ-OP-03-POST"))
                .singleElement()
                .satisfies(one -> assertThat(one.outcome().amounts())
                        .allSatisfy(amount -> assertThat(amount.lastDay()).isEqualTo(LocalDate.of(2025, 2, 10))));
    }

    @Test
    @DisplayName("每年认证随死亡结束，调查核实不随之结束")
    void a_policy_may_say_that_it_goes_on() {
        String dead = "person: { died_on: 2025-02-10 }\npension_recipient: { cycle_year: 2025, suspected_loss: true,"
                + " investigated_on: null, activity_evidence: [], active_certification: [] }";
        assertThat(states(engineTold(dead, "TJ-2021-03"))).containsOnly("TJ-2021-03 NOT_DUE");
        assertThat(states(engineTold(dead, "CN-PENSION-INVESTIGATE"))).containsOnly("CN-PENSION-INVESTIGATE OPEN");
    }

    @Test
    @DisplayName("台账上别人的义务不因本人死亡而消失")
    void others_are_still_served() {
        String cases = "person: { id: p1, died_on: 2021-06-01 }\ngraduate_case:\n"
                + "  - { person_id: p1, served: false, one_to_one: false, components: [], employed: false }\n"
                + "  - { person_id: p2, served: false, one_to_one: false, components: [], employed: false }";
        assertThat(states(decide(cases, "TJ-2021-01", LocalDate.of(2021, 12, 1))).stream()
                        .filter(one -> one.endsWith("OPEN")))
                .hasSize(3);
    }

    private static List<String> told(String person, String died) {
        String facts = "person: { died_on: " + died + ", " + person + ", veteran_trainings_given: [] }";
        return ASKED.stream()
                .flatMap(policy -> states(engineTold(facts, policy)).stream())
                .toList();
    }

    private static List<String> states(List<Determination> found) {
        return found.stream()
                .map(one -> one.policy() + " "
                        + (one.outcome() instanceof Outcome.Duty duty
                                ? duty.state().name()
                                : one.outcome() instanceof Outcome.NotEligible no
                                        ? no.failed().toString()
                                        : one.outcome().code()))
                .toList();
    }

    private static List<Determination> engineTold(String facts, String policy) {
        return decide(facts, policy, DAY);
    }

    private static List<Determination> decide(String facts, String policy, LocalDate day) {
        PolicyEngine engine = Shipped.engine();
        Facts read = new FactsReader(Dictionary.standard())
                .read("facts.yaml", ("facts:\n" + facts.indent(2)).getBytes(StandardCharsets.UTF_8))
                .facts();
        return engine.decide(read, day, List.of(policy)).determinations();
    }
}
