package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("任意改动的提问")
class FactsReaderFuzzTest {

    private static final long SEED = 20_260_101;
    private static final int RUNS = 2_000;
    private static final String YAML = """
            id: q1
            as_of: 2026-03-31
            policies: [TJ-FLEX]
            facts:
              person: {id: p1, birth_date: 1980-02-29, veteran: true, gender: male}
              insurance_record:
              - {scheme: pension, premium_paid: 1036.00, period: {from: 2023-01, to: 2023-12}}
              service_request: [{created_at: "2024-05-08T16:00:00", contacted_at: null}]
              employment: {partial: true, items: [{status: flexible}]}
              unemployment_registration: {spells: [{start: 2023-10-01, end: 2023-12-31}]}
            """;
    private static final String JSON = """
            {"id": "q1", "as_of": "2026-03-31", "facts": {"person": {"birth_date": "1980-02-29", "veteran": true},
             "insurance_record": [{"premium_paid": 1036.00, "period": {"from": "2023-01", "to": null}}],
             "community": {"recognised_levels": ["district"], "complaints": []}}}
            """;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "'",
            "\"",
            "-",
            "\n",
            "  ",
            "null",
            "true",
            "-1",
            "1e9",
            "99999999999999999999",
            "&a ",
            "*a",
            "!!x ",
            "<<",
            "2024-02-30",
            "2024-13",
            "T24:00:00",
            "Z",
            "\u0000",
            "中",
            "𠮷",
            "\\ud800",
            "NaN",
            "items",
            "partial",
            "id",
            "person",
            "from",
            "\t",
            "#",
            "|",
            ">",
            "?",
            "%",
            "@");

    private final FactsReader reader = new FactsReader(Dictionary.standard());

    @Test
    @DisplayName("只会抛出 InvalidFactsException")
    void throws_nothing_but_invalid_facts() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            refused += refused(mutate(random.nextBoolean() ? YAML : JSON, random), run) ? 1 : 0;
        }
        assertThat(refused).isBetween(RUNS / 2, RUNS - 1);
    }

    private boolean refused(byte[] bytes, int run) {
        try {
            reader.read("q", bytes);
            return false;
        } catch (InvalidFactsException e) {
            for (Problem problem : e.problems()) {
                assertThat(problem.code()).matches("(DOC|FACT)-1[0-9]{2}");
                assertThat(problem.toString()).doesNotContain("Exception", "java.", "Node", "Token");
            }
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("seed " + SEED + ", run " + run + ": " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] mutate(String valid, RandomGenerator random) {
        StringBuilder text = new StringBuilder(valid);
        for (int i = 0, n = random.nextInt(1, 5); i < n; i++) {
            int at = random.nextInt(text.length());
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, piece);
                case 1 -> text.replace(at, Math.min(text.length(), at + piece.length()), piece);
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 12)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(1, 40))));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
