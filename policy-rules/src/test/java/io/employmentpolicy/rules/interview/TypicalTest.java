package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("典型情形")
class TypicalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String POLICY = "TJ-FLEX";
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
    private static final Set<String> CLOSURE =
            new PolicyOrder(RULEBOOK.policies().values(), RULEBOOK.rules()).closure(List.of(POLICY));
    private static final Typical TYPICAL =
            new Typical(new FieldValues(new Compared(RULEBOOK, CLOSURE, DAY), DAY), PolicyNeeds.of(CLOSURE, RULEBOOK));

    private final AtomicInteger looks = new AtomicInteger();
    private final Interviewer interviewer = new Interviewer(RULEBOOK, counted(), (facts, day) -> 0);

    private Look counted() {
        Decider decider = Decider.compilingOnDemand(RULEBOOK);
        return (facts, day, ids) -> {
            looks.incrementAndGet();
            return decider.decide(facts, day, ids, Depth.NONE, false);
        };
    }

    private static Facts born(LocalDate birth) {
        return Facts.of(Person.builder()
                .id("110")
                .birthDate(birth)
                .gender(Gender.FEMALE)
                .residenceCommunityId("c-7")
                .build());
    }

    private static Person typical(Facts facts) {
        return TYPICAL.of(facts).orElseThrow().first(Person.class).orElseThrow();
    }

    @Test
    void it_holds_nothing_that_somebody_told_but_what_is_tried_of_everybody() {
        Person typical = typical(born(LocalDate.of(1975, 5, 20)));

        assertThat(typical.id()).isNotEqualTo("110");
        assertThat(typical.birthDate()).isEqualTo(DAY.minusYears(52));
        assertThat(typical.gender()).isEqualTo(Gender.FEMALE);
        assertThat(typical.residenceCommunityId()).isNull();
    }

    @Test
    void a_typical_case_is_its_own() {
        Facts typical = TYPICAL.of(born(LocalDate.of(1975, 5, 20))).orElseThrow();

        assertThat(TYPICAL.of(typical)).contains(typical);
    }

    @Test
    void a_kind_that_the_policy_does_not_look_at_is_left_out() {
        Facts facts = born(LocalDate.of(1975, 5, 20)).toBuilder()
                .add(Employer.builder().build())
                .build();

        assertThat(facts.known(Employer.class)).isTrue();
        assertThat(TYPICAL.of(facts).orElseThrow().known(Employer.class)).isFalse();
        assertThat(TYPICAL.of(facts).orElseThrow().known(Person.class)).isTrue();
    }

    @Test
    void what_is_asked_of_one_is_not_looked_for_again_when_another_one_comes_who_is_alike() {
        String first = asked(born(LocalDate.of(1975, 5, 20)));
        int found = looks.getAndSet(0);
        String second = asked(born(LocalDate.of(1976, 8, 3)));

        assertThat(second).isEqualTo(first);
        assertThat(looks.get()).isPositive().isLessThan(found / 10);
    }

    @Test
    void who_is_not_alike_is_looked_at_by_himself() {
        String first = asked(born(LocalDate.of(1975, 5, 20)));
        looks.set(0);
        String second = asked(born(LocalDate.of(1940, 1, 1)));

        assertThat(second).isNotEqualTo(first);
    }

    /** What is asked for when nothing asked is known. */
    private String asked(Facts facts) {
        return Interviews.end(interviewer.begin(facts, DAY, List.of(POLICY), true), question -> null).asked().stream()
                .map(question -> question.path().toString())
                .toList()
                .toString();
    }
}
