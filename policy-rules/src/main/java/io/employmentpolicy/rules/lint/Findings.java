package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Rule;
import java.util.ArrayList;
import java.util.List;

/** 所见。 / What lints found; a rule that means it says so with {@code @accepts}. */
final class Findings {
    private final List<Problem> all = new ArrayList<>();

    void add(Problem problem) {
        all.add(problem);
    }

    /** Adds what the rule does not accept. */
    void add(Rule rule, Problem problem) {
        add(List.of(rule), problem);
    }

    /** Adds what none of the rules accepts. */
    void add(List<Rule> rules, Problem problem) {
        if (rules.stream()
                .noneMatch(rule ->
                        rule.note("accepts").filter(problem.code()::equals).isPresent())) {
            all.add(problem);
        }
    }

    List<Problem> list() {
        return List.copyOf(all);
    }
}
