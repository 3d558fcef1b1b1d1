package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would do harm if a rule were compiled as it stands. Each tries to set a system property; none gets as far as Drools. */
@DisplayName("有害的条件与结论：编译之前即被拒绝")
class HostileRuleTextsTest {
    private static final String HARM = "io.employmentpolicy.harmed";
    private static final String CALL = "System.setProperty(\"" + HARM + "\", \"x\")";

    @AfterAll
    static void nothing_was_run() {
        assertThat(System.getProperty(HARM)).isNull();
    }

    @ParameterizedTest
    @MethodSource({"conditions", "lines", "conclusions"})
    @DisplayName("逐项拒绝")
    void is_refused_with_place_and_reason(Expected expected) {
        expected.among();
    }

    static Stream<Expected> conditions() {
        return Stream.of(
                condition("静态方法调用", CALL + " == null", "RULE-117", "不能调用方法"),
                condition("全限定名调用", "java.lang.System.exit(0) == null", "RULE-117", "至多一个点号"),
                condition("在结果上再调用", "month(birthDate).getClass() != null", "RULE-117", "词汇表中的函数"),
                condition("字段上调用方法", "birthDate.getClass() != null", "RULE-117", "词汇表中的函数"),
                condition("反射", "Class.forName(\"java.lang.Runtime\") != null", "RULE-117", "不能调用方法"),
                condition("取类对象", "this.class == true", "RULE-215", "封闭列表"),
                condition("this 本身", "this == true", "RULE-214", "字段"),
                condition("构造对象", "new java.io.File(\"/etc\") != null", "RULE-120", "不能构造对象"),
                condition("未登记的函数", "getRuntime()", "RULE-240", "词汇表"),
                condition("eval", "eval( true )", "RULE-120", "用函数写出条件"),
                condition("赋值", "hardToEmploy = true", "RULE-103", "比较用 =="),
                condition("条件运算", "hardToEmploy ? true : false", "RULE-103", "分成两条规则"),
                condition("下标", "name[0] == \"x\"", "RULE-103", "in ( … )"),
                condition("列表字面量", "hardToEmploy in [true]", "RULE-103", "in ( … )"),
                condition("花括号块", "with(this){ " + CALL + " }", "RULE-103", "语句块"),
                condition("分号后另起语句", "hardToEmploy == true; " + CALL + ";", "RULE-114", "逗号或 )"),
                condition("in 内的调用", "hardToEmploy in ( " + CALL + " )", "RULE-117", "不能调用方法"),
                condition("绑定到调用", "$x : " + CALL, "RULE-117", "不能调用方法"),
                condition("OOPath", "$x : /complaints", "RULE-103", "/"),
                condition("matches 与会拖垮引擎的正则", "name matches \"(a+)+$\"", "RULE-120", "== 或 in"),
                condition("str[startsWith]", "name str[startsWith] \"x\"", "RULE-120", "用 == 比较"),
                condition("memberOf", "name memberOf $list", "RULE-120", "contains"),
                condition("算术", "age + 1 > 0", "RULE-103", "plus"),
                condition("空安全点号", "birthDate!.year > 0", "RULE-114", "逗号或 )"),
                condition("lambda", "() -> true", "RULE-116", "漏写"),
                condition("单引号", "name == 'x'", "RULE-103", "\"x\""),
                condition("引号内转义", "name == \"\\u0022 || true\"", "RULE-102", "删去反斜杠"),
                condition("Unicode 转义的名称", "\\u0053ystem.exit(0)", "RULE-103", "不能使用转义"),
                condition("恒真的条件", "true", "RULE-224", "写明字段"),
                condition("常量与常量比较", "1 == 1", "RULE-224", "写明字段"),
                condition("null 判断", "hardToEmploy == null", "RULE-116", "不必判断 null"),
                condition("赋值给全局量", "$asOf : birthDate", "RULE-206", "换一个名称"),
                condition("注解里的代码", "@watch(" + CALL + ")", "RULE-116", "漏写"),
                condition("逐层成倍展开的变量", doubling(), "RULE-208", "拆成数项条件"),
                condition(
                        "四十层以上的括号",
                        "(".repeat(2_000) + "hardToEmploy == true" + ")".repeat(2_000),
                        "RULE-115",
                        "拆成数项条件"),
                condition("四十层以上的函数", "month(".repeat(1_000) + "birthDate" + ")".repeat(1_000), "RULE-115", "拆成数项条件"),
                condition(
                        "四十层以上的否定",
                        "!( ".repeat(1_000) + "hardToEmploy == true" + ")".repeat(1_000),
                        "RULE-115",
                        "拆成数项条件"));
    }

