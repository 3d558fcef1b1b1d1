package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
    private static final String GOOD = TownPolicy.one("{ result: certified }");

    private static CaseReader.Cases read(String text) {
        return CaseReader.read(Map.of("a/cases/x.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reads_a_list_of_cases() {
        CaseReader.Cases read = read(GOOD);

        assertThat(read.problems()).isEmpty();
        assertThat(read.cases()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("T1");
            assertThat(one.place()).hasToString("a/cases/x.yaml:1:3");
            assertThat(one.toString()).doesNotContain("180");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        expect: | expct: | CASE-103
        title: | titel: | CASE-104
        2025-06-30 | 2025-06-31 | CASE-105
        { result: certified } | {} | CASE-109
        { result: certified } | certified | CASE-108
        { community: | { base: 没有, community: | CASE-107
        """)
    void says_what_is_wrong_with_a_case(String right, String wrong, String code) {
        CaseReader.Cases read = read(GOOD.replace(right, wrong));

        assertThat(read.cases()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.place().line()).isPositive());
    }

    @Test
    void names_the_nearest_key() {
        assertThat(read(GOOD.replace("expect:", "expct:")).problems().get(0).print(Language.ZH))
                .contains("expct", "是否想写 expect");
    }

    @Test
    void refuses_an_id_used_twice_in_a_file() {
        assertThat(read(GOOD + GOOD).problems()).extracting(Problem::code).containsExactly("CASE-106");
    }

    @Test
    void refuses_files_that_hold_no_cases() {
        assertThat(read("a: b\n").problems()).extracting(Problem::code).contains("CASE-101");
        assertThat(read("- just a text\n").problems()).extracting(Problem::code).containsExactly("CASE-102");
        assertThat(read("- id: [\n").problems()).isNotEmpty();
    }

    @Test
    void a_base_gives_way_kind_by_kind() {
        String bases = "甲: { person: { hard_to_employ: true }, community: { employed_count: 1 } }\n";
        String file = GOOD.replace("{ community:", "{ base: 甲, community:");
        CaseReader.Cases read = CaseReader.read(Map.of(
                "a/cases/bases.yaml",
                bases.getBytes(StandardCharsets.UTF_8),
                "a/cases/x.yaml",
                file.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.cases().get(0).given().entries()).containsOnlyKeys("person", "community");
        assertThat(read.cases()
                        .get(0)
                        .given()
                        .entries()
                        .get("community")
                        .place()
                        .file())
                .isEqualTo("a/cases/x.yaml");
    }
}
