package io.employmentpolicy.rules.checking;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer gets wrong in policy.yaml and clauses.yaml, and between the files of a folder. */
@DisplayName("政策说明与条款里的笔误：指明行与改法")
class PolicyMistakesTest {
    @ParameterizedTest
    @MethodSource({"headers", "clauses", "folders", "wholes"})
    @DisplayName("逐项指明")
    void is_told_alone_with_the_right_fix(Expected expected) {
        expected.only();
    }

    static Stream<Expected> headers() {
        return Stream.of(
                policy("键写错", "switches:", "swiches:", "POLICY-107", 6, "是否想写 switches"),
                policy("键写成驼峰", "in-force:", "inForce:", "POLICY-107", 5, "是否想写 in-force"),
                policy(
                        "没有标题",
                        "title: { zh: 镇补贴, en: Town subsidy }\n",
                        "",
                        "POLICY-103",
                        1,
                        "title: { zh: …, en: … }"),
                policy("标题缺英文", ", en: Town subsidy }", " }", "POLICY-103", 2, "en: …"),
                policy("标题空白", "zh: 镇补贴", "zh: \"\"", "POLICY-103", 2, "zh"),
                policy("标题只有一句", "{ zh: 镇补贴, en: Town subsidy }", "镇补贴", "POLICY-102", 2, "键: 值"),
                policy("没有 kind", "kind: benefit\n", "", "POLICY-103", 1, "kind"),
                policy("kind 写错", "kind: benefit", "kind: benefits", "POLICY-106", 3, "是否想写 benefit"),
                policy("对象写错", "subject: person", "subject: persn", "POLICY-112", 4, "是否想写 person"),
                policy("对象写成中文", "subject: person", "subject: 劳动者", "POLICY-112", 4, "是否想写 person"),
                policy("编号小写", "id: TOWN", "id: town", "POLICY-110", 1, "大写字母"),
                policy("不存在的日期", "2027-12-31", "2027-02-30", "POLICY-105", 5, "存在的日期"),
                policy("日期缺零", "2025-01-01,", "2025-1-1,", "POLICY-105", 5, "改为 2025-01-01"),
                policy("日期用斜线", "2025-01-01,", "2025/01/01,", "POLICY-105", 5, "改为 2025-01-01"),
                policy("末日早于首日", "to: 2027-12-31", "to: 2024-12-31", "POLICY-111", 5, "末日不早于首日"),
                policy("重复的键", "kind: benefit", "kind: benefit\nkind: status", "DOC-106", 4, "kind", "删去其中一处"),
                policy("缩进用制表符", "  residence-test", "\tresidence-test", "DOC-105", 7, "用空格"),
                policy(
                        "版本字段写错",
                        "kind: benefit",
                        "kind: benefit\nselected-by: application.aproved_on",
                        "POLICY-113",
                        4,
                        "application.approved_on"),
                policy("几个值的处理写错", "kind: benefit", "kind: benefit\nseveral: highst", "POLICY-106", 4, "是否想写 highest"),
                policy(
                        "first-of 没有规则",
                        "kind: benefit",
                        "kind: benefit\nseveral: { first-of: [] }",
                        "POLICY-116",
                        4,
                        "列出规则编号"),
                policy(
                        "first-of 的规则不存在",
                        "kind: benefit",
                        "kind: benefit\nseveral: { first-of: [TOWN-E02] }",
                        "POLICY-133",
                        1,
                        "是否想写 TOWN-E01"),
                policy(
                        "first-told 没有规则",
                        "kind: benefit",
                        "kind: benefit\nseveral: { first-told: [] }",
                        "POLICY-116",
                        4,
                        "列出规则编号"),
                policy(
                        "first-told 用于待遇",
                        "kind: benefit",
                        "kind: benefit\nseveral: { first-told: [TOWN-E01] }",
                        "POLICY-135",
                        1,
                        "first-of"),
                policy("替代它的政策不存在", "kind: benefit", "kind: benefit\nreplaced-by: TOWM", "POLICY-132", 1, "是否想写 TOWN"),
                policy("开关的默认值不在取值内", "default: ask", "default: asks", "POLICY-114", 7, "是否想写 ask"),
                policy("开关没有理由", ", why: 文件未写明", "", "POLICY-103", 7, "why"),
                policy(
                        "代码所指的字段不存在",
                        "person.hard_to_employ",
                        "person.hard_to_emplo",
                        "POLICY-115",
                        8,
                        "是否想写 person.hard_to_employ"),
                policy(
                        "提醒不成一列",
                        "  - { zh: 以镇政府解释为准, en: The town decides in doubt }",
                        "  以镇政府解释为准",
                        "POLICY-108",
                        9,
                        "在每项前写 -"),
                policy("花括号里的逗号", "The town decides in doubt", "In doubt, the town decides", "POLICY-107", 10, "双引号"));
    }

