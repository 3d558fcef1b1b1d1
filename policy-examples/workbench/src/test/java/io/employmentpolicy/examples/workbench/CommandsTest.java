package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String WORKER = "examples/01-flexible-worker.yaml";
    private static final String COMMUNITY = "examples/04-community.yaml";

    @TempDir
    private Path folder;

    @Test
    void decides_the_examples_into_overviews_and_named_policies_into_decisions() {
        Run run =
                Run.of("decide", WORKER, "examples/02-employed-graduate.yaml", "examples/03-lost-job.yaml", COMMUNITY);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "== examples/01-flexible-worker.yaml  P-001",
                        "—— 可以享受 ——\n  灵活就业社会保险补贴（定额）（TJ-FLEX）：每月 600.00 元，自 2026-04 起，最长 36 个月，按现行标准最多合计 21600.00 元",
                        "因为：灵活就业的就业困难人员身份；灵活就业社保补贴首次核准日：2026-03-10",
                        "与本项只取一项，不另发：",
                        "—— 不符合 ——",
                        "灵活就业社会保险补贴（原则性规定）（TJ-OP-16）：未满足 就业状态",
                        "—— 补答以下事实，可能还有 ——",
                        "【尚不能确定】失业保险金（CN-UI",
                        "【予以认定】",
                        "版次：")
                .doesNotContain("\u001b", "\n\n\n");
    }

    @Test
    void an_overview_is_a_page_and_tells_every_caveat_once() {
        String page = Run.of("decide", WORKER).out();

        assertThat(page.lines()).hasSizeLessThanOrEqualTo(40);
        assertThat(page.lines().filter(line -> line.contains("缺缴月份"))).hasSize(1);
        assertThat(page)
                .contains("：排除情形 就业困难人员自市级定额标准施行起")
                .doesNotContain("660 个月", "66.66666667")
                .containsPattern("其余：身份与推算值 \\d+ 项");
        assertThat(Run.of("decide", "--lang", "en", WORKER).out())
                .contains("-- yours --", "at today's sums at most 21600.00 yuan in all", "not in addition to it:");
        assertThat(Run.of("decide", "--all", WORKER).out()).contains("【符合】灵活就业社会保险补贴（定额）（TJ-FLEX");
        assertThat(Run.of("decide", "--policy", "TJ-FLEX", WORKER).out()).contains("所用数值");
    }

    @Test
    void prints_the_rules_as_drools_decides_by_them() {
        String text = Run.of("explain", "--drl", "--policy", "XQ-14").out();

        assertThat(text).contains("rule \"XQ-14-O01", "ServiceRequest(", "VersionInForce( policy == \"XQ-14\"");
        assertThat(Run.of("explain", "--drl", "--policy", "XQ-41").err()).contains("FACT-202", "是否想写 XQ-");
        assertThat(Run.of("explain", "--policy", "XQ-14").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void screens_into_small_json() throws IOException {
        Run run = Run.of("screen", WORKER);
        JsonNode one = new ObjectMapper().readTree(run.out());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25_000);
        assertThat(one.get("file").asText()).isEqualTo(WORKER);
        assertThat(one.get("verification").asText()).isEqualTo("one_in_100");
        JsonNode yours = one.get("yours");
        assertThat(yours).hasSize(1);
        assertThat(yours.get(0).get("policy").asText()).isEqualTo("TJ-FLEX");
        assertThat(yours.get(0).at("/outcome/amounts/0/quantity/most").asText()).isEqualTo("600.00");
        assertThat(one.get("untouched")).isNotEmpty().allMatch(JsonNode::isTextual);
        JsonNode verified = new ObjectMapper()
                .readTree(Run.of("screen", "--verify", "--lang", "en", "--policy", "TJ-FLEX", WORKER)
                        .out());
        assertThat(verified.get("verified").asBoolean()).isTrue();
        assertThat(verified.get("yours").get(0).at("/outcome/word").asText()).isEqualTo("eligible");
        assertThat(Run.of("screen", "--policy", "TJ-FLEXX", WORKER).err()).contains("TJ-FLEX");
        assertThat(Run.of("screen", "nothing.yaml").exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void prints_english_json_and_json_lines() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Run english = Run.of("decide", "--lang", "en", COMMUNITY);
        assertThat(english.out())
                .contains("-- Eligible --", "[certified]", "Why:")
                .doesNotContain("评定日", "理由：");

        JsonNode one =
                json.readTree(Run.of("decide", "--format", "json", COMMUNITY).out());
        assertThat(one.get("determinations").get(0).get("policy").asText()).isEqualTo("XQ-10");
        assertThat(one.get("file").asText()).isEqualTo(COMMUNITY);
        assertThat(one.get("id").asText()).isEqualTo("C-001");
        JsonNode lines =
                json.readTree(Run.of("decide", "--format", "jsonl", COMMUNITY).out());
        assertThat(lines.get("file").asText()).isEqualTo(COMMUNITY);
        assertThat(lines.get("id").asText()).isEqualTo("C-001");
        JsonNode several = json.readTree(
                Run.of("decide", "--format", "json", COMMUNITY, COMMUNITY).out());
        assertThat(several).hasSize(2);
    }

    @Test
    void standard_input_gives_one_line_for_every_line_errors_included() throws IOException {
        String good = Files.readString(Path.of("examples/05-requests.jsonl"));
        Run run = Run.with(
                good + "{\"facts\":{\"persn\":{}}}\n\n"
                        + good.lines().findFirst().orElseThrow(),
                "decide",
                "-");

        List<String> lines = run.out().lines().toList();
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(lines).hasSize(5);
        JsonNode[] nodes = new JsonNode[5];
        for (int i = 0; i < 5; i++) {
            nodes[i] = new ObjectMapper().readTree(lines.get(i));
            assertThat(nodes[i].get("line").asInt()).isEqualTo(i + 1);
        }
        assertThat(nodes[0].get("id").asText()).isEqualTo("R-001");
        assertThat(nodes[2].get("problems").get(0).get("found").asText()).contains("persn");
        assertThat(nodes[3].get("problems")).isNotEmpty();
        assertThat(nodes[4].get("determinations")).isEqualTo(nodes[0].get("determinations"));
    }

    @Test
    void an_endless_line_costs_no_memory_and_the_next_one_is_answered() throws IOException {
        long length = 200L * 1024 * 1024;
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return read <= length ? 'x' : read == length + 1 ? '\n' : read == length + 2 ? '{' : -1;
            }
        };
        Lines lines = new Lines(endless);

        assertThat(lines.next().orElseThrow().bytes()).isNull();
        assertThat(lines.next().orElseThrow().bytes()).containsExactly('{');
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void as_of_of_the_command_overrides_the_file() {
        assertThat(Run.of("decide", "--as-of", "2025-07-01", COMMUNITY).out()).contains("评定日：2025-07-01");
    }

    @Test
    void explains_one_policy_with_files_and_lines() {
        Run run = Run.of("explain", "--policy", "XQ-10", COMMUNITY);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "【予以认定】", "XQ-10-E01", "其中已就业数 = 900", "xiqing/leye-xiqing-2022/10-communities/community.drl:");
        assertThat(Run.of("explain", COMMUNITY).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void prints_the_dictionary() {
        assertThat(Run.of("facts").out()).contains("insurance_record", "参保缴费记录");
        assertThat(Run.of("facts", "--lang", "en").out()).contains("insurance record");
        assertThat(Run.of("facts", "--json-schema").out())
                .startsWith("{")
                .contains("\"$schema\"", "\"new_urban_jobs\"");
        assertThat(Run.of("facts", "--register").out()).contains("可观察的事实 ", "机构的文书 ", "由机构告知 ", "仍向调用方索取的结论 ");
        assertThat(Run.of("facts", "--register", "--json-schema").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void lists_indicators_regions_and_units_of_targets() {
        assertThat(Run.of("facts").out()).contains("smart_station_coverage 西青区建有智能化服务站的社区（村）");
        assertThat(Run.of("catalogue", "--by", "indicator").out())
                .contains("XQ-OBJ-1-T01  new_urban_jobs  XQ  人 person  累计  西青区城镇新增就业");
    }

    @Test
    void prints_every_code_of_a_problem() {
        assertThat(Run.of("codes").out()).contains("RULE-103\n", "SOURCE-105\n", "POLICY-130\n", "改为半角空格");
        assertThat(Run.of("codes", "--lang", "en").out()).contains("expected: plain spaces");
    }

    @Test
    void runs_case_files() throws IOException {
        String cases = """
                - id: T1
                  policy: XQ-10
                  title: 差一人
                  as_of: 2025-06-30
                  given: { community: { kind: community, established_on: 2010-01-01, mechanism_sound: true, management_standard: true, measures_effective: true, complaints: [], able_willing_count: 1000, employed_count: 899 } }
                  expect: { result: refused }
                """;
        Path good = Files.writeString(folder.resolve("good.yaml"), cases);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), cases.replace("result: refused", "result: certified"));
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"), cases.replace("expect: {", "expect: { reslt: refused,"));

        Run passed = Run.of("test", "--all", good.toString());
        assertThat(passed.exit()).as(passed.err()).isZero();
        assertThat(passed.out()).contains("✓ T1 差一人", "共 1 例：通过 1");
        Run differs = Run.of("test", bad.toString());
        assertThat(differs.exit()).isEqualTo(Exit.DIFFERS);
        assertThat(differs.out()).contains("应为 certified，得出 refused", "employed_count = 899", "community.drl:");
        Run faulty = Run.of("test", "--lang", "en", wrong.toString());
        assertThat(faulty.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(faulty.out()).contains("CASE-110", "write result");
        assertThat(Run.of("test", folder.toString()).out()).contains("共 3 例");
    }

    @Test
    void lists_the_catalogue() {
        assertThat(Run.of("catalogue", "--by", "policy").out()).contains("XQ-10  区级充分就业社区", "community.employed_count");
        assertThat(Run.of("catalogue", "--by", "policy", "--lang", "en").out())
                .contains("looks at", "policies, edition digest");
    }

    @Test
    void prints_the_coverage_page_both_ways() {
        assertThat(Run.of("catalogue", "--document", "XQ-LEYE-2022").out())
                .contains("XQ-14 ", "条款 XQ-14:当天联系", "规则 XQ-14-O01", "案例：成立 ", "数值 matchmaker.two-way-days", "原文载明")
                .doesNotContain("TJ-OP-16 ");
        assertThat(Run.of("catalogue", "--by", "rule", "--document", "XQ-LEYE-2022", "--lang", "en")
                        .out())
                .contains("XQ-14-O01", "blocks XQ-14", "cases: holds in ")
                .doesNotContain("TJ-FLEX-E01");
        assertThat(Run.of("catalogue", "--subject", "community").out())
                .contains("XQ-10-E01")
                .doesNotContain("规则 TJ-OP-16-E01");
        assertThat(Run.of("catalogue", "--trust", "missing").out())
                .contains("flexible-subsidy.graduate", "规则 TJ-OP-16-E02")
                .doesNotContain("matchmaker.two-way-days");
        assertThat(Run.of("catalogue", "--by", "missing").out())
                .contains("flexible-subsidy.graduate", "--overlay", "rows: |");
        assertThat(Run.of("catalogue", "--trust", "sure").exit()).isEqualTo(64);
        assertThat(Run.of("catalogue", "--document", "TJ-OP").exit()).isEqualTo(64);
        assertThat(Run.of("catalogue", "--subject", "cat").exit()).isEqualTo(64);
    }

    @Test
    void checks_a_policy_directory() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.writeString(bare.resolve("README.md"), "#\n");
        Run nothing = Run.of("check", "--alone", bare.toString());
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.out() + nothing.err()).contains("POLICY-150").doesNotContain("README.md");
        assertThat(Run.of("check", bare.toString()).exit()).isZero();
        Path broken = Files.createDirectories(folder.resolve("mine/policy"));
        Files.writeString(
                broken.resolve("policy.yaml"),
                "id: MINE-1\ntitle: { zh: 我的, en: Mine }\nkind: benefits\nsubject: person\n");
        Files.writeString(broken.resolve("stray.txt"), "x");
        Run run = Run.of("check", folder.resolve("mine").toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains("policy/policy.yaml:3", "policy/stray.txt", "也许：")
                .doesNotContain("Exception");
    }

    @Test
    void checks_the_form_of_case_files_too() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("more/policy/cases"));
        Files.writeString(cases.resolve("x.yaml"), "- id: X\n  titel: 甲\n");
        Run run = Run.of("check", folder.resolve("more").toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("CASE-103", "改为 title");
    }

    @Test
    void help_documents_the_exit_codes() {
        assertThat(Run.of("--help").out())
                .contains("decide", "explain", "facts", "test", "catalogue", "check", "64", "70");
        assertThat(Run.of("--version").exit()).isZero();
    }

    @Test
    void colour_only_on_a_terminal() {
        assertThat(heading(true, "x")).isEqualTo("\u001b[1mx\u001b[0m\n");
        assertThat(heading(false, "x")).isEqualTo("x\n");
    }

    @Test
    void what_acts_on_a_terminal_is_shown_by_its_code() throws IOException {
        assertThat(heading(true, "a\u001b[2Jb\u202ec\r\u2028")).contains("a\\u001b[2Jb\\u202ec\\u000d\\u2028");
        Path facts = Files.writeString(
                folder.resolve("f.json"), "{\"\\u001b[2Jevil\": 1, \"facts\": {\"per\\u001b[31mson\": {}}}");
        Run run = Run.of("decide", facts.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("\\u001b[2Jevil").doesNotContain("\u001b");
    }

    private static String heading(boolean colour, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Console(InputStream.nullInputStream(), out, out, colour).heading(text);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
