package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Functions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 生成受守护的规则文本。 / Writes the guarded text of one policy: every rule twice, in the sure and in the possible form. The author's text
 * is never compiled; this is.
 */
final class DrlWriter {
    private DrlWriter() {}

    static String write(String packageName, Policy policy, List<Rule> rules) {
        StringBuilder body = new StringBuilder();
        Set<String> imports = new TreeSet<>(List.of(
                Kleene.class.getName(), Functions.class.getName(), Status.class.getName(), Value.class.getName()));
        for (int i = 0; i < rules.size(); i++) {
            RuleText text = new RuleText(rules.get(i), policy, imports);
            body.append(rule(i, rules.get(i), text, true)).append(rule(i, rules.get(i), text, false));
        }
        StringBuilder drl = new StringBuilder("package ").append(packageName).append(";\n");
        imports.forEach(type -> drl.append("import ").append(type).append(";\n"));
        return drl.append("global ")
                .append(RuleOutput.class.getName())
                .append(" the;\n\n")
                .append(body)
                .toString();
    }

    private static String rule(int index, Rule rule, RuleText text, boolean sure) {
        StringBuilder drl = new StringBuilder("rule \"")
                .append(rule.id())
                .append(sure ? " sure" : " possible")
                .append("\"\nwhen\n");
        text.lines(sure).forEach(line -> drl.append("    ").append(line).append('\n'));
        return drl.append("then\n    the.hit(")
                .append(index)
                .append(", ")
                .append(sure)
                .append(", ")
                .append(text.subject())
                .append(", new Object[] {")
                .append(String.join(", ", text.bound()))
                .append("});\nend\n\n")
                .toString();
    }
}