    static Stream<Expected> clauses() {
        return Stream.of(
                clause("条款没有承载者", "  carried-by: [TOWN-X01]\n", "", "CLAUSE-101", 5, "carried-by")
                        .but("CLAUSE-104"),
                clause(
                        "既有承载者又说没有",
                        "  carried-by: [TOWN-X01]",
                        "  carried-by: [TOWN-X01]\n  declarative: 无可判断",
                        "CLAUSE-101",
                        5,
                        "删去其一"),
                clause("没有文件号", "  document: TOWN-2025\n  place: 第二条", "  place: 第二条", "POLICY-103", 5, "document"),
                clause("键写错", "  place: 第二条", "  place: 第二条\n  titel: 例外", "POLICY-107", 8, "是否想写 title"),
                clause(
                        "承载的规则不存在",
                        "[TOWN-X01]",
                        "[TOWN-X01, TOWN-X02]",
                        "CLAUSE-103",
                        5,
                        "TOWN-X02",
                        "从 carried-by 删去"),
                clause(
                        "承载的参数不存在",
                        "town.months, town.scale",
                        "town.months, town.scales",
                        "CLAUSE-103",
                        1,
                        "town.scales"),
                clause("规则没有引用它", "[TOWN-X01]", "[TOWN-X01, TOWN-E01]", "CLAUSE-103", 5, "@clause", "town/rules.drl:1"),
                Expected.of(
                        "clauses.yaml 没有列出引用它的规则",
                        new TownFolder().replacing(TownFolder.CLAUSES, "[TOWN-X01]", "[town.months]"),
                        "CLAUSE-104",
                        TownFolder.RULES + ":12",
                        "加上 TOWN-X01"),
                Expected.of(
                        "clauses.yaml 条款编号写错",
                        new TownFolder().replacing(TownFolder.CLAUSES, "第二条\":", "第二款\":"),
                        "CLAUSE-102",
                        TownFolder.RULES + ":12",
                        "TOWN:第二条",
                        "是否想写 TOWN:"),
                clause(
                        "文件没有登记",
                        "document: TOWN-2025\n  place: 第二条",
                        "document: 津人社〔2020〕1号\n  place: 第二条",
                        "CLAUSE-105",
                        6,
                        "documents.yaml"),
                clause(
                        "文件名写错",
                        "document: TOWN-2025\n  place: 第二条",
                        "document: TOWN-2052\n  place: 第二条",
                        "CLAUSE-105",
                        6,
                        "是否想写 TOWN-2025"),
                clause(
                        "内容块没有登记",
                        "  carried-by: [TOWN-X01]",
                        "  carried-by: [TOWN-X01]\n  blocks: [TOWN-M7]",
                        "CLAUSE-106",
                        9,
                        "TOWN-M7"),
                Expected.of(
                        "内容块没有条款承载",
                        new TownFolder()
                                .replacing(
                                        TownFolder.DOCUMENTS,
                                        "  source: 原文\n",
                                        "  source: 原文\n  blocks:\n    TOWN-M1: { zh: 补贴, en: Subsidy }\n"),
                        "DOCUMENT-103",
                        TownFolder.DOCUMENTS + ":6",
                        "blocks: [TOWN-M1]"),
                Expected.of(
                        "内容块重复登记",
                        new TownFolder()
                                .with(
                                        "town/status/documents.yaml",
                                        "TOWN-2026:\n  title: { zh: 补充通知, en: More }\n  issuer: 镇政府\n  source: 原文\n"
                                                + "  complete: false\n  blocks:\n    TOWN-M1: { zh: 补贴, en: Subsidy }\n")
                                .replacing(
                                        TownFolder.DOCUMENTS,
                                        "  source: 原文\n",
                                        "  source: 原文\n  complete: false\n  blocks:\n    TOWN-M1: { zh: 补贴, en: Subsidy }\n"),
                        "DOCUMENT-102",
                        "town/status/documents.yaml:7",
                        "TOWN-M1"),
                Expected.of(
                        "文件的有效期颠倒",
                        new TownFolder()
                                .replacing(
                                        TownFolder.DOCUMENTS,
                                        "  source: 原文\n",
                                        "  source: 原文\n  in-force: { from: 2025-01-02, to: 2025-01-01 }\n"),
                        "DOCUMENT-101",
                        TownFolder.DOCUMENTS + ":5",
                        "检查日期"),
                Expected.of(
                        "没有条款引用的参数",
                        new TownFolder().replacing(TownFolder.CLAUSES, ", town.months", ""),
                        "PARAM-130",
                        TownFolder.PARAMETERS + ":7",
                        "加上 town.months"),
                Expected.of(
                        "参数键与条款引用的差一个字",
                        new TownFolder()
                                .replacing(
                                        TownFolder.PARAMETERS,
                                        "town.months:",
                                        "town.month:\n  title: 月数\n  unit: months\n  values: [ { value: \"6\", trust: printed, source: 第三条 } ]\ntown.months:"),
                        "PARAM-130",
                        TownFolder.PARAMETERS + ":7",
                        "是否想写 town.months；新的数值"));
    }

