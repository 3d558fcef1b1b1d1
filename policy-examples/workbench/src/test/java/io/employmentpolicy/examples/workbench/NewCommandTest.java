package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("new 命令")
@Tag("thorough")
class NewCommandTest {
    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    @DisplayName("另一个区的方案：检查通过；填一个数，只改那个数；西青的名称和数字都不再用")
    void the_plan_of_another_district_checks_clean_and_takes_figures_from_a_table() throws IOException {
        Run written = Run.of("new", "district", "北辰区", "--code", "BC", "--to", at("北辰"));
        assertThat(written.exit()).as(written.err()).isEqualTo(Exit.OK);
        assertThat(written.out()).contains("figures.csv", "documents.yaml", "有“待填”的地方填好后");

        PolicyEngine engine = PolicyEngine.builder()
                .overlay(folder.resolve("北辰"))
                .compileOnDemand()
                .build();
        assertThat(engine.catalogue().policies())
                .extracting(PolicyCatalogue.Entry::title)
                .allSatisfy(title -> assertThat(title.zh() + title.en()).doesNotContain("西青", "Xiqing"))
                .anySatisfy(title -> assertThat(title.zh()).isEqualTo("北辰区灵活就业社会保险补贴上限"));
        assertThat(engine.rulebook().rules())
                .allSatisfy(rule -> assertThat(rule.title() + rule.canonical()).doesNotContain("西青", "\"XQ\""));
        assertThat(engine.rulebook()
                        .book()
                        .parameter("full-employment-community.rate")
                        .orElseThrow()
                        .values())
                .allSatisfy(one -> assertThat(one.value()).isNull());

        Path figures = folder.resolve("北辰/figures.csv");
        String table = Files.readString(figures);
        assertThat(table)
                .contains("full-employment-community.rate,有劳动能力和就业意愿者应达到的就业率,ratio,,2022-06-21,,,待填：北辰区文件第几条,西青区是0.9；");
        Files.writeString(
                figures,
                table.replace(
                        "ratio,,2022-06-21,,,待填：北辰区文件第几条,西青区是0.9", "ratio,0.85,2022-06-21,,printed,示例第三条,西青区是0.9"));
        Run check = Run.of("check", at("北辰"));
        assertThat(check.exit()).as(check.out()).isEqualTo(Exit.OK);
        assertThat(check.out())
                .contains("没有问题", "0.85 ratio 2022-06-21.. [原文载明, 示例第三条]")
                .containsPattern("共 (\\d+) 例：通过 \\1\n");

        Run again = Run.of("new", "district", "北辰区", "--code", "BC", "--to", at("北辰"));
        assertThat(again.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(again.err()).contains("WB-120", "已有这个文件");
        assertThat(Files.readString(figures)).contains("0.85");
    }

    @Test
    @DisplayName("另一个区的方案有自己的日子和目标：施行前后照日子答复；目标没有公布的待定，填上就评定")
    void the_plan_of_another_district_has_its_own_days_and_targets() throws IOException {
        Run written = Run.of(
                "new",
                "district",
                "北辰区",
                "--code",
                "BC",
                "--from",
                "2023-03-01",
                "--until",
                "2026-12-31",
                "--to",
                at("北辰"));
        assertThat(written.exit()).as(written.err()).isEqualTo(Exit.OK);
        assertThat(written.out()).contains("因施行的日子不同而变，没有写入", "XQ-12-after");

        assertThat(Files.readString(folder.resolve("北辰/documents.yaml")))
                .contains("in-force: { from: 2023-03-01, to: 2026-12-31 }")
                .contains("BC-PLAN:")
                .doesNotContain("2022-06-21");
        Path targets = folder.resolve("北辰/targets/targets.csv");
        String table = Files.readString(targets);
        assertThat(table)
                .contains(
                        "BC-08-T02,BC-08:目标,BC,trainees_taken,北辰区吸纳见习人员,at_least,?,person,report,,yearly,2023-01,2026-12,hard")
                .contains(",2023-03,2026-12,hard,,,cumulative-from-plan,")
                .contains(",2021-01,2026-12,hard,,,cumulative-from-first-year,")
                .contains("surveyed_unemployment_rate,北辰区城镇调查失业率（年均）,at_most,?,percent,report,,yearly,2026-01,2026-12,")
                .contains("待填：北辰区文件第几条；西青区是1000；");

        Run check = Run.of("check", at("北辰"));
        assertThat(check.out()).contains("没有问题", "目标 BC-08-T02").doesNotContain("REMARK-332");
        assertThat(check.out().lines().filter(line -> line.startsWith("✗")))
                .allSatisfy(line -> assertThat(written.out()).contains(line.split(" ")[1]));

        Path asked = folder.resolve("asked.yaml");
        Files.writeString(
                asked,
                "as_of: 2024-12-31\npolicies: [TJ-TARGETS]\nfacts:\n  indicator_report: [ { region: BC, indicator: trainees_taken, unit: person, period: 2024, value: 900 } ]\n");
        assertThat(Run.of("decide", "--overlay", at("北辰"), asked.toString()).out())
                .contains("北辰区吸纳见习人员 2024", "尚不能确定，取决于 工作目标·目标值");
        Files.writeString(targets, table.replace("北辰区吸纳见习人员,at_least,?", "北辰区吸纳见习人员,at_least,800"));
        assertThat(Run.of("decide", "--overlay", at("北辰"), asked.toString()).out())
                .contains("达成，目标 不低于 800 人", "实际 900 人");

        assertThat(Run.of(
                                "new",
                                "district",
                                "北辰区",
                                "--code",
                                "BC",
                                "--until",
                                "2022-12-31",
                                "--from",
                                "2023-01-01",
                                "--to",
                                at("x"))
                        .err())
                .contains("WB-120", "--from 首日");
    }

    @Test
    @DisplayName("新措施：检查只说案例还没有写应当得出什么，写上就通过")
    void a_new_measure_lacks_only_what_its_cases_expect() throws IOException {
        assertThat(Run.of("new", "measure", "BC-20", "--to", at("m")).exit()).isEqualTo(Exit.OK);

        Run open = Run.of("check", at("m"));
        assertThat(open.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(open.err().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("CASE-104", "没有 expect"));

        Path cases = folder.resolve("m/cases/cases.csv");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace("2027-03-31,true,,", "2027-03-31,true,eligible,")
                        .replace("2027-03-31,false,,", "2027-03-31,false,not_eligible,"));
        Run filled = Run.of("check", at("m"));
        assertThat(filled.exit()).as(filled.err() + filled.out()).isEqualTo(Exit.OK);
        assertThat(filled.out()).contains("共 4 例：通过 4", "新增 ", "规则 BC-20-E01");
    }

    @Test
    @DisplayName("新案例：列出政策所看的每项事实和可以写什么，应当得出的空着")
    void a_new_case_has_a_column_for_every_fact_the_policy_reads() throws IOException {
        assertThat(Run.of("new", "case", "TJ-OP-16", "--to", at("c")).exit()).isEqualTo(Exit.OK);

        Path file = folder.resolve("c/cases/tj-op-16.csv");
        String table = Files.readString(file);
        assertThat(table.lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0))
                    .startsWith("\uFEFFid,title,policy,as_of,")
                    .contains(",education.leave_date,", ",employment.status,")
                    .endsWith(",expect.result,expect.amount_yuan,why");
            assertThat(lines.get(1)).startsWith("# 编号").contains("：就业状态,", "：离校");
            assertThat(lines.get(2)).startsWith("# 可以写").contains("none unit flexible self_employed", "true false");
            assertThat(lines.get(3)).startsWith("TJ-OP-16-1,待填,TJ-OP-16,,");
        });
        assertThat(Run.of("test", at("c")).out()).contains("没有 as_of", "没有 expect");

        Run unknown = Run.of("new", "case", "TJ-OP-61", "--to", at("d"), "--lang", "en");
        assertThat(unknown.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unknown.err()).contains("WB-120", "no policy TJ-OP-61", "did you mean TJ-OP-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure ../BC-20",
                "measure bc-20",
                "measure TJ-FLEX",
                "measure BC-20\"",
                "district 北辰区",
                "district 北辰区 --code bc",
                "district 北辰区 --code XQ\"",
                "district x:y --code BC",
                "district a,b --code BC",
                "case ../../x"
            })
    @DisplayName("编号、区名和代码不能写出别的东西")
    void names_cannot_break_out(String words) throws IOException {
        Run run = Run.of(("new " + words + " --to " + at("x")).split(" "));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("WB-120");
        assertThat(folder.resolve("x")).doesNotExist();
        try (var list = Files.list(folder)) {
            assertThat(list).isEmpty();
        }
    }
}
