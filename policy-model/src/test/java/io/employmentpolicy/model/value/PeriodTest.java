package io.employmentpolicy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期间")
class PeriodTest {

    @ParameterizedTest
    @DisplayName("按日:首尾两日都在期内")
    @CsvSource({"2024-12-31,false", "2025-01-01,true", "2027-12-31,true", "2028-01-01,false"})
    void both_days_belong(LocalDate day, boolean inside) {
        DatePeriod period = DatePeriod.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(period.contains(day)).isEqualTo(inside);
    }

    @Test
    @DisplayName("按日:没有止日的一直有效")
    void runs_on_without_an_end() {
        DatePeriod period = DatePeriod.openEnded(LocalDate.of(2025, 1, 1));

        assertThat(period.contains(LocalDate.MAX)).isTrue();
        assertThat(period.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(period).hasToString("2025-01-01..");
    }

    @Test
    @DisplayName("按日:一日也是期间")
    void one_day_is_a_period() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(DatePeriod.ofClosed(day, day).contains(day)).isTrue();
    }

    @Test
    @DisplayName("止早于起的拒收")
    void refuses_an_end_before_its_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePeriod.ofClosed(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .withMessageContaining("2025-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthPeriod(YearMonth.of(2025, 2), YearMonth.of(2025, 1)))
                .withMessageContaining("2025-02");
    }

    @ParameterizedTest
    @DisplayName("重叠:相接一日即重叠,相邻不算")
    @CsvSource({
        "2025-01-01,2025-01-31,2025-01-31,2025-02-28,true",
        "2025-01-01,2025-01-31,2025-02-01,2025-02-28,false",
        "2025-01-01,,2030-01-01,,true",
        "2025-01-01,,2024-01-01,2024-12-31,false",
        "2025-01-01,2025-12-31,2025-03-01,2025-03-01,true"
    })
    void overlaps_when_a_day_is_shared(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean shared) {
        DatePeriod one = new DatePeriod(from, to);
        DatePeriod other = new DatePeriod(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test
    @DisplayName("按月:整年含十二个月")
    void a_year_has_its_twelve_months() {
        MonthPeriod year = MonthPeriod.ofYear(2023);

        assertThat(year).isEqualTo(new MonthPeriod(YearMonth.of(2023, 1), YearMonth.of(2023, 12)));
        assertThat(year.contains(YearMonth.of(2023, 12))).isTrue();
        assertThat(year.contains(YearMonth.of(2022, 12))).isFalse();
        assertThat(year.contains(YearMonth.of(2024, 1))).isFalse();
    }

    @Test
    @DisplayName("按月:仍在继续的与以后各月重叠")
    void months_run_on_without_an_end() {
        MonthPeriod running = new MonthPeriod(YearMonth.of(2024, 7), null);

        assertThat(running.overlaps(MonthPeriod.ofYears(2021, 2025))).isTrue();
        assertThat(running.overlaps(MonthPeriod.ofYear(2023))).isFalse();
        assertThat(MonthPeriod.ofYear(2024).overlaps(running)).isTrue();
        assertThat(running).hasToString("2024-07..");
    }
}
