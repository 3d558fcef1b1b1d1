package io.employmentpolicy.rules.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer gets wrong in a rule file. Each mistake alone is told alone, at its line, with the right fix. */
@DisplayName("规则文件里的笔误：指明行与改法")
class RuleMistakesTest {
    private static final String GRANT =
            "grant( once( yuan(\"town.amount\") ), from( monthAfter( $ok ) ), paidTo(\"person\") );";
    private static final String PERSON = "Person( hardToEmploy == true, $born : birthDate )";
    private static final String STATUS = "Status( name == \"resident\" )";

    @ParameterizedTest
    @MethodSource({"punctuation", "shape", "names", "types", "counting", "conclusions", "heads"})
    @DisplayName("逐项指明")
    void is_told_alone_with_the_right_fix(Expected expected) {
        expected.only();
    }

    static Stream<Expected> punctuation() {
        return Stream.of(
                rule("全角括号", "Person( hardToEmploy", "Person（ hardToEmploy", "RULE-103", 4, "全角标点 （", "改为半角 ("),
                rule("全角逗号", "true, $born", "true，$born", "RULE-103", 4, "全角标点 ，", "改为半角 ,"),
                rule("全角分号", "exclude();", "exclude()；", "RULE-103", 16, "全角标点 ；", "改为半角 ;"),
                rule("全角冒号", "$born : birthDate", "$born ： birthDate", "RULE-103", 4, "全角标点 ：", "改为半角 :"),
                rule("顿号", "true, $born", "true、$born", "RULE-103", 4, "全角标点 、", "改为半角 ,"),
                rule("中文引号", "\"resident\" )", "“resident” )", "RULE-103", 6, "“resident”", "改为 \"resident\""),
                rule("半角开头、中文收尾的引号", "\"resident\" )", "\"resident” )", "RULE-103", 6, "改为 \"resident\""),
                rule("单引号", "\"resident\" )", "'resident' )", "RULE-103", 6, "改为 \"resident\""),
                rule("全角等号", "name == \"resident\"", "name ＝＝ \"resident\"", "RULE-103", 6, "全角标点 ＝＝", "改为半角 =="),
                rule("一个等号", "hardToEmploy == true", "hardToEmploy = true", "RULE-103", 4, "比较用 =="),
                rule("大于等于写成 ≥", "$born : birthDate", "birthDate ≥ $asOf, $born : birthDate", "RULE-103", 4, "改为 >="),
                rule("大于等于写成 =>", "$born : birthDate", "birthDate => $asOf, $born : birthDate", "RULE-103", 4, "改为 >="),
                rule("不等于写成 <>", "name == \"resident\"", "name <> \"x\", name == \"resident\"", "RULE-103", 6, "改为 !="),
                rule(
                        "且写成一个 &",
                        "hardToEmploy == true,",
                        "hardToEmploy == true & drawsPension == false,",
                        "RULE-103",
                        4,
                        "改为 &&"),
                rule("全角空格", "    Status( name", "\u3000Status( name", "RULE-103", 6, "空格"),
                rule("引号没有结束", "\"resident\" )", "\"resident )", "RULE-102", 6, "本行补上引号"));
    }

    static Stream<Expected> shape() {
        return Stream.of(
                rule("漏写 end", "paidTo(\"person\") );\nend", "paidTo(\"person\") );", "RULE-118", 8, "补上 end"),
                rule("最后一条规则漏写 end", "exclude();\nend", "exclude();", "RULE-118", 16, "补上 end"),
                rule("漏写分号", "exclude();", "exclude()", "RULE-114", 16, "补上 ;"),
                rule("漏写逗号", "true, $born", "true $born", "RULE-114", 4, "“true”之后是“$born”", "逗号"),
                rule("漏写收尾的括号", PERSON, "Person( hardToEmploy == true, $born : birthDate", "RULE-114", 4, "补上", ")"),
                rule("漏写 when", "when\n    Person( hardToEmploy", "    Person( hardToEmploy", "RULE-111", 3, "when"),
                rule("漏写 then", "then\n    exclude", "    exclude", "RULE-111", 14, "then"),
                rule("比较缺右侧", "drawsPension == true", "drawsPension ==", "RULE-116", 14, "漏写了一项"),
                rule("两项结论", "exclude();", "exclude();\n    await( \"x\" );", "RULE-118", 17, "分成两条规则"),
                rule("没有条件", "Person( drawsPension == true )", "", "RULE-207", 11, "至少一项条件"),
                rule("行首写了“或”", "    Person( drawsPension", "    or Person( drawsPension", "RULE-120", 14, "分成两条规则"),
                rule("规则外的文字", "rule \"TOWN-X01", "例外规则\nrule \"TOWN-X01", "RULE-110", 11, "规则以 rule 开头"),
                rule("规则名没有引号", "rule \"TOWN-X01 已经领取养老金的不再享受\"", "rule TOWN", "RULE-114", 11, "双引号"));
    }

