package io.employmentpolicy.rules.drools;

import java.util.List;

/**
 * 生成的规则。 / One generated rule. It is written down once, and seen in two ways: {@link #text} is what people read and what Drools decides
 * by when it is handed to it, {@link RuleAssembly} makes of it the same rule without going through text.
 *
 * @param salience those with a higher one fire first
 * @param size how many variables it has
 */
record NetworkRule(String name, int salience, int size, List<Element> when, List<Action> then) {
    /** Copies the lists. */
    NetworkRule {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    void text(StringBuilder drl) {
        drl.append("rule \"").append(name).append("\"\n    salience ").append(salience);
        drl.append("\nwhen\n");
        when.forEach(element -> drl.append("    ").append(element.text()).append('\n'));
        drl.append("then\n");
        then.forEach(action ->
                action.lines().forEach(line -> drl.append("    ").append(line).append('\n')));
        drl.append("end\n\n");
    }
}
