package io.employmentpolicy.rules.engine;

import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A grant with what it reckons, made ready once.
 *
 * @param rule that grants
 */
record GrantPlan(
        Rule rule,
        Conclusion.Grant grant,
        @Nullable Computation money,
        @Nullable Computation heads,
        @Nullable Computation from,
        @Nullable Computation lasting,
        @Nullable Computation until,
        @Nullable Computation claimBy) {

    /** The grants among some rules, by id of the rule. */
    static Map<String, GrantPlan> of(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Grant)
                .collect(
                        Collectors.toUnmodifiableMap(Rule::id, rule -> of(rule, (Conclusion.Grant) rule.conclusion())));
    }

    private static GrantPlan of(Rule rule, Conclusion.Grant grant) {
        return new GrantPlan(
                rule,
                grant,
                ready(grant.money()),
                ready(grant.heads()),
                ready(grant.from()),
                ready(grant.lasting()),
                ready(grant.until()),
                ready(grant.claimBy()));
    }

    private static @Nullable Computation ready(@Nullable Expression expression) {
        return expression == null ? null : Computation.of(expression);
    }
}
