package io.employmentpolicy.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文档读取")
class DocumentReaderTest {

    private static final Place START = new Place("f", 1, 1);

    @Test
    @DisplayName("YAML 的值保持原样，并带位置")
    void keeps_yaml_values_as_written() {
        Node.Mapping root = mapping(yaml("a: 3.10\nb: 'x'\nc:\nd: ~\ne: null\nf: yes\ng: 2024-01-01\nh: ''\n"
                + "i: |\n  one\n  two\nj: 12_000\nk: 010\nl: \"null\"\n"));

        assertThat(root.place()).isEqualTo(START);
        assertThat(root.entries().keySet()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        assertThat(root.keys()).containsEntry("b", new Place("f", 2, 1));
        assertThat(root.entries())
                .containsEntry("a", new Node.Scalar("3.10", false, new Place("f", 1, 4)))
                .containsEntry("b", new Node.Scalar("x", true, new Place("f", 2, 4)))
                .containsEntry("c", new Node.Scalar(null, false, new Place("f", 3, 3)))
                .containsEntry("d", new Node.Scalar(null, false, new Place("f", 4, 4)))
                .containsEntry("e", new Node.Scalar(null, false, new Place("f", 5, 4)))
                .containsEntry("f", new Node.Scalar("yes", false, new Place("f", 6, 4)))
                .containsEntry("g", new Node.Scalar("2024-01-01", false, new Place("f", 7, 4)))
                .containsEntry("h", new Node.Scalar("", true, new Place("f", 8, 4)))
                .containsEntry("i", new Node.Scalar("one\ntwo\n", true, new Place("f", 9, 4)))
                .containsEntry("j", new Node.Scalar("12_000", false, new Place("f", 12, 4)))
                .containsEntry("k", new Node.Scalar("010", false, new Place("f", 13, 4)))
                .containsEntry("l", new Node.Scalar("null", true, new Place("f", 14, 4)));
    }

    @Test
    @DisplayName("JSON 的值保持原样，并带位置")
    void keeps_json_values_as_written() {
        Node.Mapping root =
                mapping(json("{\"a\": 3.10, \"b\": \"true\",\n \"c\": true, \"d\": null, \"e\": [1e3, {}]}"));

        assertThat(root.keys()).containsEntry("c", new Place("f", 2, 2));
        assertThat(root.entries())
                .containsEntry("a", new Node.Scalar("3.10", false, new Place("f", 1, 7)))
                .containsEntry("b", new Node.Scalar("true", true, new Place("f", 1, 18)))
                .containsEntry("c", new Node.Scalar("true", false, new Place("f", 2, 7)))
                .containsEntry("d", new Node.Scalar(null, false, new Place("f", 2, 18)))
                .containsEntry(
                        "e",
                        new Node.Sequence(
                                List.of(
                                        new Node.Scalar("1e3", false, new Place("f", 2, 30)),
                                        new Node.Mapping(Map.of(), Map.of(), new Place("f", 2, 35))),
                                new Place("f", 2, 29)));
    }

    @Test
    @DisplayName("基本平面之外的汉字不影响引号的识别")
    void finds_quotes_behind_characters_of_two_units() {
        Node.Mapping root = mapping(yaml("𠮷𠮷: '𠮷'\nb: '5'\nc: 5\n"));

        assertThat(root.entries())
                .containsEntry("𠮷𠮷", new Node.Scalar("𠮷", true, new Place("f", 1, 5)))
                .containsEntry("b", new Node.Scalar("5", true, new Place("f", 2, 4)))
                .containsEntry("c", new Node.Scalar("5", false, new Place("f", 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "---\n...\n"})
    @DisplayName("空文件")
    void refuses_an_empty_yaml_file(String text) {
        refused(yaml(text), "DOC-101", Place.of("f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    @DisplayName("空 JSON 文件")
    void refuses_an_empty_json_file(String text) {
        refused(json(text), "DOC-101", Place.of("f"));
    }

    @Test
    @DisplayName("GBK 文件指出字节位置")
    void names_the_byte_that_is_not_utf8() {
        byte[] bytes = "a: 1\nb: 中文\n".getBytes(Charset.forName("GBK"));

        Problem problem = refused(DocumentReader.yaml("f", bytes), "DOC-103", new Place("f", 2, 4));

        assertThat(problem.found().en()).isEqualTo("byte 0xD6 at offset 8 is not UTF-8");
        assertThat(problem.fix().zh()).contains("GBK");
    }

    @Test
    @DisplayName("文件末尾截断的汉字")
    void refuses_a_character_cut_off_at_the_end() {
        byte[] bytes = {'a', ':', ' ', (byte) 0xE4, (byte) 0xB8};

        refused(DocumentReader.yaml("f", bytes), "DOC-103", new Place("f", 1, 4));
    }

    @Test
    @DisplayName("字节顺序标记")
    void refuses_a_byte_order_mark() {
        refused(yaml("\uFEFFa: 1"), "DOC-104", START);
        refused(json("\uFEFF{}"), "DOC-104", START);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: [1, 2|1|9|add the missing",
                "a: \"x|1|6|add the missing",
                "a：1\\nb: 2|2|2|full-width ：",
                "a: b: c|1|5|in quotes",
                "\\ta: 1|1|1|indent with spaces",
                "a: @b|1|4|in quotes",
                "a:\\n  - b\\n c: d|3|2|indented",
                "a: x\\u0007|1|5|delete the character",
                "a: \"\\\\ud800\"|1|4|write the character itself"
            })
    @DisplayName("YAML 语法错误")
    void explains_malformed_yaml(String text, int line, int column, String fix) {
        Reading reading = yaml(unescape(text));

        assertThat(refused(reading, "DOC-105", new Place("f", line, column))
                        .fix()
                        .en())
                .contains(fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1|1|8|add the missing",
                "{\"a\" 1}|1|6|check the quotes",
                "{\"a\"：1}|1|5|full-width ：",
                "{a: 1}|1|2|check the quotes",
                "{\"a\": 01}|1|8|check the quotes",
                "{\"a\": tru}|1|7|check the quotes",
                "{\"a\": 1,}|1|9|check the quotes",
                "// c\\n{}|1|1|check the quotes"
            })
    @DisplayName("JSON 语法错误")
    void explains_malformed_json(String text, int line, int column, String fix) {
        Reading reading = json(unescape(text));

        Problem problem = problem(reading, "DOC-105");
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.place().column()).isBetween(column - 2, column + 2);
        assertThat(problem.fix().en()).contains(fix);
    }

    @Test
    @DisplayName("引号和注释里的全角标点与错误无关")
    void blames_no_full_width_sign_inside_quotes_or_comments() {
        Reading reading = yaml("t: '甲：乙' # 注：丙\na: b: c\n");

        assertThat(problem(reading, "DOC-105").fix().en()).contains("put the whole text in quotes");
    }

    @Test
    @DisplayName("同时有类型标记和锚点")
    void names_tag_and_anchor_of_one_value() {
        assertThat(yaml("a: &y !x 1\nb: &z !w {c: d}\n").problems())
                .extracting(Problem::code)
                .containsExactly("DOC-109", "DOC-108", "DOC-109");
    }

    @Test
    @DisplayName("重复的名称给出两处位置")
    void names_both_places_of_a_duplicate() {
        Reading reading = yaml("a: 1\nb: 2\na: 3\nb: 4\n");

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("DOC-106", "DOC-106");
        assertThat(reading.problems().get(0).place()).isEqualTo(new Place("f", 3, 1));
        assertThat(reading.problems().get(0).subject()).isEqualTo("a");
        assertThat(reading.problems().get(0).found().en()).isEqualTo("\"a\" stands already in line 1, column 1");
        assertThat(((Node.Mapping) Objects.requireNonNull(reading.root())).entries())
                .containsEntry("a", new Node.Scalar("1", false, new Place("f", 1, 4)));
        problem(json("{\"a\": 1,\n\"a\": 2}"), "DOC-106");
    }

    @Test
    @DisplayName("一个文件只有一个文档")
    void refuses_several_documents() {
        refused(yaml("a: 1\n---\nb: 2\n"), "DOC-107", new Place("f", 3, 1));
        refused(json("{} {}"), "DOC-107", new Place("f", 1, 4));
    }

    @ParameterizedTest
    @CsvSource({"'a: &x 1', 1, 4", "'a: *x', 1, 4", "'<<: {b: 1}', 1, 1", "'&x a: 1', 1, 1", "'a: &x [1]', 1, 4"})
    @DisplayName("锚点、别名、合并键")
    void refuses_anchors_aliases_and_merge_keys(String text, int line, int column) {
        Reading reading = yaml(text);

        assertThat(reading.problems()).hasSize(1);
        refused(reading, "DOC-108", new Place("f", line, column));
    }

    @Test
    @DisplayName("引号中的 & * << ! 是文字")
    void takes_quoted_signs_as_text() {
        assertThat(yaml("a: '*x'\n'<<': '&x'\nb: \"!y\"\n'null': '~'\n").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a: !!str 5', 1, 4",
        "'a: !x {b: 1}', 1, 4",
        "'!!str a: 1', 1, 1",
        "'a: !!java.net.URL [x]', 1, 4",
        "'a: ! x', 1, 4"
    })
    @DisplayName("类型标记")
    void refuses_tags(String text, int line, int column) {
        Reading reading = yaml(text);

        assertThat(reading.problems()).hasSize(1);
        refused(reading, "DOC-109", new Place("f", line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    @DisplayName("JSON 中不是数的数")
    void refuses_what_is_no_number_in_json(String text) {
        assertThat(problem(json("{\"a\": " + text + "}"), "DOC-113").place()).isEqualTo(new Place("f", 1, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".NaN", "-.inf", "+.INF"})
    @DisplayName("YAML 中不是数的数")
    void refuses_what_is_no_number_in_yaml(String text) {
        assertThat(problem(yaml("a: " + text), "DOC-113").place()).isEqualTo(new Place("f", 1, 4));
        assertThat(yaml("a: '" + text + "'").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a]\n: b", "? {a: b}\n: c", "null: 1", "~: 1", "? - a\n: b"})
    @DisplayName("名称必须是文字")
    void refuses_names_that_are_no_text(String text) {
        Problem problem = problem(yaml(text), "DOC-114");

        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.fix().en()).contains("write the name");
    }

    @Test
    @DisplayName("任意改动都不会抛出异常，也不泄漏类名")
    void never_throws_and_never_names_a_class() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260101);
        String valid = "id: q1\nfacts:\n  person: {birth_date: 1980-02-29, 'x': [1, ~, \"中\\n\"]}\n"
                + "  list:\n    - &a b\n    - |\n      c\n    - ? d\n      : *e\n# f\n";

        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = mutate(valid.getBytes(StandardCharsets.UTF_8), random);
            for (Reading reading : List.of(DocumentReader.yaml("f", bytes), DocumentReader.json("f", bytes))) {
                assertThat(reading.problems().toString()).doesNotContain("yaml.", "jackson", "Exception", "Event(");
            }
        }
    }

    private static byte[] mutate(byte[] bytes, RandomGenerator random) {
        byte[] signs = "{}[]:,'\"|>&*!?-#%@`~<\t\n \\\u0000".getBytes(StandardCharsets.UTF_8);
        byte[] changed = bytes.clone();
        for (int i = 0, n = random.nextInt(1, 4); i < n; i++) {
            changed[random.nextInt(changed.length)] =
                    random.nextInt(5) == 0 ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
        }
        return changed;
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u0007", "\u0007")
                .replace("\\\\", "\\");
    }

    private static Reading yaml(String text) {
        return DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading json(String text) {
        return DocumentReader.json("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Node.Mapping mapping(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        return (Node.Mapping) Objects.requireNonNull(reading.root());
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
