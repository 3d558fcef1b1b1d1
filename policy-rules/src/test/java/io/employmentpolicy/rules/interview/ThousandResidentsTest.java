package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many questions a thousand invented residents are asked for all they may have. {@code -Dresidents.seed=…} takes others. A quarter of them in
 * every build, all with {@code -Pfull}. */
@DisplayName("一千名居民")
class ThousandResidentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final long SEED = Long.getLong("residents.seed", 20261129L);
    private static final int RESIDENTS = Integer.getInteger("residents", 250);
    private static final int FIRST = 3;

    @Test
    void are_asked_few_questions_sensitive_ones_last_and_nothing_twice() {
        PolicyEngine engine = Shipped.engine();
        Interview start = engine.interview(Facts.nothing(), DAY, Goal.personalBenefits());
        int form = engine.catalogue().policies().stream()
                .filter(one -> start.policies().contains(one.id()))
                .flatMap(one -> one.needs().stream())
                .collect(java.util.stream.Collectors.toSet())
                .size();
        List<Integer> questions = new ArrayList<>();
        List<Integer> facts = new ArrayList<>();
        List<Integer> settledByThen = new ArrayList<>();
        Map<Resident.Walk, List<Integer>> byWalk = new EnumMap<>(Resident.Walk.class);
        long nanos = 0;
        for (int i = 0; i < RESIDENTS; i++) {
            Resident resident = new Resident(SEED + i, DAY);
            long begun = System.nanoTime();
            List<Interview> states = Interviews.held(start, resident::answer);
            nanos += System.nanoTime() - begun;
            Interview end = states.get(states.size() - 1);
            keepsItsPromises(end);
            questions.add(end.asked().size());
            facts.add(resident.facts());
            settledByThen.add(
                    states.get(Math.min(FIRST, states.size() - 1)).settled().size());
            byWalk.computeIfAbsent(resident.walk(), any -> new ArrayList<>())
                    .add(end.asked().size());
        }
        int steps = questions.stream().mapToInt(Integer::intValue).sum();
        System.out.println("residents " + RESIDENTS + " from seed " + SEED + ": questions median " + middle(questions)
                + ", nine in ten at most " + part(questions, 90) + ", at most " + Collections.max(questions)
                + "; single facts told median " + middle(facts) + ", at most " + Collections.max(facts)
                + " of a form of "
                + form + "; settled after three " + part(settledByThen, 10) + " or more of "
                + start.policies().size()
                + " for nine in ten; " + nanos / 1000 / steps + " us a step");
        byWalk.forEach((walk, own) -> System.out.println("  " + walk + ": " + own.size() + ", median " + middle(own)));

        assertThat(middle(questions)).isLessThanOrEqualTo(7);
        assertThat(part(questions, 90)).isLessThanOrEqualTo(10);
        assertThat(Collections.max(questions)).isLessThanOrEqualTo(24);
        assertThat(Collections.max(facts)).isLessThan(form);
        assertThat(part(settledByThen, 10))
                .isGreaterThanOrEqualTo(start.policies().size() / 2);
    }

    private static void keepsItsPromises(Interview end) {
        Set<FactPath> seen = new HashSet<>();
        boolean sensitive = false;
        for (NextQuestion question : end.asked()) {
            assertThat(seen).doesNotContainAnyElementsOf(question.paths());
            seen.addAll(question.paths());
            boolean last = question.why().zh().contains("放在最后");
            assertThat(sensitive && !last)
                    .as("an ordinary question after a sensitive one: %s", question.paths())
                    .isFalse();
            sensitive |= last;
            if (question.sensitivity() != Sensitivity.NONE && !last) {
                assertThat(question.paths()).allMatch(path -> path.kind().startsWith("injury_"));
            }
        }
        assertThat(end.open()).isEmpty();
    }

    private static int middle(List<Integer> numbers) {
        return part(numbers, 50);
    }

    private static int part(List<Integer> numbers, int hundredths) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * hundredths / 100));
    }
}
