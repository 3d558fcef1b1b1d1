package io.employmentpolicy.rules.bounds;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** 人数众多的案件。 / Cases with many facts of a kind, and an edition of one policy whose conditions a test writes. */
final class Crowds {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final int MONTHS = 12;

    private Crowds() {}

    /** One employer with so many hires, each of another person. */
    static Facts hires(PolicyEngine engine, int many) {
        StringBuilder text = new StringBuilder("""
                {"facts": {"employer": {"id": "E1", "kind": "enterprise"}, "hire": [
                """);
        for (int i = 0; i < many; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("""
                            {"person_id": "P%05d", "group": ["%s"], "start_date": "2025-%02d-11", "contract_signed": true,
                             "contract_months": 12, "insurance_premium_employer": 1200}
                            """.formatted(i, i % 2 == 0 ? "hard_to_employ" : "college_graduate", i % MONTHS + 1));
        }
        return read(engine, text.append("]}}").toString());
    }

    static Facts read(PolicyEngine engine, String json) {
        return new FactsReader(engine.dictionary())
                .read("crowd.json", json.getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    /** One policy about a person, of one rule. */
    static PolicyEngine engine(String conditions, long steps) {
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay(
                        "village",
                        Map.of(
                                "documents.yaml",
                                bytes("VILLAGE-2025: { title: { zh: 村通知, en: Notice }, issuer: 村委会, source: 示例 }\n"),
                                "policy.yaml",
                                bytes(
                                        "id: VILLAGE\ntitle: { zh: 村补贴, en: Village aid }\nkind: benefit\nsubject: person\n"),
                                "clauses.yaml",
                                bytes(
                                        "VILLAGE-1: { document: VILLAGE-2025, place: 一, carried-by: [VILLAGE-E01, village.amount] }\n"),
                                "parameters.yaml",
                                bytes("""
                                village.amount:
                                  title: { zh: 村补贴金额, en: Amount }
                                  unit: yuan
                                  values: [{ value: "100", from: 2025-01-01, source: 示例, trust: assumed }]
                                """),
                                "aid.drl",
                                bytes("""
                                rule "VILLAGE-E01 有多次就业的村民"
                                    @policy("VILLAGE") @clause("VILLAGE-1")
                                when
                                    Person()
                                %s
                                then
                                    grant( once( yuan("village.amount") ) );
                                end
                                """.formatted(conditions))))
                .mostSteps(steps)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
