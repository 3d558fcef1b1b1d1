package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer gets wrong in targets.csv. */
@DisplayName("目标表里的笔误：指明行与改法")
class TargetMistakesTest {
    private static final String TARGETS = "town/targets/targets.csv";
    private static final String CLAUSES = "town/targets/clauses.yaml";
    private static final String POLICY = "town/targets/policy.yaml";
    private static final String RULES = "town/targets/rules.drl";
    private static final String PARAMETERS = "town/targets/parameters.yaml";

    @Test
    @DisplayName("没有笔误时可以装载")
    void a_table_without_mistakes_loads() {
        assertThat(folder().problems()).isEmpty();
        assertThat(folder().read().targets()).containsOnlyKeys("TOWN-01-T01", "TOWN-01-T02");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @DisplayName("逐项指明")
    void is_told_alone_with_the_right_fix(Expected expected) {
        expected.only();
    }

    static Stream<Expected> mistakes() {
        return Stream.of(
                row("比较方式写错", "at_least,100", "at_lest,100", "TARGET-105", 2, "是否想写 at_least"),
                row("数字带千分位单位", ",100,person", ",100人,person", "TARGET-106", 2, "普通小数"),
                row("没有目标值", ",100,person", ",,person", "TARGET-106", 2, "没有 threshold"),
                row("多余的容差", "hard,,\nTOWN", "hard,0.1,\nTOWN", "TARGET-106", 2, "删去 tolerance"),
                row("编号不合格", "TOWN-01-T01,", "TOWN-01-1,", "TARGET-103", 2, "例如 XQ-08-T01"),
                row(
                        "末月早于首月",
                        "report,,yearly,2024-01,2024-12,hard",
                        "report,,yearly,2024-12,2024-01,hard",
                        "TARGET-107",
                        2,
                        "末月不早于首月"),
                row(
                        "月份写成年",
                        "report,,yearly,2024-01,2024-12,hard",
                        "report,,yearly,2024,2024-12,hard",
                        "TARGET-107",
                        2,
                        "年-月"),
                row("来源写错", "person,report,", "person,reports,", "TARGET-105", 2, "是否想写 report"),
                row(
                        "群体汇总没有写群体",
                        "percent,group_count,registered_unemployed",
                        "percent,group_count,",
                        "TARGET-108",
                        3,
                        "写明 group"),
                row("列数不对", "hard,,\nTOWN", "hard,\nTOWN", "TARGET-102", 2, "列数"),
                row("空的指标", "jobs,", ",", "TARGET-104", 2, "补上 indicator"),
                row("缺一列", "force,tolerance", "forse,tolerance", "TARGET-101", 1, "补上列 [force]"),
                row("同一编号两次", "TOWN-01-T02,", "TOWN-01-T01,", "POLICY-130", 3, "已在")
                        .but("CLAUSE-103"),
                row("没有这样的条款", "T01,TOWN-01:目标", "T01,TOWN-02:目标", "TARGET-110", 2, "是否想写 TOWN-01:目标"),
                Expected.of(
                        "没有条款承载的目标",
                        folder().replacing(CLAUSES, ", TOWN-01-T02", ""),
                        "TARGET-111",
                        TARGETS + ":3",
                        "carried-by 里加上 TOWN-01-T02"),
                Expected.of(
                        "条款所列的目标不存在",
                        folder().replacing(CLAUSES, "TOWN-01-T02", "TOWN-01-T02, TOWN-01-T03"),
                        "CLAUSE-103",
                        CLAUSES + ":1",
                        "TOWN-01-T03"),
                Expected.of(
                        "目标政策的对象不是目标",
                        folder().replacing(POLICY, "subject: target", "subject: indicator_report"),
                        "TARGET-112",
                        POLICY + ":1",
                        "subject: target"),
                Expected.of(
                        "以平均数作标准",
                        folder().replacing(RULES, "needed( $need )", "needed( yuan(\"town.average\") )"),
                        "RULE-239",
                        RULES + ":7",
                        "平均数只作参考"),
                Expected.of(
                        "没有写截至月份",
                        folder().replacing(RULES, ", through( lastMonth( $p ) )", ""),
                        "RULE-258",
                        RULES + ":7",
                        "through"));
    }

    @Test
    @DisplayName("有目标而无人评定")
    void targets_nobody_decides() {
        TownFolder folder = folder().without(POLICY).without(RULES).replacing(CLAUSES, "TOWN-TARGETS-E01, ", "");

        assertThat(folder.problems()).extracting(Problem::code).contains("TARGET-113");
    }

    private static Expected row(String title, String before, String after, String code, int line, String... says) {
        return Expected.of(title, folder().replacing(TARGETS, before, after), code, TARGETS + ":" + line, says);
    }

    private static TownFolder folder() {
        return new TownFolder()
                .with(TARGETS, """
                        id,clause,region,indicator,title,comparator,threshold,unit,sources,group,scope,from,to,force,tolerance,reading
                        TOWN-01-T01,TOWN-01:目标,TOWN,jobs,新增就业,at_least,100,person,report,,yearly,2024-01,2024-12,hard,,
                        TOWN-01-T02,TOWN-01:目标,TOWN,rate,就业率,at_least,90,percent,group_count,registered_unemployed,yearly,2024-01,2024-12,hard,,
                        """)
                .with(CLAUSES, """
                        "TOWN-01:目标": { document: TOWN-2025, place: 第四条, carried-by: [TOWN-TARGETS-E01, TOWN-01-T01, TOWN-01-T02, town.average] }
                        """)
                .with(POLICY, """
                        id: TOWN-TARGETS
                        title: { zh: 镇目标, en: Targets of the town }
                        kind: target
                        subject: target
                        """)
                .with(PARAMETERS, """
                        town.average:
                          title: 人均月工资
                          unit: average-yuan/month
                          values:
                            - { value: "5000", trust: printed, source: 镇文件 }
                        """)
                .with(RULES, """
                        rule "TOWN-TARGETS-E01 以指标报告的数值衡量"
                            @policy("TOWN-TARGETS") @clause("TOWN-01:目标")
                        when
                            Target( $i : indicator, $need : threshold )
                            IndicatorReport( indicator == $i, $p : period, $v : value )
                        then
                            assess( measured( $v ), needed( $need ), through( lastMonth( $p ) ) );
                        end
                        """);
    }
}