    static Stream<Expected> folders() {
        return Stream.of(
                Expected.of(
                        "文件名写错",
                        new TownFolder().with("town/clause.yaml", ""),
                        "POLICY-101",
                        "town/clause.yaml",
                        "是否想写 clauses.yaml"),
                Expected.of("别的文件", new TownFolder().with("town/说明.docx", ""), "POLICY-101", "town/说明.docx", "移出政策目录"),
                Expected.of(
                        "没有参数引用的表",
                        new TownFolder().with("town/tables/other.csv", "a,value\nx,1\n"),
                        "POLICY-101",
                        "town/tables/other.csv",
                        "parameters.yaml"),
                Expected.of(
                        "空的 policy.yaml",
                        new TownFolder().with("town/other/policy.yaml", ""),
                        "DOC-101",
                        "town/other/policy.yaml",
                        "补上内容"),
                Expected.of(
                        "GBK 编码的 policy.yaml",
                        new TownFolder()
                                .with(
                                        TownFolder.POLICY,
                                        TownFolder.text(TownFolder.POLICY).getBytes(Charset.forName("GBK"))),
                        "DOC-103",
                        TownFolder.POLICY + ":2",
                        "另存为 UTF-8"),
                Expected.of(
                        "两项政策同一编号",
                        new TownFolder().with("town/zzz/policy.yaml", TownFolder.text(TownFolder.POLICY)),
                        "POLICY-130",
                        "town/zzz/policy.yaml:1",
                        "town/policy.yaml:1"),
                Expected.of(
                        "政策没有规则",
                        new TownFolder()
                                .with(
                                        "town/zzz/policy.yaml",
                                        TownFolder.text(TownFolder.POLICY).replace("id: TOWN", "id: TOWN-NEW")),
                        "POLICY-131",
                        "town/zzz/policy.yaml:1",
                        "核对其中的 @policy"),
                Expected.of(
                        "政策只有例外",
                        new TownFolder()
                                .with(
                                        "town/zzz/policy.yaml",
                                        TownFolder.text(TownFolder.POLICY).replace("id: TOWN", "id: TOWN-NEW"))
                                .replacing(
                                        TownFolder.RULES,
                                        "@policy(\"TOWN\") @clause(\"TOWN:第二条\")",
                                        "@policy(\"TOWN-NEW\") @clause(\"TOWN:第二条\")"),
                        "POLICY-131",
                        "town/zzz/policy.yaml:1",
                        "只有例外"));
    }