    static Stream<Expected> names() {
        return Stream.of(
                rule("字段名写错", "hardToEmploy", "hardToEmploye", "RULE-214", 4, "劳动者（Person）的字段", "hardToEmploy"),
                rule("字段写成文件里的写法", "hardToEmploy", "hard_to_employ", "RULE-214", 4, "是否想写 hardToEmploy"),
                rule("字段写成中文", "birthDate", "出生日期", "RULE-214", 4, "是否想写 birthDate"),
                rule(
                        "别的种类的字段",
                        "hardToEmploy == true",
                        "leaveDate <= $asOf",
                        "RULE-214",
                        4,
                        "leaveDate 是 Education",
                        "另起一行"),
                rule("事实种类写错", "Application(", "Aplication(", "RULE-205", 5, "是否想写 Application"),
                rule("事实种类写成中文", "Person( drawsPension", "劳动者( drawsPension", "RULE-205", 14, "是否想写 Person"),
                rule("变量未绑定", "monthAfter( $ok )", "monthAfter( $okay )", "RULE-212", 8, "$okay", "绑定"),
                rule("变量重名", "$ok : approvedOn", "$born : approvedOn, $ok : approvedOn", "RULE-206", 5, "换一个名称"),
                rule("变量用了中文", "$born : birthDate", "$生日 : birthDate", "RULE-114", 4, "英文字母"),
                rule("整条事实当作值", "Application( policy", "$a : Application( $a == true, policy", "RULE-213", 5, "$a.字段名"),
                rule("值上再取字段", "monthAfter( $ok )", "monthAfter( $ok.day )", "RULE-213", 8, "写成 $ok"),
                rule("函数名写错", "monthAfter", "monthAfter2", "RULE-240", 8, "是否想写 monthAfter"),
                rule("函数少一个参数", "hardToEmploy == true", "within( birthDate, $asOf )", "RULE-242", 4, "3 个参数"),
                rule("参数不存在", "\"town.amount\"", "\"town.amont\"", "RULE-230", 8, "是否想写 town.amount"),
                rule(
                        "表当作参数",
                        "yuan(\"town.amount\")",
                        "yuan(\"town.scale\")",
                        "RULE-230",
                        8,
                        "table(\"town.scale\", …)"),
                rule("参数当作表", "hardToEmploy == true", "listed( \"town.amount\", name )", "RULE-232", 4, "yuan"),
                rule("键没有引号", "yuan(\"town.amount\")", "yuan( amount )", "RULE-243", 8, "双引号"),
                rule(
                        "开关不存在",
                        "hardToEmploy == true",
                        "chosen( \"residence\", \"ignore\" )",
                        "RULE-234",
                        4,
                        "TOWN.residence"),
                rule(
                        "开关的取值不存在",
                        "hardToEmploy == true",
                        "chosen( \"residence-test\", \"ignored\" )",
                        "RULE-235",
                        4,
                        "是否想写 ignore"),
                rule("身份名写错", "\"resident\"", "\"residents\"", "RULE-264", 6, "是否想写 resident"),
                rule("身份没有写名称", STATUS, "Status( )", "RULE-263", 6, "name == "),
                rule("列表名写错", "hardToEmploy == true", "gender == Gendre.MALE", "RULE-215", 4, "是否想写 Gender"),
                rule("列表取值写错", "hardToEmploy == true", "gender == Gender.MAL", "RULE-216", 4, "是否想写 MALE"),
                rule("列表取值没写列表名", "hardToEmploy == true", "gender == MALE", "RULE-217", 4, "写成 Gender.MALE"),
                rule("列表取值写成编码", "hardToEmploy == true", "gender == \"male\"", "RULE-220", 4, "写成 Gender.MALE"));
    }

