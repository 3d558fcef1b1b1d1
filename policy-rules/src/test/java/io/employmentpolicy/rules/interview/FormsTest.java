package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("几项一起问")
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final int RESIDENTS = 40;

    /** Who was insured against unemployment and has no cause to stop it, when asked about his insurance. */
    private static Interview insured() {
        Facts facts =
                Facts.of(UnemploymentInsurance.builder().stopEvents(Set.of()).build());
        Interview now = ENGINE.interview(facts, DAY, Goal.personalBenefits());
        for (int asked = 0; asked < 12; asked++) {
            NextQuestion question = now.next().orElseThrow();
            if (question.allowed() instanceof Allowed.Form && isInsurance(question)) {
                return now;
            }
            now = now.notKnown();
        }
        throw new AssertionError("nobody asked for several facts of the insurance");
    }

    private static boolean isInsurance(NextQuestion question) {
        return question.path().kind().equals("unemployment_insurance");
    }

    private static Allowed.Form form(Interview interview) {
        return (Allowed.Form) interview.next().orElseThrow().allowed();
    }

    @Test
    void a_form_asks_for_a_few_things_of_one_record_that_a_policy_waits_for_together() {
        int forms = 0;
        for (long seed = 0; seed < RESIDENTS; seed++) {
            Resident resident = new Resident(seed, DAY);
            List<Interview> states =
                    Interviews.held(ENGINE.interview(Facts.nothing(), DAY, Goal.personalBenefits()), resident::answer);
            for (Interview state : states) {
                NextQuestion question = state.next().orElse(null);
                if (question != null && question.allowed() instanceof Allowed.Form form) {
                    forms++;
                    isOfOneRecord(question, form);
                }
            }
        }
        assertThat(forms).isGreaterThan(RESIDENTS);
    }

    private static void isOfOneRecord(NextQuestion question, Allowed.Form form) {
        boolean last = Ranking.last(Dictionary.standard(), question.path());
        assertThat(form.parts()).hasSizeBetween(2, last ? Together.MOST_LAST_PARTS : Together.MOST_PARTS);
        assertThat(question.parts()).isEqualTo(form.parts());
        assertThat(form.parts().stream().flatMap(part -> part.paths().stream()))
                .containsExactlyInAnyOrderElementsOf(question.paths());
        assertThat(question.paths())
                .allMatch(path -> path.field() != null
                        && path.kind().equals(question.path().kind())
                        && path.index() == question.path().index());
        assertThat(question.paths().stream().map(path -> Ranking.sensitive(Dictionary.standard(), path)))
                .as("what nobody likes to tell stands by itself: %s", question.paths())
                .hasSameSizeAs(question.paths())
                .containsOnly(Ranking.sensitive(Dictionary.standard(), question.path()));
        assertThat(question.paths().stream().map(FactPath::field))
                .as("of a day nobody is asked for its month as well")
                .doesNotContainSequence("birth_date", "birth_month");
        assertThat(form.parts()).noneMatch(part -> part.allowed() instanceof Allowed.Form);
    }

    @Test
    void of_a_single_policy_facts_are_asked_for_one_by_one() {
        Interview end = Interviews.end(
                ENGINE.interview(Facts.nothing(), DAY, Goal.policies(List.of("CN-UI"))), question -> null);

        assertThat(end.asked())
                .isNotEmpty()
                .allMatch(question -> question.paths().size() == 1);
        assertThat(end.asked().get(0).parts())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.path()).isEqualTo(end.asked().get(0).path()));
    }

    @Test
    void parts_are_answered_by_number_by_path_or_as_text_and_come_to_the_same() {
        Interview asked = insured();
        Map<Integer, Object> byNumber = new LinkedHashMap<>();
        Map<String, Object> byPath = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form(asked).parts().size(); i++) {
            Allowed.Part part = form(asked).parts().get(i);
            String answer = part.allowed() instanceof Allowed.Number ? "12" : "1";
            byNumber.put(i + 1, answer);
            byPath.put(part.path().toString(), answer);
            text.append(i == 0 ? "" : "｜").append(answer);
        }
        Interview answered = asked.answer(byNumber);

        assertThat(answered.facts())
                .isNotEqualTo(asked.facts())
                .isEqualTo(asked.answer(byPath).facts());
        assertThat(asked.answer(text.toString()).facts()).isEqualTo(answered.facts());
        assertThat(answered.aside()).containsAll(asked.next().orElseThrow().paths());
    }

    @Test
    void a_part_left_out_is_not_known_and_not_asked_for_again() {
        Interview asked = insured();
        List<FactPath> left = form(asked).parts().get(1).paths();
        Interview answered = asked.answer(Map.of(form(asked).parts().get(0).path(), "1"));

        assertThat(answered.facts()).isNotEqualTo(asked.facts());
        assertThat(answered.aside()).containsAll(left);
        assertThat(answered.next().map(NextQuestion::paths).orElse(List.of())).doesNotContainAnyElementsOf(left);
        assertThat(asked.answer(Map.of(1, "?", 2, "")).facts()).isEqualTo(asked.facts());
        assertThat(asked.notKnown().aside()).isEqualTo(answered.aside());
    }

    @Test
    void everything_that_is_no_answer_is_told_at_once_by_its_path() {
        Interview asked = insured();
        List<Allowed.Part> parts = form(asked).parts();

        assertThatThrownBy(() -> asked.answer(Map.of(1, "many", 2, "perhaps")))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::code, Problem::subject)
                                .containsExactlyInAnyOrder(
                                        org.assertj.core.groups.Tuple.tuple(
                                                "ASK-101", parts.get(0).path().toString()),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "ASK-101", parts.get(1).path().toString())));
        for (Object none : List.of(
                "1",
                "",
                Map.of(9, "1"),
                Map.of("person.nose", "1"),
                Map.of(1, "1", parts.get(0).path(), "1"))) {
            assertThatThrownBy(() -> asked.answer(none)).as("%s", none).hasMessageContaining("ASK-101");
        }
    }
}
