package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of an overview says beside the screening and the decision is in its JSON too. */
@DisplayName("概览的 JSON")
class OverviewJsonTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static String json(String facts, String... policies) {
        byte[] question = ("facts:\n" + facts.indent(2)).getBytes(StandardCharsets.UTF_8);
        return OverviewWriter.json(
                ENGINE.overview(
                        new FactsReader(Dictionary.standard())
                                .read("q", question)
                                .facts(),
                        DAY,
                        List.of(policies)),
                Language.EN,
                false);
    }

    @Test
    @DisplayName("一项事实未知的，逐值列出结果")
    void cases_are_told_value_by_value() {
        assertThat(json("person: { gender: female, birth_date: 1972-10-15 }", "CN-RETIRE"))
                .contains("\"cases\":[{\"policy\":\"CN-RETIRE\"", "\"fact\":\"person[0].retirement_category\"")
                .contains("{\"value\":\"female55\",\"label\":", "{\"value\":\"female50\",\"label\":");
    }

    @Test
    @DisplayName("不符合的，列出差在哪一步")
    void helps_are_told_with_their_step_and_what_follows() {
        String json = json("""
            person: { gender: female, birth_date: 1978-05-20, retirement_category: female55, hard_to_employ: true }
            employment: [ { status: flexible } ]
            insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 300.00, period: { from: 2010-01, to: 2010-03 } } ]
            application: [ { policy: TJ-FLEX, applied_on: 2026-02-20, approved_on: 2026-03-10 } ]
            received_benefit: []
            """);

        assertThat(json)
                .contains("\"helps\":[{\"policy\":\"")
                .containsPattern(
                        "\\{\"policy\":\"TJ-FLEX\",[^\\[]*\"step\":\\{\"means\":\"[a-z]+\",\"path\":\"insurance_record")
                .contains("\"bound\":\"not_before\"", "\"then\":{\"result\":\"eligible\"");
    }
}
