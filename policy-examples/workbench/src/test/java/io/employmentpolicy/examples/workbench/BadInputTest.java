package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input gets an error with place and fix, exit code 2, and no stack trace. */
class BadInputTest {
    private static final String PERSON = "as_of: 2026-03-31\nfacts:\n  person: { %s }\n";

    @TempDir
    private Path folder;

    private static Arguments bad(String what, String content, String code, String... says) {
        return Arguments.of(what, content.getBytes(StandardCharsets.UTF_8), code, says);
    }

    static Stream<Arguments> inputs() {
        String depth = "{\"as_of\":\"2026-03-31\",\"facts\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        return Stream.of(
                bad("unknown field", PERSON.formatted("hard_to_emply: true"), "FACT-", ":3:", "hard_to_employ"),
                bad("wrong type", PERSON.formatted("hard_to_employ: maybe"), "FACT-", ":3:", "true"),
                bad(
                        "impossible date",
                        PERSON.formatted("birth_date: 2001-02-30"),
                        "FACT-",
                        ":3:",
                        "person[0].birth_date"),
                bad(
                        "negative money",
                        "as_of: 2026-03-31\nfacts:\n  insurance_record: [ { premium_paid: -1.00 } ]\n",
                        "FACT-",
                        ":3:",
                        "premium_paid"),
                bad("duplicate key", "as_of: 2026-03-31\nas_of: 2026-04-01\nfacts: {}\n", "DOC-", ":2:", "as_of"),
                bad(
                        "two persons",
                        "as_of: 2026-03-31\nfacts:\n  person: [ { id: a }, { id: b } ]\n",
                        "FACT-",
                        ":3:",
                        "person"),
                bad("future birth", PERSON.formatted("birth_date: 2030-01-01"), "FACT-", ":3:", "birth_date"),
                bad(
                        "end before beginning",
                        "as_of: 2026-03-31\nfacts:\n  insurance_record: [ { period: { from: 2026-03, to: 2026-01 } } ]\n",
                        "FACT-",
                        ":3:",
                        "period"),
                bad("empty file", "", "DOC-", "in.yaml"),
                bad("BOM", "\uFEFFas_of: 2026-03-31\nfacts: {}\n", "DOC-", "BOM"),
                bad("JSON bomb", depth, "DOC-", "64"),
                bad("YAML alias bomb", "a: &a [x]\nb: [*a, *a]\n", "DOC-", ":1:"),
                bad(
                        "unknown enum value",
                        "as_of: 2026-03-31\nfacts:\n  employment: [ { status: freelance } ]\n",
                        "FACT-",
                        ":3:",
                        "flexible"),
                bad(
                        "full-width signs",
                        "as_of: 2026-03-31\nfacts:\n  person: { gender： female， disabled: true }\n",
                        "FACT-105",
                        ":3:",
                        "全角标点"),
                bad("as-of before any rule", "as_of: 1900-01-01\nfacts: {}\n", "FACT-", "1900-01-01"),
                bad("no day", "facts: {}\n", "WB-105", "as_of"),
                bad("not a question", "- a\n", "FACT-", "in.yaml"),
                Arguments.of(
                        "not UTF-8", new byte[] {'a', ':', ' ', (byte) 0xFF, '\n'}, "DOC-", new String[] {"UTF-8"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void is_refused_with_place_and_fix(String what, byte[] content, String code, String... says) throws IOException {
        Path file = Files.write(folder.resolve("in.yaml"), content);

        Run run = Run.of("decide", file.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(code).contains(says).contains("也许：").doesNotContain("Exception", "\tat ");
        assertThat(Run.of("decide", "--lang", "en", file.toString()).err())
                .contains("Maybe:")
                .doesNotContain("也许");
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_by_its_size() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        Run run = Run.of("decide", file.toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).startsWith("DOC-102").contains("52428800");
    }

    @Test
    void bad_files_are_named_and_the_good_one_beside_them_is_answered() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), PERSON.formatted("hard_to_employ: true"));
        Path bad = Files.writeString(folder.resolve("bad.yaml"), PERSON.formatted("hard_to_employ: 7"));
        Run run = Run.of(
                "decide",
                good.toString(),
                bad.toString(),
                folder.resolve("none.yaml").toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).contains("good.yaml").doesNotContain("bad.yaml", "none.yaml");
        assertThat(run.err()).contains("bad.yaml:3", "WB-101", "none.yaml").doesNotContain("good.yaml");
    }

    @Test
    void wrong_usage_ends_with_its_own_code() {
        assertThat(Run.of().exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("decid").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("decide").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("decide", "--as-of", "2026-02-30", "x.yaml").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("decide", "--lang", "fr", "x.yaml").err())
                .contains("zh or en")
                .doesNotContain("\tat ");
    }

    @Test
    void wrong_usage_is_told_in_both_languages_without_words_of_the_machine() throws IOException {
        String file = Files.writeString(folder.resolve("good.yaml"), PERSON.formatted("hard_to_employ: true"))
                .toString();

        assertThat(Run.of("decide", "--as-of", "2026/1/1", file).err())
                .contains("--as-of：'2026/1/1' 应为日历上有的日期", "should be a day")
                .doesNotContain("java.", "Exception");
        assertThat(Run.of("decide", "--choose", "foo", file).err()).contains("'foo' 应为 POLICY.switch=choice");
        assertThat(Run.of("catalogue", "--by", "x").err()).contains("--by：'x' 应为 block|rule|policy|indicator|missing");
        assertThat(Run.of("explain", file).err()).contains("缺少 --policy=ID / missing --policy=ID");
        assertThat(Run.of("decide", "--al", file).err()).contains("不认识的参数：--al");
    }

    @Test
    void a_directory_for_a_file_a_file_for_a_directory_and_nothing_at_all_are_told_apart() throws IOException {
        String file = Files.writeString(folder.resolve("good.yaml"), PERSON.formatted("hard_to_employ: true"))
                .toString();
        String empty = Files.createDirectory(folder.resolve("empty")).toString();

        assertThat(Run.of("decide", empty).err()).startsWith("WB-102").contains("是目录，不是文件");
        assertThat(Run.of("check", file).err()).startsWith("WB-104").contains("是文件，不是目录");
        assertThat(Run.of("check", empty).err()).startsWith("WB-107").contains("目录里没有文件");
        assertThat(Run.of("decide", "--overlay", empty, file).exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Run.of("test", empty).err()).startsWith("WB-108").contains("没有案例文件");
        Path lines = Files.writeString(folder.resolve("in.jsonl"), "\n");
        assertThat(Run.of("decide", lines.toString()).out()).contains("WB-109", "空行");
        Path blank = Files.writeString(folder.resolve("blank.jsonl"), "{}\n" + " \n".repeat(100_000) + "{}\n\n");
        assertThat(Run.of("decide", blank.toString()).out().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("WB-109") && line.contains("空行，至第 100001 行"));
    }

    @Test
    void unknown_policies_and_readings_are_refused() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), PERSON.formatted("hard_to_employ: true"));

        Run policy = Run.of("decide", "--policy", "TJ-NONE", good.toString());
        assertThat(policy.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(policy.err()).contains("FACT-202", "TJ-NONE", "good.yaml").hasSizeLessThan(400);
        Run reading = Run.of("decide", "--choose", "TJ-OP-16.nothing=ignore", good.toString());
        assertThat(reading.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(reading.err()).contains("POLICY-120");
        assertThat(Run.of("decide", "--overlay", folder.resolve("none").toString(), good.toString())
                        .err())
                .contains("WB-104");
    }
}
