package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** What an officer finds, reads and tries. */
class OfficerPagesTest {
    @Test
    void an_officer_finds_by_words_and_tries_a_shipped_case() {
        assertThat(Pages.get("/officer?q=" + URLEncoder.encode("灵活就业", StandardCharsets.UTF_8))
                        .body())
                .contains("/officer/policies/TJ-FLEX?lang=zh");
        String policy = Pages.get("/officer/policies/TJ-FLEX").body();
        Matcher tried = Pattern.compile("(/officer/policies/TJ-FLEX/try\\?case=[^\"]+)\"")
                .matcher(policy);
        assertThat(tried.find()).isTrue();
        Matcher facts = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>")
                .matcher(Pages.get(HtmlUtils.htmlUnescape(tried.group(1))).body());
        assertThat(facts.find()).isTrue();
        String written = HtmlUtils.htmlUnescape(facts.group(1));
        assertThat(written).contains("as_of: ", "facts:");
        assertThat(Pages.post("/officer/policies/TJ-FLEX/try", Map.of("facts", written))
                        .body())
                .contains("灵活就业社会保险补贴")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void what_somebody_gets_is_found_before_what_it_builds_on_and_a_try_begins_with_a_case() {
        assertThat(found("灵活就业补贴"))
                .containsSubsequence("/officer/policies/TJ-FLEX?lang=zh", "/officer/policies/TJ-FLEX-MONTHS?lang=zh");
        assertThat(Pages.get("/officer/policies/TJ-FLEX/try").body())
                .contains("从随库案例开始", "<code>insurance_record.scheme</code>", "pension 职工基本养老保险");
    }

    @Test
    void an_officer_finds_by_amount_article_and_what_is_misspelt() {
        assertThat(found("600")).contains("flexible-subsidy.pension", "/officer/policies/TJ-FLEX?lang=zh");
        assertThat(found("第十六条")).contains("CN-ESF:16");
        assertThat(found("TJ-FLEX-E01")).contains("subsidy.drl", "/officer/policies/TJ-FLEX?lang=zh");
        assertThat(found("灵活就业补帖")).contains("是否想找", ">灵活就业<");
    }

    @Test
    void without_a_day_nothing_is_decided() {
        for (String path : List.of("/officer/policies/TJ-FLEX/try", "/officer/targets")) {
            HttpResponse<String> page = Pages.post(path, Map.of("facts", "facts:\n  person: {}\n"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).as(path).contains("role=\"alert\"", "as_of");
        }
    }

    @Test
    void rules_are_read_in_sentences_with_the_figures_of_a_day() {
        String now = Pages.get("/officer/policies/TJ-FLEX/rules?on=2026-03-31").body();
        assertThat(now).contains("每月给 600 元", "四部门").doesNotContain("role=\"alert\"");
        assertThat(Pages.get("/officer/policies/TJ-FLEX/rules?on=2026-03-31&history=true&lang=en")
                        .body())
                .contains("600 yuan", "checked");
        assertThat(Pages.get("/officer/policies/TJ-FLEX/rules?on=yesterday").statusCode())
                .isEqualTo(422);
        assertThat(Pages.get("/officer/policies/TJ-FLEXX/rules").body()).contains("TJ-FLEX");
    }

    @Test
    void figures_that_are_missing_or_end_are_listed_and_targets_compared() {
        assertThat(Pages.get("/officer/figures").body())
                .contains("没有人公布的")
                .containsSubsequence("skill-grant.months", "规则没有直接用到的", "reference.2021.graduates");
        String page = Pages.get("/officer/targets").body();
        Matcher facts = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>").matcher(page);
        assertThat(facts.find()).isTrue();
        String compared = Pages.post("/officer/targets", Map.of("facts", HtmlUtils.htmlUnescape(facts.group(1))))
                .body();
        assertThat(compared).contains("<svg", "2000 个", "未达成").contains("50 人");
    }

    private static String found(String words) {
        return Pages.get("/officer?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }
}