    static Stream<Expected> lines() {
        return Stream.of(
                line("eval 作条件", "eval( " + CALL + " == null )", "RULE-120", "用函数写出条件"),
                line("from 另取事实", "Application() from " + CALL, "RULE-120", "事实由调用方给出"),
                line("from 列表", "Application() from [1]", "RULE-120", "事实由调用方给出"),
                line("from entry-point", "Application() from entry-point \"x\"", "RULE-120", "事实由调用方给出"),
                line("collect", "$l : ArrayList() from collect( Application() )", "RULE-120", "事实由调用方给出"),
                line("滑动窗口", "Application() over window:length(1)", "RULE-120", "lastYears"),
                line("forall", "forall( Application() )", "RULE-120", "用 not"),
                line("if … do", "if ( true ) do[x]", "RULE-120", "分成两条规则"),
                line("do[z]", "Application() do[z]", "RULE-120", "分成两条规则"),
                line("全限定的类型", "java.lang.Runtime( )", "RULE-114", "补上"),
                line("不认识的类型", "Runtime( )", "RULE-205", "事实种类"),
                line("Object", "Object( )", "RULE-205", "事实种类"),
                line(
                        "积累中的代码",
                        "accumulate( Application(); init( " + CALL + "; ) action( ) result( 1 ) )",
                        "RULE-114",
                        "$"),
                line("积累函数的参数里有调用", "accumulate( Application(); $n : sum( " + CALL + " ) )", "RULE-117", "不能调用方法"),
                line("未登记的积累函数", "accumulate( Application(); $n : collectList( ) )", "RULE-260", "count"),
                line("行首的查询调用", "?find( \"x\"; )", "RULE-103", "分成两条规则"),
                line("括号连接的条件", "( Application() or Status( name == \"resident\" ) )", "RULE-112", "事实种类"),
                line("and 连接", "Application() and Status( name == \"resident\" )", "RULE-120", "&&"),
                line(
                        "积累身份",
                        "accumulate( Status( name == \"resident\" ); $n : count(); $n >= 1 )",
                        "RULE-271",
                        "exclude"));
    }

    static Stream<Expected> conclusions() {
        return Stream.of(
                conclusion("静态方法调用", CALL + ";", "RULE-117", "不能调用方法"),
                conclusion("构造进程", "new ProcessBuilder(\"sh\").start();", "RULE-120", "不能构造对象"),
                conclusion("全限定名调用", "java.lang.Runtime.getRuntime().halt(1);", "RULE-117", "至多一个点号"),
                conclusion("反射", "Class.forName(\"x\").newInstance();", "RULE-117", "不能调用方法"),
                conclusion("参数里有调用", "grant( once( " + CALL + " ) );", "RULE-117", "不能调用方法"),
                conclusion("匿名类", "grant( new Object() {{ " + CALL + "; }} );", "RULE-120", "不能构造对象"),
                conclusion("跳出方法的文字", "} static { " + CALL + "; } void z() {", "RULE-103", "语句块"),
                conclusion("注释里的转义", "grant(); /* \\u002a/ " + CALL + "; /* */", "RULE-102", "反斜杠"),
                conclusion("drools 句柄", "drools.getKieRuntime();", "RULE-117", "不能调用方法"),
                conclusion("kcontext 全局量", "kcontext.getKieRuntime().setGlobal(\"x\", 1);", "RULE-117", "不能调用方法"),
                conclusion("循环", "while (true) { }", "RULE-120", "没有循环"),
                conclusion("for 循环", "for (;;) { }", "RULE-120", "accumulate"),
                conclusion("modify", "modify( $p ) { setX( 1 ) }", "RULE-120", "一句结论"),
                conclusion("update", "update( $p );", "RULE-120", "一句结论"),
                conclusion("insert", "insert( $ok );", "RULE-120", "qualify"),
                conclusion("insertLogical", "insertLogical( $ok );", "RULE-120", "qualify"),
                conclusion("delete", "delete( $ok );", "RULE-120", "一句结论"),
                conclusion("两句结论", "grant(); exclude();", "RULE-118", "分成两条规则"),
                conclusion("赋值", "int x = 1;", "RULE-113", "grant();"),
                conclusion("没有结论", "", "RULE-113", "grant();"),
                conclusion("打印", "print( \"x\" );", "RULE-250", "grant"),
                conclusion("空语句", ";", "RULE-113", "grant();"));
    }

    /** $b is twice $a, $c twice $b …: a few lines that would be written out to gigabytes. */
    private static String doubling() {
        StringBuilder text = new StringBuilder("$a0 : months(\"town.months\")");
        for (int i = 1; i <= 40; i++) {
            text.append(", $a")
                    .append(i)
                    .append(" : plus( $a")
                    .append(i - 1)
                    .append(", $a")
                    .append(i - 1)
                    .append(" )");
        }
        return text.toString();
    }

    private static Expected condition(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder().replacing(TownFolder.RULES, "hardToEmploy == true,", text + ",");
        return Expected.of("条件：" + title, folder, code, TownFolder.RULES + ":4", says);
    }

    private static Expected line(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder().replacing(TownFolder.RULES, "Status( name == \"resident\" )", text);
        return Expected.of("条件行：" + title, folder, code, TownFolder.RULES + ":6", says);
    }

    private static Expected conclusion(String title, String text, String code, String... says) {
        TownFolder folder = new TownFolder()
                .replacing(
                        TownFolder.RULES,
                        "grant( once( yuan(\"town.amount\") ), from( monthAfter( $ok ) ), paidTo(\"person\") );",
                        text);
        return Expected.of("结论：" + title, folder, code, TownFolder.RULES + ":" + (text.isEmpty() ? 9 : 8), says);
    }
}
