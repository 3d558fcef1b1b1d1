package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever asks what must be done is asked for it alone, and sees who owes what until when. */
class DutyPagesTest {
    /** The guard who works on after retirement without a written agreement, as the hidden field of a form tells of him. */
    private static final String GUARD = """
            {"as_of":"2026-09-10","who":"duties","steps":[{"facts":{
              "person":[{"gender":"male","birth_date":"1963-04-02","died_on":null}],
              "retirement_plan":[],
              "employment":[{"status":"unit","start_date":"2025-01-06","end_date":null,"written_agreement":false,"work_injury_insured":true}]
            },"aside":[]}]}""";

    private static final String AGAIN = "," + GUARD.substring(GUARD.indexOf("{\"facts\""), GUARD.lastIndexOf("]}"));

    @Test
    void duties_are_asked_for_and_no_benefit() {
        assertThat(Pages.get("/").body()).contains("href=\"/duties?lang=zh\"");
        assertThat(Pages.get("/duties").body())
                .contains("看看本人和单位须做什么", "name=\"who\" value=\"duties\"", "href=\"/duties?lang=en\"");
        HttpResponse<String> page = Pages.post("/resident/begin", Map.of("as_of", "2026-09-10", "who", "duties"));
        assertThat(page.body()).contains("第 1 题", "下列各项，您有哪些").doesNotContain("死亡日期");
    }

    @Test
    void the_result_tells_who_owes_what_and_what_still_depends() {
        String body = Pages.post("/resident/overview", Map.of("trail", GUARD)).body();
        assertThat(body)
                .contains("须做的事", "用人单位：", "订立书面用工协议，待履行", "参加工伤保险，已按时履行", "还要看情况的")
                .contains("逐项看为什么", "href=\"/duties?lang=zh\"")
                .doesNotContain("目前没有与您有关的结果", "还没有确定可以享受的", "失业保险金<");
        assertThat(Pages.post("/resident/why", Map.of("trail", GUARD, "policy", "CN-OVERAGE"))
                        .body())
                .contains("订立书面用工协议");
        assertThat(Pages.post("/resident/overview", Map.of("trail", GUARD, "lang", "en"))
                        .body())
                .contains("What must be done", "written agreement, open", "What still depends");
    }

    @Test
    void the_first_answer_names_what_is_owed() {
        String body = Pages.post(
                        "/resident/answer",
                        Map.of(
                                "trail",
                                GUARD.replace("\"aside\":[]}]", "\"aside\":[]}" + AGAIN.repeat(3) + "]"),
                                "do",
                                "again"))
                .body();
        assertThat(body).contains("第 4 题", "到目前为止", "订立书面用工协议").doesNotContain("还没有确定可以享受的", "还没有可以确定的");
    }
}
