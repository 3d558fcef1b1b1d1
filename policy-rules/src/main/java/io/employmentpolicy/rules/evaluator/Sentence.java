package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** 规则的英文句子。 / A sentence for readers of English about a rule whose title is Chinese: what its conditions ask, line by line. */
final class Sentence {
    /** Nobody reads a longer one; the conditions follow below it anyway. */
    private static final int LONGEST = 200;

    private final UnaryOperator<String> titles;

    /** @param titles what statuses and values are called, by their names */
    Sentence(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    String of(List<PlannedCondition> conditions) {
        String whole = conditions.stream().map(this::of).distinct().collect(Collectors.joining("; "));
        return whole.length() <= LONGEST ? whole : whole.substring(0, whole.lastIndexOf(' ', LONGEST)) + " …";
    }

    private String of(PlannedCondition condition) {
        String tests = tests(condition.tests());
        String derived = condition.derivedName();
        String asked = derived == null ? condition.kind().en() : "“" + titles.apply(derived) + "”";
        if (condition.condition() instanceof Rule.Counted) {
            String totals = tests(condition.totals());
            return "total of " + asked + within(tests) + (totals.isEmpty() ? "" : ": " + totals);
        }
        if (condition.condition() instanceof Rule.None) {
            return "no " + asked + within(tests);
        }
        return asked + (derived != null && tests.isEmpty() ? " holds" : within(tests));
    }

    private static String within(String tests) {
        return tests.isEmpty() ? "" : " (" + tests + ")";
    }

    private static String tests(List<PlannedTest> tests) {
        return tests.stream()
                .filter(test -> !test.names() && !test.implied())
                .map(test -> test.text().en())
                .collect(Collectors.joining(", "));
    }
}
