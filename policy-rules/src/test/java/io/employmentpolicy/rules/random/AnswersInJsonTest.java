package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.exchange.AnswerSchema;
import io.employmentpolicy.rules.exchange.DecisionReader;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.OverviewWriter;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.exchange.SchemaCheck;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("答复的 JSON：合于所印的形式，读回相等")
@Tag("thorough")
class AnswersInJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final long SEED = 20261129L;
    private static final int OF_EACH = Integer.getInteger("json.cases", 2);
    private static final Path EXAMPLES = Path.of("../policy-examples/workbench/examples");
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final SchemaCheck DECISION = check(AnswerSchema.DECISION, false);
    private static final SchemaCheck DECISION_BOTH = check(AnswerSchema.DECISION, true);

    private static SchemaCheck check(AnswerSchema schema, boolean both) {
        try {
            return SchemaCheck.by(schema.json(both));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("每项政策的随机案例")
    void of_random_cases_of_every_policy() throws IOException {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        PolicyOrder strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (Policy policy : rulebook.policies().values()) {
            RandomCases cases = new RandomCases(rulebook, strata, policy, DAY);
            for (int i = 0; i < OF_EACH; i++) {
                Depth depth = Depth.values()[random.nextInt(Depth.values().length)];
                Decision decision = ENGINE.decide(
                        cases.admitted(random),
                        DAY,
                        List.of(policy.id()),
                        depth,
                        Verification.sampled(1 + random.nextInt(3)));
                keeps(decision, policy.id());
            }
        }
    }

    private static void keeps(Decision decision, String name) throws IOException {
        String both = DecisionWriter.json(decision, false);
        assertThat(DecisionReader.read(name, both.getBytes(StandardCharsets.UTF_8)))
                .as(name)
                .isEqualTo(decision);
        assertThat(DECISION_BOTH.wrong(both)).as(name).isEmpty();
        assertThat(DECISION.wrong(DecisionWriter.json(decision, Language.EN, false)))
                .as(name)
                .isEmpty();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("随库的示例")
    void of_every_example(Path file) throws IOException {
        Question question = new FactsReader(Dictionary.standard()).read(file.toString(), Files.readAllBytes(file));
        LocalDate day = Objects.requireNonNull(question.asOf());
        Facts facts = question.facts();

        keeps(ENGINE.decide(facts, day), file.toString());
        for (boolean both : new boolean[] {false, true}) {
            SchemaCheck screenings = check(AnswerSchema.SCREENING, both);
            SchemaCheck overviews = check(AnswerSchema.OVERVIEW, both);
            assertThat(screenings.wrong(
                            both
                                    ? ScreeningWriter.json(ENGINE.screen(facts, day), true)
                                    : ScreeningWriter.json(ENGINE.screen(facts, day), Language.ZH, true)))
                    .isEmpty();
            assertThat(overviews.wrong(
                            both
                                    ? OverviewWriter.json(ENGINE.overview(facts, day), true)
                                    : OverviewWriter.json(ENGINE.overview(facts, day), Language.ZH, true)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("一种语言的 JSON 不合两种语言的形式，反之亦然；少一项、多一项都不合")
    void the_schema_refuses_what_is_not_so() throws IOException {
        Decision decision = ENGINE.decide(Facts.nothing(), DAY, List.of("TJ-FLEX"));
        String one = DecisionWriter.json(decision, Language.ZH, false);
        String both = DecisionWriter.json(decision, false);

        assertThat(DECISION_BOTH.wrong(one)).isNotEmpty();
        assertThat(DECISION.wrong(both)).isNotEmpty();
        assertThat(DECISION.wrong(one.replace("\"verified\":true,", ""))).containsExactly("$ lacks verified");
        assertThat(DECISION.wrong(one.replace("\"verified\":true,", "\"verified\":true,\"sure\":true,")))
                .containsExactly("$ has sure");
        assertThat(DECISION.wrong(one.replace("\"kind\":\"benefit\"", "\"kind\":\"gift\"")))
                .isNotEmpty();
        assertThat(DECISION.wrong(one.replace("\"as_of\":\"2026-02-28\"", "\"as_of\":\"28.2.2026\"")))
                .isNotEmpty();
    }
}
