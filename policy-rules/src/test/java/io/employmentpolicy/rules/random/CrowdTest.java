package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.CaseRun;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * 一案多人，两个引擎仍然一致。 / The engines agree on crowds, where each finds the facts of a join by an index of its own: random cases of a policy poured
 * into one. Some policies that join facts by a field are held against their printed text as well, in which nothing is indexed.
 * {@code -Dcrowd.cases=20} for more of them.
 */
@DisplayName("人多时两个引擎结论一致")
@Tag("thorough")
class CrowdTest {
    private static final int CROWDS = Integer.getInteger("crowd.cases", 1);

    /** So many cases are one crowd: enough for the indexes, few enough for every way of joining three of them. */
    private static final int IN_ONE = 30;

    private static final long SEED = 20261130L;

    private static final List<String> JOINING =
            List.of("CN-EXPANSION", "TJ-KEY-GROUP-HIRE", "TJ-SKILL-COURSE", "TJ-SKILL-LIVING", "TJ-SKILL-INDUCT");

    private final AtomicInteger compared = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> agree_on_crowds() {
        Rulebook rulebook =
                EngineComparison.plain(RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of()));
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        Decider decider = new Decider(
                rulebook,
                DroolsEngine.withNetworkForEachPolicy(rulebook.policies().values(), rulebook.rules()));
        Stream<DynamicTest> each = rulebook.policies().values().stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.id(), () -> agrees(new RandomCases(rulebook, order, policy, day(0)), decider, policy)));
        return Stream.concat(
                each,
                Stream.of(DynamicTest.dynamicTest(
                        "most of them within the bound on steps",
                        () -> assertThat(compared.get())
                                .isGreaterThan(CROWDS * rulebook.policies().size() * 9 / 10))));
    }

    @TestFactory
    Stream<DynamicTest> find_what_their_text_finds() {
        Rulebook rulebook =
                EngineComparison.plain(RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of()));
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        Decider decider = new Decider(
                rulebook, DroolsEngine.parsingText(rulebook.policies().values(), rulebook.rules()));
        return rulebook.policies().values().stream()
                .filter(policy -> JOINING.contains(policy.id()))
                .map(policy -> DynamicTest.dynamicTest(
                        policy.id(), () -> agrees(new RandomCases(rulebook, order, policy, day(0)), decider, policy)));
    }

    private void agrees(RandomCases generator, Decider decider, Policy policy) {
        for (int i = 0; i < CROWDS; i++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + i);
            Facts crowd = crowd(generator, i % 2 == 0, random);
            try {
                CaseRun run = decider.run(crowd, day(i), List.of(policy.id()));
                assertThat(run.difference().map(found -> found.network() + " / " + found.evaluator()))
                        .as("%s, crowd %d", policy.id(), i)
                        .isEqualTo(Optional.empty());
                compared.incrementAndGet();
            } catch (InvalidFactsException tooMuch) {
                assertThat(tooMuch.problems().get(0).code()).isEqualTo("FACT-220");
            }
        }
    }

    private static LocalDate day(int number) {
        return CaseStream.DAYS.get(number % CaseStream.DAYS.size());
    }

    private static Facts crowd(RandomCases generator, boolean complete, RandomGenerator random) {
        Facts.Builder crowd = Facts.builder();
        List<Facts> cases =
                Stream.generate(() -> generator.next(random)).limit(IN_ONE).toList();
        for (FactKind kind : generator.kinds()) {
            List<Facts> told = cases.stream()
                    .filter(one -> !one.of(kind).isEmpty())
                    .limit(kind.single() ? 1 : IN_ONE)
                    .toList();
            told.forEach(one -> crowd.add(one.of(kind)));
            if (told.isEmpty()) {
                crowd.none(kind);
            } else if (!complete && random.nextBoolean()) {
                crowd.partial(kind);
            }
        }
        return crowd.build();
    }
}
