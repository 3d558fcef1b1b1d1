package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("一项措施由数项政策作答")
class SeveralAnswersTest {
    private static final PolicyEngine ENGINE = PolicyEngine.builder()
            .withoutShippedPolicies()
            .overlay(
                    "",
                    Map.of(
                            "documents.yaml",
                            bytes("""
                            TOWN-2025: { title: { zh: 镇文件, en: Town notice }, issuer: 镇, source: 全文, blocks: { TOWN-M1: { zh: 帮扶, en: help } } }
                            """),
                            "youth/policy.yaml",
                            bytes("""
                            id: TOWN-YOUTH
                            title: { zh: 困难青年, en: Young person in need }
                            kind: status
                            subject: person
                            """),
                            "youth/rules.drl",
                            bytes("""
                            rule "TOWN-YOUTH-S01 有残疾"
                                @policy("TOWN-YOUTH") @clause("TOWN:第一条") @route("disabled")
                            when
                                Person( disabled == true )
                            then
                                qualify( "youth" );
                            end

                            rule "TOWN-YOUTH-S02 长期失业"
                                @policy("TOWN-YOUTH") @clause("TOWN:第一条") @route("long")
                            when
                                Person( longTermUnemployedYouth == true )
                            then
                                qualify( "youth" );
                            end
                            """),
                            "youth/clauses.yaml",
                            bytes("""
                            "TOWN:第一条": { document: TOWN-2025, place: 第一条, blocks: [TOWN-M1], carried-by: [TOWN-YOUTH-S01, TOWN-YOUTH-S02] }
                            "TOWN:第二条": { document: TOWN-2025, place: 第二条, blocks: [TOWN-M1], carried-by: [TOWN-HELP-O01, TOWN-HELP-O02, TOWN-MONEY-E01, TOWN-PURSE-V01] }
                            """),
                            "help/policy.yaml",
                            bytes("""
                            id: TOWN-HELP
                            title: { zh: 帮扶, en: Help }
                            kind: obligation
                            subject: person
                            """),
                            "help/rules.drl",
                            bytes("""
                            rule "TOWN-HELP-O01 给予帮扶"
                                @policy("TOWN-HELP") @clause("TOWN:第二条")
                            when
                                Status( name == "youth" )
                            then
                                oblige( "help" );
                            end

                            rule "TOWN-HELP-O02 一人一策"
                                @policy("TOWN-HELP") @clause("TOWN:第二条")
                            when
                                $person : Person( disabled == true )
                            then
                                oblige( "plan", done( $person.individualPlanExists ) );
                            end
                            """),
                            "purse/policy.yaml",
                            bytes("""
                            id: TOWN-PURSE
                            title: { zh: 可用钱, en: Money at hand }
                            kind: value
                            subject: household
                            """),
                            "purse/rules.drl",
                            bytes("""
                            rule "TOWN-PURSE-V01 工资"
                                @policy("TOWN-PURSE") @clause("TOWN:第二条")
                            when
                                Household( $earned : earnedIncomeMonth )
                            then
                                value( "at_hand", $earned );
                            end
                            """),
                            "money/policy.yaml",
                            bytes("""
                            id: TOWN-MONEY
                            title: { zh: 补贴, en: Money }
                            kind: benefit
                            subject: person
                            conclusions: { subsidy: { zh: 补贴, en: subsidy } }
                            """),
                            "money/rules.drl",
                            bytes("""
                            rule "TOWN-MONEY-E01 给予补贴"
                                @policy("TOWN-MONEY") @clause("TOWN:第二条")
                            when
                                Status( name == "youth" )
                            then
                                grant();
                            end
                            """)))
            .build();

    @ParameterizedTest(name = "残疾 {0}：{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | { youth: true, grounds: [disabled], help: due, subsidy: eligible } | PASSED",
                "true  | { youth: true, help: open, help_deadline: null, subsidy: eligible } | PASSED",
                "false | { youth: false, missing: [disabled], help: not_due, subsidy: not_eligible } | PASSED",
                "false | { youth: false, help: due, subsidy: not_eligible } | DIFFERS",
                "false | { youth: true } | DIFFERS",
                "null  | { youth: undetermined, help: undetermined, subsidy: undetermined } | PASSED",
                "true  | { help: due, helb: due } | FAULTY",
                "true  | { at_hand_yuan: 800.00, plan: true } | PASSED",
                "true  | { at_hand_yuan: 800.01 } | DIFFERS",
                "true  | { plan: confirmed, way: disabled } | PASSED",
                "false | { plan: confirmed } | DIFFERS",
                "true  | { level: town } | NOT_COVERED",
                "true  | { plan: met, help: open, result: open } | PASSED",
                "true  | { plan: met, help: open, result: met } | DIFFERS",
                "true  | { help: due, result: not_met } | PASSED",
                "false | { help: not_due, result: not_met } | DIFFERS",
                "true  | { help: due, result: gone } | PARTLY"
            })
    void each_name_is_asked_of_its_own_policy(String disabled, String expect, Verdict verdict) {
        CaseReport report =
                new CaseRunner(ENGINE).run(Map.of("anywhere/x.yaml", bytes("""
                        - id: M1
                          measure: TOWN-M1
                          title: 一例
                          as_of: 2025-06-30
                          given: { person: { individual_plan_exists: true, disabled: %s, long_term_unemployed_youth: false }, household: { earned_income_month: 800.00 } }
                          expect: %s
                        """.formatted(disabled, expect))));

        assertThat(report.results())
                .as(report.print(Language.ZH))
                .singleElement()
                .satisfies(result -> assertThat(result.verdict()).isEqualTo(verdict));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
