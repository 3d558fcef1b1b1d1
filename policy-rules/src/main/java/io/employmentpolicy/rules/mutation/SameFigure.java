package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.edition.FiguresOfDay.Found;
import io.employmentpolicy.rules.edition.FiguresOfDay.Reading;
import io.employmentpolicy.rules.edition.ParameterBook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 数值逐日相同。 / Whether a figure is the same on every day in two books, as where a value and the one that follows it are equal and the day between
 * them moves: then only what stands beside the number (source, trust, day of its check) is told otherwise, and that no case can expect.
 */
final class SameFigure {
    private SameFigure() {}

    static boolean onEveryDay(ParameterBook one, ParameterBook other, String key) {
        if (one.parameter(key).isEmpty() || other.parameter(key).isEmpty()) {
            return false;
        }
        SortedSet<LocalDate> days = new TreeSet<>(one.changes(List.of(key)));
        days.addAll(other.changes(List.of(key)));
        if (days.isEmpty()) {
            return false;
        }
        days.add(days.first().minusDays(1)); // between these days neither book changes
        return days.stream()
                .allMatch(day -> same(one.on(day).number(key), other.on(day).number(key)));
    }

    private static boolean same(Reading one, Reading other) {
        return one instanceof Found found && other instanceof Found also
                ? found.value().compareTo(also.value()) == 0
                : !(one instanceof Found) && !(other instanceof Found);
    }
}
