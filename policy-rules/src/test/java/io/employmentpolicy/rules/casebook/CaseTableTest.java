package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.document.Node;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("案例表")
class CaseTableTest {
    private static final String HEAD = "id,title,policy,as_of,person.gender,employment[0].status,employment[1].status,"
            + "numbers.town.amount,switches.TOWN.test,expect.result,expect.failed,why\n";
    private static final String ROW = "T1,两份工作,TOWN,2025-06-30,female,unit,flexible,5,strict,eligible,,\"甲,乙\"\n";

    private static CaseReader.Cases read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaseReader.Cases read(byte[] bytes) {
        return CaseReader.read(Map.of("a/cases/x.csv", bytes));
    }

    private static String given(String head, String... rows) {
        CaseReader.Cases read = read("id,title,as_of," + head + ",expect.result\n"
                + String.join("\n", rows).replace("T1", "T1,题,2025-06-30"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.cases()).hasSize(1);
        return text(read.cases().get(0).given());
    }

    private static String text(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(CaseTableTest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(((Node.Scalar) node).text());
    }

    @Test
    @DisplayName("一行是一个案例，与 YAML 写法相同")
    void a_row_is_the_case_it_would_be_in_yaml() {
        CaseReader.Cases read = read("\ufeff# 说明\r\n" + HEAD + ROW + ",,,,,,,,,,,\n");

        assertThat(read.problems()).isEmpty();
        PolicyCase one = read.cases().get(0);
        assertThat(read.cases()).hasSize(1);
        assertThat(one.place()).hasToString("a/cases/x.csv:3:1");
        assertThat(one.policy()).isEqualTo("TOWN");
        assertThat(text(one.given()))
                .isEqualTo("{person={gender=female}, employment=[{status=unit}, {status=flexible}]}");
        assertThat(one.numbers()).containsExactly(Map.entry("town.amount", "5"));
        assertThat(one.switches()).containsExactly(Map.entry("TOWN.test", "strict"));
        assertThat(text(one.expect())).isEqualTo("{result=eligible}");
        assertThat(one.why()).isEqualTo("甲,乙");
    }

    @Test
    @DisplayName("空格是未知，null、{} 和方括号照 YAML 的意思")
    void an_empty_cell_says_nothing() {
        assertThat(given("person,hire,education.leave_date,employment.status", "T1,{},[],null,,met"))
                .isEqualTo("{person={}, hire=[], education={leave_date=null}}");
        assertThat(given("programme.items_in_place", "T1,\"[a, b]\",met"))
                .isEqualTo("{programme={items_in_place=[a, b]}}");
        assertThat(given("person.id", "T1,\"\"\"null\"\"\",met")).isEqualTo("{person={id=null}}");
    }

    @Test
    @DisplayName("没有编号的行续写上一案例的列表")
    void a_row_without_an_id_holds_further_items() {
        assertThat(given(
                        "hire.start_date,hire.group,person.gender",
                        "T1,2025-01-01,a,male,met",
                        ",,,2025-02-01,b,,",
                        ",,,2025-03-01,,,"))
                .isEqualTo(
                        "{hire=[{start_date=2025-01-01, group=a}, {start_date=2025-02-01, group=b}, {start_date=2025-03-01}], "
                                + "person={gender=male}}");
    }

    @Test
    @DisplayName("电子表格改写的日期和真假值照样读出")
    void what_spreadsheets_make_of_values_is_undone() {
        assertThat(given(
                        "service_request.created_at,service_request.contacted_at,person.birth_date,person.hard_to_employ",
                        "T1,2024/5/8 16:00,2024-05-09 9:05:30,1990/1/2,TRUE,met"))
                .isEqualTo("{service_request={created_at=2024-05-08T16:00:00, contacted_at=2024-05-09T09:05:30}, "
                        + "person={birth_date=1990-01-02, hard_to_employ=true}}");
        assertThat(read(HEAD + ROW.replace("2025-06-30", "2025/6/30"))
                        .cases()
                        .get(0)
                        .asOf())
                .hasToString("2025-06-30");
    }

    @ParameterizedTest
    @DisplayName("指明错在哪一行哪一列")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            person.gender | persn.gender | CASE-117 | 2:25 | person
            ,title, | ,titel, | CASE-117 | 2:4 | title
            employment[1] | employment[2] | CASE-119 | 2:32 | [1]
            employment[1].status | employment.status | CASE-118 | 2:37 | 一种写法
            numbers.town.amount | | DOC-116 | 2:46 | 第 8 列
            2025-06-30 | Jun-25 | CASE-105 | 2:14 | 2025-06-30
            "甲 | 甲"丙 | DOC-117 | 2:65 | 双引号
            乙" | 乙 | DOC-117 | 2:65 | 双引号
            eligible,, | eligible,"[a", | DOC-105 | 2:64 | 括号
            expect.failed | expect.result | DOC-106 | 1:132 | expect.result
            """)
    void says_where_and_how(String right, String wrong, String code, String place, String says) {
        String changed = (HEAD + ROW).replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        CaseReader.Cases read = read(changed);

        assertThat(read.problems()).extracting(Problem::code).contains(code);
        Problem problem = read.problems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(problem.print(Language.ZH)).contains(says);
        assertThat(problem.print(Language.EN)).isNotBlank();
        assertThat(problem.place().file()).isEqualTo("a/cases/x.csv");
        assertThat(problem.place()).hasToString("a/cases/x.csv:" + place);
    }

    @Test
    @DisplayName("不是逗号分隔、不是 UTF-8 的表，说明怎样另存")
    void tells_how_to_save_a_table() {
        assertThat(read((HEAD + ROW).replace(',', ';')).problems().get(0).print(Language.ZH))
                .contains("DOC-118", "CSV UTF-8");
        assertThat(read((HEAD + ROW).getBytes(Charset.forName("GBK")))
                        .problems()
                        .get(0)
                        .print(Language.ZH))
                .contains("DOC-103", "UTF-8");
        assertThat(read("").problems()).extracting(Problem::code).containsExactly("DOC-101");
    }

    @Test
    @DisplayName("没有编号的行只能有事实")
    void a_row_without_an_id_holds_nothing_else() {
        Problem problem = read(HEAD + ROW + ROW.replace("T1", "")).problems().get(0);

        assertThat(problem.print(Language.ZH)).contains("CASE-120", "补上 id");
        assertThat(problem.place()).hasToString("a/cases/x.csv:3:1");
        assertThat(read(HEAD + ROW.replace("T1", "")).problems())
                .extracting(Problem::code)
                .containsExactly("CASE-104");
    }

    @Test
    @DisplayName("不认识的列只说一次")
    void names_an_unknown_column_once() {
        assertThat(read(HEAD.replace("why", "remark") + ROW + ROW.replace("T1", "T2"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("CASE-117");
    }

    @Test
    @DisplayName("YAML 文件可以写明各案例的共同之处")
    void a_file_says_what_its_cases_share() {
        CaseReader.Cases read = CaseReader.read(Map.of("a/cases/x.yaml", """
                policy: TOWN
                as_of: 2025-06-30
                given: { person: { gender: female }, hire: [] }
                cases:
                - { id: A, title: 甲, given: {}, expect: { result: eligible } }
                - { id: B, title: 乙, as_of: 2025-07-01, policy: OTHER, given: { person: { gender: male } }, expect: { result: eligible } }
                - { id: C, title: 丙, expect: { result: eligible } }
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.cases()).extracting(PolicyCase::policy).containsExactly("TOWN", "OTHER", "TOWN");
        assertThat(read.cases())
                .extracting(one -> one.asOf().toString())
                .containsExactly("2025-06-30", "2025-07-01", "2025-06-30");
        assertThat(read.cases())
                .extracting(one -> text(one.given()))
                .containsExactly(
                        "{person={gender=female}, hire=[]}",
                        "{person={gender=male}, hire=[]}",
                        "{person={gender=female}, hire=[]}");
    }
}