    static Stream<Expected> types() {
        return Stream.of(
                rule(
                        "规则里写了数字",
                        "hardToEmploy == true",
                        "birthDate <= yearsBefore( $asOf, 50 )",
                        "RULE-210",
                        4,
                        "parameters.yaml",
                        "建一个参数"),
                rule(
                        "带引号的数字",
                        "hardToEmploy == true",
                        "birthDate <= yearsBefore( $asOf, \"50\" )",
                        "RULE-220",
                        4,
                        "数（单位 years）"),
                rule(
                        "日期与月份比较",
                        "hardToEmploy == true",
                        "birthDate <= birthMonth",
                        "RULE-220",
                        4,
                        "不能比较：日期与月份",
                        "month(…)"),
                rule("月份与日期比较", "hardToEmploy == true", "birthMonth <= $asOf", "RULE-220", 4, "firstDay(…)"),
                rule(
                        "单位不符的读法",
                        "yuan(\"town.amount\")",
                        "months(\"town.amount\")",
                        "RULE-231",
                        8,
                        "参数单位为 yuan",
                        "写成 yuan(\"town.amount\")"),
                rule(
                        "函数要年数给了月数",
                        "hardToEmploy == true",
                        "birthDate <= yearsBefore( $asOf, months(\"town.months\") )",
                        "RULE-220",
                        4,
                        "以 years 为单位"),
                rule("是否类字段与数比较", "hardToEmploy == true", "hardToEmploy == 1", "RULE-220", 4, "true 或 false"),
                rule("列表取值比大小", "hardToEmploy == true", "gender > Gender.MALE", "RULE-221", 4, "== 或 !="),
                rule("单个值用 contains", "hardToEmploy == true", "gender contains Gender.MALE", "RULE-223", 4, "== 或 in"),
                rule("in 里写字段", "hardToEmploy == true", "birthDate in ( $asOf )", "RULE-222", 4, "只列常量"),
                rule("字段本身不是判断", "hardToEmploy == true", "birthDate", "RULE-220", 4, "日期；应为：是否"),
                rule("判断 null", "hardToEmploy == true", "hardToEmploy != null", "RULE-116", 4, "不必判断 null"),
                rule(
                        "表的键数不对",
                        "yuan(\"town.amount\")",
                        "table( \"town.scale\", $born )",
                        "RULE-233",
                        8,
                        "[gender, month]"),
                rule(
                        "表的分档键给错类型",
                        "hardToEmploy == true",
                        "table( \"town.scale\", gender, birthDate ) > 0",
                        "RULE-220",
                        4,
                        "month(…)"),
                rule(
                        "明细列表当作字段",
                        PERSON,
                        "Community( complaints contains \"x\" )\n    " + PERSON,
                        "RULE-218",
                        4,
                        "另起一行"));
    }

    static Stream<Expected> counting() {
        return Stream.of(
                rule("对身份用 not", STATUS, "not " + STATUS, "RULE-271", 6, "exclude 规则"),
                rule("不知属于哪一条的明细", STATUS, STATUS + "\n    Applicant( )", "RULE-262", 7, "先写所属的"),
                rule(
                        "计数函数写错",
                        STATUS,
                        STATUS + "\n    accumulate( Application(); $n : cont(); $n >= 1 )",
                        "RULE-260",
                        7,
                        "是否想写 count"),
                rule(
                        "sum 没有变量",
                        STATUS,
                        STATUS + "\n    accumulate( Application(); $n : sum(); $n >= 1 )",
                        "RULE-261",
                        7,
                        "sum($n)"),
                rule(
                        "sum 的不是数",
                        STATUS,
                        STATUS + "\n    accumulate( Application( $d : approvedOn ); $n : sum( $d ); $n >= 1 )",
                        "RULE-220",
                        7,
                        "应为：数"),
                rule("计数没有变量", STATUS, STATUS + "\n    accumulate( Application(); count() >= 1 )", "RULE-114", 7, "$n"),
                rule(
                        "not 里的变量拿到外面",
                        STATUS,
                        "not Education( $left : leaveDate )\n    Person( birthDate == $left )\n    " + STATUS,
                        "RULE-212",
                        7,
                        "$left"));
    }

