package io.employmentpolicy.rules.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 查找。 / What is found by words, ids, numbers and articles, in which order, and where it is said to be written. */
@DisplayName("查找")
class LookupTest {
    private static final Rulebook BOOK = Shipped.engine().rulebook();
    private static final int SAMPLE = 20;
    private static final Lookup LOOKUP = Lookup.in(BOOK);

    private static List<String> ids(String question) {
        return LOOKUP.find(question).hits().stream().map(Hit::id).toList();
    }

    private static String place(Hit hit) {
        return hit.place() == null ? "" : hit.place().file() + ":" + hit.place().line();
    }

    @Test
    void everything_an_edition_holds_can_be_found_by_its_id() {
        BOOK.policies().keySet().stream()
                .filter(id -> id.hashCode() % SAMPLE == 0)
                .forEach(id -> assertThat(ids(id)).contains(id));
        assertThat(LOOKUP.count(Subject.RULE)).isEqualTo(BOOK.rules().size());
        assertThat(LOOKUP.count(Subject.CLAUSE)).isEqualTo(BOOK.clauses().size());
        assertThat(LOOKUP.count(Subject.READING))
                .isEqualTo(BOOK.book().switches().size());
        assertThat(LOOKUP.count(Subject.FIGURE))
                .isEqualTo(
                        BOOK.book().parameters().size() + BOOK.book().tables().size());
        assertThat(LOOKUP.count(Subject.PROBLEM)).isEqualTo(ProblemPage.codes().size());
        BOOK.book().parameters().stream()
                .filter(one -> one.key().hashCode() % SAMPLE == 0)
                .forEach(one -> assertThat(ids(one.key()).get(0)).isEqualTo(one.key()));
    }

    @Test
    void an_id_comes_before_what_speaks_of_it() {
        Lookup.Found found = LOOKUP.find("TJ-FLEX-E01");

        assertThat(found.hits().get(0).subject()).isEqualTo(Subject.RULE);
        assertThat(place(found.hits().get(0))).isEqualTo("tianjin/flexible-subsidy-2024/subsidy.drl:1");
        assertThat(ids("tj-flex-e01")).startsWith("TJ-FLEX-E01").contains("TJ-FLEX-2024:标准");
    }

    @Test
    void what_holds_all_words_comes_before_what_holds_some() {
        Lookup.Found found = LOOKUP.find("灵活就业 补贴 600");

        assertThat(found.complete()).isEqualTo(1);
        assertThat(found.hits().get(0).id()).isEqualTo("TJ-FLEX-E01");
        assertThat(found.hits()).hasSizeGreaterThan(1);
    }

    @Test
    void a_number_is_found_where_it_stands_and_as_a_whole_number_only() {
        Hit hit = LOOKUP.find("600 元").hits().get(0);

        assertThat(hit.id()).isEqualTo("flexible-subsidy.pension");
        assertThat(hit.label().zh()).endsWith("：600 yuan/month");
        assertThat(hit.place())
                .isEqualTo(BOOK.book()
                        .parameter("flexible-subsidy.pension")
                        .orElseThrow()
                        .values()
                        .get(0)
                        .place());
        assertThat(ids("600")).doesNotContain("work-injury.death-grant");
        assertThat(ids("25 %")).isEqualTo(ids("25%")).contains("disability-fund.concentrated-share");
        assertThat(ids("600个月")).containsExactly("retirement.base-age");
    }

    @Test
    void an_article_is_found_as_it_is_counted_then_as_others_count() {
        assertThat(ids("（十六）"))
                .contains("TJ-OP-16:社保补贴", "CN-ESF:16")
                .satisfies(ids -> assertThat(ids.indexOf("TJ-OP-16:社保补贴")).isLessThan(ids.indexOf("CN-ESF:16")));
        assertThat(ids("第16条")).isEqualTo(ids("第16条 ")).contains("CN-ESF:16");
        assertThat(ids("第十六条"))
                .satisfies(ids -> assertThat(ids.indexOf("CN-ESF:16")).isLessThan(ids.indexOf("TJ-OP-16:社保补贴")));
    }

    @Test
    void facts_codes_and_problems_are_found_in_both_languages() {
        assertThat(LOOKUP.find("hard to employ").hits())
                .anySatisfy(hit -> assertThat(hit.id()).isEqualTo("person.hard_to_employ"));
        assertThat(ids("EmploymentStatus.FLEXIBLE")).contains("employment.status=flexible");
        assertThat(ids("hardToEmploy").get(0)).isEqualTo("person.hard_to_employ");
        assertThat(ids("PARAM-107")).containsExactly("PARAM-107");
        assertThat(ids("普通小数")).contains("PARAM-107");
    }

    @Test
    void a_long_word_is_found_in_pieces_after_what_says_it_as_it_stands() {
        List<String> ids = ids("灵活就业补贴");

        assertThat(ids).contains("flexible-subsidy.graduate-months", "TJ-OP-16");
        assertThat(ids.indexOf("flexible-subsidy.graduate-months")).isLessThan(ids.indexOf("TJ-OP-16"));
    }

    @Test
    void letters_begin_a_word_and_case_and_width_do_not_matter() {
        assertThat(Plain.holds(Plain.of("minimum wage"), "age")).isFalse();
        assertThat(Plain.holds(Plain.of("AGE OF RETIREMENT"), "age")).isTrue();
        assertThat(Plain.of("２１，６００ 元")).isEqualTo("21600 元");
        assertThat(Plain.of("1,600,000")).isEqualTo("1600000");
        assertThat(Plain.holds("21600", "1600")).isFalse();
        assertThat(Plain.holds("1600.5", "1600")).isFalse();
    }

    @Test
    void numbers_are_said_as_documents_count() {
        assertThat(List.of(ChineseNumber.of(7), ChineseNumber.of(10), ChineseNumber.of(16), ChineseNumber.of(60)))
                .containsExactly("七", "十", "十六", "六十");
        assertThat(List.of(ChineseNumber.of(103), ChineseNumber.of(110), ChineseNumber.of(216)))
                .containsExactly("一百零三", "一百一十", "二百一十六");
    }

    @Test
    void a_question_without_an_answer_is_told_what_is_near() {
        assertThat(LOOKUP.find("TJ-FLEX-E0l").near()).startsWith("TJ-FLEX-E01");
        assertThat(LOOKUP.find("灵活就页补帖金").near())
                .anySatisfy(near -> assertThat(near).contains("灵活就业"));
        assertThat(LOOKUP.find("  ").hits()).isEmpty();
    }

    @Test
    void overlays_are_searched_where_they_speak() {
        PolicyEngine engine = PolicyEngine.builder()
                .overlay(
                        "mine",
                        Map.of(
                                "facts.yaml",
                                "fields:\n  person.veteran_certificate:\n    label: { zh: 优待证发证日期, en: card issued on }\n    type: day\n    event: true\n    basis: act\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                "policy.yaml",
                                "id: TJ-OP-16\nswitches:\n  job-since-leaving: { default: require, decided-by: 就业促进科, decided-on: 2026-11-02 }\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .compileOnDemand()
                .build();
        Lookup lookup = Lookup.in(engine.rulebook());

        assertThat(place(lookup.find("优待证发证日期").hits().get(0))).isEqualTo("mine:facts.yaml:2");
        assertThat(place(lookup.find("TJ-OP-16.job-since-leaving").hits().get(0)))
                .isEqualTo("mine:policy.yaml:3");
        assertThat(lookup.find("TJ-OP-16").hits())
                .anySatisfy(hit -> assertThat(hit.subject() + place(hit)).isEqualTo("POLICYmine:policy.yaml:1"));
    }
}
