package io.employmentpolicy.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 句子写错时的提示。 / What authors of sentences are told: where, what stands there, what should, and the nearest name. */
@DisplayName("句子写错时的提示")
class SentenceMistakesTest {
    private static final String RULE = """
            // 申请须有记录
            规则 "TJ-FLEX-E01 就业困难人员灵活就业，近期仍在缴纳职工养老保险"
              依据 "TJ-FLEX-2024:标准"
            如果
              具备〔灵活就业的就业困难人员身份〕
              已得出〔灵活就业社保补贴首次核准日〕：取〔日期〕为〔ok〕
              有〔参保缴费记录〕：〔险种〕为〔职工基本养老保险〕，
                〔缴费渠道〕为〔个人窗口缴费〕，〔本人实缴保费〕大于 0
            那么
              每月给〔只缴纳职工养老保险的月补贴〕，自〔ok〕的次月起，最长月数为〔灵活就业社保补贴最长月数〕。
            """;

    @Test
    void a_file_of_sentences_stands_beside_drl() {
        Rulebook edition = Edition.with(Map.of("flex/e01.rules.txt", RULE));

        assertThat(canonical(edition))
                .isEqualTo("rule \"TJ-FLEX-E01 就业困难人员灵活就业，近期仍在缴纳职工养老保险\" @policy(\"TJ-FLEX\")"
                        + " @clause(\"TJ-FLEX-2024:标准\") when Status( name == \"hard_to_employ_flexible\" )"
                        + " Value( $ok : day, name == \"flexible-subsidy-approval\" )"
                        + " InsuranceRecord( scheme == Scheme.PENSION, channel == Channel.PERSONAL_WINDOW, premiumPaid > 0 )"
                        + " then grant( monthly( yuan( \"flexible-subsidy.pension\" ) ), from( monthAfter( $ok ) ),"
                        + " lasting( months( \"flexible-subsidy.months\" ) ) ); end");
    }

    @Test
    void half_width_signs_and_other_line_breaks_say_the_same() {
        String other = RULE.replace('：', ':')
                .replace('，', ',')
                .replace('〔', '[')
                .replace('〕', ']')
                .replace("。", "")
                .replace("大于 0", "大于０ // 实缴")
                .replace("如果\n", "如果：");
        assertThat(canonical(Edition.with(Map.of("flex/e01.rules.txt", "\uFEFF" + other))))
                .isEqualTo(canonical(Edition.with(Map.of("flex/e01.rules.txt", RULE)))
                        .replace("灵活就业，近期", "灵活就业,近期"));
    }

    @Test
    void kinds_fields_values_and_statuses_need_no_brackets() {
        String bare = RULE.replace("〔参保缴费记录〕", "参保缴费记录")
                .replace("〔险种〕为〔职工基本养老保险〕", "险种为职工基本养老保险")
                .replace("〔缴费渠道〕", "缴费渠道")
                .replace("〔本人实缴保费〕", "本人实缴保费")
                .replace("〔灵活就业的就业困难人员身份〕", "灵活就业的就业困难人员身份");
        assertThat(bare).doesNotContain("〔险种〕").contains("为〔个人窗口缴费〕");
        assertThat(canonical(Edition.with(Map.of("flex/e01.rules.txt", bare))))
                .isEqualTo(canonical(Edition.with(Map.of("flex/e01.rules.txt", RULE))));
    }

    @Test
    void what_other_rules_of_a_policy_conclude_goes_by_its_title() {
        String rule = """
                规则 "TJ-OP-16-HARD-S91 经认定的"  依据 "TJ-OP-16:就业困难人员"
                如果
                  劳动者：就业困难人员(已认定)为是
                那么
                  认定为〔灵活就业的就业困难人员身份〕
                """;
        Problems problems = new Problems();
        assertThat(SentenceReader.read("s91.rules.txt", rule, Edition.labels(), problems)
                        .rules()
                        .get(0)
                        .then()
                        .arguments())
                .first()
                .hasFieldOrPropertyWithValue("text", "hard_to_employ_flexible");
        assertThat(problems.list()).isEmpty();
    }

