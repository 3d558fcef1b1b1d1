package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CommandsTest {
    private static final String WORKER = "examples/01-flexible-worker.yaml";
    private static final String COMMUNITY = "examples/04-community.yaml";

    private static final List<String> EXAMPLES =
            List.of(WORKER, "examples/02-employed-graduate.yaml", "examples/03-lost-job.yaml", COMMUNITY);

    @TempDir
    private Path folder;

    @Test
    void decides_the_examples_into_pages() {
        Run run =
                Run.of("decide", WORKER, "examples/02-employed-graduate.yaml", "examples/03-lost-job.yaml", COMMUNITY);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "== examples/01-flexible-worker.yaml  P-001",
                        "—— 可以享受 ——\n  灵活就业社会保险补贴（定额）（TJ-FLEX）：每月 600 元，2026-04 至 2029-03，最长 36 个月，按现行标准最多合计 21,600 元",
                        "因为：灵活就业的就业困难人员身份；灵活就业社保补贴首次核准日：2026-03-10",
                        "与本项只取一项，不另发：",
                        "办理地点、材料和期限：所见文件没有写明，请向经办机构核实",
                        "—— 不符合 ——",
                        "灵活就业社会保险补贴（原则性规定）（TJ-OP-16）：未满足：就业状态为灵活就业（就业状态 = 单位就业）",
                        "—— 补答以下事实，可能还有 ——",
                        "失业保险金（CN-UI）：如果符合，",
                        "法定退休年月（CN-RETIRE）：2029-11",
                        "区级充分就业社区（行政村）认定（XQ-10）：予以认定",
                        "版次：")
                .doesNotContain("\u001b", "\n\n\n");
    }

    @Test
    void an_overview_is_a_page_and_tells_every_caveat_once() {
        for (String example : EXAMPLES) {
            for (String language : List.of("zh", "en")) {
                String page = Run.of("decide", "--lang", language, example).out();
                assertThat(page.lines()).as(example).hasSizeLessThanOrEqualTo(40);
                assertThat(page.lines().map(String::strip).filter(line -> line.length() > 20))
                        .as(example)
                        .doesNotHaveDuplicates();
                assertThat(page)
                        .doesNotContain("660 个月", "66.66666667", "一次性不超过 0", "种情形同样不成立", "未满足：排除", "丧葬", "funeral");
            }
        }
        String page = Run.of("decide", WORKER).out();
        assertThat(page.lines().filter(line -> line.contains("缺缴月份"))).hasSize(1);
        assertThat(page).contains("：排除情形：就业困难人员自市级定额标准施行起").containsPattern("其余：身份与推算值 \\d+ 项");
        assertThat(Run.of("decide", "--lang", "en", WORKER).out())
                .contains("-- yours --", "at today's sums at most 21,600 yuan in all", "not in addition to it:");
        assertThat(Run.of("decide", "--all", WORKER).out()).contains("【符合】灵活就业社会保险补贴（定额）（TJ-FLEX");
        assertThat(Run.of("decide", "--policy", "TJ-FLEX", WORKER).out()).contains("所用数值");
    }

    @Test
    void the_audience_chooses_how_much_is_said() {
        String resident = Run.of("decide", "--audience", "resident", WORKER).out();
        String clerk = Run.of("decide", WORKER).out();
        String developer = Run.of("decide", "--audience", "developer", WORKER).out();

        assertThat(resident).contains("灵活就业社会保险补贴（定额）：每月 600 元").doesNotContain("TJ-", "CN-", "XQ-03");
        assertThat(clerk)
                .contains("（TJ-FLEX）", "2026-11-20 核对")
                .doesNotContain("TJ-FLEX-E01", "flexible-subsidy.pension");
        assertThat(developer).contains("TJ-FLEX-E01", "flexible-subsidy.pension", "请确认：是否还享受CN-ESF-INS-HIRE");
        assertThat(Run.of("decide", "--audience", "nobody", WORKER).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_thing_listed_twice_is_told_but_not_to_be_checked() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.yaml"), """
            as_of: 2026-06-30
            facts:
              employer: { kind: enterprise }
              hire:
                - { person_id: H-1, start_date: 2026-02-01 }
                - { person_id: H-1, start_date: 2026-02-01 }
            """);

        assertThat(Run.of("decide", file.toString()).out())
                .contains("同一记录列了两次，只计一次：招用记录 1、招用记录 2")
                .doesNotContain("请核对");
        Path differing = Files.writeString(
                folder.resolve("differing.yaml"),
                Files.readString(file)
                        .replaceFirst("2026-02-01 }", "2026-02-01, contract_months: 12 }")
                        .replaceFirst("2026-02-01 }", "2026-02-01, contract_months: 24 }"));
        assertThat(Run.of("decide", differing.toString()).out()).contains("请核对这些事实", "招用记录 2·劳动合同期限月数 为 24");
    }

    @Test
    void a_notice_is_printed_as_text_and_html() {
        Run text = Run.of("notice", "--policy", "TJ-FLEX", WORKER);
        Run html = Run.of("notice", "--policy", "TJ-FLEX", "--html", "--lang", "en", "--to", "<Ann>", WORKER);

        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out())
                .contains("告知书：灵活就业社会保险补贴（定额）", "每月 600 元", "本告知书不是行政决定")
                .doesNotContain("P-001", "致：");
        assertThat(html.out())
                .contains("<p>To: &lt;Ann&gt;</p>", "<h2>Result</h2>")
                .doesNotContain("P-001", "<Ann>");
        assertThat(Run.of("notice", WORKER).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("notice", "--policy", "TJ-FLEX", "--row", "7", WORKER).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Run.of("notice", "--policy", "TJ-FLEXX", WORKER).exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void an_employer_gets_a_list_a_person_and_a_table() throws IOException {
        Path employer = Files.writeString(
                folder.resolve("employer.yaml"),
                "as_of: 2026-06-30\nfacts:\n  employer: { kind: enterprise }\n  received_benefit: []\n");
        StringBuilder rows =
                new StringBuilder("person_id,start_date,毕业年度高校毕业生,contract_signed,three_insurances_months\n");
        for (int i = 1; i <= 12; i++) {
            rows.append(i == 12 ? "'=SUM(A1)" : "H-" + i)
                    .append(",2026-02-01,true,true,")
                    .append(i % 3 == 0 ? 1 : 3)
                    .append('\n');
        }
        Path table = Files.writeString(folder.resolve("hires.csv"), rows);
        String given = "hire=" + table;

        String list = Run.of("decide", "--policy", "CN-EXPANSION", "--rows", given, employer.toString())
                .out();
        assertThat(list)
                .contains("，共 12 条", "招用记录 1（被招用人 H-1）：符合，一次性不超过 1,500 元", "合计：符合 8 条；不符合 4 条；一次性 不超过 12,000 元")
                .containsPattern("招用记录 3（被招用人 H-3）：不符合；未满足：三项社会保险费足额缴纳不满规定月数");
        assertThat(Run.of("decide", "--rows", given, employer.toString()).out()).contains("8 条合计不超过 12,000 元");
        Run csv = Run.of("decide", "--format", "csv", "--policy", "CN-EXPANSION", "--rows", given, employer.toString());
        assertThat(csv.out().lines()).hasSize(13).first().asString().startsWith("file,id,policy,title,");
        assertThat(csv.out())
                .contains(",eligible,符合,0.00,1500.00,once,", "被招用人 =SUM(A1)")
                .doesNotContain(",=");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "person_id,start_date\nA,2026-02-30\n");
        assertThat(Run.of("decide", "--rows", "hire=" + bad, employer.toString())
                        .err())
                .contains("bad.csv:2:3");
        assertThat(Run.of("decide", "--rows", given, employer.toString(), WORKER)
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void a_bad_file_leaves_the_good_ones_answered() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "as_of: 2026-03-31\nfacts: { persn: {} }\n");

        Run text = Run.of("decide", bad.toString(), WORKER);
        assertThat(text.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(text.out()).contains("P-001", "每月 600 元");
        assertThat(text.err()).contains("persn");
        Run json = Run.of("decide", "--format", "json", bad.toString(), COMMUNITY);
        assertThat(new ObjectMapper().readTree(json.out())).hasSize(1);
        Run screened = Run.of("screen", bad.toString(), WORKER);
        assertThat(screened.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(screened.out().lines()).hasSize(1);
        Run none = Run.of("decide", bad.toString());
        assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void json_lines_carry_what_was_asked_and_no_more() throws IOException {
        String all = Run.of("decide", "--format", "jsonl", WORKER).out();
        JsonNode one = new ObjectMapper().readTree(all);
        String named = Run.of("decide", "--format", "jsonl", "--policy", "TJ-FLEX", WORKER)
                .out();

        assertThat(all.lines()).hasSize(1);
        assertThat(all.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
        assertThat(one.get("determinations").findValuesAsText("policy"))
                .contains("TJ-FLEX")
                .doesNotContain("CN-INJURY-FUNERAL");
        assertThat(new ObjectMapper().readTree(named).get("determinations")).hasSize(1);
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
                .contains("-- yours --", "(XQ-10): certified", "because:")
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
        assertThat(Run.of("codes").out())
                .contains("RULE-103\n", "XLSX-305\n", "SOURCE-105\n", "POLICY-130\n", "改为半角空格");
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
        assertThat(faulty.out()).contains("CASE-110", "did you mean result");
        assertThat(Run.of("test", folder.toString()).out()).contains("共 3 例");
        assertThat(Run.of("test", "--policy", "XQ-10", good.toString()).out()).contains("共 1 例：通过 1");
        assertThat(Run.of("test", "--policy", "TJ-FLEX", good.toString()).exit())
                .isEqualTo(Exit.BAD_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--all", "--mutants", "--suggest"})
    @DisplayName("没有的政策不算试过")
    void refuses_policies_that_there_are_not(String option) {
        Run run = Run.of("test", option, "--policy", "TJ-FLEXX");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("FACT-202", "未知政策 TJ-FLEXX", "是否想写 TJ-FLEX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--suggest", "--coverage", "--all", "--junit-xml=report.xml"})
    @DisplayName("变异检验不与别的报告同用，不悄悄丢下其中一项")
    void leaves_out_nothing_that_was_asked_for(String other) {
        Run run = Run.of("test", "--mutants", other);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--mutants、--suggest 各用各的");
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
        assertThat(run.err()).contains("CASE-103", "是否想写 title");
    }

    @Test
    void help_documents_the_exit_codes() {
        assertThat(Run.of("--help").out())
                .contains("decide", "explain", "facts", "test", "catalogue", "check", "64", "70");
        assertThat(Run.of("--version").exit()).isZero();
    }

    @Test
    void every_help_is_a_format_that_can_be_filled() {
        CommandLine line = new CommandLine(new Workbench(Console.ofProcess()));
        List<CommandSpec> specs = Stream.concat(
                        Stream.of(line.getCommandSpec()),
                        line.getSubcommands().values().stream().map(CommandLine::getCommandSpec))
                .toList();

        assertThat(specs).hasSizeGreaterThan(20).allSatisfy(spec -> {
            assertThat(spec.usageMessage().description()).allSatisfy(CommandsTest::fills);
            assertThat(spec.args())
                    .flatExtracting(one -> descriptions((Field) one.userObject()))
                    .allSatisfy(CommandsTest::fills);
        });
    }

    /** As they are written: an argument itself gives them filled already. */
    private static List<String> descriptions(Field argument) {
        Option option = argument.getAnnotation(Option.class);
        return List.of(option == null ? argument.getAnnotation(Parameters.class).description() : option.description());
    }

    /** The printer of help warns about a percent sign that stands for nothing, and prints the line as it is. */
    private static void fills(String line) {
        assertThatCode(() -> String.format(Locale.ROOT, line)).as("%s", line).doesNotThrowAnyException();
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
