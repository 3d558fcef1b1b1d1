package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidAnswerException;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("决定读回")
class DecisionReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Decision DECISION = Shipped.engine()
            .decide(
                    Facts.of(Person.builder().hardToEmploy(true).build()),
                    DAY,
                    List.of("XQ-03"),
                    Depth.DECIDING,
                    Verification.OFF);
    private static final String JSON = DecisionWriter.json(DECISION, false);
    private static final int CHANGES = 1000;
    private static final String SIGNS = "{}[],:\"0123456789-.azAZ\\ntruefalsul 中\u0000";

    @Test
    @DisplayName("与写出的相等，核验也在其中；命令行写在前面的名称不碍事")
    void equals_what_was_written() {
        assertThat(read(JSON)).isEqualTo(DECISION);
        assertThat(read(JSON).verification()).isEqualTo(Verification.OFF);
        assertThat(read(JSON).verified()).isFalse();
        assertThat(read(DecisionWriter.json(DECISION, true))).isEqualTo(DECISION);
        assertThat(read("{\"file\":\"a.yaml\",\"line\":3,\"id\":\"R-1\"," + JSON.substring(1)))
                .isEqualTo(DECISION);
    }

    private static Decision read(String json) {
        return DecisionReader.read("answer.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> refused(String json) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidAnswerException.class, () -> read(json)), json)
                .problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "as_of":"2026-03-31"                 | "as_of":"2026-02-30"       | ANSWER-105 | as_of
            "as_of":"2026-03-31"                 | "as_of":20260331           | ANSWER-103 | as_of
            "verified":false                     | "verified":"no"            | ANSWER-103 | verified
            "verified":false                     | "verifed":false            | ANSWER-101 | ``
            "verified":false,                    | ``                         | ANSWER-102 | verified
            "verification":"off"                 | "verification":"sometimes" | ANSWER-103 | verification
            "kind":"benefit"                     | "kind":"benefits"          | ANSWER-104 | determinations[0].kind
            "index":0                            | "index":99999999999        | ANSWER-103 | determinations[0].subject.index
            "index":0                            | "index":9999999999         | ANSWER-105 | determinations[0].subject.index
            "result":"undetermined"              | "result":"granted"         | ANSWER-104 | determinations[0].outcome.result
            "result":"undetermined",             | ``                         | ANSWER-102 | determinations[0].outcome.result
            "word":{"zh":"尚不能确定"             | "word":{"zh":"符合"         | ANSWER-106 | determinations[0].outcome
            "layers":[]                          | "layers":[1]               | ANSWER-103 | edition.layers[0]
            "layers":[]                          | "layers":{}                | ANSWER-103 | edition.layers
            "edition":{                          | "edition":[{               | DOC-       | ``
            """)
    @DisplayName("改动之处，说出在哪里")
    void names_the_place_of_what_is_wrong(String there, String instead, String code, String path) {
        assertThat(JSON).contains(there);
        List<Problem> problems = refused(JSON.replaceFirst(Pattern.quote(there), Matcher.quoteReplacement(instead)));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).startsWith(code);
            assertThat(problem.subject()).isEqualTo(path);
            assertThat(problem.place().file()).isEqualTo("answer.json");
            assertThat(problem.print(Language.ZH)).isNotEqualTo(problem.print(Language.EN));
        });
    }

    @Test
    @DisplayName("只有一种语言的读不回，并说明原因")
    void one_language_cannot_be_read_back() {
        assertThat(refused(DecisionWriter.json(DECISION, Language.EN, false)))
                .isNotEmpty()
                .filteredOn(problem -> !problem.code().equals("ANSWER-199"))
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("ANSWER-107"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            []
            null
            "decision"
            12
            {"as_of":null}
            {"determinations":[[[[]]]]}
            """)
    @DisplayName("根本不是决定的，列出所缺")
    void what_is_no_decision_at_all(String json) {
        assertThat(refused(json)).isNotEmpty();
    }

    @Test
    @DisplayName("嵌套过深、过多的问题，仍是问题")
    void endless_nesting_and_endless_mistakes_are_problems() {
        assertThat(refused("{\"as_of\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isNotEmpty();
        String wrong = "{}" + ",{}".repeat(5000);
        assertThat(refused("{\"determinations\":[" + wrong + "]}"))
                .hasSizeLessThan(300)
                .last()
                .satisfies(last -> assertThat(last.code()).isEqualTo("ANSWER-199"));
    }

    @Test
    @DisplayName("随意改动：要么读得出，要么说出问题")
    void whatever_is_changed_is_read_or_told() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261129L);
        int read = 0;
        int told = 0;
        for (int i = 0; i < CHANGES; i++) {
            StringBuilder changed = new StringBuilder(JSON);
            for (int many = 1 + random.nextInt(3); many > 0; many--) {
                int at = random.nextInt(changed.length());
                char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
                switch (random.nextInt(3)) {
                    case 0 -> changed.setCharAt(at, sign);
                    case 1 -> changed.insert(at, sign);
                    default -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(20)));
                }
            }
            try {
                Decision decision = read(changed.toString());
                assertThat(read(DecisionWriter.json(decision, false))).isEqualTo(decision);
                read++;
            } catch (PolicyException e) {
                assertThat(e.problems()).isNotEmpty();
                told++;
            }
        }
        assertThat(read).isPositive();
        assertThat(told).isGreaterThan(read);
    }

    @Test
    @DisplayName("null 说明缺的是什么")
    @SuppressWarnings("NullAway") // what callers without a checker of nulls can do
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> DecisionReader.read(null, new byte[0])).hasMessageStartingWith("name");
        assertThatThrownBy(() -> DecisionReader.read("x", null)).hasMessageStartingWith("json");
    }
}
