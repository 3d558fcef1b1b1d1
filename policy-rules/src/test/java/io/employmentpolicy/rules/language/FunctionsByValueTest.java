package io.employmentpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("词汇中的函数：逐个取值，至两端为止")
class FunctionsByValueTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 8, 30);
    private static final YearMonth MONTH = YearMonth.of(2024, 11);
    private static final MonthPeriod PERIOD = new MonthPeriod(YearMonth.of(2024, 1), YearMonth.of(2024, 6));
    private static final MonthPeriod RUNNING = new MonthPeriod(YearMonth.of(2024, 3), null);

    @Test
    @DisplayName("字段值化为可比较的值")
    void what_a_fact_holds() {
        assertThat(Functions.plain(5)).isEqualTo(number(5));
        assertThat(Functions.plain("id")).isEqualTo("id");
        assertThat(Functions.plain(Occurrence.at(DAY))).isEqualTo(DAY);
        assertThat(Functions.plain(Occurrence.notYet())).isSameAs(NotYet.NEVER);
        assertThat(Functions.plain(null)).isNull();
    }

    @Test
    @DisplayName("日与时刻的年、月、日")
    void parts_of_a_day() {
        assertThat(Functions.month(DAY)).isEqualTo(YearMonth.of(2024, 2));
        assertThat(Functions.month(MOMENT)).isEqualTo(YearMonth.of(2024, 2));
        assertThat(Functions.date(MOMENT)).isEqualTo(DAY);
        assertThat(Functions.year(MOMENT)).isEqualTo(number(2024));
        assertThat(Functions.firstDayOfYear(DAY)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Functions.monthAfter(LocalDate.of(2024, 12, 31))).isEqualTo(YearMonth.of(2025, 1));
        assertThat(Functions.yearsBefore(DAY, number(2))).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(Functions.dayBefore(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Functions.dayBefore(NotYet.NEVER)).isSameAs(NotYet.NEVER);
        assertThat(Functions.dayBefore(null)).isNull();
    }

    @Test
    @DisplayName("月与所属期")
    void months_and_periods() {
        assertThat(Functions.firstDay(MONTH)).isEqualTo(LocalDate.of(2024, 11, 1));
        assertThat(Functions.firstMonth(PERIOD)).isEqualTo(YearMonth.of(2024, 1));
        assertThat(Functions.lastMonth(PERIOD)).isEqualTo(YearMonth.of(2024, 6));
        assertThat(Functions.lastMonth(RUNNING)).isSameAs(NotYet.NEVER);
        assertThat(Functions.monthsLater(MONTH, number(3))).isEqualTo(YearMonth.of(2025, 2));
        assertThat(Functions.monthsEarlier(YearMonth.of(2025, 2), number(3))).isEqualTo(MONTH);
        assertThat(Functions.laterMonth(MONTH, MONTH.plusMonths(1))).isEqualTo(MONTH.plusMonths(1));
        assertThat(Functions.laterMonth(MONTH.plusMonths(1), MONTH)).isEqualTo(MONTH.plusMonths(1));
        assertThat(Functions.monthsBetween(MONTH, YearMonth.of(2025, 2))).isEqualTo(number(3));
        assertThat(Functions.monthsBetween(YearMonth.of(2025, 2), MONTH)).isEqualTo(number(-3));
        assertThat(Functions.monthsBetween(MONTH, null)).isNull();
        assertThat(Functions.monthsBetween(NotYet.NEVER, MONTH)).isSameAs(NotYet.NEVER);
    }

    @Test
    @DisplayName("是否已开始：当日、当月算已开始")
    void what_has_begun() {
        assertThat(Functions.begun(DAY, DAY)).isEqualTo(true);
        assertThat(Functions.begun(DAY.plusDays(1), DAY)).isEqualTo(false);
        assertThat(Functions.begun(YearMonth.of(2024, 2), DAY)).isEqualTo(true);
        assertThat(Functions.begun(YearMonth.of(2024, 3), DAY)).isEqualTo(false);
        assertThat(Functions.begun(PERIOD, DAY)).isEqualTo(true);
        assertThat(Functions.begun(RUNNING, DAY)).isEqualTo(false);
        assertThat(Functions.begun(NotYet.NEVER, DAY)).isEqualTo(false);
        assertThat(Functions.begun(null, DAY)).isNull();
        assertThat(Functions.begun(DAY, null)).isNull();
        assertThat(Functions.happened(DAY)).isEqualTo(true);
        assertThat(Functions.happened(NotYet.NEVER)).isEqualTo(false);
        assertThat(Functions.happened(null)).isNull();
    }

    @Test
    @DisplayName("两端之内，两端都算；缺一端未知，一端尚未发生为否")
    void what_lies_within() {
        LocalDate from = DAY.minusDays(1);
        LocalDate until = DAY.plusDays(1);

        assertThat(Functions.within(DAY, from, until)).isEqualTo(true);
        assertThat(Functions.within(from, from, until)).isEqualTo(true);
        assertThat(Functions.within(until, from, until)).isEqualTo(true);
        assertThat(Functions.within(from.minusDays(1), from, until)).isEqualTo(false);
        assertThat(Functions.within(until.plusDays(1), from, until)).isEqualTo(false);
        assertThat(Functions.within(null, from, until)).isNull();
        assertThat(Functions.within(DAY, null, until)).isNull();
        assertThat(Functions.within(DAY, from, null)).isNull();
        assertThat(Functions.within(NotYet.NEVER, null, null)).isEqualTo(false);
        assertThat(Functions.within(DAY, NotYet.NEVER, until)).isEqualTo(false);
        assertThat(Functions.within(DAY, from, NotYet.NEVER)).isEqualTo(false);
    }

    @Test
    @DisplayName("同年；若干年内而有未知；窗口本身未知或尚未发生")
    void years_and_windows_that_are_unknown() {
        assertThat(Functions.inYearOf(DAY, LocalDate.of(2024, 12, 31))).isEqualTo(true);
        assertThat(Functions.inYearOf(DAY, LocalDate.of(2025, 1, 1))).isEqualTo(false);
        assertThat(Functions.inYearOf(NotYet.NEVER, DAY)).isEqualTo(false);
        assertThat(Functions.inYearOf(DAY, NotYet.NEVER)).isEqualTo(false);
        assertThat(Functions.inYearOf(DAY, null)).isNull();
        assertThat(Functions.lastYears(NotYet.NEVER, number(3), DAY)).isEqualTo(false);
        assertThat(Functions.lastYears(null, number(3), DAY)).isNull();
        assertThat(Functions.lastYears(DAY, null, DAY)).isNull();
        assertThat(Functions.lastYears(DAY, Interval.FROM_ZERO, DAY)).isNull();
        assertThat(Functions.lastYears(DAY, number(3), null)).isNull();
        assertThat(Functions.clipped(DAY, DAY, NotYet.NEVER, DAY)).isSameAs(NotYet.NEVER);
        assertThat(Functions.clipped(DAY, DAY, DAY, NotYet.NEVER)).isSameAs(NotYet.NEVER);
        assertThat(Functions.clipped(DAY, DAY, null, DAY)).isNull();
        assertThat(Functions.clipped(DAY, DAY, DAY, null)).isNull();
        assertThat(Functions.clipped(NotYet.NEVER, null, DAY, DAY)).isEqualTo(DayRun.NONE);
    }

    @Test
    @DisplayName("加减乘、大小，及只知下限的数")
    void arithmetic() {
        assertThat(Functions.plus(number(2), number(3))).isEqualTo(number(5));
        assertThat(Functions.minus(number(5), number(3))).isEqualTo(number(2));
        assertThat(Functions.times(number(2), number(3))).isEqualTo(number(6));
        assertThat(Functions.lesser(number(2), number(3))).isEqualTo(number(2));
        assertThat(Functions.greater(number(2), number(3))).isEqualTo(number(3));
        assertThat(Functions.plus(null, number(3))).isNull();
        assertThat(Functions.plus(number(3), null)).isNull();
        assertThat(Functions.plus(NotYet.NEVER, number(3))).isSameAs(NotYet.NEVER);
        assertThat(Functions.plus(number(3), NotYet.NEVER)).isSameAs(NotYet.NEVER);
        assertThat(Functions.fromZero(null)).isEqualTo(Interval.FROM_ZERO);
        assertThat(Functions.fromZero(number(3))).isEqualTo(number(3));
        assertThat(Functions.greater(number(7650), Interval.FROM_ZERO)).isEqualTo(new Interval(number(7650), null));
        assertThat(Functions.plus(Interval.FROM_ZERO, number(-1))).isNull();
        assertThat(Functions.plus(number(-1), Interval.FROM_ZERO)).isNull();
        assertThat(Functions.plus(number(-1), number(3))).isEqualTo(number(2));
    }

    @Test
    @DisplayName("人数比例进到整数；平均数截到十位；整年")
    void shares_and_averages() {
        assertThat(Functions.wholeShare(new BigDecimal("0.1"), number(25))).isEqualTo(number(3));
        assertThat(Functions.wholeShare(new BigDecimal("0.1"), number(20))).isEqualTo(number(2));
        assertThat(Functions.wholeShare(Interval.FROM_ZERO, number(20))).isNull();
        assertThat(Functions.average(number(2), number(3))).isEqualTo(new BigDecimal("0.6666666666"));
        assertThat(Functions.average(number(1), number(0))).isNull();
        assertThat(Functions.fullYears(number(23))).isEqualTo(number(1));
        assertThat(Functions.fullYears(number(24))).isEqualTo(number(2));
        assertThat(Functions.fullYears(Interval.FROM_ZERO)).isNull();
        assertThat(Functions.reaches(null, number(1), number(1))).isNull();
        assertThat(Functions.reaches(number(1), null, number(1))).isNull();
        assertThat(Functions.reaches(number(1), number(1), null)).isNull();
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
