package io.employmentpolicy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Reach;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
import io.employmentpolicy.rules.testing.CaseTests;
import io.employmentpolicy.rules.testing.DecisionAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs what the README shows. */
class QuickstartTest {
    private static final PolicyEngine ENGINE = PolicyEngine.ofDefaults();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Path OVERLAY = Path.of("src/test/resources/overlay");
    private static final Path CASE = Path.of("src/test/resources/cases/contact.csv");

    @Test
    void the_embedding_code_answers() {
        Decision decision = Quickstart.decide();

        DecisionAssert.assertThat(decision, "TJ-OP-16").isEligible().holdsBy("TJ-OP-16-E01");
        DecisionAssert.assertThat(decision, "TJ-FLEX").isUndetermined();
    }

    // region assert
    @Test
    void a_hard_to_employ_flexible_worker_gets_600_a_month_for_three_years() {
        LocalDate approved = LocalDate.of(2026, 3, 10);
        Decision decision = ENGINE.decide(Quickstart.worker(approved), approved, List.of("TJ-FLEX"));

        DecisionAssert.assertThat(decision, "TJ-FLEX")
                .isEligible()
                .hasAmount("600.00")
                .lasts(36)
                .holdsBy("TJ-FLEX-E01");
    }
    // endregion

    // region interview
    @Test
    void an_interview_asks_only_for_what_can_change_the_answer() {
        Interview interview = ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-OP-16")));
        NextQuestion question =
                interview.next().orElseThrow(); // path, label, why, what may be answered, what it decides
        assertThat(question.path()).hasToString("employment"); // first whether there is a job now, and how many
        assertThat(question.decides()).containsExactly("TJ-OP-16");

        interview = interview.answer(1).answer(EmploymentStatus.UNIT); // notKnown(), declined()
        assertThat(interview.next()).isEmpty(); // nothing can change the answer any more
        DecisionAssert.assertThat(ENGINE.decide(interview.facts(), DAY, List.of("TJ-OP-16")), "TJ-OP-16")
                .isNotEligible();
    }
    // endregion

    // region changes
    @Test
    void one_more_month_of_contributions_would_do() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Facts facts = Quickstart.jobless(11); // lost the job against his will, registered on 20 May, 11 months paid

        Turning turning = ENGINE.changes(facts, day, "CN-UI").turnings().get(0);
        Step step = turning.ways().get(0).steps().get(0);
        assertThat(step.path()).hasToString("unemployment_insurance[0].contribution_months");
        assertThat(step.bound().en() + " " + step.to().en()).isEqualTo("at least 12 months");

        DatePeriod year = DatePeriod.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Earliest earliest = ENGINE.earliest("CN-UI", Quickstart.jobless(12), year);
        assertThat(((Reach.From<LocalDate>) earliest.reaches().get(0).reach()).at())
                .isEqualTo("2026-05-20");
    }
    // endregion

    @Test
    void what_nobody_said_is_unknown_and_not_false() {
        Decision decision = ENGINE.decide(Facts.nothing(), LocalDate.of(2026, 3, 31), List.of("XQ-10"));

        DecisionAssert.assertThat(decision, "XQ-10").isUndetermined().misses("employed_count");
        assertThatThrownBy(() -> DecisionAssert.assertThat(decision, "XQ-10").isEligible())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to be eligible");
    }

    @Test
    void an_overlay_changes_an_amount_from_the_first_of_january() {
        PolicyEngine engine =
                PolicyEngine.builder().compileOnDemand().overlay(OVERLAY).build();
        Facts facts = Quickstart.worker(LocalDate.of(2027, 1, 1));
        Facts before = Quickstart.worker(LocalDate.of(2026, 12, 31));

        DecisionAssert.assertThat(engine.decide(facts, LocalDate.of(2027, 1, 1), List.of("TJ-FLEX")), "TJ-FLEX")
                .hasAmount("650.00");
        DecisionAssert.assertThat(engine.decide(before, LocalDate.of(2027, 1, 1), List.of("TJ-FLEX")), "TJ-FLEX")
                .hasAmount("600.00");
        assertThat(engine.edition().layers()).containsExactly("overlay");
    }

    // region cases
    @TestFactory
    Stream<DynamicTest> our_cases_hold() {
        PolicyEngine ours = PolicyEngine.builder().overlay(OVERLAY).build();
        return CaseTests.of(ours, Path.of("src/test/resources/cases"));
    }
    // endregion

    @Test
    void two_editions_answer_side_by_side() {
        PolicyEngine other =
                PolicyEngine.builder().compileOnDemand().overlay(OVERLAY).build();
        LocalDate day = LocalDate.of(2027, 1, 1);

        List<String> amounts = Stream.of(ENGINE, other, ENGINE, other)
                .parallel()
                .map(one -> one.decide(Quickstart.worker(day), day, List.of("TJ-FLEX")))
                .map(decision -> DecisionText.print(decision, Language.ZH))
                .map(text -> text.contains("每月 650 元") ? "650" : text.contains("每月 600 元") ? "600" : text)
                .toList();

        assertThat(amounts).containsExactly("600", "650", "600", "650");
        assertThat(other.edition().digest()).isNotEqualTo(ENGINE.edition().digest());
    }

    @Test
    void an_overlay_changes_a_rule_and_a_case_says_what_it_must_do() throws IOException {
        Map<String, byte[]> cases = Map.of("contact.csv", Files.readAllBytes(CASE));

        CaseReport changed = new CaseRunner(PolicyEngine.builder()
                        .compileOnDemand()
                        .overlay(OVERLAY)
                        .build())
                .run(cases);
        CaseReport shipped = new CaseRunner(ENGINE).run(cases);

        assertThat(changed.differs()).as(changed.print(Language.EN)).isFalse();
        assertThat(changed.faulty()).as(changed.print(Language.EN)).isFalse();
        assertThat(shipped.differs()).isTrue();
    }
}