    static Stream<Expected> wholes() {
        String resident = "Person( tianjinHousehold == true )";
        return Stream.of(
                Expected.of(
                        "身份循环",
                        new TownFolder().replacing(TownFolder.STATUS_RULES, resident, "Status( name == \"resident\" )"),
                        "RULE-270",
                        TownFolder.STATUS_POLICY + ":1",
                        "TOWN-RESIDENT → TOWN-RESIDENT",
                        "从事实判断"),
                Expected.of(
                        "两项政策得出同一身份",
                        new TownFolder()
                                .with(
                                        "town/zzz/policy.yaml",
                                        TownFolder.text(TownFolder.STATUS_POLICY)
                                                .replace("TOWN-RESIDENT", "TOWN-OTHER"))
                                .with(
                                        "town/zzz/rules.drl",
                                        TownFolder.text(TownFolder.STATUS_RULES).replace("TOWN-RESIDENT", "TOWN-OTHER"))
                                .replacing(
                                        TownFolder.CLAUSES,
                                        "[TOWN-RESIDENT-S01]",
                                        "[TOWN-RESIDENT-S01, TOWN-OTHER-S01]"),
                        "POLICY-130",
                        TownFolder.STATUS_RULES + ":1",
                        "resident"),
                Expected.of(
                        "数值的形式写错",
                        value("Value( name == \"since\", number >= 0 )"),
                        "RULE-273",
                        TownFolder.RULES + ":6",
                        "改为 month"),
                Expected.of(
                        "括号里数值的形式写错",
                        value("Value( name == \"since\", ( month <= month( $asOf ) || day <= $asOf ) )"),
                        "RULE-273",
                        TownFolder.RULES + ":6",
                        "改为 month"),
                Expected.of(
                        "别处引用的数值形式写错",
                        value("$v : Value( name == \"since\" )\n    Person( birthDate <= $v.day )"),
                        "RULE-273",
                        TownFolder.RULES + ":7",
                        "改为 month"),
                Expected.of(
                        "对每项事实分别得出的身份",
                        new TownFolder()
                                .replacing(TownFolder.STATUS_POLICY, "subject: person", "subject: hire")
                                .replacing(TownFolder.STATUS_RULES, resident, "Hire( )"),
                        "RULE-265",
                        TownFolder.RULES + ":6",
                        "分别作出"));
    }

    private static TownFolder value(String asked) {
        return new TownFolder()
                .replacing(TownFolder.STATUS_POLICY, "kind: status", "kind: value")
                .replacing(TownFolder.STATUS_RULES, "qualify( \"resident\" )", "value( \"since\", month( $asOf ) )")
                .replacing(TownFolder.RULES, "Status( name == \"resident\" )", asked);
    }

    private static Expected policy(String title, String before, String after, String code, int line, String... says) {
        return Expected.of(
                "policy.yaml " + title,
                new TownFolder().replacing(TownFolder.POLICY, before, after),
                code,
                TownFolder.POLICY + ":" + line,
                says);
    }

    private static Expected clause(String title, String before, String after, String code, int line, String... says) {
        return Expected.of(
                "clauses.yaml " + title,
                new TownFolder().replacing(TownFolder.CLAUSES, before, after),
                code,
                TownFolder.CLAUSES + ":" + line,
                says);
    }
}
