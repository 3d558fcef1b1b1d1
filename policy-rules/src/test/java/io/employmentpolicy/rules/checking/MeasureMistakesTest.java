package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several policies in one folder, and what is handed down to them. */
@DisplayName("一个目录数项政策：共同之处与笔误")
class MeasureMistakesTest {
    private static final String MEASURE = "town/measure.yaml";
    private static final String TABLE = "town/clauses.csv";
    private static final String DUTIES = "town/duties.csv";
    private static final String SEVERAL = """
            document: TOWN-2025
            subject: person
            warnings:
              - { zh: 以镇政府解释为准, en: The town decides in doubt }
            policies:
              TOWN:
                title: { zh: 镇补贴, en: Town subsidy }
                kind: benefit
                codes: { hard: person.hard_to_employ }
                switches:
                  residence-test: { choices: [require, ignore], default: ask, why: 文件未写明 }
                warnings:
                  - { zh: 另一句, en: Another }
              TOWN-RESIDENT:
                title: { zh: 本镇居民, en: Resident of the town }
                kind: status
                in-force: {}
              TOWN-LIST:
                title: { zh: 清单, en: Lists }
                kind: obligation
                subject: programme
            """;
    private static final String CLAUSES = """
            id,document,place,title,carried-by,declarative
            TOWN:第一条,TOWN-2025,第一条,,TOWN-E01; town.amount；town.months;town.scale,
            TOWN:第二条,TOWN-2025,第二条,"甲,乙",TOWN-X01,
            TOWN:第三条,TOWN-2025,第三条,,TOWN-RESIDENT-S01,
            TOWN:第四条,TOWN-2025,第四条,,TOWN-LIST-O01;TOWN-LIST-O02,
            TOWN:第五条,TOWN-2025,第五条,,,没有可判断的内容
            """;
    private static final String TWO_DUTIES = """
            rule,title,policy,clause,conclusion,item,owed-by
            TOWN-LIST-O01,须有清单,TOWN-LIST,TOWN:第四条,list,town_list,镇政府
            TOWN-LIST-O02,须有指南,TOWN-LIST,TOWN:第四条,guide,town_guide,
            """;

    private static TownFolder measure() {
        TownFolder folder = new TownFolder()
                .with(MEASURE, SEVERAL)
                .with(TABLE, CLAUSES)
                .with(DUTIES, TWO_DUTIES)
                .replacing(
                        TownFolder.DOCUMENTS,
                        "  source: 原文",
                        "  source: 原文\n  policies: { in-force: { from: 2025-01-01, to: 2027-12-31 } }");
        return folder.without(TownFolder.POLICY).without(TownFolder.CLAUSES).without(TownFolder.STATUS_POLICY);
    }

    private static Rulebook read(Layer... layers) {
        return RulebookReader.read(Dictionary.standard(), List.of(layers), Map.of());
    }

    private static Policy policy(Rulebook rulebook, String id) {
        return Objects.requireNonNull(rulebook.policies().get(id));
    }

    @Test
    @DisplayName("政策没有写明的，依措施；措施没有写明的，依文件")
    void a_policy_takes_over_what_it_does_not_say() {
        Rulebook rulebook = read(measure().layer());

        assertThat(policy(rulebook, "TOWN").from()).hasToString("2025-01-01");
        assertThat(policy(rulebook, "TOWN").to()).hasToString("2027-12-31");
        assertThat(policy(rulebook, "TOWN").subject().name()).isEqualTo("person");
        assertThat(policy(rulebook, "TOWN").warnings())
                .extracting(text -> text.zh())
                .containsExactly("以镇政府解释为准", "另一句");
        assertThat(policy(rulebook, "TOWN").place()).hasToString(MEASURE + ":6:3");
        assertThat(policy(rulebook, "TOWN-RESIDENT").from()).isNull();
        assertThat(policy(rulebook, "TOWN-RESIDENT").warnings()).hasSize(1);
        assertThat(policy(rulebook, "TOWN-LIST").subject().name()).isEqualTo("programme");
        assertThat(rulebook.clauses().get("TOWN:第一条"))
                .satisfies(clause -> assertThat(Objects.requireNonNull(clause).carriedBy())
                        .containsExactly("TOWN-E01", "town.amount", "town.months", "town.scale"));
        assertThat(rulebook.rules().stream().filter(rule -> rule.policy().equals("TOWN-LIST")))
                .extracting(Rule::id, rule -> rule.place().line())
                .containsExactly(tuple("TOWN-LIST-O01", 2), tuple("TOWN-LIST-O02", 3));
    }

