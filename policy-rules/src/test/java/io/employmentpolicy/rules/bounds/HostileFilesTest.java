package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound folder in which one file is hostile: refused with code and place, in bounded time, and nothing is opened, started or left behind. */
@Isolated("watches the processes and threads of the whole machine")
@DisplayName("有害的政策目录文件：YAML、表格、案例，逐项拒绝")
class HostileFilesTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String FIGURE = """
        village.amount:
          title: { zh: 村补贴金额, en: Amount }
          unit: yuan
          values: [{ value: %s, from: 2025-01-01, source: 示例, trust: assumed }]
        """;
    private static final String TABLE = """
        village.amount:
          title: { zh: 村补贴金额, en: Amount }
          unit: yuan
          table: { file: %s, keys: [gender], trust: assumed, from: 2025-01-01, source: 示例 }
        """;

    /** One file in the place of that of the sound folder, and how it is refused. */
    record Hostile(String name, Map<String, String> files, String code, String place) {
        static Hostile of(String name, String file, String text, String code) {
            return new Hostile(name, Map.of(file, text), code, file);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Map<String, String> SOUND = Map.of(
            "documents.yaml",
            "VILLAGE-2025: { title: { zh: 村通知, en: Notice }, issuer: 村委会, source: 示例 }\n",
            "policy.yaml",
            "id: VILLAGE\ntitle: { zh: 村补贴, en: Village aid }\nkind: benefit\nsubject: person\n",
            "clauses.yaml",
            "VILLAGE-1: { document: VILLAGE-2025, place: 一, carried-by: [VILLAGE-E01, village.amount] }\n",
            "parameters.yaml",
            FIGURE.formatted("\"100\""),
            "aid.drl",
            """
            rule "VILLAGE-E01 残疾的村民"
                @policy("VILLAGE") @clause("VILLAGE-1")
            when
                Person( disabled == true )
            then
                grant( once( yuan("village.amount") ) );
            end
            """);

    private static String table(String file) {
        return TABLE.formatted(file);
    }

    private static Hostile table(String name, String text, String code) {
        return new Hostile(
                name, Map.of("parameters.yaml", table("tables/a.csv"), "tables/a.csv", text), code, "tables/a.csv");
    }

    static Stream<Hostile> yaml() {
        String p = "parameters.yaml";
        return Stream.of(
                Hostile.of("别名炸弹", p, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "DOC-108"),
                Hostile.of("自引用的别名", p, "a: &a [*a]\n", "DOC-108"),
                Hostile.of("合并键", p, "a: &a { x: 1 }\nb: { <<: *a }\n", "DOC-108"),
                Hostile.of("构造对象的标签", p, "a: !!javax.script.ScriptEngineManager [x]\n", "DOC-109"),
                Hostile.of("构造网络地址的标签", p, "a: !!java.net.URL [\"http://localhost/\"]\n", "DOC-109"),
                Hostile.of("二进制标签", p, "a: !!binary aGVsbG8=\n", "DOC-109"),
                Hostile.of("自造的标签", p, "a: !mine x\n", "DOC-109"),
                Hostile.of("标签指令", p, "%TAG ! tag:evil,2000:\n---\na: !x 1\n", "DOC-1"),
                Hostile.of("几份文档", p, "a: 1\n---\nb: 2\n", "DOC-107"),
                Hostile.of("同一个键两次", p, FIGURE.formatted("\"1\"") + FIGURE.formatted("\"2\""), "DOC-106"),
                Hostile.of("十万层括号", p, "a: " + "[".repeat(100_000) + "\n", "DOC-1"),
                Hostile.of("千层缩进", p, nested(1_000), "DOC-110"),
                Hostile.of("空字符", p, "a: \"x\u0000y\"\n", "DOC-105"),
                Hostile.of("退格与响铃", p, "a: \"x\u0007\u0008y\"\n", "DOC-105"),
                Hostile.of("转义写出的终端控制符", p, FIGURE.formatted("\"\\e[2J1\""), "PARAM-107"),
                Hostile.of("改变方向的字符", p, FIGURE.formatted("\"\u202e001\""), "SOURCE-105"),
                Hostile.of("十的十亿次方", p, FIGURE.formatted("\"1e1000000000\""), "PARAM-107"),
                Hostile.of("不带引号的十的十亿次方", p, FIGURE.formatted("1e1000000000"), "PARAM-107"),
                Hostile.of("无穷", p, FIGURE.formatted(".inf"), "PARAM-107"),
                Hostile.of("不是数", p, FIGURE.formatted(".nan"), "PARAM-107"),
                Hostile.of("九百位的数", p, FIGURE.formatted("\"" + "9".repeat(900) + "\""), "PARAM-107"),
                Hostile.of("九百位小数", p, FIGURE.formatted("\"0." + "1".repeat(900) + "\""), "PARAM-107"),
                Hostile.of("十六进制", p, FIGURE.formatted("0x10"), "PARAM-107"),
                Hostile.of("八进制", p, FIGURE.formatted("0o17"), "PARAM-107"),
                Hostile.of("六十进制", p, FIGURE.formatted("1:30"), "PARAM-107"),
                Hostile.of("带下划线的数", p, FIGURE.formatted("1_000"), "PARAM-107"),
                Hostile.of("算式", p, FIGURE.formatted("\"1+1\""), "PARAM-107"),
                Hostile.of("插值", p, FIGURE.formatted("\"${java:version}\""), "PARAM-107"),
                Hostile.of(
                        "日历之外的年份",
                        p,
                        FIGURE.formatted("\"1\"").replace("2025-01-01", "+999999999-01-01"),
                        "POLICY-105"),
                Hostile.of("没有的日子", p, FIGURE.formatted("\"1\"").replace("2025-01-01", "2025-02-30"), "POLICY-105"),
                Hostile.of("公元前的日子", p, FIGURE.formatted("\"1\"").replace("2025-01-01", "-0001-01-01"), "POLICY-105"),
                Hostile.of("五百个相叠的取值", p, overlapping(500), "PARAM-108"),
                Hostile.of("键里的换行与伪造的结果", p, "\"x\\n没有问题\":\n  title: x\n  unit: yuan\n  values: []\n", "PARAM-102"),
                Hostile.of("一兆长的键", p, "? " + "k".repeat(1 << 20) + "\n: 1\n", "POLICY-102"),
                Hostile.of(
                        "键里的路径", p, FIGURE.formatted("\"1\"").replace("village.amount", "../../etc/passwd"), "PARAM-1"),
                Hostile.of("两万项的列表写作一组", "contradictions.yaml", "a: [" + "x,".repeat(20_000) + "]\n", "POLICY-102"),
                Hostile.of("三千组写错的牵连", "combinations.yaml", groups(3_000), "COMBINE-102"),
                Hostile.of("五千层的短横线", "retired.yaml", "- ".repeat(5_000) + "x\n", "DOC-110"),
                Hostile.of("五千个写错的字段", "facts.yaml", fields(5_000), "KIND-102"),
                Hostile.of("一句话里三千层括号", "more.rules.txt", sentence("（".repeat(3_000) + "〔残疾人〕为是"), "RULE-13"),
                Hostile.of("一行三万字的句子", "more.rules.txt", sentence("〔残疾人〕为是、".repeat(4_000)), "SOURCE-104"),
                Hostile.of("标题里的行分隔符与伪造的结果", "aid.drl", rule("残疾\u2028没有问题\u0085"), "SOURCE-105"),
                Hostile.of("编号里看不见的字符", "aid.drl", rule("残疾").replace("E01", "E\u200b01"), "SOURCE-105"),
                Hostile.of("编号里形近的字母", "aid.drl", rule("残疾").replace("-E01", "-Е01"), "RULE-200"),
                Hostile.of(
                        "二百个否定",
                        "aid.drl",
                        rule("残疾").replace("disabled == true", "!".repeat(200) + "( disabled == true )"),
                        "RULE-114"),
                Hostile.of(
                        "三百层的加法",
                        "aid.drl",
                        rule("残疾")
                                .replace("yuan(\"village.amount\")", "plus( ".repeat(300) + "yuan(\"village.amount\")"),
                        "RULE-115"),
                Hostile.of("空文件", "policy.yaml", "", "DOC-1"),
                Hostile.of("政策编号里的代码", "policy.yaml", policy("VILLAGE\\\"); System.exit(0); //"), "POLICY-1"),
                Hostile.of("政策编号里的路径", "policy.yaml", policy("../VILLAGE"), "POLICY-1"),
                Hostile.of("五千段的政策编号", "policy.yaml", policy("V" + "-V".repeat(5_000)), "POLICY-1"),
                Hostile.of(
                        "没有的种类", "policy.yaml", policy("VILLAGE").replace("benefit", "java.lang.Runtime"), "POLICY-1"),
                Hostile.of("没有的对象", "policy.yaml", policy("VILLAGE").replace("person", "class"), "POLICY-1"),
                Hostile.of(
                        "替换自己的政策",
                        "policy.yaml",
                        policy("VILLAGE") + "in-force: { to: 2026-01-01, replaced-by: VILLAGE }\n",
                        "POLICY-1"));
    }

    private static String policy(String id) {
        return "id: \"" + id + "\"\ntitle: { zh: 村补贴, en: Village aid }\nkind: benefit\nsubject: person\n";
    }

    private static String groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "C-" + i + ": { title: 组, policies: [VILLAGE, VILLAGE] }\n")
                .collect(Collectors.joining());
    }

    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  person.f" + i + ": { label: { zh: 甲" + i + ", en: x }, type: yes-no, basis: act }\n")
                .collect(Collectors.joining("", "fields:\n", ""));
    }

    private static String sentence(String test) {
        return "规则 \"VILLAGE-E09 残疾的村民\"\n  依据 \"VILLAGE-1\"\n如果\n  有〔劳动者〕：" + test + "\n那么\n  给予。\n";
    }

    private static String rule(String title) {
        return SOUND.getOrDefault("aid.drl", "").replace("残疾的村民", title);
    }

    private static String nested(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level -> " ".repeat(level) + "k:\n")
                .collect(Collectors.joining());
    }

    private static String overlapping(int values) {
        String one = "    - { value: \"1\", from: 2025-01-01, source: 示例, trust: assumed }\n";
        return "village.amount:\n  title: { zh: 金额, en: Amount }\n  unit: yuan\n  values:\n" + one.repeat(values);
    }

    static Stream<Hostile> tables() {
        return Stream.of(
                new Hostile(
                        "目录之外的表",
                        Map.of("parameters.yaml", table("../../../../etc/passwd")),
                        "TABLE-101",
                        "parameters.yaml"),
                new Hostile("绝对路径的表", Map.of("parameters.yaml", table("/etc/passwd")), "TABLE-101", "parameters.yaml"),
                new Hostile(
                        "网络上的表",
                        Map.of("parameters.yaml", table("\"http://localhost/a.csv\"")),
                        "TABLE-101",
                        "parameters.yaml"),
                new Hostile("设备作表", Map.of("parameters.yaml", table("/dev/zero")), "TABLE-101", "parameters.yaml"),
                table("没有收尾的引号", "gender,value\n\"female,1\n", "TABLE-103"),
                table("空字符", "gender,value\nfe\u0000male,1\n", "SOURCE-105"),
                table("改变方向的字符", "gender,value\nfemale,\u202e1\n", "SOURCE-105"),
                table("公式作数", "gender,value\nfemale,=1+1\n", "TABLE-1"),
                table("公式作键与多一列", "gender,value\n=HYPERLINK(0),1,2\n", "TABLE-103"),
                table("十的十亿次方", "gender,value\nfemale,1e1000000000\n", "TABLE-1"),
                table("写出引号之外的代码", "gender,value\n\"\"\"); System.exit(0); (\"\"\",1\n", "TABLE-1"),
                table("同一个键五千行", "gender,value\n" + "female,1\n".repeat(5_000), "TABLE-1"),
                table("五千列", "gender" + ",value".repeat(5_000) + "\nfemale" + ",1".repeat(5_000) + "\n", "SOURCE-104"),
                table("一行两万字", "gender,value\n" + "f".repeat(20_000) + ",1\n", "SOURCE-1"),
                table("没有内容", "", "TABLE-1"));
    }

    static Stream<Hostile> cases() {
        return Stream.of(
                Hostile.of("五千层的列名", "cases/a.csv", column("person." + "x.".repeat(5_000) + "id"), "CASE-118"),
                Hostile.of("第十亿项的列名", "cases/a.csv", column("employment[999999999].status"), "CASE-118"),
                Hostile.of("序号溢出的列名", "cases/a.csv", column("employment[99999999999999999999].status"), "CASE-118"),
                Hostile.of("列名里的终端控制符", "cases/a.csv", column("person.\u001b[2J"), "DOC-105"),
                Hostile.of(
                        "预期里的终端控制符",
                        "cases/a.yaml",
                        policyCase("2026-03-31", "{}").replace("eligible", "\"\\e[2J\""),
                        "CASE-112"),
                Hostile.of("日历之外的评定日", "cases/a.yaml", policyCase("+999999999-12-31", "{}"), "CASE-105"),
                Hostile.of("别名炸弹", "cases/a.yaml", "- &a [x]\n- [*a, *a]\n", "DOC-108"),
                Hostile.of(
                        "五千个同号的案例",
                        "cases/a.yaml",
                        policyCase("2026-03-31", "{}").repeat(5_000),
                        "CASE-106"),
                Hostile.of("不是案例", "cases/a.yaml", "text\n", "CASE-101"),
                Hostile.of(
                        "没有的政策",
                        "cases/a.yaml",
                        policyCase("2026-03-31", "{}").replace("VILLAGE", "NOBODY"),
                        "CASE-113"),
                Hostile.of("基础情形里的路径", "cases/a.yaml", policyCase("2026-03-31", "{ base: ../../x }"), "CASE-107"),
                Hostile.of(
                        "待填的预期", "cases/a.yaml", policyCase("2026-03-31", "{}").replace("eligible", "待填"), "CASE-122"));
    }

    private static String column(String name) {
        return "id,title,policy,as_of," + name + ",expect.result\na,甲,VILLAGE,2026-03-31,1,eligible\n";
    }

    private static String policyCase(String day, String given) {
        return "- id: a\n  title: 甲\n  policy: VILLAGE\n  as_of: \"" + day + "\"\n  given: " + given
                + "\n  expect: { result: eligible }\n";
    }

    @ParameterizedTest
    @MethodSource({"yaml", "tables", "cases"})
    @DisplayName("逐项拒绝，指明所在文件，什么也没有留下")
    void is_refused_with_code_and_place(Hostile hostile, @TempDir Path folder) {
        Watch watch = Watch.over(folder);

        List<Problem> told = Assertions.assertTimeoutPreemptively(LONG, () -> told(hostile));

        assertThat(told).as("%s", hostile).anySatisfy(problem -> {
            assertThat(problem.code()).startsWith(hostile.code());
            assertThat(problem.place().file()).endsWith(hostile.place());
            assertThat(problem.fix().in(Language.ZH)).isNotBlank();
        });
        String text = Problem.print(told, Language.ZH);
        assertThat(text).hasSizeLessThan(200_000);
        assertThat(text.chars().filter(sign -> sign != '\n' && (Character.isISOControl(sign) || sign == 0x202e)))
                .isEmpty();
        watch.nothingLeft(hostile.name());
    }

    private static List<Problem> told(Hostile hostile) {
        Map<String, byte[]> files = new TreeMap<>();
        SOUND.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        hostile.files().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return new CaseNames(PolicyEngine.builder()
                            .withoutShippedPolicies()
                            .compileOnDemand()
                            .overlay("village", files)
                            .build())
                    .problems();
        } catch (PolicyLoadException refused) {
            return refused.problems();
        }
    }
}
