package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.employment.Spell;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.pension.ActiveCertification;
import io.employmentpolicy.model.pension.ActivityEvidence;
import io.employmentpolicy.model.pension.PensionRecipient;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("怎样才会改变：列在另一事实之内的事实")
class NestedChangesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Facts recipient(List<ActivityEvidence> records, List<ActiveCertification> times) {
        return Facts.of(PensionRecipient.builder()
                .cycleYear(2026)
                .activityEvidence(records)
                .activeCertification(times)
                .build());
    }

    private static List<Turning> turnings(Facts facts, String policy) {
        return ENGINE.changes(facts, DAY, policy).turnings();
    }

    @Test
    @DisplayName("没有认证的：在本年内主动认证一次，或者再有活动记录")
    void a_record_that_is_missing_from_a_list_is_told() {
        List<Turning> turnings = turnings(recipient(List.of(), List.of()), "TJ-2021-03-CONFIRMED");

        assertThat(turnings).singleElement().satisfies(one -> {
            assertThat(one.now()).isInstanceOf(Outcome.NotEligible.class);
            assertThat(one.ways())
                    .anySatisfy(way -> assertThat(way.steps()).singleElement().satisfies(step -> {
                        assertThat(step.means()).isEqualTo(Step.Means.ADD);
                        assertThat(step.path()).hasToString("active_certification[0]");
                        assertThat(step.parts())
                                .anySatisfy(part -> assertThat(part.field()).isEqualTo("date"));
                    }));
        });
    }

    @Test
    @DisplayName("五段失业中第三段的止日未告知：告知它就够了")
    void a_field_of_the_third_of_five_is_told() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        List<Spell> spells = List.of(
                spell(start, start.plusDays(9)),
                spell(start.plusMonths(1), start.plusMonths(1).plusDays(9)),
                new Spell(start.plusMonths(2), null),
                spell(start.plusMonths(9), start.plusMonths(9).plusDays(9)),
                spell(start.plusMonths(10), start.plusMonths(10).plusDays(9)));
        Facts facts = Facts.of(UnemploymentRegistration.builder()
                .registered(true)
                .registeredOn(start)
                .spells(spells)
                .build());

        assertThat(turnings(facts, "XQ-09-HALF")).singleElement().satisfies(one -> {
            assertThat(one.now()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(one.ways())
                    .anySatisfy(way -> assertThat(way.steps()).singleElement().satisfies(step -> {
                        assertThat(step.path()).hasToString("spell[2].end");
                        assertThat(step.means()).isEqualTo(Step.Means.TELL);
                    }));
        });
    }

    private static Spell spell(LocalDate start, LocalDate end) {
        return new Spell(start, Occurrence.at(end));
    }
}
