package io.employmentpolicy.rules.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.drools.Kleene;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rule.Aggregate;
import io.employmentpolicy.rules.language.DayRun;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("日子的合计")
class TallyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 8, 16);
    private static final LocalDate LAST = LocalDate.of(2024, 8, 15);

    @Test
    @DisplayName("重叠、相邻与相隔的时段：每日只计一次，连续的合为一段")
    void overlapping_runs_count_each_day_once() {
        List<Object> runs = List.of(
                run("2023-01-01", "2023-01-31"),
                run("2023-01-20", "2023-02-10"),
                run("2023-02-11", "2023-02-20"),
                run("2023-03-01", "2023-03-10"),
                DayRun.NONE);

        assertThat(days(Aggregate.DAYS_COVERED, runs, runs)).isEqualTo(number(61));
        assertThat(days(Aggregate.LONGEST_RUN, runs, runs)).isEqualTo(number(51));
        assertThat(Kleene.daysCovered(runs, runs)).isEqualTo(number(61));
        assertThat(Kleene.longestRun(runs, runs)).isEqualTo(number(51));
    }

    @Test
    @DisplayName("不确定的时段只加在上限")
    void what_is_only_possible_adds_to_the_most() {
        List<Object> sure = List.of(run("2023-01-01", "2023-01-31"));
        List<Object> possible = List.of(run("2023-01-01", "2023-01-31"), run("2023-02-01", "2023-02-10"));

        assertThat(days(Aggregate.DAYS_COVERED, sure, possible)).isEqualTo(new Interval(number(31), number(41)));
        assertThat(days(Aggregate.LONGEST_RUN, sure, possible)).isEqualTo(new Interval(number(31), number(41)));
        assertThat(Kleene.daysCovered(sure, possible)).isEqualTo(new Interval(number(31), number(41)));
        assertThat(Kleene.longestRun(sure, possible)).isEqualTo(new Interval(number(31), number(41)));
    }

    @Test
    @DisplayName("一段不明，上限即不明")
    void an_unknown_run_takes_the_limit_away() {
        Tally tally = tally(Aggregate.DAYS_COVERED);
        tally.add(Truth.TRUE, true, run("2023-01-01", "2023-01-31"));
        tally.add(Truth.TRUE, true, null);

        assertThat(tally.result()).isEqualTo(new Interval(number(31), null));
    }

    @Test
    @DisplayName("两个引擎与逐日数得的相同")
    void both_engines_count_as_by_hand() {
        Random random = new Random(20261120L);
        for (int i = 0; i < 2_000; i++) {
            List<Object> sure = runs(random);
            List<Object> possible = new ArrayList<>(runs(random));
            possible.addAll(sure);
            Object covered = byHand(sure, possible, false);
            Object longest = byHand(sure, possible, true);

            assertThat(days(Aggregate.DAYS_COVERED, sure, possible)).isEqualTo(covered);
            assertThat(Kleene.daysCovered(sure, possible)).isEqualTo(covered);
            assertThat(days(Aggregate.LONGEST_RUN, sure, possible)).isEqualTo(longest);
            assertThat(Kleene.longestRun(sure, possible)).isEqualTo(longest);
        }
    }

    private static List<Object> runs(Random random) {
        List<Object> runs = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate from = FIRST.minusDays(30).plusDays(random.nextInt(90));
            Object until = from.plusDays(random.nextInt(25));
            runs.add(Objects.requireNonNull(Functions.clipped(from, until, FIRST, LAST)));
        }
        return runs;
    }

    private static Object byHand(List<Object> sure, List<Object> possible, boolean inARow) {
        return new Interval(byHand(sure, inARow), byHand(possible, inARow)).simplest();
    }

    private static BigDecimal byHand(List<Object> runs, boolean inARow) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Object run : runs) {
            for (LocalDate day = ((DayRun) run).from(); !day.isAfter(((DayRun) run).until()); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        int longest = 0;
        int length = 0;
        for (LocalDate day : days) {
            length = days.contains(day.minusDays(1)) ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return number(inARow ? longest : days.size());
    }

    private static Object days(Aggregate aggregate, List<Object> sure, List<Object> possible) {
        Tally tally = tally(aggregate);
        List<Object> rest = new ArrayList<>(possible);
        for (Object run : sure) {
            tally.add(Truth.TRUE, true, run);
            rest.remove(run);
        }
        rest.forEach(run -> tally.add(Truth.UNKNOWN, true, run));
        return tally.result();
    }

    private static Tally tally(Aggregate aggregate) {
        Rule.Pattern pattern = new Rule.Pattern(
                Dictionary.standard().byName("spell").orElseThrow(),
                null,
                0,
                -1,
                false,
                List.of(),
                List.of(),
                new Place("rules.drl", 1, 1));
        return new Tally(new Rule.Counted(pattern, aggregate, new Expression.AsOf(), 1, "$days", List.of()));
    }

    private static Object run(String from, String until) {
        return Objects.requireNonNull(Functions.clipped(LocalDate.parse(from), LocalDate.parse(until), FIRST, LAST));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
