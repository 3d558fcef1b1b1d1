package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are hostile as a whole: other declarations, other characters than they seem, sizes nobody reads. */
@DisplayName("有害的规则文件：编译之前即被拒绝")
class HostileRuleFilesTest {
    private static final String FIRST_LINE = "rule \"TOWN-E01 就业困难且已获批准的居民\"";

    @ParameterizedTest
    @MethodSource({"declarations", "attributes", "characters", "sizes"})
    @DisplayName("逐项拒绝")
    void is_refused_with_place_and_reason(Expected expected) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), expected::among);
    }

    static Stream<Expected> declarations() {
        return Stream.of(
                file("package", "package town;", "RULE-120", "@policy"),
                file("import", "import java.lang.Runtime;", "RULE-120", "类型名已全部可用"),
                file("import static", "import static java.lang.System.exit;", "RULE-120", "类型名已全部可用"),
                file("import function", "import function java.lang.System.exit;", "RULE-120", "类型名已全部可用"),
                file("import accumulate", "import accumulate town.Evil evil;", "RULE-120", "类型名已全部可用"),
                file("function", "function void harm() { System.exit(0); }", "RULE-120", "不能定义函数"),
                file(
                        "规则名里接着写一条规则",
                        "rule \"T-1-E01 有\" when then System.exit(0); end rule \"T-1-E02 甲\"",
                        "RULE-117",
                        "不能调用方法"),
                file("declare 带默认值", "declare Harm\n x : int = System.exit(0)\nend", "RULE-120", "不能声明类型"),
                file("declare extends", "declare Harm extends Thread end", "RULE-120", "不能声明类型"),
                file("global", "global java.util.List list;", "RULE-120", "parameters.yaml"),
                file("query", "query find() Person() end", "RULE-120", "不能定义查询"),
                file("文件级 dialect", "dialect \"mvel\"", "RULE-120", "没有其他语言"),
                file("文件级属性", "attributes salience 1", "RULE-110", "rule 开头"),
                file("嵌套的类", "class Harm { }", "RULE-120", "不能定义类型"),
                file("unit", "unit Harm;", "RULE-120", "@policy"),
                file("rule 之间的文字", "harm();", "RULE-110", "rule 开头"));
    }

    static Stream<Expected> attributes() {
        return Stream.of(
                attribute("salience 常量", "salience 10", "RULE-120", "没有先后"),
                attribute("salience 代码", "salience ( System.exit(0) )", "RULE-120", "没有先后"),
                attribute("enabled 代码", "enabled ( System.exit(0) )", "RULE-120", "没有先后"),
                attribute("timer 代码", "timer ( expr: System.exit(0) )", "RULE-120", "没有先后"),
                attribute("no-loop", "no-loop true", "RULE-120", "没有先后"),
                attribute("dialect", "dialect \"mvel\"", "RULE-120", "没有其他语言"),
                attribute("agenda-group", "agenda-group \"x\"", "RULE-120", "没有先后"),
                attribute("date-effective", "date-effective \"2025-01-01\"", "RULE-120", "measure.yaml"),
                attribute("lock-on-active", "lock-on-active", "RULE-120", "没有先后"),
                attribute("extends", "extends \"TOWN-X01\"", "RULE-120", "不能继承"),
                attribute("别的注解", "@watch(\"x\")", "RULE-201", "删去该注解"),
                attribute("注解里的代码", "@watch( System.exit(0) )", "RULE-114", "双引号"),
                then("then[x]", "then[harm]", "RULE-103", "[", 7));
    }

    static Stream<Expected> characters() {
        return Stream.of(
                file("空字节", "// \u0000", "SOURCE-105", "U+0000"),
                file("退格", "// a\bb", "SOURCE-105", "U+0008"),
                file("从右到左的标记", "// \u202e end", "SOURCE-105", "U+202E"),
                file("隔离标记", "// \u2066 end", "SOURCE-105", "U+2066"),
                file("零宽空格", "// hard\u200bToEmploy", "SOURCE-105", "U+200B"),
                file("行分隔符藏起的规则", "// 注释\u2028rule", "SOURCE-105", "U+2028"),
                file("单独的回车藏起的规则", "// 注释\rrule", "SOURCE-105", "LF"),
                file("软连字符", "// a\u00ad", "SOURCE-105", "U+00AD"),
                file("没有结束的注释", "/* 注释", "RULE-101", "*/"),
                file("注释里的反斜杠", "// \\u000a System.exit(0)", "RULE-102", "反斜杠"),
                file("注释外的结尾", "*/", "RULE-103", "*"),
                word("西里尔字母的字段名", "hardToEmpl\u043ey", "RULE-104", "键盘"),
                word("希腊字母的字段名", "h\u03b1rdToEmploy", "RULE-104", "键盘"),
                word("带重音的字段名", "h\u00e1rdToEmploy", "RULE-104", "键盘"),
                word("零宽字符的字段名", "hard\u200dToEmploy", "SOURCE-105", "U+200D"),
                word("数学字母的字段名", "\ud835\udc21ardToEmploy", "RULE-104", "键盘"),
                Expected.of(
                        "西里尔字母的变量",
                        new TownFolder().replacing(TownFolder.RULES, "$born", "$b\u043ern"),
                        "RULE-104",
                        TownFolder.RULES + ":4",
                        "键盘"),
                Expected.of(
                        "规则名里的方向标记",
                        new TownFolder().replacing(TownFolder.RULES, "已获批准", "已\u202e获批准"),
                        "SOURCE-105",
                        TownFolder.RULES + ":1",
                        "U+202E"),
                Expected.of(
                        "政策文件里的零宽空格",
                        new TownFolder().replacing(TownFolder.POLICY, "镇补贴", "镇\u200b补贴"),
                        "SOURCE-105",
                        TownFolder.POLICY + ":2",
                        "U+200B"),
                Expected.of(
                        "GBK 编码的规则",
                        new TownFolder()
                                .with(
                                        TownFolder.RULES,
                                        TownFolder.text(TownFolder.RULES).getBytes(Charset.forName("GBK"))),
                        "SOURCE-102",
                        TownFolder.RULES + ":1",
                        "另存为 UTF-8"),
                Expected.of(
                        "字节顺序标记",
                        new TownFolder().with(TownFolder.RULES, "\ufeff" + TownFolder.text(TownFolder.RULES)),
                        "SOURCE-103",
                        TownFolder.RULES + ":1",
                        "无 BOM"));
    }

    static Stream<Expected> sizes() {
        String many = "Person( hardToEmploy == true ) ";
        return Stream.of(
                Expected.of(
                        "超过四兆的文件",
                        new TownFolder().with(TownFolder.RULES, "// 注释\n".repeat(600_000)),
                        "SOURCE-101",
                        TownFolder.RULES,
                        "拆成数个文件"),
                Expected.of(
                        "没有尽头的一行",
                        new TownFolder().with(TownFolder.RULES, many.repeat(10_000)),
                        "SOURCE-104",
                        TownFolder.RULES + ":1",
                        "分成数行"),
                Expected.of(
                        "上千项条件的一条规则",
                        new TownFolder()
                                .replacing(
                                        TownFolder.RULES, "Status( name", (many + "\n").repeat(1_000) + "Status( name"),
                        "RULE-119",
                        TownFolder.RULES + ":1",
                        "拆成数条规则"),
                Expected.of(
                        "编译不了的许多条件",
                        new TownFolder()
                                .replacing(TownFolder.RULES, "Status( name", (many + "\n").repeat(60) + "Status( name"),
                        "RULE-209",
                        TownFolder.RULES + ":1",
                        "至多 50 项"),
                Expected.of(
                        "编译不完的嵌套",
                        new TownFolder()
                                .replacing(
                                        TownFolder.RULES,
                                        "hardToEmploy == true",
                                        "!( ".repeat(12) + "hardToEmploy == true" + " )".repeat(12)),
                        "RULE-208",
                        TownFolder.RULES + ":4",
                        "10 层"),
                Expected.of(
                        "满是错误的文件",
                        new TownFolder().with(TownFolder.RULES, "?\n".repeat(1_000_000)),
                        "RULE-103",
                        TownFolder.RULES + ":1",
                        "两条规则"),
                Expected.of(
                        "极长的名称",
                        new TownFolder().replacing(TownFolder.RULES, "hardToEmploy", "h".repeat(9_000)),
                        "RULE-214",
                        TownFolder.RULES + ":4",
                        "hhh…"),
                Expected.of(
                        "没有结束的引号",
                        new TownFolder().with(TownFolder.RULES, "rule \"" + "x".repeat(5_000)),
                        "RULE-102",
                        TownFolder.RULES + ":1",
                        "补上引号"),
                Expected.of(
                        "极大的 YAML 数字",
                        new TownFolder().replacing(TownFolder.PARAMETERS, "\"600\"", "\"" + "9".repeat(9_000) + "\""),
                        "PARAM-107",
                        TownFolder.PARAMETERS + ":5",
                        "普通小数"),
                Expected.of(
                        "日历之外的日期",
                        new TownFolder().replacing(TownFolder.POLICY, "2027-12-31", "+999999999-12-31"),
                        "POLICY-105",
                        TownFolder.POLICY + ":5",
                        "检查年份"));
    }

    @Test
    @DisplayName("问题再多，一个文件也只列到读得完为止")
    void stops_listing_when_nobody_reads_on() {
        assertThat(new TownFolder()
                        .with(TownFolder.RULES, "?\n".repeat(1_000_000))
                        .problems())
                .hasSizeLessThan(250);
    }

    private static Expected file(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder().with(TownFolder.RULES, text + "\n" + TownFolder.text(TownFolder.RULES));
        return Expected.of("文件：" + title, folder, code, TownFolder.RULES + ":1", says);
    }

    private static Expected attribute(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder().replacing(TownFolder.RULES, FIRST_LINE, FIRST_LINE + " " + text);
        return Expected.of("属性：" + title, folder, code, TownFolder.RULES + ":1", says);
    }

    private static Expected then(String title, String text, String code, String says, int line) {
        TownFolder folder = new TownFolder().replacing(TownFolder.RULES, "then\n    grant", text + "\n    grant");
        return Expected.of(title, folder, code, TownFolder.RULES + ":" + line, says);
    }

    private static Expected word(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder().replacing(TownFolder.RULES, "hardToEmploy", text);
        return Expected.of("名称：" + title, folder, code, TownFolder.RULES + ":4", says);
    }
}
