package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.examples.benchmarks.peers.drools.DroolsPeer;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** 规则渐多。 / An invented edition of so many rules, a policy each, and the same rules for plain Drools. */
final class Grown {
    private static final int MONTHS = 240;

    private final int rules;

    Grown(int rules) {
        this.rules = rules;
    }

    /** The months that rule asks for; every other rule also wants somebody hard to employ. */
    private static int months(int rule) {
        return rule * 7 % MONTHS;
    }

    PolicyEngine engine() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "documents.yaml", "GROWN:\n  title: { zh: 示例, en: Grown }\n  issuer: 示例\n  source: 示例\n");
        StringBuilder carriers = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int months = 0; months < Math.min(MONTHS, rules); months++) {
            String key = "grown.m" + months;
            carriers.append(", ").append(key);
            numbers.append(key)
                    .append(": { title: 示例, unit: months, values: [ { value: \"")
                    .append(months(months))
                    .append("\", from: 2020-01-01, trust: printed, source: 示例 } ] }\n");
        }
        put(files, "parameters.yaml", numbers.toString());
        for (int i = 0; i < rules; i++) {
            carriers.append(", ").append(id(i)).append("-E01");
            put(
                    files,
                    id(i) + "/policy.yaml",
                    "id: " + id(i) + "\ntitle: { zh: 示例" + i + ", en: Grown " + i
                            + " }\nkind: benefit\nsubject: person\n");
            put(
                    files,
                    id(i) + "/rules.drl",
                    "rule \"" + id(i) + "-E01 示例\"\n    @policy(\"" + id(i) + "\") @clause(\"GROWN:一\")\nwhen\n"
                            + (i % 2 == 0 ? "    Person( hardToEmploy == true )\n" : "")
                            + "    UnemploymentInsurance( contributionMonths >= months(\"grown.m" + i % MONTHS
                            + "\") )\nthen\n    grant();\nend\n");
        }
        put(
                files,
                "clauses.yaml",
                "\"GROWN:一\": { document: GROWN, place: 一, title: 示例, carried-by: [" + carriers.substring(2) + "] }\n");
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay("grown", files)
                .compileOnDemand()
                .build();
    }

    private static String id(int rule) {
        return "GROWN-" + rule;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    KieBase drools() {
        StringBuilder drl =
                new StringBuilder("import " + Applicant.class.getName() + ";\nglobal java.util.List out;\n");
        for (int i = 0; i < rules; i++) {
            drl.append("rule \"").append(i).append("\" when Applicant( ");
            drl.append(i % 2 == 0 ? "hardToEmploy == true, " : "");
            drl.append("paidMonths >= ")
                    .append(months(i))
                    .append(" ) then out.add(")
                    .append(i)
                    .append("); end\n");
        }
        return DroolsPeer.base(drl.toString());
    }

    static int screened(PolicyEngine engine, Applicant one) {
        return engine.screen(one.facts(), Applicants.AS_OF, List.of(), Verification.OFF)
                .in(Screening.Group.YOURS)
                .size();
    }

    /** One policy in the middle. */
    Object one(PolicyEngine engine, Applicant person) {
        return engine.decide(person.facts(), Applicants.AS_OF, List.of(id(rules / 2)), Depth.DECIDING);
    }

    static int fired(KieBase base, Applicant one) {
        List<Object> out = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("out", out);
            session.insert(one);
            session.fireAllRules();
            return out.size();
        } finally {
            session.dispose();
        }
    }
}
