package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 考察的一刻。 / When conditions are looked at: the day whose figures hold, and the day of the decision.
 *
 * @param figures day that selects figures and version
 * @param asOf day of the decision; null for any
 */
record Moment(LocalDate figures, @Nullable LocalDate asOf) {
    private static final LocalDate SOME_DAY = LocalDate.of(2025, 1, 15);
    private static final int[] AT_ONCE = {0};

    /** In each season, soon, and in years to come: a decision may be made long after the day that selects its figures. */
    private static final int[] LATER = {0, 100, 200, 300, -800, 1200, 5000};

    /** Every change of a figure they read, on whatever day a decision is made: what is so at all of these is so on every day. */
    static List<Moment> onAnyDay(Policy policy, ParameterBook book, Rule... rules) {
        return days(policy, book, rules).stream()
                .map(day -> new Moment(day, null))
                .toList();
    }

    /** Those at which what the rules ask for may differ: every change of a figure they read, in each season. */
    static List<Moment> of(Policy policy, ParameterBook book, Rule... rules) {
        boolean asksForDay = Stream.of(rules).flatMap(ExpressionWalk::of).anyMatch(Moment::needsDay);
        List<Moment> moments = new ArrayList<>();
        for (LocalDate day : days(policy, book, rules)) {
            for (int later : asksForDay ? LATER : AT_ONCE) {
                moments.add(new Moment(day, day.plusDays(later)));
            }
        }
        return moments;
    }

    private static SortedSet<LocalDate> days(Policy policy, ParameterBook book, Rule... rules) {
        List<String> keys = Stream.of(rules)
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .distinct()
                .toList();
        LocalDate first = policy.from() == null ? SOME_DAY : policy.from();
        SortedSet<LocalDate> days = new TreeSet<>(List.of(first));
        book.changes(keys).stream()
                .filter(day -> day.isAfter(first) && (policy.to() == null || !day.isAfter(policy.to())))
                .forEach(days::add);
        if (policy.from() == null) {
            days.addAll(book.changes(keys));
        }
        return days;
    }

    /** Whether what a part of a rule comes to may hang on the day of the decision. */
    static boolean needsDay(Expression part) {
        return part instanceof Expression.AsOf
                || part instanceof Expression.Call call && call.function().needsAsOf();
    }
}
