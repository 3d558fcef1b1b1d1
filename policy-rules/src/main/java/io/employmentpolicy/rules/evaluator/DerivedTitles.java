package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 推算值的叫法。 / What the values are called that rules derive: as the header of their policy says, else by its title. */
final class DerivedTitles {
    private final Map<String, Text> titles = new HashMap<>();

    private DerivedTitles() {}

    static DerivedTitles of(Map<String, Policy> policies, List<Rule> rules) {
        DerivedTitles all = new DerivedTitles();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                Policy policy = Objects.requireNonNull(policies.get(rule.policy()));
                all.titles.put(derive.name(), policy.conclusions().getOrDefault(derive.name(), policy.title()));
            }
        }
        return all;
    }

    /** Those that a rule asks for, by the slot of the pattern. */
    Map<Integer, Text> in(Rule rule) {
        Map<Integer, Text> asked = new HashMap<>();
        for (Rule.Condition condition : rule.conditions()) {
            PolicyOrder.derivedName(condition.pattern())
                    .map(titles::get)
                    .ifPresent(title -> asked.put(condition.pattern().slot(), title));
        }
        return asked;
    }
}
