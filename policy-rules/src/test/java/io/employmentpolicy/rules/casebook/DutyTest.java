package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("义务：由谁履行，何时起算，是否到期")
class DutyTest {
    private static final PolicyEngine ENGINE = PolicyEngine.builder()
            .withoutShippedPolicies()
            .overlay(
                    "",
                    Map.of(
                            "town/rules.drl",
                            bytes("""
                            rule "TOWN-CALL-O01 来求职的居民由镇里联系"
                                @policy("TOWN-CALL") @clause("TOWN:第一条")
                            when
                                ServiceRequest( $called : createdAt, $contacted : contactedAt )
                            then
                                oblige( "contact", after( daysAfter( date( $called ), days("town.begin") ) ), by( endOfDay( daysAfter( date( $called ), days("town.end") ) ) ), done( $contacted ), owedBy( "镇人社所" ) );
                            end
                            """),
                            "town/policy.yaml",
                            bytes("""
                            id: TOWN-CALL
                            title: { zh: 联系求职居民, en: Calling who seeks work }
                            kind: obligation
                            subject: service_request
                            in-force: { from: 2025-01-01 }
                            """),
                            "town/clauses.yaml",
                            bytes("""
                            "TOWN:第一条": { document: TOWN-2025, place: 第一条, carried-by: [TOWN-CALL-O01, town.begin, town.end], blocks: [TOWN-M1] }
                            """),
                            "town/documents.yaml",
                            bytes("""
                            TOWN-2025: { title: { zh: 镇文件, en: Town notice }, issuer: 镇, source: 全文, blocks: { TOWN-M1: { zh: 联系, en: calling } } }
                            """),
                            "town/parameters.yaml",
                            bytes("""
                            town.begin: { title: 几日后起算, unit: days, values: [ { value: "2", trust: printed, source: 镇文件 } ] }
                            town.end: { title: 几日内, unit: days, values: [ { value: "5", trust: printed, source: 镇文件 } ] }
                            """)))
            .build();

    @ParameterizedTest(name = "{0} 评定，联系于 {1}：{2}")
    @CsvSource({
        "2025-05-07, null, not_yet_due",
        "2025-05-07, null, not_due",
        "2025-05-07, 2025-05-06T10:00, met",
        "2025-05-08, null, open",
        "2025-05-11, null, breach",
        "2025-05-12, 2025-05-11T23:59, met",
        "2025-05-12, 2025-05-12T00:00, late"
    })
    void the_state_of_a_duty_that_begins_later(String asOf, String contacted, String state) {
        CaseReport report = new CaseRunner(ENGINE).run(Map.of("town/cases/x.yaml", bytes("""
                        - id: T1
                          title: 一例
                          as_of: %s
                          given: { service_request: [ { created_at: "2025-05-06T09:00", contacted_at: %s } ] }
                          expect: { contact: %s, contact_deadline: "2025-05-11T23:59:59", owed_by: 镇人社所 }
                        """.formatted(
                        asOf, contacted.equals("null") ? "null" : '"' + contacted + '"', state))));

        assertThat(report.results())
                .as(report.print(Language.ZH))
                .allMatch(result -> result.verdict() == CaseResult.Verdict.PASSED);
    }

    @ParameterizedTest(name = "{0} 评定，联系于 {1}：措施案例写作 {2}")
    @CsvSource({
        "2025-05-12, 2025-05-12T00:00, breach",
        "2025-05-12, null, breach",
        "2025-05-08, null, true",
        "2025-05-12, 2025-05-11T23:59, false",
        "2025-05-07, null, false"
    })
    void the_fewer_words_of_cases_that_name_a_measure(String asOf, String contacted, String word) {
        CaseReport report = new CaseRunner(ENGINE).run(Map.of("anywhere/seed.yaml", bytes("""
                        cases:
                        - id: M1
                          measure: TOWN-M1
                          title: one call
                          as_of: %s
                          given: { service_request: { created_at: "2025-05-06T09:00", contacted_at: %s } }
                          expect: { contact: %s }
                        """.formatted(
                        asOf, contacted.equals("null") ? "null" : '"' + contacted + '"', word))));

        assertThat(report.results())
                .as(report.print(Language.ZH))
                .allMatch(result -> result.verdict() == CaseResult.Verdict.PASSED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