    private static String canonical(Rulebook edition) {
        return edition.rules().stream()
                .filter(rule -> rule.id().equals("TJ-FLEX-E01"))
                .findFirst()
                .orElseThrow()
                .canonical();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "〔险种〕为|〔险总〕为|RULE-131|7:13|险总|险种",
                "职工基本养老保险|职工基本养老保脸|RULE-131|7:18|职工基本养老保脸|职工基本养老保险",
                "〔只缴纳职工养老保险的月补贴〕|〔只缴职工养老保险的月补贴〕|RULE-131|10:6|只缴职工养老保险的月补贴|只缴纳职工养老保险的月补贴",
                "有〔参保缴费记录〕|有〔参保缴费纪录〕|RULE-131|7:4|参保缴费纪录|参保缴费记录",
                "灵活就业的就业困难人员身份|灵活就业就业困难人员身份|RULE-131|5:5|灵活就业就业困难人员身份|灵活就业的就业困难人员身份",
                "自〔ok〕的次月起|自〔ok〕的次日起|RULE-130|10:27|的次日起|的次月",
                "自〔ok〕的次月起|自〔ok〕次月起|RULE-130|10:27|次月起|写“的”",
                "最长月数为〔|共〔|RULE-130|10:32|共〔|最长月数为〔…〕",
                "  依据 |  自 2027-01-01 依据 |RULE-130|3:3|自 2027|首日 \"2027-01-01\"",
                "大于 0|大于|RULE-130|9:1|那么|〔名称〕",
                "〔险种〕为〔职工基本养老保险〕|险种为职工的基本养老保险|RULE-131|7:16|职工的基本养老保险|职工基本养老保险",
                "有〔参保缴费记录〕|有参保交费记录|RULE-131|7:4|参保交费记录|参保缴费记录",
                "依据 |根据 |RULE-130|3:3|根据|依据",
                "每月给|每周给|RULE-130|10:3|每周给|每月给",
                "那么|那末|RULE-130|9:1|那末|〔事实种类〕",
            })
    void a_slip_is_told_at_its_place_with_what_was_meant(
            String right, String wrong, String code, String place, String found, String near) {
        List<Problem> problems = problems(RULE.replace(right, wrong));

        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place().toString()).endsWith(place);
        assertThat(problem.subject()).isEqualTo("TJ-FLEX-E01");
        assertThat(problem.found().zh()).contains(found);
        assertThat(problem.expected().zh() + problem.fix().zh()).contains(near);
    }

    @Test
    void mistakes_of_several_rules_are_told_at_once() {
        String two =
                RULE.replace("险种", "险总") + "\n" + RULE.replace("E01", "E02").replace("每月给", "每周给");

        assertThat(problems(two).stream().map(Problem::code)).containsExactly("RULE-131", "RULE-130");
    }

    @Test
    void an_open_comment_and_brackets_without_end_are_told() {
        assertThat(problems(RULE.replace("// 申请", "/* 申请")).stream().map(Problem::code))
                .containsExactly("RULE-134");
        String deep = "（".repeat(60) + "〔本人实缴保费〕" + "）".repeat(60);
        assertThat(problems(RULE.replace("〔本人实缴保费〕大于 0", deep + "大于 0")).stream()
                        .map(Problem::code))
                .containsExactly("RULE-133");
    }

    @Test
    void what_is_no_mistake_of_the_sentence_is_checked_like_the_other_form() {
        assertThatThrownBy(() -> Edition.with(Map.of("flex/e01.rules.txt", RULE.replace("大于 0", "大于 5"))))
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("RULE-210");
                                    assertThat(problem.place().toString()).contains("e01.rules.txt:8:");
                                }));
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        SentenceReader.read("e01.rules.txt", text, Edition.labels(), problems);
        return problems.list();
    }
}