    static Stream<Expected> conclusions() {
        return Stream.of(
                rule("给付写成身份", GRANT, "qualify( \"x\" );", "RULE-250", 8, "kind 为 benefit", "改用 grant"),
                rule("结论写错", "exclude();", "exclud();", "RULE-250", 16, "是否想写 exclude"),
                rule(
                        "金额不在最前",
                        GRANT,
                        "grant( from( monthAfter( $ok ) ), once( yuan(\"town.amount\") ) );",
                        "RULE-254",
                        8,
                        "金额在最前"),
                rule("不认识的部分", "from( monthAfter( $ok ) )", "start( monthAfter( $ok ) )", "RULE-254", 8, "from"),
                rule(
                        "同一部分写了两次",
                        "paidTo(\"person\")",
                        "paidTo(\"person\"), paidTo(\"employer\")",
                        "RULE-257",
                        8,
                        "删去其一"),
                rule("首月给了日期", "from( monthAfter( $ok ) )", "from( $ok )", "RULE-220", 8, "month(…)"),
                rule(
                        "金额给了月数",
                        "once( yuan(\"town.amount\") )",
                        "once( months(\"town.months\") )",
                        "RULE-220",
                        8,
                        "以 yuan 为单位"),
                rule("收款人写错", "paidTo(\"person\")", "paidTo(\"persom\")", "RULE-256", 8, "是否想写 person"),
                rule("await 没有说明", "exclude();", "await();", "RULE-255", 16, "应为：1"),
                rule("exclude 了不存在的结论", "exclude();", "exclude( \"other\" );", "RULE-274", 11, "写成 exclude();"));
    }

    static Stream<Expected> heads() {
        return Stream.of(
                rule("规则名含数字", "已经领取养老金的不再享受", "年满60岁的不再享受", "RULE-200", 11, "不含数字"),
                rule("规则名只有编号", "TOWN-X01 已经领取养老金的不再享受", "TOWN-X01", "RULE-200", 11, "例如 TOWN-E01"),
                rule("没有 @clause", "@clause(\"TOWN:第二条\") ", "", "RULE-203", 11, "clauses.csv"),
                rule(
                        "没有 @policy",
                        "@policy(\"TOWN\") @clause(\"TOWN:第二条\")",
                        "@clause(\"TOWN:第二条\")",
                        "RULE-202",
                        11,
                        "@policy(\"TOWN\")"),
                rule(
                        "@policy 写错",
                        "@policy(\"TOWN\") @clause(\"TOWN:第二条\")",
                        "@policy(\"TOWM\") @clause(\"TOWN:第二条\")",
                        "RULE-204",
                        11,
                        "是否想写 TOWN"),
                rule("@clause 写错", "@clause(\"TOWN:第二条\")", "@clause(\"TOWN:第二款\")", "CLAUSE-102", 12, "是否想写 TOWN:第二条"),
                rule(
                        "@reason 写在给付规则上",
                        "@route(\"hard-to-employ\")",
                        "@reason(\"x\")",
                        "RULE-201",
                        2,
                        "exclude 规则的 @reason"),
                rule("不认识的注解", "@reason(\"draws_pension\")", "@grund(\"x\")", "RULE-201", 12, "删去该注解"),
                rule("注解值没有引号", "@reason(\"draws_pension\")", "@reason(draws_pension)", "RULE-114", 12, "双引号"),
                rule(
                        "编号重复",
                        "rule \"TOWN-X01 已经领取养老金的不再享受\"",
                        "rule \"TOWN-E01 已经领取养老金的不再享受\"",
                        "POLICY-130",
                        11,
                        "town/rules.drl:1"));
    }

    private static Expected rule(String title, String before, String after, String code, int line, String... says) {
        return Expected.of(
                title,
                new TownFolder().replacing(TownFolder.RULES, before, after),
                code,
                TownFolder.RULES + ":" + line,
                says);
    }
}
