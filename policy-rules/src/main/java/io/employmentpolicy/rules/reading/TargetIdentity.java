package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.Problems;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 目标是哪一项。 / Which target a row is about: its region, its period and its id together. A row of another region or another year stands beside the
 * one of the same id and takes nothing away from it; its id goes on with what is different, {@code TJ-2024-01-T01@2026}.
 */
final class TargetIdentity {
    private static final int LAST_MONTH = 12;

    private TargetIdentity() {}

    /** The row under the id it is known by: that of the row it replaces, or one of its own. */
    static TargetRow named(TargetRow row, Collection<TargetRow> known, Problems problems) {
        List<TargetRow> alike = known.stream()
                .filter(one -> Objects.equals(one.target().row(), row.id()))
                .toList();
        for (TargetRow one : alike) {
            if (isSame(one, row)) {
                return called(row, one.id());
            }
        }
        for (TargetRow one : alike) {
            if (Objects.equals(one.target().region(), row.target().region())
                    && period(one).overlaps(period(row))) {
                problems.add(ReadingProblems.TARGET_109.at(
                        row.place(), row.id(), told(row), told(one), one.place().toString()));
                return row;
            }
        }
        return alike.isEmpty() ? row : called(row, row.id() + "@" + difference(alike.get(0), row));
    }

    private static boolean isSame(TargetRow one, TargetRow other) {
        return Objects.equals(one.target().region(), other.target().region())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to());
    }

    private static MonthPeriod period(TargetRow row) {
        return Objects.requireNonNull(row.target().period());
    }

    private static String difference(TargetRow first, TargetRow row) {
        boolean elsewhere =
                !Objects.equals(first.target().region(), row.target().region());
        boolean then = !Objects.equals(first.from(), row.from()) || !Objects.equals(first.to(), row.to());
        String region = elsewhere ? String.valueOf(row.target().region()) : "";
        return region + (elsewhere && then ? "-" : "") + (then ? told(row) : "");
    }

    private static String told(TargetRow row) {
        YearMonth from = row.from();
        YearMonth to = row.to();
        boolean year = from != null && to != null && from.getMonthValue() == 1 && to.equals(from.withMonth(LAST_MONTH));
        return from != null && year ? String.valueOf(from.getYear()) : text(from) + ".." + text(to);
    }

    private static String text(@Nullable Object month) {
        return month == null ? "" : month.toString();
    }

    private static TargetRow called(TargetRow row, String id) {
        Target t = row.target();
        return row.id().equals(id)
                ? row
                : new TargetRow(
                        new Target(
                                id,
                                t.row(),
                                t.title(),
                                t.region(),
                                t.indicator(),
                                t.comparator(),
                                t.threshold(),
                                t.rate(),
                                t.unit(),
                                t.sources(),
                                t.group(),
                                t.scope(),
                                t.period(),
                                t.stock(),
                                t.force(),
                                t.tolerance(),
                                t.finalOnly(),
                                t.reading(),
                                t.clause()),
                        row.from(),
                        row.to(),
                        row.layer(),
                        row.place());
    }
}
