package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.random.RandomCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where nothing is known both engines are compared once for a day: that must hide no fault, in that case or in any other. */
@DisplayName("一无所知之处只核验一次：不因此漏掉任何差异")
class OncePerDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int CASES = 40;
    private static final Hamlet HAMLET = new Hamlet(0);

    /** By policy an engine in whose network rules do nothing when they fire, so that Drools finds nothing. */
    private static Map<String, DroolsEngine> faulty() {
        Map<String, DroolsEngine> faulty = new TreeMap<>();
        HAMLET.rulebook()
                .policies()
                .keySet()
                .forEach(id -> faulty.put(
                        id,
                        HAMLET.sound()
                                .with(
                                        id,
                                        rules -> rules.stream()
                                                .map(OncePerDayTest::idle)
                                                .toList())));
        return faulty;
    }

    private static NetworkRule idle(NetworkRule rule) {
        return new NetworkRule(rule.name(), rule.salience(), rule.size(), rule.when(), List.of());
    }

    private static boolean differs(List<Determination> answers) {
        return answers.stream().anyMatch(one -> one.outcome() instanceof Outcome.Disagreement);
    }

    @Test
    @DisplayName("不一致的，问几次说几次")
    void a_difference_is_told_every_time() {
        int differing = 0;
        for (Map.Entry<String, DroolsEngine> one : faulty().entrySet()) {
            Decider decider = new Decider(HAMLET.rulebook(), one.getValue());
            List<String> policy = List.of(one.getKey());
            List<Determination> first = decider.decide(Facts.nothing(), DAY, policy);

            assertThat(decider.decide(Facts.nothing(), DAY, policy)).isEqualTo(first);
            assertThat(decider.decide(Facts.nothing(), DAY, policy)).isEqualTo(first);
            differing += differs(first) ? 1 : 0;
        }
        assertThat(differing).isPositive();
    }

    @Test
    @DisplayName("一无所知时核过，别的案子照样核验")
    void other_cases_are_compared_all_the_same() {
        int differing = 0;
        for (Map.Entry<String, DroolsEngine> one : faulty().entrySet()) {
            Decider asked = new Decider(HAMLET.rulebook(), one.getValue());
            asked.decide(Facts.nothing(), DAY, List.of(one.getKey()));
            for (int i = 0; i < CASES; i++) {
                Facts facts = facts(one.getKey(), i);
                List<Determination> fresh =
                        new Decider(HAMLET.rulebook(), one.getValue()).decide(facts, DAY, List.of(one.getKey()));

                assertThat(asked.decide(facts, DAY, List.of(one.getKey()))).isEqualTo(fresh);
                differing += differs(fresh) ? 1 : 0;
            }
        }
        assertThat(differing).isGreaterThan(CASES);
    }

    @Test
    @DisplayName("引擎无误时，答复次次相同")
    void sound_engines_give_the_same_answer_every_time() {
        Decider decider = new Decider(HAMLET.rulebook(), HAMLET.sound());
        for (String id : HAMLET.rulebook().policies().keySet()) {
            List<Determination> first = decider.decide(Facts.nothing(), DAY, List.of(id));

            assertThat(differs(first)).isFalse();
            assertThat(decider.decide(Facts.nothing(), DAY, List.of(id))).isEqualTo(first);
        }
    }

    private static Facts facts(String id, int number) {
        Policy policy = Objects.requireNonNull(HAMLET.rulebook().policies().get(id));
        return new RandomCases(
                        HAMLET.rulebook(),
                        new PolicyOrder(
                                HAMLET.rulebook().policies().values(),
                                HAMLET.rulebook().rules()),
                        policy,
                        DAY)
                .admitted(RandomGeneratorFactory.of("L64X128MixRandom").create(number));
    }
}
