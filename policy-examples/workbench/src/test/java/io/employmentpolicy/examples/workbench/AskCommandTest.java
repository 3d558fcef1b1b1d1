package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("询问和分情形")
class AskCommandTest {
    private static final String DAY = "2026-03-31";
    private static final String EXAMPLE = "examples/01-flexible-worker.yaml";

    /** Answers enough for any interview: nobody knows anything. */
    private static final String UNKNOWN = "?\n".repeat(300);

    @TempDir
    private Path folder;

    private static List<String> questions(String out) {
        return out.lines()
                .filter(line -> line.matches("[0-9]+\\. .*|> [0-9]+\\. .*"))
                .toList();
    }

    @Test
    void asks_tells_the_result_and_keeps_a_file_that_decides_the_same() throws IOException {
        Path file = folder.resolve("facts.yaml");
        Run run = Run.with("2\n1\n" + UNKNOWN, "ask", "--on", DAY, "--policy", "TJ-OP-16", "--out", file.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1. ", "为什么问：", "回答：", "（TJ-OP-16）", "所答已存入 " + file);
        Run decided = Run.of("decide", file.toString());
        assertThat(decided.exit()).as(decided.err()).isZero();
        String result = decided.out().substring(decided.out().indexOf("—— "));
        assertThat(run.out()).contains(result.strip());
        assertThat(Files.readString(file)).startsWith("as_of: " + DAY + "\npolicies: [\"TJ-OP-16\"]\nfacts:\n");
    }

    @Test
    void whoever_has_nothing_gets_the_overview_and_a_file_that_gives_it_again() throws IOException {
        Path file = folder.resolve("none.yaml");
        Run run = Run.with("0\n".repeat(40) + UNKNOWN, "ask", "--on", DAY, "--out", file.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("项事实没有答；弄清这些以后再问，结果可能改变");
        Run decided = Run.of("decide", file.toString());
        assertThat(run.out()).contains(decided.out().strip());
        assertThat(Files.readString(file)).contains("  employment: []\n");
    }

    @Test
    void a_wrong_answer_is_told_and_asked_for_again() {
        Run run = Run.with("99\nnonsense\n\n0\nq\n", "ask", "--on", DAY);

        assertThat(run.exit()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("ASK-101"))).hasSize(3);
        assertThat(run.err()).contains("99", "nonsense", "都没有写 0");
        assertThat(run.out()).contains("2. ").doesNotContain("3. ");
    }

    @Test
    void the_end_of_the_input_is_the_end_of_the_interview() {
        Run run = Run.with("", "ask", "--on", DAY, "--policy", "TJ-FLEX");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("到此为止，共答 0 题；1 项政策还可以再问。", "尚不能确定");
    }

    @Test
    void not_known_and_declined_leave_it_open_and_are_asked_once() {
        Run run = Run.with("-\n？\n" + UNKNOWN, "ask", "--on", DAY, "--policy", "TJ-FLEX");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("尚不能确定", "项事实没有答；弄清这些以后再问，结果可能改变").doesNotContain("再答什么也不会改变结果");
        assertThat(questions(run.out())).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void what_a_file_tells_is_not_asked_and_stays_in_the_file_that_is_kept() throws IOException {
        Path file = folder.resolve("more.yaml");
        Run run = Run.with(UNKNOWN, "ask", EXAMPLE, "--policy", "TJ-FLEX", "--out", file.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("共问 0 题", "可以享受", "每月 600 元");
        assertThat(Files.readString(file)).startsWith("id: \"P-001\"\n").contains("\"premium_paid\":1036.00");
    }

    @Test
    void speaks_english() {
        Run run = Run.with("0\nq\n", "ask", "--on", DAY, "--lang", "en");

        assertThat(run.out()).contains("1. Which of these do you have", "Why: may decide", "Stopped after 1 questions");
    }

    @Test
    void wrong_usage_is_refused_before_anything_is_asked() {
        assertThat(Run.of("ask").err()).contains("WB-105");
        assertThat(Run.of("ask", "--on", DAY, "--policy", "TJ-FLEX", "--goal", "personal")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Run.of("ask", "--on", DAY, "--goal", "NO-SUCH").err()).contains("ASK-103");
        assertThat(Run.of("ask", "--on", DAY, "--policy", "TJ-FLEXX").err()).contains("FACT-202");
        Run unwritable = Run.of(
                "ask",
                "--on",
                DAY,
                "--out",
                folder.resolve("no/such/folder.yaml").toString());
        assertThat(unwritable.err()).contains("WB-110");
        assertThat(unwritable.out()).isEmpty();
    }

    @Test
    void by_case_prints_the_answer_for_each_value() throws IOException {
        Path file = folder.resolve("woman.yaml");
        Files.writeString(file, Files.readString(Path.of(EXAMPLE)).replaceAll("(?m)^ *retirement_category: .*\\n", ""));
        Run run = Run.of("by-case", file.toString(), "--policy", "TJ-FLEX", "--fact", "person.retirement_category");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("灵活就业社会保险补贴（定额）（TJ-FLEX），按“劳动者·退休年龄类别”分情形：")
                .contains("原法定退休年龄五十五周岁女职工：符合，每月 600 元")
                .contains("男职工：与所给的其他事实矛盾");
        assertThat(Run.of("by-case", file.toString(), "--policy", "TJ-FLEX", "--fact", "person.nose")
                        .err())
                .contains("ASK-104");
        assertThat(Run.of("by-case", file.toString(), "--policy", "TJ-FLEX", "--fact", "[")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
