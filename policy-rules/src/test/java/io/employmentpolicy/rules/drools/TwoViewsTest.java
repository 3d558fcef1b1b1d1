package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.PreparedCase;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.random.CaseStream;
import io.employmentpolicy.rules.random.EngineComparison;
import io.employmentpolicy.rules.reading.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * 同一规则的两种样式。 / The rules that are printed, parsed and interpreted by Drools as anybody would let it, find of every rule and conclusion what
 * the assembled networks find: who reads the printed text reads what decides.
 */
@DisplayName("打印的规则文本与装配的网络结论相同")
@Tag("thorough")
class TwoViewsTest {
    private static final int CASES = Integer.getInteger("views.cases", 3);

    /** Every so manieth shipped policy with all it builds on: parsing the text of one takes as long as assembling a hundred. */
    private static final int STEP = Integer.getInteger("views.step", 16);

    /** The small edition is decided in no time. */
    private static final int MANY = 20;

    /** Of so many rules at least something is found that only a rule that holds can tell. */
    private static final int LEAST = 100;

    private static final long SEED = 20261129L;

    @TestFactory
    Stream<DynamicTest> find_the_same_of_every_shipped_policy() {
        Rulebook shipped = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        return policies(EngineComparison.plain(shipped), CASES, STEP);
    }

    @TestFactory
    Stream<DynamicTest> find_the_same_of_every_policy_of_the_small_edition() {
        return policies(
                RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", Hamlet.folder())), Map.of()),
                MANY * CASES,
                1);
    }

    private static Stream<DynamicTest> policies(Rulebook rulebook, int cases, int step) {
        List<Policy> all = List.copyOf(rulebook.policies().values());
        Views views = new Views(rulebook);
        return Stream.concat(
                IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                        .mapToObj(all::get)
                        .map(policy -> DynamicTest.dynamicTest(
                                policy.id(),
                                () -> assertThat(views.differences(policy, cases))
                                        .isEmpty())),
                Stream.of(DynamicTest.dynamicTest(
                        "not all of it nothing",
                        () -> assertThat(views.held)
                                .as("findings that a rule or conclusion holds")
                                .isGreaterThan(LEAST))));
    }

    private static final class Views {
        private final Rulebook rulebook;
        private final Map<String, List<Rule>> rules;
        private final PolicyOrder order;
        private final DroolsEngine assembled;
        private final DroolsEngine parsed;
        private int held;

        Views(Rulebook rulebook) {
            this.rulebook = rulebook;
            this.rules = rulebook.rules().stream().collect(Collectors.groupingBy(Rule::policy));
            this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
            this.assembled = new DroolsEngine(rulebook.policies().values(), rulebook.rules());
            this.parsed = DroolsEngine.parsingText(rulebook.policies().values(), rulebook.rules());
        }

        List<String> differences(Policy policy, int cases) {
            PreparedCase.Maker maker = new PreparedCase.Maker(rulebook, policy.id());
            List<String> differences = new ArrayList<>();
            for (PreparedCase one :
                    new CaseStream(rulebook, order, policy, SEED).take(cases, maker::of, PreparedCase::held)) {
                compare(one.question(), differences);
            }
            return differences;
        }

        private void compare(CaseQuestion question, List<String> differences) {
            EngineAnswer one = assembled.run(question);
            EngineAnswer other = parsed.run(question);
            for (PolicyVersions policy : question.policies()) {
                String id = policy.policy().id();
                assertThat(one.failure(id)).isEmpty();
                assertThat(other.failure(id)).isEmpty();
                for (CaseFact subject : policy.subjects()) {
                    for (int tried = 0; tried < policy.tried().size(); tried++) {
                        for (Rule rule : rules.getOrDefault(id, List.of())) {
                            EngineFinding found = one.rule(rule, subject, tried);
                            note(rule.id(), found, other.rule(rule, subject, tried), differences);
                        }
                        for (String name : policy.names()) {
                            EngineFinding found = one.conclusion(id, name, subject, tried);
                            note(id + "/" + name, found, other.conclusion(id, name, subject, tried), differences);
                        }
                    }
                }
            }
        }

        private void note(String what, EngineFinding one, EngineFinding other, List<String> differences) {
            if (!one.equals(other)) {
                differences.add(what + ": assembled " + Objects.requireNonNull(one) + ", parsed " + other);
            }
            held += one.truth() == Truth.TRUE ? 1 : 0;
        }
    }
}
