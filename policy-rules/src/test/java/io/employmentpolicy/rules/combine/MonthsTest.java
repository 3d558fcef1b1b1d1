package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.value.MonthPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Months kept as runs against the same months one by one. */
@DisplayName("若干月份：与逐月列举一致")
class MonthsTest {
    private static final YearMonth FIRST = YearMonth.of(-1, 11);
    private static final int MONTHS = 30;

    @Test
    @DisplayName("交、并、差、前若干个、是否相交，与逐月所得相同")
    void runs_say_what_months_one_by_one_say() {
        Random random = new Random(20261130L);
        int meeting = 0;
        for (int i = 0; i < 20_000; i++) {
            SortedSet<YearMonth> one = random(random);
            SortedSet<YearMonth> other = random(random);
            Months some = months(one);
            Months others = months(other);
            assertSame(some.and(others), kept(one, other, true));
            assertSame(some.without(others), kept(one, other, false));
            SortedSet<YearMonth> either = new TreeSet<>(one);
            either.addAll(other);
            assertSame(some.or(others), either);
            int most = random.nextInt(MONTHS) - 2;
            assertSame(
                    some.first(most),
                    new TreeSet<>(one.stream().limit(Math.max(0, most)).toList()));
            assertThat(some.meets(others)).isEqualTo(one.stream().anyMatch(other::contains));
            YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
            assertThat(some.has(month)).isEqualTo(one.contains(month));
            meeting += some.meets(others) ? 1 : 0;
        }
        assertThat(meeting).isBetween(5_000, 19_000);
    }

    @Test
    @DisplayName("没有终点的月份；终点早于起点的没有月份")
    void a_run_without_end_and_one_that_ends_before_it_begins() {
        YearMonth month = YearMonth.of(2026, 3);
        assertThat(Months.of(month, null).and(Months.ofYear(2026)).periods())
                .containsExactly(new MonthPeriod(month, YearMonth.of(2026, 12)));
        assertThat(Months.of(month, null).has(YearMonth.of(9999, 12))).isTrue();
        assertThat(Months.of(month, YearMonth.of(2026, 2))).isEqualTo(Months.NONE);
    }

    private static void assertSame(Months found, SortedSet<YearMonth> months) {
        assertThat(found).isEqualTo(months(months));
        assertThat(found.size()).isEqualTo(months.size());
        assertThat(found.isEmpty()).isEqualTo(months.isEmpty());
        List<YearMonth> listed = new ArrayList<>();
        for (MonthPeriod period : found.periods()) {
            assertThat(listed).doesNotContain(period.from().minusMonths(1));
            for (YearMonth at = period.from(); period.contains(at); at = at.plusMonths(1)) {
                listed.add(at);
            }
        }
        assertThat(listed).containsExactlyElementsOf(months);
        if (!months.isEmpty()) {
            assertThat(found.first()).isEqualTo(months.first());
        }
    }

    private static SortedSet<YearMonth> kept(SortedSet<YearMonth> one, SortedSet<YearMonth> other, boolean in) {
        SortedSet<YearMonth> kept = new TreeSet<>(one);
        kept.removeIf(month -> other.contains(month) != in);
        return kept;
    }

    private static SortedSet<YearMonth> random(Random random) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (int runs = random.nextInt(4); runs > 0; runs--) {
            int from = random.nextInt(MONTHS);
            int end = Math.min(MONTHS, from + 1 + random.nextInt(8));
            for (int at = from; at < end; at++) {
                months.add(FIRST.plusMonths(at));
            }
        }
        return months;
    }

    private static Months months(SortedSet<YearMonth> some) {
        Months months = Months.NONE;
        for (YearMonth month : some) {
            months = months.or(Months.of(month, month));
        }
        return months;
    }
}
