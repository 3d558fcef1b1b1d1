package io.employmentpolicy.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("facts.yaml 的错误")
class FactsFileMistakesTest {
    private static final String RIGHT = "{ label: { zh: 甲, en: one }, type: yes-no, basis: act }";

    /** What a folder is told that declares facts and has no policy: everything else was in order. */
    private static final String NO_POLICY = "POLICY-150";

    private static List<Problem> problems(String yaml) {
        PolicyLoadException refused = catchThrowableOfType(
                PolicyLoadException.class,
                () -> PolicyEngine.builder()
                        .compileOnDemand()
                        .withoutShippedPolicies()
                        .overlay("bureau", Map.of("facts.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                        .build());
        return refused == null ? List.of() : refused.problems();
    }

    @Test
    @DisplayName("对照：写对的没有问题")
    void a_right_file_is_accepted() {
        assertThat(problems("fields: { person.one: " + RIGHT + " }"))
                .extracting(Problem::code)
                .containsExactly(NO_POLICY);
        assertThat(problems("kinds: { thing: { label: { zh: 事项, en: thing }, fields: { one: " + RIGHT + " } } }"))
                .extracting(Problem::code)
                .containsExactly(NO_POLICY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    persn.one      | `type: yes-no, basis: act`                              | KIND-101   | 2
                    one            | `type: yes-no, basis: act`                              | KIND-101   | 2
                    person.One     | `type: yes-no, basis: act`                              | KIND-102   | 2
                    person.end     | `type: yes-no, basis: act`                              | KIND-102   | 2
                    person.gender  | `type: yes-no, basis: act`                              | KIND-103   | 2
                    person.one     | `type: bool, basis: act`                                | KIND-104   | 3
                    person.one     | `basis: act`                                            | POLICY-103 | 2
                    person.one     | `type: yes-no`                                          | POLICY-103 | 2
                    person.one     | `type: code, basis: act`                                | KIND-105   | 2
                    person.one     | `type: code, basis: act, values: {}`                    | KIND-105   | 3
                    person.one     | `type: text, basis: act, values: { a: { zh: 甲, en: a } }` | KIND-105 | 3
                    person.one     | `type: code, basis: act, values: { A-1: { zh: 甲, en: a } }` | KIND-105 | 3
                    person.one     | `type: code, basis: act, values: { a: { zh: 甲, en: a }, b: { zh: 甲, en: b } }` | KIND-105 | 3
                    person.one     | `type: code, basis: act, values: { a: { zh: 甲 } }`       | POLICY-103 | 3
                    person.one     | `type: whole, basis: act`                               | KIND-106   | 2
                    person.one     | `type: whole, unit: month, basis: act`                  | KIND-106   | 3
                    person.one     | `type: day, unit: days, basis: act`                     | KIND-106   | 3
                    person.one     | `type: yes-no, basis: document`                         | KIND-107   | 2
                    person.one     | `type: yes-no, basis: told`                             | KIND-107   | 2
                    person.one     | `type: yes-no, basis: act, shown-by: { zh: 证, en: x }`   | KIND-107  | 3
                    person.one     | `type: yes-no, basis: derived`                          | KIND-107   | 3
                    person.one     | `type: yes-no, basis: paper`                            | POLICY-106 | 3
                    person.one     | `type: whole, unit: count, basis: act, least: x`        | KIND-108   | 3
                    person.one     | `type: whole, unit: count, basis: act, least: 3, most: 2` | KIND-108 | 3
                    person.one     | `type: day, basis: act, most: 2`                        | KIND-108   | 3
                    person.one     | `type: month, event: true, basis: act`                  | KIND-109   | 3
                    person.one     | `type: month, begins: true, basis: act`                 | KIND-109   | 3
                    person.one     | `type: day, event: yes, basis: act`                     | POLICY-109 | 3
                    person.one     | `type: yes-no, basis: act, sensitive: secret`           | POLICY-106 | 3
                    person.one     | `type: yes-no, basis: act, changed-by: law`             | POLICY-106 | 3
                    person.one     | `type: yes-no, basis: act, lable: x`                    | POLICY-107 | 3
                    spell.one      | `type: yes-no, basis: act`                              | KIND-111   | 2
                    target.one     | `type: yes-no, basis: act`                              | KIND-111   | 2
                    """)
    @DisplayName("字段：每种错误一个代码，指到行")
    void tells_a_wrong_field(String path, String rest, String code, int line) {
        String yaml = "fields:\n  " + path + ":\n    { label: { zh: 甲, en: one }, " + rest + " }\n";

        assertThat(problems(yaml)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(code);
            assertThat(one.place().line()).isEqualTo(line);
            assertThat(one.fix().zh()).isNotBlank();
        });
    }

    @Test
    @DisplayName("缺标签、标签重复")
    void tells_labels_lacking_or_repeated() {
        assertThat(problems("fields: { person.one: { type: yes-no, basis: act } }"))
                .extracting(Problem::code)
                .containsExactly("POLICY-103");
        assertThat(problems("fields: { person.one: { label: { zh: 性别, en: x }, type: yes-no, basis: act } }"))
                .extracting(Problem::code)
                .containsExactly("KIND-103");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    person  | `label: { zh: 事项, en: thing }`              | KIND-103
                    scheme  | `label: { zh: 事项, en: thing }`              | KIND-103
                    status  | `label: { zh: 事项, en: thing }`              | KIND-103
                    thing   | `label: { zh: 劳动者, en: thing }`             | KIND-103
                    Thing   | `label: { zh: 事项, en: thing }`              | KIND-102
                    thing   | `label: { zh: 事项, en: thing }, owner: persn` | KIND-113
                    thing   | `label: { zh: 事项, en: thing }, identity: [two]` | KIND-112
                    thing   | `label: { zh: 事项, en: thing }, single: maybe` | POLICY-109
                    """)
    @DisplayName("种类：与随库的名称冲突、所属不明、识别字段不存在")
    void tells_a_wrong_kind(String name, String rest, String code) {
        assertThat(problems("kinds: { " + name + ": { " + rest + ", fields: { one: " + RIGHT + " } } }"))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    @DisplayName("没有字段的种类、同层两个文件重复、多余的键，一次全部指出")
    void tells_everything_at_once() {
        String yaml = """
                fields:
                  persn.one: { label: { zh: 甲, en: one }, type: bool, basis: paper }
                kinds:
                  thing: { label: { zh: 事项, en: thing }, fields: {} }
                kind: {}
                """;

        assertThat(problems(yaml))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("KIND-101", "KIND-104", "POLICY-106", "KIND-110", "POLICY-107");
    }

    @Test
    @DisplayName("规则里写不存在的代码、把日期当数，在规则处指出")
    void rules_are_held_to_what_is_declared() {
        String facts = """
                fields:
                  person.class_served: { label: { zh: 类别, en: class }, type: code, basis: act, values: { a: { zh: 甲类, en: a } } }
                """;
        String rule = """
                rule "TJ-OP-16-HARD-S02 甲类人员灵活就业"
                    @policy("TJ-OP-16-HARD") @clause("TJ-OP-16:就业困难人员")
                when
                    Person( classServed == "b" )
                then
                    qualify( "hard_to_employ_flexible" );
                end
                """;
        PolicyLoadException refused = catchThrowableOfType(
                PolicyLoadException.class,
                () -> PolicyEngine.builder()
                        .compileOnDemand()
                        .overlay(
                                "bureau",
                                Map.of(
                                        "facts.yaml", facts.getBytes(StandardCharsets.UTF_8),
                                        "rules.drl", rule.getBytes(StandardCharsets.UTF_8)))
                        .build());

        assertThat(refused.problems()).extracting(Problem::code).contains("RULE-216");
    }
}
