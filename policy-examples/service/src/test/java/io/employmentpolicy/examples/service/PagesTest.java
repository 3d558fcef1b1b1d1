package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The pages as they are sent: nothing kept, nothing of anybody's markup, one way back. */
class PagesTest {
    private static final Pattern TRAIL = Pattern.compile("name=\"trail\" value=\"([^\"]*)\"");
    private static final String MARKUP = "\"><script>alert(1)</script>";

    private static String trail(HttpResponse<String> page) {
        Matcher trail = TRAIL.matcher(page.body());
        assertThat(trail.find()).as(page.body()).isTrue();
        return HtmlUtils.htmlUnescape(trail.group(1));
    }

    private static HttpResponse<String> begun() {
        return Pages.post("/resident/begin", Map.of("as_of", "2026-03-31"));
    }

    @Test
    void ten_questions_at_most_and_a_first_answer_after_three() {
        HttpResponse<String> page = begun();
        int asked = 0;
        while (!page.body().contains("您的结果")) {
            asked++;
            assertThat(page.body()).contains("第 " + asked + " 题").doesNotContain("<h1>死亡日期");
            assertThat(page.body().contains("到目前为止")).as("question " + asked).isEqualTo(asked > 3);
            page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "unknown"));
        }
        assertThat(asked).isBetween(4, 10);
        assertThat(page.body()).contains("您的结果", "答了 " + asked + " 题");
        HttpResponse<String> back = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "back"));
        assertThat(back.body()).contains("第 " + asked + " 题");
    }

    @Test
    void after_three_questions_it_is_told_what_is_still_possible_and_in_the_end_what_stayed_open() {
        HttpResponse<String> page = begun();
        for (String line : List.of("失业登记", "缴过的失业保险")) {
            assertThat(page.body()).contains(line);
        }
        Map<String, String> ticked = new LinkedHashMap<>(Map.of("trail", trail(page), "do", "answer"));
        ticked.put("a", tick(page.body(), "缴过的失业保险"));
        page = Pages.post("/resident/answer", ticked);
        page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "unknown"));
        assertThat(page.body()).doesNotContain("还有可能的");
        page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "unknown"));

        assertThat(page.body()).contains("还有可能的", "<strong>农民合同制工人一次性生活补助</strong>");
        assertThat(Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "stop"))
                        .body())
                .contains("补答后可知", "看看是哪些、还要知道什么");
    }

    /** What a form sends for a line of a list. */
    private static String tick(String page, String label) {
        Matcher box =
                Pattern.compile("value=\"([0-9]+)\"[^>]*><label[^>]*>" + label).matcher(page);
        assertThat(box.find()).as(page).isTrue();
        return box.group(1);
    }

    @Test
    void the_language_can_be_changed_on_the_way_and_the_answers_are_kept() {
        HttpResponse<String> second = Pages.post("/resident/answer", Map.of("trail", trail(begun()), "do", "unknown"));
        assertThat(second.body()).contains("第 2 题", "<button name=\"lang\" value=\"en\" lang=\"en\">English</button>");

        HttpResponse<String> english =
                Pages.post("/resident/answer", Map.of("trail", trail(second), "do", "again", "lang", "en"));
        assertThat(english.body()).contains("Question 2 of at most 10", "<html lang=\"en\"");
        assertThat(trail(english)).isEqualTo(trail(second));

        Map<String, String> told = Map.of("trail", trail(english), "policy", "CN-UI", "lang", "zh");
        assertThat(Pages.post("/resident/notice", told).body())
                .contains("告知书：失业保险金", "<input type=\"hidden\" name=\"policy\" value=\"CN-UI\">");
    }

    @Test
    void an_answer_that_is_none_is_asked_for_again() {
        HttpResponse<String> page = begun();
        String told = trail(page);
        HttpResponse<String> again = Pages.post("/resident/answer", Map.of("trail", told, "a", "many", "do", "answer"));
        assertThat(answered(working()).body()).contains("<a href=\"#a1\">请选一项。</a>", "<title>请重新回答");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("role=\"alert\"", "第 1 题");
        assertThat(trail(again)).isEqualTo(told);
    }

    @Test
    void an_employer_is_asked_about_the_employer_and_those_it_hired() {
        assertThat(Pages.get("/employer").body()).contains("看看单位能享受什么", "name=\"who\" value=\"employer\"");
        HttpResponse<String> page = Pages.post("/resident/begin", Map.of("as_of", "2026-03-31", "who", "employer"));
        assertThat(page.body()).contains("<h1>本单位：请答下面几项</h1>");
        page = answered(page, fields(page.body(), "单位是哪一类") + "a=enterprise");
        String hired = tick(page.body(), "新招用的人员");
        page = Pages.post(
                "/resident/answer", Map.of("trail", trail(page), "do", "answer", "a", hired, "n" + hired, "2"));
        page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "stop"));

        assertThat(page.body())
                .contains("招用重点群体的企业税费扣减（招用记录 第 1、2 条）", "新招用的人员（一人一项） × 2", "/employer?lang=zh")
                .doesNotContain("失业保险金<");
        assertThat(Pages.post("/resident/begin", Map.of("as_of", "2026-03-31", "who", "nobody"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_choice_of_nothing_is_said_as_what_it_is() {
        HttpResponse<String> page = begun();
        for (int i = 0; i < 10 && !page.body().contains("您家属于哪一类低收入家庭</h"); i++) {
            page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "unknown"));
        }
        page = answered(page, fields(page.body(), "您家属于哪一类低收入家庭") + "a=none");
        page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "stop"));
        assertThat(page.body()).contains("您家属于哪一类低收入家庭：不属于低收入家庭").doesNotContain("低收入家庭：还没有");
        String english = Pages.post("/resident/overview", Map.of("trail", trail(page), "lang", "en"))
                .body();
        assertThat(english.substring(english.indexOf("What you answered"), english.indexOf("The whole page")))
                .contains("which class of low-income household")
                .doesNotContainPattern("\\p{IsHan}");
    }

    /** What a browser sends: fields may come several times. */
    private static HttpResponse<String> answered(HttpResponse<String> page, String... fields) {
        String body = Stream.concat(Stream.of("do=answer", "trail=" + encoded(trail(page))), Stream.of(fields))
                .collect(Collectors.joining("&"));
        return Pages.post("/resident/answer", body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Works, pays premiums, has claimed: up to the question what kind of job it is. */
    private static HttpResponse<String> working() {
        HttpResponse<String> page = begun();
        String[] ticked = Stream.of("正在做的工作", "养老、医疗、工伤等", "已经提出的补贴")
                .map(line -> "a=" + tick(page.body(), line))
                .toArray(String[]::new);
        return answered(page, ticked);
    }

    /** Works on his own account: up to the question how he pays. */
    private static HttpResponse<String> flexible() {
        return answered(working(), "a=flexible");
    }

    @Test
    void going_back_brings_the_answer_back_and_the_result_tells_what_was_answered() {
        HttpResponse<String> page = flexible();
        HttpResponse<String> back = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "back"));
        assertThat(back.body()).containsPattern("value=\"flexible\" checked");
        back = Pages.post("/resident/answer", Map.of("trail", trail(back), "do", "back"));
        assertThat(back.body()).containsPattern("value=\"" + tick(back.body(), "正在做的工作") + "\" checked");

        assertThat(Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "stop"))
                        .body())
                .contains("您答了什么", "<dt>正在做的工作：是哪一种工作</dt><dd>灵活就业</dd>");
    }

    @Test
    void nobody_is_shown_paths_ids_or_options_of_a_command_line() {
        String facts = Questions.line(Questions.FLEXIBLE).replace("\"birth_date\"", "\"died_on\":null,\"birth_date\"");
        String told = facts.substring(facts.indexOf("\"facts\":") + 8, facts.length() - 1);
        for (String lang : List.of("zh", "en")) {
            for (String known : List.of(
                    told, "{\"person\":{\"hard_to_employ\":true},\"employment\":[{\"status\":\"flexible\"}]}")) {
                String trail = "{\"as_of\":\"2026-03-31\",\"steps\":[{\"aside\":[],\"facts\":" + known + "}]}";
                for (String page : List.of("overview", "changes")) {
                    String body = Pages.post(
                                    "/resident/" + page, Map.of("trail", trail, "policy", "TJ-FLEX", "lang", lang))
                            .body();
                    String shown = body.substring(body.indexOf("<h1>")).replaceAll("value=\"[^\"]*\"", "");
                    assertThat(shown)
                            .as(page + " " + lang)
                            .doesNotContain("[0]", "--all", "--policy", "TJ-FLEX", "写 0");
                }
            }
        }
    }

    /** What the fields begin with below a question; of a page that asks nothing else with nothing. */
    private static String fields(String page, String label) {
        Matcher first = Pattern.compile("(?s)>" + label + "</h[12]>.*?name=\"(p[0-9]-)?(?:a|other)\"")
                .matcher(page);
        assertThat(first.find()).as(page).isTrue();
        return first.group(1) == null ? "" : first.group(1);
    }

    /** What somebody recognised as hard to employ answers who pays his own pension insurance, in whatever order he is asked. */
    private static String[] paid(String page) {
        Map<String, List<String>> known = Map.of(
                "[^>]*缴的是哪一种保险", List.of("a=pension"),
                "[^>]*自己缴了多少钱", List.of("a=1200"),
                "[^>]*缴的是哪几个月的", List.of("a=2026-01", "to=2026-03"));
        List<String> answers = known.entrySet().stream()
                .filter(one -> Pattern.compile(">" + one.getKey() + "</h[12]>")
                        .matcher(page)
                        .find())
                .flatMap(one -> one.getValue().stream().map(answer -> fields(page, one.getKey()) + answer))
                .toList();
        boolean recognised =
                Pattern.compile("<label[^>]*>已被认定为就业困难人员").matcher(page).find();
        return !answers.isEmpty()
                ? answers.toArray(String[]::new)
                : new String[] {recognised ? prefixed(page, "已被认定为就业困难人员") : "none=none"};
    }

    @Test
    void where_a_box_stands_for_not_yet_nobody_is_told_to_write_a_nought() {
        HttpResponse<String> page = answered(flexible(), "a=personal_window");
        for (int asked = 0; asked < 5 && !page.body().contains("哪天核准的</h"); asked++) {
            page = answered(page, paid(page.body()));
        }

        assertThat(page.body())
                .contains("哪天核准的</h", "id=\"" + fields(page.body(), "[^>]*哪天核准的") + "none\"")
                .doesNotContain("写 0");
    }

    @Test
    void what_was_told_comes_to_an_overview_why_changes_and_notice() {
        String facts = Questions.line(Questions.FLEXIBLE);
        String trail = "{\"as_of\":\"2026-03-31\",\"steps\":[{\"aside\":[],\"facts\":"
                + facts.substring(facts.indexOf("\"facts\":") + 8, facts.length() - 1) + "}]}";

        assertThat(Pages.post("/resident/overview", Map.of("trail", trail)).body())
                .contains("灵活就业社会保险补贴（定额）", "每月 600 元");
        assertThat(Pages.post("/resident/overview", Map.of("trail", trail, "lang", "en"))
                        .body())
                .contains("<html lang=\"en\"", "Your result", "600");
        for (String page : List.of("why", "changes", "notice")) {
            HttpResponse<String> told = Pages.post("/resident/" + page, Map.of("trail", trail, "policy", "TJ-FLEX"));
            assertThat(told.statusCode()).as(page).isEqualTo(200);
            assertThat(told.body()).contains("灵活就业社会保险补贴");
        }
    }

    private static String trail(String facts) {
        return "{\"as_of\":\"2026-11-29\",\"steps\":[{\"aside\":[],\"facts\":" + facts + "}]}";
    }

    @Test
    void answers_that_do_not_fit_together_stand_before_the_result() {
        String page = Pages.post(
                        "/resident/overview",
                        Map.of(
                                "trail",
                                trail(
                                        "{\"person\":{\"birth_date\":\"2012-07-17\"},\"unemployment_registration\":{\"registered\":true}}")))
                .body();

        assertThat(page).contains("有几处所答互相不符，请先核对", "未满十六周岁，又称登记失业");
        assertThat(page.indexOf("请先核对")).isLessThan(page.indexOf("<h2><span>"));
        assertThat(Pages.post(
                                "/resident/overview",
                                Map.of("trail", trail("{\"unemployment_registration\":{\"registered\":true}}")))
                        .body())
                .doesNotContain("互相不符");
    }

    @Test
    void a_resident_who_names_the_employer_is_not_offered_what_employers_may_have() {
        String facts = "{\"employer\":[{}],\"employment\":[{\"status\":\"unit\"}]}";

        assertThat(Pages.post("/resident/overview", Map.of("trail", trail(facts)))
                        .body()
                        .replaceAll("(?s)完整的一页.*", ""))
                .contains("您的结果")
                .doesNotContain("超比例安排残疾人就业奖励");
        assertThat(Pages.post(
                                "/resident/overview",
                                "trail="
                                        + encoded("{\"who\":\"employer\","
                                                + trail(facts).substring(1)))
                        .body())
                .contains("超比例安排残疾人就业奖励");
    }

    @Test
    void nothing_is_kept_and_no_script_runs() {
        HttpResponse<String> page = begun();
        assertThat(page.headers().firstValue("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        for (String path : List.of("/", "/resident", "/officer", "/officer/figures", "/officer/targets")) {
            assertThat(Pages.get(path).body()).doesNotContain("<script", "http://", "https://", "onclick");
        }
    }

    @Test
    void what_people_write_stays_text() {
        String written = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
        List<HttpResponse<String>> pages = List.of(
                Pages.get("/officer?q=" + written),
                Pages.get("/officer/policies/" + written.replace("+", "%20")),
                Pages.get("/officer/policies/TJ-FLEX/try?case=" + written),
                Pages.post(
                        "/officer/policies/TJ-FLEX/try",
                        Map.of("facts", "as_of: 2026-03-31\nfacts: { '" + MARKUP + "': 1 }")),
                Pages.post("/officer/targets", Map.of("facts", "</textarea>" + MARKUP)),
                Pages.post("/resident/answer", Map.of("trail", MARKUP)),
                Pages.post("/resident/why", Map.of("trail", trail(begun()), "policy", MARKUP)),
                Pages.post("/resident/answer", Map.of("trail", trail(begun()), "a", MARKUP)));
        for (HttpResponse<String> page : pages) {
            assertThat(page.body()).doesNotContain("<script").startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void a_form_that_was_changed_on_the_way_is_refused_as_a_page() {
        for (String trail : List.of(
                "",
                "{}",
                "{\"as_of\":\"tomorrow\",\"steps\":[{\"facts\":{},\"aside\":[]}]}",
                "{\"as_of\":\"2026-03-31\",\"steps\":[]}",
                "{\"as_of\":\"2026-03-31\",\"steps\":[{\"facts\":{\"persn\":{}},\"aside\":[]}]}",
                "{\"as_of\":\"2026-03-31\",\"steps\":[{\"facts\":{},\"aside\":[\"..\"]}]}")) {
            HttpResponse<String> page = Pages.post("/resident/answer", Map.of("trail", trail));
            assertThat(page.statusCode()).as(trail).isIn(400, 422);
            assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
            assertThat(page.body()).doesNotContain("Exception");
        }
    }

    /** Was insured against unemployment and has no cause to stop it: asked about himself, several things at once. */
    private static HttpResponse<String> askedTogether() {
        HttpResponse<String> page = begun();
        page = answered(page, "a=" + tick(page.body(), "缴过的失业保险"));
        page = answered(page);
        assertThat(page.body())
                .contains("<h1>您本人：请答下面几项</h1>", "第 3 题", "<h2>出生日期</h2>", "name=\"p1-a\"", "都不知道</button>");
        return page;
    }

    @Test
    void several_facts_of_one_record_are_one_question_and_each_may_be_left_empty() {
        HttpResponse<String> page = askedTogether();
        HttpResponse<String> next = answered(page, "p1-a=1975-08-10");

        assertThat(next.body()).contains("第 4 题", "到目前为止");
        assertThat(trail(next))
                .contains("\"birth_date\":\"1975-08-10\"", "出生日期：1975-08-10；", "：不知道")
                .doesNotContain("\"veteran\":false");
        HttpResponse<String> back = Pages.post("/resident/answer", Map.of("trail", trail(next), "do", "back"));
        assertThat(back.body()).containsPattern("name=\"p1-a\"[^>]*value=\"1975-08-10\"");

        String list = list(page.body(), "退役军人");
        assertThat(trail(answered(page, list + "none=none"))).contains("\"veteran\":false");
    }

    /** What the fields of the list begin with that holds a line. */
    private static String list(String page, String label) {
        Matcher box = Pattern.compile("name=\"(p[0-9]-)?a\"[^>]*><label[^>]*>" + label)
                .matcher(page);
        assertThat(box.find()).as(page).isTrue();
        return box.group(1) == null ? "" : box.group(1);
    }

    /** What a form sends for a line of a list, wherever on the page it stands. */
    private static String prefixed(String page, String label) {
        return list(page, label) + "a=" + tick(page, label);
    }

    @Test
    void of_several_fields_each_wrong_one_is_named_led_to_and_all_are_kept() {
        HttpResponse<String> page = askedTogether();
        HttpResponse<String> empty = answered(page);
        assertThat(empty.body()).contains("请至少答一项", "autofocus", "<title>请重新回答");

        String list = list(page.body(), "退役军人");
        HttpResponse<String> wrong = answered(page, "p1-a=1975-02-30", list + "a=1");
        assertThat(wrong.body())
                .contains("<a href=\"#p1-a\">出生日期：请填写。</a>", "id=\"p1-error\"", "aria-invalid=\"true\"")
                .containsPattern("name=\"" + list + "a\"[^>]*value=\"1\" checked");
        assertThat(trail(wrong)).isEqualTo(trail(page));
    }

    @Test
    void of_a_list_to_tick_somebody_may_say_that_he_does_not_know() {
        HttpResponse<String> page = begun();
        page = answered(page, "a=" + tick(page.body(), "缴过的失业保险"));
        for (int asked = 2; asked < 9 && !page.body().contains(">单位按规定缴了失业保险费</label>"); asked++) {
            page = Pages.post("/resident/answer", Map.of("trail", trail(page), "do", "unknown"));
        }
        String unsure = tick(page.body(), "单位按规定缴了失业保险费");
        String list = list(page.body(), "单位按规定缴了失业保险费");
        HttpResponse<String> then = answered(page, list + "u=" + unsure);
        assertThat(then.body()).doesNotContain("role=\"alert\"");
        assertThat(trail(then)).contains(unsure + "?\"").doesNotContain("\"employer_contributed\":false");
        assertThat(Pages.post("/resident/answer", Map.of("trail", trail(then), "do", "back"))
                        .body())
                .containsPattern("name=\"" + list + "u\"[^>]*value=\"" + unsure + "\"[^>]*checked");
    }
}
