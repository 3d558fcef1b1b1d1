package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 词汇中的函数。 / The functions rule files may call. Unknown in, unknown out; "not yet" in, "not yet" out.
 *
 * <p>Public because the generated network calls them by name. Pure: no clock, no locale, no state. What each one means to an author stands
 * in {@link Vocabulary}.
 */
public final class Functions {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int AVERAGE = 10;

    private Functions() {}

    /** 字段值化为可比较的值。 / A fact's value as rules compare it: events become their day or "not yet", whole numbers decimals. */
    public static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Occurrence<?> event) {
            return event.at().<Object>map(at -> at).orElse(NotYet.NEVER);
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    /** {@code month(day)}. */
    public static @Nullable Object month(@Nullable Object day) {
        return map(day, value -> YearMonth.from(dayOf(value)));
    }

    /** {@code date(moment)}. */
    public static @Nullable Object date(@Nullable Object moment) {
        return map(moment, Functions::dayOf);
    }

    /** {@code year(day)}. */
    public static @Nullable Object year(@Nullable Object day) {
        return map(day, value -> BigDecimal.valueOf(dayOf(value).getYear()));
    }

    /** {@code quarter(day)}: 1 to 4. */
    public static @Nullable Object quarter(@Nullable Object day) {
        return map(day, value -> BigDecimal.valueOf(dayOf(value).get(IsoFields.QUARTER_OF_YEAR)));
    }

    /** {@code hour(moment)}: the hour begun, 0 to 23. */
    public static @Nullable Object hour(@Nullable Object moment) {
        return map(moment, value -> BigDecimal.valueOf(moment(value).getHour()));
    }

    /** {@code endOfDay(day)}. */
    public static @Nullable Object endOfDay(@Nullable Object day) {
        return map(day, value -> dayOf(value).atTime(LAST_SECOND));
    }

    /** {@code firstMonth(period)}. */
    public static @Nullable Object firstMonth(@Nullable Object period) {
        return map(period, value -> ((MonthPeriod) value).from());
    }

    /** {@code lastMonth(period)}: a period without end has not got one yet. */
    public static @Nullable Object lastMonth(@Nullable Object period) {
        return map(period, value -> {
            YearMonth last = ((MonthPeriod) value).to();
            return last == null ? NotYet.NEVER : last;
        });
    }

    /** {@code firstDay(month)}. */
    public static @Nullable Object firstDay(@Nullable Object month) {
        return map(month, value -> ((YearMonth) value).atDay(1));
    }

    /** {@code lastDay(month)}. */
    public static @Nullable Object lastDay(@Nullable Object month) {
        return map(month, value -> ((YearMonth) value).atEndOfMonth());
    }

    /** {@code monthAfter(day)}. */
    public static @Nullable Object monthAfter(@Nullable Object day) {
        return map(day, value -> YearMonth.from(dayOf(value)).plusMonths(1));
    }

    /** {@code monthsLater(month, months)}. */
    public static @Nullable Object monthsLater(@Nullable Object month, @Nullable Object months) {
        return map(month, months, (from, count) -> ((YearMonth) from).plusMonths(whole(count)));
    }

    /** {@code monthsEarlier(month, months)}. */
    public static @Nullable Object monthsEarlier(@Nullable Object month, @Nullable Object months) {
        return map(month, months, (from, count) -> ((YearMonth) from).minusMonths(whole(count)));
    }

    /** {@code overlaps(period, period)}: some month lies in both; a period without end is still running. */
    public static @Nullable Object overlaps(@Nullable Object first, @Nullable Object second) {
        return map(
                first,
                second,
                (a, b) -> startsInTime((MonthPeriod) a, (MonthPeriod) b)
                        && startsInTime((MonthPeriod) b, (MonthPeriod) a));
    }

    private static boolean startsInTime(MonthPeriod one, MonthPeriod other) {
        YearMonth end = other.to();
        return end == null || !one.from().isAfter(end);
    }

    /** {@code firstDayOfYear(day)}. */
    public static @Nullable Object firstDayOfYear(@Nullable Object day) {
        return map(day, value -> dayOf(value).withDayOfYear(1));
    }

    /** {@code lastDayOfYear(year)}. */
    public static @Nullable Object lastDayOfYear(@Nullable Object year) {
        return map(year, value -> LocalDate.of(whole(value), 12, 31));
    }

    /**
     * {@code clipped(from, until, first, last)}: a run that has not ended reaches to the last day of the window. With one end unknown the
     * answer is known only where no day can lie in the window.
     */
    public static @Nullable Object clipped(
            @Nullable Object from, @Nullable Object until, @Nullable Object first, @Nullable Object last) {
        if (first == NotYet.NEVER || last == NotYet.NEVER) {
            return NotYet.NEVER;
        }
        if (first == null || last == null) {
            return null;
        }
        boolean before = until != null && until != NotYet.NEVER && dayOf(until).isBefore(dayOf(first));
        boolean after = from == NotYet.NEVER || from != null && dayOf(from).isAfter(dayOf(last));
        if (before || after) {
            return DayRun.NONE;
        }
        if (from == null || until == null) {
            return null;
        }
        LocalDate opens = dayOf(from).isBefore(dayOf(first)) ? dayOf(first) : dayOf(from);
        boolean running = until == NotYet.NEVER || dayOf(until).isAfter(dayOf(last));
        return DayRun.of(opens, running ? dayOf(last) : dayOf(until));
    }

    /** {@code perYear(id, year)}: one value for each id and year. */
    public static @Nullable Object perYear(@Nullable Object id, @Nullable Object year) {
        return map(
                id,
                year,
                (one, in) -> one + "@" + ((BigDecimal) in).stripTrailingZeros().toPlainString());
    }

    /** {@code samePerson(named, other)}: what names nobody is about whoever is in question; who that is may be unknown beside a name. */
    public static @Nullable Object samePerson(@Nullable Object named, @Nullable Object other) {
        return named == null ? Boolean.TRUE : other == null ? null : (Object) named.equals(other);
    }

    /** {@code ofPerson(named, person)}: only two different names are two persons. */
    public static Object ofPerson(@Nullable Object named, @Nullable Object person) {
        return named == null || person == null || named.equals(person);
    }

    /** {@code laterMonth(month, month)}. */
    public static @Nullable Object laterMonth(@Nullable Object first, @Nullable Object second) {
        return map(first, second, (a, b) -> ((YearMonth) a).isAfter((YearMonth) b) ? a : b);
    }

    /** {@code monthsBetween(from, to)}. */
    public static @Nullable Object monthsBetween(@Nullable Object from, @Nullable Object to) {
        return map(
                from,
                to,
                (first, last) -> BigDecimal.valueOf(ChronoUnit.MONTHS.between((YearMonth) first, (YearMonth) last)));
    }

    /** {@code daysBetween(from, to)}: 0 on the day itself and when the second day is earlier. */
    public static @Nullable Object daysBetween(@Nullable Object from, @Nullable Object to) {
        return map(
                from,
                to,
                (first, last) -> BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(dayOf(first), dayOf(last)))));
    }

    /** {@code yearsAfter(day, years)}: 29 February becomes the last day of February. */
    public static @Nullable Object yearsAfter(@Nullable Object day, @Nullable Object years) {
        return map(day, years, (from, count) -> dayOf(from).plusYears(whole(count)));
    }

    /** {@code yearsBefore(day, years)}. */
    public static @Nullable Object yearsBefore(@Nullable Object day, @Nullable Object years) {
        return map(day, years, (from, count) -> dayOf(from).minusYears(whole(count)));
    }

    /** {@code monthsAfter(day, months)}: a day missing in the target month becomes its last day. */
    public static @Nullable Object monthsAfter(@Nullable Object day, @Nullable Object months) {
        return map(day, months, (from, count) -> dayOf(from).plusMonths(whole(count)));
    }

    /** {@code daysAfter(day, days)}: the day itself is day 0. */
    public static @Nullable Object daysAfter(@Nullable Object day, @Nullable Object days) {
        return map(day, days, (from, count) -> dayOf(from).plusDays(whole(count)));
    }

    /** {@code dayBefore(day)}. */
    public static @Nullable Object dayBefore(@Nullable Object day) {
        return map(day, value -> dayOf(value).minusDays(1));
    }

    /** {@code lastYears(day, years)}: the window opens the day after {@code asOf} minus the years and closes on {@code asOf}. */
    public static @Nullable Object lastYears(@Nullable Object day, @Nullable Object years, @Nullable Object asOf) {
        if (day == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        if (day == null || years == null || years instanceof Interval || asOf == null) {
            return null;
        }
        LocalDate end = (LocalDate) asOf;
        LocalDate at = dayOf(day);
        return at.isAfter(end.minusYears(whole(years))) && !at.isAfter(end);
    }

    /** {@code begun(day)}: a period begins with its first month. */
    public static @Nullable Object begun(@Nullable Object day, @Nullable Object asOf) {
        if (day == null || asOf == null) {
            return null;
        }
        if (day == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        Object first = day instanceof MonthPeriod period ? period.from() : day;
        return first instanceof YearMonth month
                ? !month.isAfter(YearMonth.from((LocalDate) asOf))
                : !dayOf(first).isAfter((LocalDate) asOf);
    }

    /** {@code within(day, from, until)}: both ends included. */
    public static @Nullable Object within(@Nullable Object day, @Nullable Object from, @Nullable Object until) {
        if (day == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        if (day == null || from == null || until == null) {
            return null;
        }
        if (from == NotYet.NEVER || until == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        return !dayOf(day).isBefore(dayOf(from)) && !dayOf(day).isAfter(dayOf(until));
    }

    /** {@code inYearOf(day, day)}: same calendar year. */
    public static @Nullable Object inYearOf(@Nullable Object day, @Nullable Object other) {
        if (day == NotYet.NEVER || other == NotYet.NEVER) {
            return Boolean.FALSE;
        }
        return map(
                day,
                other,
                (first, second) -> dayOf(first).getYear() == dayOf(second).getYear());
    }

    /** {@code happened(event)}. */
    public static @Nullable Object happened(@Nullable Object event) {
        return event == null ? null : (Object) (event != NotYet.NEVER);
    }

    /** {@code assigned(id)}. */
    public static @Nullable Object assigned(@Nullable Object id) {
        return id instanceof String text && text.isBlank() ? (Object) false : happened(id);
    }

    /** {@code both(event, event)}: happens when the later one does; not yet as soon as one is known to be outstanding. */
    public static @Nullable Object both(@Nullable Object event, @Nullable Object other) {
        if (event == NotYet.NEVER || other == NotYet.NEVER) {
            return NotYet.NEVER;
        }
        return map(event, other, (first, second) -> moment(first).isAfter(moment(second)) ? first : second);
    }

    /** {@code reaches(part, whole, rate)}: compares in exact numbers; an empty whole cannot be missed. */
    public static @Nullable Object reaches(@Nullable Object part, @Nullable Object whole, @Nullable Object rate) {
        if (!(part instanceof BigDecimal count)
                || !(whole instanceof BigDecimal base)
                || !(rate instanceof BigDecimal share)) {
            return null;
        }
        return count.compareTo(share.multiply(base)) >= 0;
    }

    /**
     * 未知的非负数。 / A number nobody knows that can't lie below zero: at least nothing. Everything else as it is.
     *
     * <p>Arithmetic takes what is known of a sum from it: the greater of 7,650 and some unknown figure is 7,650 at least.
     */
    public static @Nullable Object fromZero(@Nullable Object number) {
        return number == null ? Interval.FROM_ZERO : number;
    }

    /** {@code plus(number, number)}. */
    public static @Nullable Object plus(@Nullable Object first, @Nullable Object second) {
        return reckon(first, second, Interval::plus);
    }

    /** {@code minus(number, number)}, not below zero. */
    public static @Nullable Object minus(@Nullable Object first, @Nullable Object second) {
        return reckon(first, second, Interval::minus);
    }

    /** {@code lesser(number, number)}. */
    public static @Nullable Object lesser(@Nullable Object first, @Nullable Object second) {
        return reckon(first, second, Interval::lesser);
    }

    /** {@code greater(number, number)}. */
    public static @Nullable Object greater(@Nullable Object first, @Nullable Object second) {
        return reckon(first, second, Interval::greater);
    }

    /** {@code times(number, number)}. */
    public static @Nullable Object times(@Nullable Object first, @Nullable Object second) {
        return reckon(first, second, Interval::times);
    }

    /** {@code share(rate, money)}: exact; a sum is cut to the cent once, when it is told. */
    public static @Nullable Object share(@Nullable Object rate, @Nullable Object money) {
        return times(rate, money);
    }

    /** {@code wholeShare(rate, whole)}: so many heads make up the rate, the last one counted whole. */
    public static @Nullable Object wholeShare(@Nullable Object rate, @Nullable Object whole) {
        return map(
                rate, whole, (a, b) -> ((BigDecimal) a).multiply((BigDecimal) b).setScale(0, RoundingMode.CEILING));
    }

    /** {@code average(sum, count)}: exact to ten decimals, cut down; nothing has no average. */
    public static @Nullable Object average(@Nullable Object sum, @Nullable Object count) {
        return map(
                sum,
                count,
                (a, b) -> ((BigDecimal) b).signum() == 0
                        ? null
                        : ((BigDecimal) a).divide((BigDecimal) b, AVERAGE, RoundingMode.DOWN));
    }

    /** {@code fullYears(months)}: whole blocks of twelve months. */
    public static @Nullable Object fullYears(@Nullable Object months) {
        return map(months, count -> ((BigDecimal) count).divideToIntegralValue(BigDecimal.valueOf(12)));
    }

    /** A day or moment as a moment; a bare day counts as its last second. */
    static LocalDateTime moment(Object value) {
        return value instanceof LocalDateTime moment ? moment : dayOf(value).atTime(LAST_SECOND);
    }

    static LocalDate dayOf(Object value) {
        return value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
    }

    private static int whole(Object count) {
        return ((BigDecimal) count).intValueExact();
    }

    /** Reckons with what is sure at least and possible at most; null where nothing at all is known of the result. */
    private static @Nullable Object reckon(
            @Nullable Object first, @Nullable Object second, BiFunction<Interval, Interval, Interval> function) {
        if (first == null || second == null) {
            return null;
        }
        if (first == NotYet.NEVER || second == NotYet.NEVER) {
            return NotYet.NEVER;
        }
        Interval one = Interval.of(first);
        Interval other = Interval.of(second);
        if ((one.isOpen() || other.isOpen()) && (one.isBelowZero() || other.isBelowZero())) {
            return null;
        }
        Interval result = function.apply(one, other);
        return result.isAnything() ? null : result.simplest();
    }

    private static @Nullable Object map(@Nullable Object value, Function<Object, @Nullable Object> function) {
        return value == null || value == NotYet.NEVER
                ? value
                : value instanceof Interval ? null : function.apply(value);
    }

    private static @Nullable Object map(
            @Nullable Object first, @Nullable Object second, BiFunction<Object, Object, @Nullable Object> function) {
        if (first == null || second == null || first instanceof Interval || second instanceof Interval) {
            return null;
        }
        return first == NotYet.NEVER || second == NotYet.NEVER ? NotYet.NEVER : function.apply(first, second);
    }
}
