package io.employmentpolicy.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文档的上限")
class DocumentLimitsTest {

    @Test
    @DisplayName("超过大小上限")
    void refuses_a_file_larger_than_the_limit() {
        Reading reading = DocumentReader.yaml("f", new byte[DocumentReader.MAX_BYTES + 1]);

        assertThat(refused(reading, "DOC-102", Place.of("f")).found().en()).contains("16777217 bytes");
    }

    @Test
    @DisplayName("恰好达到大小上限")
    void takes_a_file_of_exactly_the_limit() {
        String comment = "#" + "x".repeat(1022) + "\n";
        String text = comment.repeat(DocumentReader.MAX_BYTES / comment.length() - 1) + " ".repeat(1019) + "\na: 1";

        assertThat(text.length()).isEqualTo(DocumentReader.MAX_BYTES);
        assertThat(yaml(text).problems()).isEmpty();
    }

    @Test
    @DisplayName("别名炸弹不会展开，只报一个问题")
    void refuses_an_alias_bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        Problem problem = refused(yaml(bomb.toString()), "DOC-108", new Place("f", 1, 5));
        assertThat(problem.found().zh()).endsWith("另有 87 处锚点、别名或合并键");
    }

    @Test
    @DisplayName("嵌套上限")
    void limits_nesting() {
        int deepest = DocumentReader.MAX_DEPTH;

        assertThat(json("[".repeat(deepest) + "]".repeat(deepest)).problems()).isEmpty();
        assertThat(yaml("[".repeat(deepest) + "]".repeat(deepest)).problems()).isEmpty();
        refused(json("[".repeat(deepest + 1)), "DOC-110", new Place("f", 1, deepest + 1));
        refused(yaml("[".repeat(deepest + 1)), "DOC-110", new Place("f", 1, deepest + 1));
        refused(yaml("- ".repeat(100_000)), "DOC-110", new Place("f", 1, 2 * deepest + 1));
        refused(json("{\"a\":".repeat(1_000_000)), "DOC-110", new Place("f", 1, 5 * deepest + 1));
    }

    @Test
    @DisplayName("节点数上限")
    void limits_the_number_of_values() {
        int most = DocumentReader.MAX_NODES;

        assertThat(json("[" + "1,".repeat(most - 2) + "1]").problems()).isEmpty();
        refused(json("[" + "1,".repeat(most - 1) + "1]"), "DOC-111", new Place("f", 1, 2 * most));
    }

    @Test
    @DisplayName("单个文本的上限")
    void limits_the_length_of_one_text() {
        String longest = "x".repeat(DocumentReader.MAX_TEXT);

        assertThat(json("[\"" + longest + "\"]").problems()).isEmpty();
        assertThat(yaml("- '" + longest + "'").problems()).isEmpty();
        problem(json("[\"" + longest + "x\"]"), "DOC-112");
        problem(yaml("- '" + longest + "x'"), "DOC-112");
        problem(json("{\"" + longest + "x\": 1}"), "DOC-112");
        problem(json("[" + "1".repeat(2_000) + "]"), "DOC-112");
    }

    @Test
    @DisplayName("YAML 的一行不能很长")
    void limits_the_length_of_a_yaml_line() {
        String spaces = " ".repeat(DocumentReader.MAX_BYTES - 10);

        refused(yaml("a:\n" + spaces + "b"), "DOC-112", new Place("f", 2, 1));
        refused(yaml("a: " + "x".repeat(8_000_000)), "DOC-112", new Place("f", 1, 1));
        assertThat(json("{" + spaces + "}").problems()).isEmpty();
    }

    @Test
    @DisplayName("问题过多时停止")
    void stops_after_many_problems() {
        Reading reading = json("{" + "\"a\": 1,".repeat(1_000) + "\"b\": 1}");

        assertThat(reading.root()).isNull();
        assertThat(reading.problems()).hasSize(DocumentReader.MAX_PROBLEMS + 1);
        assertThat(reading.problems().get(DocumentReader.MAX_PROBLEMS).code()).isEqualTo("DOC-115");
    }

    private static Reading yaml(String text) {
        return DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading json(String text) {
        return DocumentReader.json("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(Reading reading, String code, Place place) {
        Problem problem = problem(reading, code);
        assertThat(problem.place()).isEqualTo(place);
        return problem;
    }

    private static Problem problem(Reading reading, String code) {
        assertThat(reading.problems()).isNotEmpty();
        Problem problem = reading.problems().get(reading.problems().size() - 1);
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        return problem;
    }
}
