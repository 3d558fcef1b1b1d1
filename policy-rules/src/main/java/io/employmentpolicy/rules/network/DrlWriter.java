package io.employmentpolicy.rules.network;

import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Status;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 生成受守护的规则文本。 / Writes the guarded text of an edition: every rule twice, in the sure and in the possible form. The author's text is
 * never compiled; this is.
 */
final class DrlWriter {
    private final List<Policy> policies;
    private final List<Rule> rules;
    private final Strata strata;

    DrlWriter(List<Policy> policies, List<Rule> rules, Strata strata) {
        this.policies = policies;
        this.rules = rules;
        this.strata = strata;
    }

    String write() {
        StringBuilder body = new StringBuilder();
        Set<String> imports = new TreeSet<>(List.of(Kleene.class.getName(), Functions.class.getName(),
                Status.class.getName(), Value.class.getName()));
        for (int i = 0; i < rules.size(); i++) {
            RuleText text = new RuleText(rules.get(i), policyOf(rules.get(i)), policies.indexOf(policyOf(rules.get(i))), imports);
            body.append(rule(i, text, true)).append(rule(i, text, false));
        }
        StringBuilder head = new StringBuilder("package io.employmentpolicy.generated;\n");
        imports.forEach(type -> head.append("import ").append(type).append(";\n"));
        return head.append("global ").append(Docket.class.getName()).append(" the;\n\n").append(body).toString();
    }

    private Policy policyOf(Rule rule) {
        return policies.stream().filter(policy -> policy.id().equals(rule.policy())).findFirst().orElseThrow();
    }

    private String rule(int index, RuleText text, boolean sure) {
        Rule rule = rules.get(index);
        StringBuilder drl = new StringBuilder()
                .append("rule \"").append(rule.id()).append(sure ? " sure" : " possible").append("\"\n")
                .append("    agenda-group \"").append(agenda(strata.level(rule.policy()))).append("\"\n")
                .append("when\n");
        text.lines(sure).forEach(line -> drl.append("    ").append(line).append('\n'));
        return drl.append("then\n    the.hit(").append(index).append(", ").append(sure).append(", ").append(text.subject())
                .append(", new Object[] {").append(String.join(", ", text.bound())).append("});\nend\n\n").toString();
    }

    static String agenda(int level) {
        return "level-" + level;
    }
}
