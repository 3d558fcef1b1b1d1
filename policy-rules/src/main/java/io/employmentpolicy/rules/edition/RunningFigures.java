package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 已受理案件的取值。 / What a case goes by that began on another day than that of the decision: each figure as it was when the case began, or as it
 * is now, as the figure says of running cases.
 *
 * @param begun the day that selects the version
 * @param now the day whose figures count where they follow their changes
 * @param all whether every figure follows, not only those that say so
 * @param asOf the day of the decision: of months after it the last figure known is told
 */
record RunningFigures(ParameterBook book, LocalDate begun, LocalDate now, boolean all, LocalDate asOf)
        implements FiguresOfDay {
    private static final String CHOICE = "choice";

    RunningFigures(ParameterBook book, LocalDate begun, LocalDate asOf, boolean all) {
        this(book, begun, asOf, all, asOf);
    }

    private @Nullable RunningCases of(String key) {
        return all ? RunningCases.NEW : book.running(key);
    }

    private Reading read(String key, Function<FiguresOfDay, Reading> reading) {
        RunningCases running = of(key);
        Reading old = reading.apply(book.on(begun));
        if (running == null || running == RunningCases.OLD || begun.equals(now)) {
            return old;
        }
        Reading latest = latest(key, reading);
        if (running == RunningCases.NEW || same(old, latest)) {
            return latest;
        }
        Text title = book.title(key);
        return new Missing(() -> new MissingParameter(
                key + "." + Policy.RUNNING_CASES,
                new Text(
                        title.zh() + "：变更以前已受理的案件按旧数值还是新数值",
                        title.en() + ": the old or the new value for cases accepted before the change"),
                CHOICE,
                now));
    }

    /** The figure of that day; of a day to come for which none stands yet, the last one before it. */
    private Reading latest(String key, Function<FiguresOfDay, Reading> reading) {
        Reading found = reading.apply(book.on(now));
        LocalDate day = now;
        while (found instanceof Missing && day.isAfter(asOf)) {
            SortedSet<LocalDate> before = book.changes(List.of(key)).headSet(day.plusDays(1));
            day = before.isEmpty() ? asOf : before.last().minusDays(1);
            day = day.isBefore(asOf) ? asOf : day;
            found = reading.apply(book.on(day));
        }
        return found;
    }

    private static boolean same(Reading one, Reading other) {
        return one instanceof Found before && other instanceof Found after
                ? before.value().compareTo(after.value()) == 0
                : one instanceof Missing && other instanceof Missing;
    }

    @Override
    public boolean running() {
        return true;
    }

    @Override
    public SortedSet<YearMonth> changes(Collection<String> keys) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (String key : keys) {
            RunningCases running = of(key);
            if (running == RunningCases.NEW || running == RunningCases.ASK) {
                book.changes(List.of(key)).forEach(day -> months.add(firstWhole(day)));
            }
        }
        return months;
    }

    /** A month goes by the figure of its first day. */
    private static YearMonth firstWhole(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? YearMonth.from(day)
                : YearMonth.from(day).plusMonths(1);
    }

    @Override
    public FiguresOfDay in(YearMonth month) {
        return new RunningFigures(book, begun, month.atDay(1), all, asOf);
    }

    @Override
    public Reading number(String key) {
        return read(key, figures -> figures.number(key));
    }

    @Override
    public Reading row(String key, List<Object> keys) {
        return read(key, figures -> figures.row(key, keys));
    }

    @Override
    public Reading listed(String key, List<Object> keys) {
        return read(key, figures -> figures.listed(key, keys));
    }

    @Override
    public Reading applies(String key, List<Object> keys) {
        return read(key, figures -> figures.applies(key, keys));
    }

    @Override
    public Reading chosen(String key, String choice) {
        return book.on(begun).chosen(key, choice);
    }
}
