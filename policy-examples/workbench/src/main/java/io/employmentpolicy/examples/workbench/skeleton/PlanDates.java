package io.employmentpolicy.examples.workbench.skeleton;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 方案施行的日子。 / When the plan of a district is in force.
 *
 * @param from its first day; null keeps the days of the plan that is shipped
 * @param to its last day; null where nobody said
 */
public record PlanDates(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int JANUARY = 1;
    private static final Pattern IN_FORCE =
            Pattern.compile("in-force: \\{ from: (\\d{4}-\\d\\d-\\d\\d), to: (\\d{4}-\\d\\d-\\d\\d) }");

    /** Those that the text of a document tells. */
    static PlanDates of(String documents) {
        Matcher days = IN_FORCE.matcher(documents);
        if (!days.find()) {
            throw new IllegalStateException("the plan that is shipped tells no days");
        }
        return new PlanDates(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
    }

    /** The text with these days in the place of those it tells. */
    String in(String documents) {
        return given() ? IN_FORCE.matcher(documents).replaceAll("in-force: " + inForce(true)) : documents;
    }

    /** Whether the plan has days of its own. */
    boolean given() {
        return from != null;
    }

    /** The days of a policy or document, as its folder writes them. */
    String inForce(boolean ends) {
        return "{ from: " + from + (ends && to != null ? ", to: " + to : "") + " }";
    }

    /** The first day of a figure: that of this plan, where the shipped one begins with its own. */
    String first(String day, PlanDates shipped) {
        return from != null && day.equals(String.valueOf(shipped.from())) ? from.toString() : day;
    }

    /** A month at which a target begins or ends; what is none of the plan's, such as the first year of a five-year plan, stays. */
    String month(String month, PlanDates shipped) {
        LocalDate begins = Objects.requireNonNull(shipped.from());
        LocalDate ends = Objects.requireNonNull(shipped.to());
        if (month.isEmpty() || from == null) {
            return month;
        }
        YearMonth told = YearMonth.parse(month);
        if (told.equals(YearMonth.from(begins))) {
            return YearMonth.from(from).toString();
        }
        if (told.equals(january(begins))) {
            return january(from).toString();
        }
        if (to == null) {
            return month;
        }
        return told.equals(YearMonth.from(ends))
                ? YearMonth.from(to).toString()
                : told.equals(january(ends)) ? january(to).toString() : month;
    }

    private static YearMonth january(LocalDate day) {
        return YearMonth.of(day.getYear(), JANUARY);
    }

    /** Whether a day lies before the plan. */
    boolean before(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether a day lies after the plan. */
    boolean after(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
