package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts files that mean harm: refused with code and place in bounded time, in words that a terminal survives. */
@Isolated("watches the processes and threads of the whole machine")
@DisplayName("有害的事实文件：逐项拒绝")
class HostileFactsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MANY = 20_000;

    /** A question and how it is refused. */
    record Hostile(String name, String text, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile asked(String name, String text, String code) {
        return new Hostile(name, text, code);
    }

    private static Hostile person(String name, String fields, String code) {
        return asked(name, "{\"as_of\":\"2026-03-31\",\"facts\":{\"person\":{" + fields + "}}}", code);
    }

    private static Hostile wage(String name, String number, String code) {
        return asked(
                name,
                "{\"as_of\":\"2026-03-31\",\"facts\":{\"employment\":[{\"monthly_wage\":" + number + "}]}}",
                code);
    }

    static Stream<Hostile> json() {
        return Stream.of(
                wage("十的四百次方", "1e400", "FACT-110"),
                wage("十的十亿次方", "1e1000000000", "FACT-110"),
                wage("十的负十亿次方", "1e-1000000000", "FACT-110"),
                wage("不是数", "NaN", "DOC-113"),
                wage("无穷", "Infinity", "DOC-113"),
                wage("负数", "-1", "FACT-114"),
                wage("六十位的数", "9".repeat(60), "FACT-120"),
                wage("字里的数", "\"１２３\"", "FACT-1"),
                wage("算式", "\"1+1\"", "FACT-1"),
                wage("列表作数", "[1]", "FACT-1"),
                wage("十六进制", "0x10", "DOC-105"),
                person("日历之外的生日", "\"birth_date\":\"+999999999-12-31\"", "FACT-1"),
                person("没有的日子", "\"birth_date\":\"2001-02-30\"", "FACT-1"),
                person("还没有到的生日", "\"birth_date\":\"2199-01-01\"", "FACT-1"),
                person("同一个键两次", "\"gender\":\"female\",\"gender\":\"male\"", "DOC-106"),
                person("空字符", "\"id\":\"a" + (char) 0 + "b\"", "DOC-105"),
                person("终端控制符", "\"birth_date\":\"\\u001b[2J\"", "FACT-1"),
                person("改变方向的字符", "\"gender\":\"\\u202eelam\"", "FACT-1"),
                person("半个字", "\"id\":\"\\ud800\"", "DOC-1"),
                person("名称里的终端控制符", "\"\\u001b[2J\":1", "FACT-105"),
                person("没有的字段", "\"getClass\":1", "FACT-105"),
                person("对象作字段", "\"gender\":{\"@type\":\"java.lang.Runtime\"}", "FACT-1"),
                asked(
                        "五千次同一政策",
                        "{\"policies\":[" + "\"TJ-FLEX\",".repeat(5_000) + "\"TJ-FLEX\"],\"facts\":{}}",
                        "FACT-116"),
                person("一兆长的名称", "\"" + "k".repeat(1_000_000) + "\":1", "FACT-105"),
                asked("两兆长的注释", "facts: {}\n#" + "x".repeat(2_000_000) + "\n", "DOC-112"),
                asked("写作文字的布尔", "{\"facts\":{\"person\":{\"hard_to_employ\":\"true\\u202e\"}}}", "FACT-1"),
                wage("四则运算的文字", "\"=HYPERLINK(0)\"", "FACT-1"),
                asked("没有收尾", "{\"as_of\":\"2026-03-31\",\"facts\":{", "DOC-1"),
                asked("尾随的文字", "{\"as_of\":\"2026-03-31\",\"facts\":{}} x", "DOC-1"),
                asked("注释", "{/* x */\"as_of\":\"2026-03-31\",\"facts\":{}}", "DOC-1"),
                asked("五千层", "{\"facts\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "DOC-110"),
                asked("五万个没有的种类", strangers(), "FACT-104"),
                asked("没有的一层", "{\"class\":{},\"facts\":{}}", "FACT-10"),
                asked("事实是文字", "{\"facts\":\"person\"}", "FACT-1"),
                asked("两个人", "{\"facts\":{\"person\":[{\"id\":\"a\"},{\"id\":\"b\"}]}}", "FACT-1"),
                asked("五万处同样的错", mistakes(), "FACT-105"),
                asked("两万零一条招用记录", hires(20_001), "FACT-125"),
                asked("空的文件", "", "DOC-1"),
                asked("别名", "facts: &a { person: *a }\n", "DOC-108"),
                asked("构造对象的标签", "facts: !!javax.script.ScriptEngineManager [x]\n", "DOC-109"),
                asked("几份文档", "facts: {}\n---\nfacts: {}\n", "DOC-107"),
                asked("种类里的路径", "facts: { \"../../etc/passwd\": 1 }\n", "FACT-104"));
    }

    private static String strangers() {
        return IntStream.range(0, 50_000)
                .mapToObj(i -> "\"kind" + i + "\":1")
                .collect(Collectors.joining(",", "{\"facts\":{", "}}"));
    }

    private static String hires(int count) {
        return "{\"facts\":{\"hire\":[" + "{},".repeat(count - 1) + "{}]}}";
    }

    private static String mistakes() {
        return IntStream.range(0, 50_000)
                .mapToObj(i -> "{\"wage_of\":1}")
                .collect(Collectors.joining(",", "{\"facts\":{\"employment\":[", "]}}"));
    }

    @ParameterizedTest
    @MethodSource("json")
    @DisplayName("逐项拒绝，指明所在行列，什么也没有留下")
    void is_refused_with_code_and_place(Hostile hostile, @TempDir Path folder) {
        Watch watch = Watch.over(folder);

        List<Problem> told = Assertions.assertTimeoutPreemptively(LONG, () -> told(hostile.text()));

        assertThat(told).as("%s", hostile).anySatisfy(problem -> {
            assertThat(problem.code()).startsWith(hostile.code());
            assertThat(problem.place().file()).isEqualTo("facts.json");
            assertThat(problem.fix().in(Language.ZH)).isNotBlank();
        });
        String text = Problem.print(told, Language.ZH);
        assertThat(text).hasSizeLessThan(200_000);
        assertThat(text.chars().filter(sign -> sign != '\n' && (Character.isISOControl(sign) || sign == 0x202e)))
                .isEmpty();
        watch.nothingLeft(hostile.name());
    }

    private static List<Problem> told(String text) {
        try {
            new FactsReader(Dictionary.standard()).read("facts.json", text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (InvalidFactsException refused) {
            return refused.problems();
        }
    }

    @Test
    @DisplayName("两万个没有的政策编号：答复随之增长，不随其平方")
    void thousands_of_unknown_policies_are_told_in_few_words() {
        PolicyEngine engine = Crowds.engine("    not ReceivedBenefit( policy == \"OTHER-1\" )\n", 5_000_000);
        Facts facts = Crowds.read(
                engine,
                IntStream.range(0, MANY)
                        .mapToObj(i -> "{\"policy\":\"NOPE-" + i + "\"}")
                        .collect(Collectors.joining(",", "{\"facts\":{\"person\":{},\"received_benefit\":[", "]}}")));

        Decision decision = Assertions.assertTimeoutPreemptively(LONG, () -> engine.decide(facts, Crowds.DAY));

        assertThat(decision.determinations()).singleElement().satisfies(one -> {
            assertThat(one.outcome().open()).isTrue();
            assertThat(one.outcome().missingFacts()).hasSizeLessThanOrEqualTo(1_000);
        });
    }
}
