package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer gets wrong in combinations.yaml. */
@DisplayName("组合规则里的笔误：指明行与改法")
class CombinationMistakesTest {
    private static final String FILE = "town/combination/combinations.yaml";
    private static final String RULE = """
            TOWN-K01:
              title: { zh: 镇补贴只有一次, en: The town subsidy is paid once }
              rule: limit
              among: [TOWN]
              same: [person, year]
              year-of: application.approved_on
              most: once
              received: told
              clause: "TOWN:第四条"
              origin: default
              trust: printed
              switch: { default: apply, why: 文件未写明 }
            """;
    private static final String CLAUSE = """
            "TOWN:第四条":
              document: TOWN-2025
              place: 第四条
              carried-by: [TOWN-K01]
            """;

    private static TownFolder folder(String rule) {
        return new TownFolder().with(FILE, rule).with("town/combination/clauses.yaml", CLAUSE);
    }

    @Test
    @DisplayName("没有笔误时装入")
    void a_sound_rule_loads() {
        assertThat(folder(RULE).problems()).isEmpty();
        assertThat(folder(RULE).read().combinations()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("TOWN-K01");
            assertThat(rule.reading()).isEqualTo("TOWN-K01.applies");
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TOWN-K01:| town-K01:| COMBINE-101| 1| TJ-K04",
                "among: [TOWN]| among: []| COMBINE-102| 4| 方括号",
                "among: [TOWN]| among: [[TOWN, TOWN]]| COMBINE-103| 4| 删去其一",
                "same: [person, year]| same: [persn, year]| COMBINE-104| 5| 是否想写 person",
                "same: [person, year]| same: [year]| COMBINE-105| 5| person",
                "application.approved_on| application.aproved_on| COMBINE-106| 6| 对照词典",
                "rule: limit| rule: at-most-one| COMBINE-107| 7| 删去该行",
                "same: [person, year]| same: [person, year, month]| COMBINE-108| 5| 删去 month",
                "trust: printed| trust: missing| COMBINE-110| 11| 不写入",
                "among: [TOWN]| among: [TOWM]| COMBINE-111| 4| 是否想写 TOWN",
                "among: [TOWN]| among: [TOWN-RESIDENT]| COMBINE-112| 4| 享受该身份的待遇",
                "most: once| most: town.month| COMBINE-114| 7| 是否想写 town.months",
                "most: once| most: town.amount| COMBINE-115| 7| 换一个参数",
                "received: told| received: tol| POLICY-106| 8| 是否想写 told",
                "default: apply| default: aply| POLICY-114| 12| 是否想写 apply",
                "origin: default| orign: text| POLICY-107| 10| 是否想写 origin",
            })
    @DisplayName("逐项指明")
    void each_mistake_is_told_with_its_line_and_fix(String before, String after, String code, int line, String fix) {
        List<Problem> problems = folder(RULE.replace(before, after)).problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().file()).isEqualTo(FILE);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.print(Language.ZH)).contains(fix);
        });
    }

    @Test
    @DisplayName("条款与规则互相指明")
    void clause_and_rule_name_each_other() {
        assertThat(folder(RULE.replace("TOWN:第四条", "TOWN:第五条")).problems())
                .extracting(Problem::code)
                .contains("CLAUSE-102");
        assertThat(folder(RULE.replace("TOWN:第四条", "TOWN:第一条")).problems())
                .extracting(Problem::code)
                .contains("CLAUSE-104");
        assertThat(folder(RULE.replace("  switch: { default: apply, why: 文件未写明 }\n", ""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("COMBINE-109");
    }
}
