package io.employmentpolicy.rules.engine;

import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** 小辖区：一项政策。 / An edition of one policy, so that a test shows all its text. */
final class Parish {
    private Parish() {}

    /**
     * @param header further lines of {@code policy.yaml}
     * @param parameters {@code parameters.yaml}
     * @param carried what the one clause is carried by
     * @param rules the rule file
     */
    static PolicyEngine engine(String header, String parameters, String carried, String rules) {
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay(
                        "parish",
                        Map.of(
                                "documents.yaml",
                                bytes("""
                                        PARISH-2025:
                                          title: { zh: 乡通知, en: Notice of the parish }
                                          issuer: 乡政府
                                          source: 示例
                                        """),
                                "policy.yaml",
                                bytes("""
                                        id: PARISH
                                        title: { zh: 乡补贴, en: Parish aid }
                                        """ + header),
                                "clauses.yaml",
                                bytes("PARISH-1: { document: PARISH-2025, place: 一, carried-by: [" + carried + "] }\n"),
                                "parameters.yaml",
                                bytes(parameters),
                                "aid.drl",
                                bytes(rules)))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
