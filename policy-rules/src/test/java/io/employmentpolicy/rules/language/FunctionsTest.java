package io.employmentpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("词汇中的函数")
class FunctionsTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("未知进，未知出")
    void unknown_in_unknown_out() {
        for (Vocabulary.Entry entry : Vocabulary.functions()) {
            int arguments = entry.parameters().size() + (entry.needsAsOf() ? 1 : 0);

            assertThat(entry.body().apply(new Object[arguments]))
                    .as(entry.name())
                    .isNull();
        }
    }

    @Test
    @DisplayName("尚未发生的事：日期仍为尚未发生，判断均为否")
    void not_yet_stays_not_yet_and_decides_as_no() {
        for (Vocabulary.Entry entry : Vocabulary.functions()) {
            List<Object> arguments =
                    new ArrayList<>(Collections.nCopies(entry.parameters().size(), NotYet.NEVER));
            if (entry.needsAsOf()) {
                arguments.add(LEAP_DAY);
            }
            boolean takesEvents = entry.parameters().stream().allMatch(type -> Vocabulary.isMoment(type.base()));
            if (takesEvents) {
                Object result = entry.body().apply(arguments.toArray());

                assertThat(result).as(entry.name()).isIn(NotYet.NEVER, Boolean.FALSE);
            }
        }
    }

    @Test
    @DisplayName("二月二十九日加年数，落在二月末日")
    void a_missing_day_becomes_the_last_of_its_month() {
        assertThat(Functions.yearsAfter(LEAP_DAY, number(2))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Functions.yearsAfter(LEAP_DAY, number(4))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Functions.monthsAfter(LocalDate.of(2026, 8, 31), number(6))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    @DisplayName("若干年内：自评定日减去年数的次日起，至评定日止")
    void a_window_of_years_opens_the_day_after() {
        LocalDate asOf = LocalDate.of(2025, 6, 30);

        assertThat(Functions.lastYears(LocalDate.of(2022, 6, 30), number(3), asOf))
                .isEqualTo(false);
        assertThat(Functions.lastYears(LocalDate.of(2022, 7, 1), number(3), asOf))
                .isEqualTo(true);
        assertThat(Functions.lastYears(asOf, number(3), asOf)).isEqualTo(true);
        assertThat(Functions.lastYears(asOf.plusDays(1), number(3), asOf)).isEqualTo(false);
    }

    @Test
    @DisplayName("当日为第零日，期限至末日最后一秒")
    void a_deadline_ends_with_its_last_second() {
        LocalDateTime called = LocalDateTime.of(2024, 5, 8, 23, 59);

        assertThat(Functions.endOfDay(called)).isEqualTo(LocalDateTime.of(2024, 5, 8, 23, 59, 59));
        assertThat(Functions.endOfDay(Functions.daysAfter(called, number(3))))
                .isEqualTo(LocalDateTime.of(2024, 5, 11, 23, 59, 59));
    }

    @Test
    @DisplayName("月份的末日；两日相隔的日数不低于零，未知的仍未知")
    void last_days_and_days_between() {
        LocalDate due = LocalDate.of(2025, 10, 31);

        assertThat(Functions.lastDay(YearMonth.of(2024, 2))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Functions.daysBetween(due, LocalDate.of(2025, 11, 1))).isEqualTo(number(1));
        assertThat(Functions.daysBetween(due, due)).isEqualTo(number(0));
        assertThat(Functions.daysBetween(due, LocalDate.of(2025, 10, 1))).isEqualTo(number(0));
        assertThat(Functions.daysBetween(due, null)).isNull();
        assertThat(Functions.daysBetween(due, NotYet.NEVER)).isSameAs(NotYet.NEVER);
    }

    @Test
    @DisplayName("比率按整数比较，空底数不算未达")
    void a_rate_is_compared_exactly() {
        assertThat(Functions.reaches(number(900), number(1000), new BigDecimal("0.90")))
                .isEqualTo(true);
        assertThat(Functions.reaches(number(899), number(1000), new BigDecimal("0.90")))
                .isEqualTo(false);
        assertThat(Functions.reaches(number(2), number(3), new BigDecimal("0.66667")))
                .isEqualTo(false);
        assertThat(Functions.reaches(number(0), number(0), new BigDecimal("0.90")))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("比例金额在中间不取整，差额不低于零")
    void money_stays_exact_until_it_is_told() {
        assertThat(Functions.share(new BigDecimal("0.75"), new BigDecimal("1036.01")))
                .isEqualTo(new BigDecimal("777.0075"));
        assertThat(Functions.minus(number(3), number(5))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    @DisplayName("两事齐备的时刻是较晚者；一事未办即为未办，另一事未知也是如此")
    void both_happen_when_the_later_one_does() {
        LocalDateTime early = LocalDateTime.of(2024, 5, 10, 11, 0);
        LocalDateTime late = LocalDateTime.of(2024, 5, 11, 23, 59);

        assertThat(Functions.both(early, late)).isEqualTo(late);
        assertThat(Functions.both(late, early)).isEqualTo(late);
        assertThat(Functions.both(null, NotYet.NEVER)).isEqualTo(NotYet.NEVER);
        assertThat(Functions.both(early, null)).isNull();
    }

    @Test
    @DisplayName("所属期有共同的月")
    void periods_share_a_month() {
        MonthPeriod first = new MonthPeriod(YearMonth.of(2025, 1), YearMonth.of(2025, 6));
        MonthPeriod second = new MonthPeriod(YearMonth.of(2025, 6), null);
        MonthPeriod third = new MonthPeriod(YearMonth.of(2025, 7), YearMonth.of(2025, 7));

        assertThat(Functions.overlaps(first, second)).isEqualTo(true);
        assertThat(Functions.overlaps(first, third)).isEqualTo(false);
        assertThat(Functions.overlaps(third, second)).isEqualTo(true);
    }

    @Test
    @DisplayName("时段截到窗口之内；未结束的至窗口末日")
    void a_run_is_clipped_to_its_window() {
        LocalDate first = LocalDate.of(2022, 8, 16);
        LocalDate last = LocalDate.of(2024, 8, 15);
        LocalDate before = first.minusDays(1);
        LocalDate inside = LocalDate.of(2023, 1, 1);
        LocalDate after = last.plusDays(1);

        assertThat(Functions.clipped(before, inside, first, last)).isEqualTo(new DayRun(first, inside));
        assertThat(Functions.clipped(inside, after, first, last)).isEqualTo(new DayRun(inside, last));
        assertThat(Functions.clipped(inside, NotYet.NEVER, first, last)).isEqualTo(new DayRun(inside, last));
        assertThat(Functions.clipped(inside, inside, first, last)).isEqualTo(new DayRun(inside, inside));
        assertThat(Functions.clipped(inside, null, first, last)).isNull();
        assertThat(Functions.clipped(null, inside, first, last)).isNull();
    }

    @Test
    @DisplayName("一端已在窗口之外，另一端未知也没有一日")
    void a_run_outside_its_window_has_no_day() {
        LocalDate first = LocalDate.of(2022, 8, 16);
        LocalDate last = LocalDate.of(2024, 8, 15);

        assertThat(Functions.clipped(null, first.minusDays(1), first, last)).isEqualTo(DayRun.NONE);
        assertThat(Functions.clipped(last.plusDays(1), null, first, last)).isEqualTo(DayRun.NONE);
        assertThat(Functions.clipped(first.minusYears(2), first.minusDays(1), first, last))
                .isEqualTo(DayRun.NONE);
    }

    @Test
    @DisplayName("每人每年各计一次；年的末日；钟点；是否已有其人")
    void small_ones() {
        assertThat(Functions.perYear("p1", number(2024))).isEqualTo(Functions.perYear("p1", new BigDecimal("2024")));
        assertThat(Functions.perYear("p1", number(2024))).isNotEqualTo(Functions.perYear("p1", number(2025)));
        assertThat(Functions.samePerson("p1", "p1")).isEqualTo(true);
        assertThat(Functions.samePerson("p1", "p2")).isEqualTo(false);
        assertThat(Functions.samePerson(null, "p2")).isEqualTo(true);
        assertThat(Functions.samePerson("p1", null)).isNull();
        assertThat(Functions.lastDayOfYear(number(2025))).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Functions.quarter(LocalDate.of(2024, 3, 31))).isEqualTo(number(1));
        assertThat(Functions.quarter(LocalDate.of(2024, 4, 1))).isEqualTo(number(2));
        assertThat(Functions.hour(LocalDateTime.of(2024, 5, 8, 21, 59, 59))).isEqualTo(number(21));
        assertThat(Functions.assigned(NotYet.NEVER)).isEqualTo(false);
        assertThat(Functions.assigned("officer")).isEqualTo(true);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
