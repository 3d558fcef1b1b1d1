package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and titles that would be something else where they are printed or handed on: a line of their own, a mark of a page, an end of a text. */
@DisplayName("有害的名称：逐项拒绝")
class HostileNamesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String POLICY = """
        id: HAMLET
        title: { zh: 村补贴, en: Aid }
        kind: benefit
        subject: person
        switches: { pupils: { choices: [count, leave], default: count, why: 没有写明 } }
        """;
    private static final String RULE = """
        rule "HAMLET-E01 残疾的村民"
            @policy("HAMLET") @clause("HAMLET-1") @route("disabled")
        when
            Person( disabled == true || chosen( "pupils", "leave" ) )
        then
            grant( once( yuan("hamlet.amount") ) );
        end
        """;
    private static final String FIGURE = """
        hamlet.amount:
          title: 金额
          unit: yuan
          values: [{ value: "100", from: 2025-01-01, source: 示例, trust: assumed }]
        """;
    private static final String CASE = """
        - id: a
          title: 甲
          as_of: 2026-03-31
          numbers: { hamlet.amount: 50 }
          given: { person: { disabled: true } }
          expect: { result: eligible }
        """;
    private static final Map<String, String> SOUND = Map.of(
            "documents.yaml",
            "HAMLET-2025: { title: 村通知, issuer: 村委会, source: 示例 }\n",
            "policy.yaml",
            POLICY,
            "clauses.yaml",
            "HAMLET-1: { document: HAMLET-2025, place: 一, carried-by: [HAMLET-E01, hamlet.amount] }\n",
            "parameters.yaml",
            FIGURE,
            "aid.drl",
            RULE,
            "cases/a.yaml",
            CASE);

    /** One file in the place of the sound one. */
    record Hostile(String name, String file, String text, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> names() {
        String broken = "\"补贴\\n没有问题：政策 1 项\"";
        return Stream.of(
                new Hostile("政策标题里写出的换行", "policy.yaml", POLICY.replace("zh: 村补贴", "zh: " + broken), "POLICY-159"),
                new Hostile(
                        "数字标题里写出的换行", "parameters.yaml", FIGURE.replace("title: 金额", "title: " + broken), "POLICY-159"),
                new Hostile(
                        "数字标题里的行分隔符",
                        "parameters.yaml",
                        FIGURE.replace("title: 金额", "title: \"金\\u2028额\""),
                        "POLICY-159"),
                new Hostile("字段标签里写出的换行", "facts.yaml", field(broken), "POLICY-159"),
                new Hostile(
                        "读法名称里的引号与语句",
                        "policy.yaml",
                        POLICY.replace("leave]", "\"leave\\\" ) ) then exclude(); //\"]"),
                        "POLICY-158"),
                new Hostile("读法名称里的标记", "policy.yaml", POLICY.replace("leave]", "\"<b>leave</b>\"]"), "POLICY-158"),
                new Hostile("路径名称里的标记", "aid.drl", RULE.replace("\"disabled\"", "\"<script>\""), "RULE-201"),
                new Hostile("路径名称里的语句", "aid.drl", RULE.replace("\"disabled\"", "\"x`;drop\""), "RULE-201"),
                new Hostile(
                        "一百字的路径名称", "aid.drl", RULE.replace("\"disabled\"", "\"" + "x".repeat(100) + "\""), "RULE-201"),
                new Hostile("案例标题里写出的换行", "cases/a.yaml", CASE.replace("title: 甲", "title: " + broken), "CASE-123"),
                new Hostile("案例试填十的四百次方", "cases/a.yaml", CASE.replace(": 50", ": 1e400"), "POLICY-141"),
                new Hostile("案例试填没有的数字", "cases/a.yaml", CASE.replace("hamlet.amount", "../etc"), "POLICY-140"),
                new Hostile("一千年以前的日子", "parameters.yaml", FIGURE.replace("2025-01-01", "0925-01-01"), "POLICY-105"));
    }

    private static String field(String label) {
        return "fields:\n  person.night_card: { label: { zh: " + label + ", en: x }, type: yes-no, basis: act }\n";
    }

    @Test
    @DisplayName("对照：写对的没有问题；取值上万的列表，两两不比")
    void what_is_sound_is_accepted() {
        String values = IntStream.range(0, 20_000)
                .mapToObj(i -> "v" + i + ": { zh: 值" + i + ", en: v" + i + " }")
                .collect(Collectors.joining(", "));
        String codes =
                "fields:\n  person.night_class: { label: { zh: 夜校班, en: class }, type: code, basis: act, values: { "
                        + values + " } }\n";

        assertThat(told("policy.yaml", POLICY)).isEmpty();
        assertThat(Assertions.assertTimeoutPreemptively(LONG, () -> told("facts.yaml", codes)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("逐项拒绝，不另起一行")
    void is_refused_and_begins_no_line(Hostile hostile) {
        List<Problem> told = told(hostile.file(), hostile.text());

        assertThat(told).as("%s", hostile).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(hostile.code());
            assertThat(problem.place().file()).endsWith(hostile.file());
            assertThat(problem.place().line()).isPositive();
        });
        assertThat(Problem.print(told, Language.ZH)).doesNotContainPattern("(?m)^没有问题");
    }

    private static List<Problem> told(String file, String text) {
        Map<String, byte[]> files = new TreeMap<>();
        SOUND.forEach((path, sound) -> files.put(path, sound.getBytes(StandardCharsets.UTF_8)));
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            return new CaseNames(PolicyEngine.builder()
                            .withoutShippedPolicies()
                            .compileOnDemand()
                            .overlay("hamlet", files)
                            .build())
                    .problems();
        } catch (PolicyLoadException refused) {
            return refused.problems();
        }
    }
}
