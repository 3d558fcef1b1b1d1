package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * 引擎答复的完整性。 / Whatever the case, an answer leaves the engine: the two engines agree, what is open says what it waits for, what has no sum says
 * which number is lacking. {@code -Dsoundness.cases=20000} for the full run.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("thorough")
class SoundnessTest {
    private static final int CASES = Integer.getInteger("soundness.cases", 30);
    private static final long SEED = 20261121L;

    /** Days within, before and after the periods of the policies. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2028, 1, 1),
            LocalDate.of(2019, 5, 4));

    @TestFactory
    Stream<DynamicTest> every_answer_is_whole() {
        PolicyEngine engine = Shipped.engine();
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        PolicyOrder strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        return rulebook.policies().values().stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.id() + " " + policy.title().zh(), () -> whole(engine, rulebook, strata, policy)));
    }

    private static void whole(PolicyEngine engine, Rulebook rulebook, PolicyOrder strata, Policy policy) {
        List<RandomCases> generators = DAYS.stream()
                .map(day -> new RandomCases(rulebook, strata, policy, day))
                .toList();
        Collection<String> closure = strata.closure(List.of(policy.id()));
        for (int i = 0; i < CASES; i++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + i);
            int day = random.nextInt(DAYS.size());
            Facts facts = generators.get(day).admitted(random);
            Decision decision = engine.decide(facts, DAYS.get(day), closure);
            for (Determination one : decision.of(policy.id())) {
                whole(
                        one,
                        policy.id() + ", seed " + (SEED + i) + ", as of " + DAYS.get(day) + ", "
                                + one.subject().path());
            }
        }
    }

    private static void whole(Determination one, String which) {
        Outcome outcome = one.outcome();
        assertThat(outcome).as(which).isNotInstanceOf(Outcome.Disagreement.class);
        if (outcome instanceof Outcome.Undetermined open) {
            List<Object> waits = Stream.of(
                            open.missingFacts(), open.missingParameters(), open.waitingFor(), open.contradictions())
                    .<Object>flatMap(List::stream)
                    .toList();
            assertThat(waits).as("%s: what an open answer waits for", which).isNotEmpty();
        }
        outcome.amounts().forEach(amount -> whole(amount, which));
        if (outcome instanceof Outcome.Delegated left) {
            assertThat(left.offices()).as("%s: who decides", which).isNotEmpty();
        }
        if (outcome instanceof Outcome.NotEligible refused) {
            assertThat(refused.failed()).as("%s: why it is refused", which).isNotEmpty();
        }
        if (outcome instanceof Outcome.Conflict several) {
            assertThat(several.rules()).as("%s: rules in conflict", which).isNotEmpty();
        }
        for (Language language : Language.values()) {
            assertThat(DecisionText.print(one, language)).as(which).isNotBlank();
            assertThat(DecisionText.explain(one, language)).as(which).isNotNull();
        }
    }

    private static void whole(Amount amount, String which) {
        if (amount.quantity() instanceof Amount.NotPublished missing) {
            assertThat(missing.parameters())
                    .as("%s: the number %s lacks", which, amount.rule())
                    .isNotEmpty();
        }
        if (amount.quantity() instanceof Amount.DependsOnFacts missing) {
            assertThat(missing.facts())
                    .as("%s: the facts the sum of %s depends on", which, amount.rule())
                    .isNotEmpty();
        }
    }
}