    @Test
    @DisplayName("叠加层改文件的施行日期，其各项政策随之改变；叠加层的措施也承接下层文件")
    void an_overlay_changes_the_days_of_a_document_at_one_place() {
        SortedMap<String, byte[]> overlay = new TreeMap<>();
        overlay.put("d/documents.yaml", """
                TOWN-2025:
                  title: { zh: 镇补贴通知, en: Notice on the town subsidy }
                  issuer: 镇政府
                  source: 原文
                  policies: { in-force: { from: 2025-01-01, to: 2028-12-31 } }
                """.getBytes(StandardCharsets.UTF_8));
        overlay.put("d/measure.yaml", """
                document: TOWN-2025
                policies:
                  TOWN-LIST:
                    title: { zh: 清单, en: Lists }
                    kind: obligation
                    subject: programme
                    warnings: [ { zh: 一句, en: One } ]
                """.getBytes(StandardCharsets.UTF_8));

        Rulebook rulebook = read(measure().layer(), Layer.of("bureau", overlay));

        assertThat(policy(rulebook, "TOWN").to()).hasToString("2028-12-31");
        assertThat(policy(rulebook, "TOWN-LIST").to()).hasToString("2028-12-31");
        assertThat(policy(rulebook, "TOWN-LIST").layer()).isEqualTo("bureau");
    }

    @Test
    @DisplayName("电子表格所加的字节顺序标记照样可读")
    void a_byte_order_mark_is_what_spreadsheets_write() {
        TownFolder marked = measure()
                .with(TABLE, "\ufeff" + CLAUSES)
                .with(DUTIES, "\ufeff" + TWO_DUTIES)
                .with(TownFolder.TABLE, "\ufeff" + TownFolder.text(TownFolder.TABLE));

        assertThat(read(marked.layer()).digest())
                .isEqualTo(read(measure().layer()).digest());
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("逐项指明")
    void is_told_with_the_right_fix(Expected expected) {
        expected.among();
    }

    static Stream<Expected> is_told_with_the_right_fix() {
        return Stream.of(
                Expected.of(
                        "没有政策", measure().with(MEASURE, "subject: person\n"), "POLICY-118", MEASURE + ":1", "policies"),
                Expected.of(
                        "没有这份文件",
                        measure().with(MEASURE, SEVERAL.replace("document: TOWN-2025", "document: TOWN-2052")),
                        "POLICY-119",
                        MEASURE + ":1",
                        "是否想写 TOWN-2025"),
                Expected.of(
                        "措施的键写错",
                        measure().with(MEASURE, SEVERAL.replace("subject: person", "subjct: person")),
                        "POLICY-107",
                        MEASURE + ":2",
                        "subject"),
                Expected.of(
                        "在政策之下又写编号",
                        measure()
                                .with(MEASURE, SEVERAL.replace("    kind: benefit", "    id: TOWN\n    kind: benefit")),
                        "POLICY-107",
                        MEASURE + ":8",
                        "id"),
                Expected.of(
                        "没有写种类",
                        measure().with(MEASURE, SEVERAL.replace("    kind: benefit\n", "")),
                        "POLICY-103",
                        MEASURE + ":6",
                        "kind"),
                Expected.of(
                        "文件传给政策的键写错",
                        measure().replacing(TownFolder.DOCUMENTS, "in-force", "in-forse"),
                        "POLICY-107",
                        TownFolder.DOCUMENTS + ":5",
                        "in-force"),
                Expected.of(
                        "规则没有写明是哪一项政策",
                        measure()
                                .replacing(
                                        TownFolder.RULES,
                                        "@policy(\"TOWN\") @clause(\"TOWN:第二条\")",
                                        "@clause(\"TOWN:第二条\")"),
                        "RULE-204",
                        TownFolder.RULES + ":11",
                        "TOWN"),
                Expected.of(
                        "条款表缺列",
                        measure().with(TABLE, CLAUSES.replace("place", "palce")),
                        "POLICY-107",
                        TABLE + ":2",
                        "place"),
                Expected.of(
                        "条款编号重复",
                        measure().with(TABLE, CLAUSES.replace("TOWN:第五条,", "TOWN:第四条,")),
                        "POLICY-130",
                        TABLE + ":6",
                        TABLE + ":5"),
                Expected.of(
                        "条款表多一格",
                        measure().with(TABLE, CLAUSES.replace("没有可判断的内容", "没有,可判断")),
                        "DOC-116",
                        TABLE + ":6",
                        "双引号"),
                Expected.of(
                        "义务表里的双引号",
                        measure().with(DUTIES, TWO_DUTIES.replace("须有指南", "\"须有\"\"指南\"\"\"")),
                        "DUTY-101",
                        DUTIES + ":3",
                        "规则"),
                Expected.of(
                        "义务表缺编号",
                        measure().with(DUTIES, TWO_DUTIES.replace("TOWN-LIST-O02", "")),
                        "POLICY-103",
                        DUTIES + ":3",
                        "rule"),
                Expected.of(
                        "义务表的条款写错",
                        measure().with(DUTIES, TWO_DUTIES.replace("TOWN:第四条,guide", "TOWN:第七条,guide")),
                        "CLAUSE-102",
                        DUTIES + ":3",
                        "TOWN:第"));
    }
}
