package io.employmentpolicy.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.batch.BatchAnswer.Answered;
import io.employmentpolicy.rules.batch.BatchAnswer.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final BatchOptions FLEX = BatchOptions.DEFAULT.about(List.of("TJ-FLEX"));

    @Test
    void every_case_is_answered_in_its_place_as_if_it_were_alone() {
        List<Facts> all = IntStream.range(0, 200)
                .mapToObj(i -> Facts.builder()
                        .add(Person.builder()
                                .birthDate(LocalDate.of(1950 + i % 60, 1, 1 + i % 28))
                                .build())
                        .build())
                .toList();

        List<BatchAnswer<Screening>> answers = ENGINE.screenAll(
                        all.stream().map(facts -> BatchCase.of(facts, DAY)), FLEX.onThreads(4))
                .toList();

        assertThat(answers)
                .extracting(BatchAnswer::position)
                .isEqualTo(LongStream.range(0, 200).boxed().toList());
        for (int i = 0; i < all.size(); i++) {
            assertThat(((Answered<Screening>) answers.get(i)).answer())
                    .isEqualTo(ENGINE.screen(all.get(i), DAY, FLEX.policies(), FLEX.verification()));
        }
    }

    @Test
    void what_is_wrong_with_one_case_is_told_at_its_place_and_the_others_are_answered() {
        Problem unreadable = new Problem(
                "FACT-101", Place.of("line 2"), "person.age", Text.same("x"), Text.same("1"), Text.same("?"));
        Stream<@Nullable BatchCase> cases = Arrays.asList(
                BatchCase.of(Facts.nothing(), DAY),
                new BatchCase("P-2", DAY, () -> {
                    throw new InvalidFactsException(List.of(unreadable));
                }),
                null,
                new BatchCase("P-4", DAY, BatchTest::endless),
                new BatchCase("P-5", LocalDate.of(1900, 1, 1), Facts::nothing),
                BatchCase.of(Facts.nothing(), DAY))
                .stream();

        List<BatchAnswer<Screening>> answers =
                ENGINE.screenAll(cases.map(BatchTest::asGiven), FLEX).toList();

        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).isInstanceOf(Answered.class);
        assertThat(answers.get(5)).isInstanceOf(Answered.class);
        assertThat(answers.subList(1, 5))
                .extracting(answer -> answer.id() + " "
                        + ((Refused<Screening>) answer).problems().get(0).code())
                .containsExactly("P-2 FACT-101", "null BATCH-001", "P-4 BATCH-002", "P-5 FACT-201");
    }

    @Test
    void stops_at_the_first_problem_where_asked() {
        AtomicInteger read = new AtomicInteger();
        Stream<BatchCase> cases = IntStream.range(0, 100_000)
                .mapToObj(i -> new BatchCase(null, DAY, () -> {
                    read.incrementAndGet();
                    if (i == 3) {
                        throw new IllegalStateException("secret");
                    }
                    return Facts.nothing();
                }));

        List<BatchAnswer<Screening>> answers =
                ENGINE.screenAll(cases, FLEX.stoppingAtFirstProblem()).toList();

        assertThat(answers).hasSize(4);
        assertThat(answers.get(3).toString())
                .contains("BATCH-002", "IllegalStateException")
                .doesNotContain("secret");
        assertThat(read.get()).isLessThan(1000);
    }

    @Test
    void goes_on_from_a_position_without_reading_what_was_answered_before() {
        Stream<BatchCase> cases = IntStream.range(0, 20)
                .mapToObj(i -> new BatchCase("P-" + i, DAY, () -> {
                    if (i < 15) {
                        throw new AssertionError("read again: " + i);
                    }
                    return Facts.nothing();
                }));

        assertThat(ENGINE.decideAll(cases, FLEX.startingAt(15)).map(BatchAnswer::id))
                .containsExactly("P-15", "P-16", "P-17", "P-18", "P-19");
    }

    @Test
    void takes_up_no_more_than_is_asked_for_and_ends_when_closed() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<BatchCase> endless = Stream.generate(() -> {
                    taken.incrementAndGet();
                    return BatchCase.of(Facts.nothing(), DAY);
                })
                .onClose(closed::incrementAndGet);

        try (Stream<BatchAnswer<Screening>> answers = ENGINE.screenAll(endless, FLEX.onThreads(2))) {
            assertThat(answers.limit(10)).hasSize(10);
        }

        assertThat(taken.get()).isLessThan(64);
        assertThat(closed).hasValue(1);
    }

    @Test
    void without_order_a_slow_case_keeps_nobody_waiting() {
        CountDownLatch others = new CountDownLatch(5);
        Stream<BatchCase> cases = IntStream.range(0, 6)
                .mapToObj(i -> new BatchCase("P-" + i, DAY, () -> {
                    if (i == 0) {
                        await(others);
                    }
                    return Facts.nothing();
                }));
        List<String> order = new ArrayList<>();

        ENGINE.screenAll(cases, FLEX.onThreads(2).unordered()).forEach(answer -> {
            order.add(String.valueOf(answer.id()));
            others.countDown();
        });

        assertThat(order).hasSize(6).endsWith("P-0");
    }

    @Test
    void a_source_that_breaks_loses_nothing_that_was_taken_up() {
        Stream<BatchCase> cases = IntStream.range(0, 10).mapToObj(i -> {
            if (i == 7) {
                throw new IllegalStateException("disk gone");
            }
            return BatchCase.of(Facts.nothing(), DAY);
        });
        List<BatchAnswer<Screening>> answers = new ArrayList<>();

        assertThatThrownBy(() -> ENGINE.screenAll(cases, FLEX).forEach(answers::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk gone");
        assertThat(answers).hasSize(7);
    }

    @Test
    void progress_is_told_and_an_interrupted_caller_is_let_go() {
        List<Long> told = new ArrayList<>();
        Stream<BatchCase> three =
                Stream.generate(() -> BatchCase.of(Facts.nothing(), DAY)).limit(3);
        assertThat(ENGINE.screenAll(three, FLEX.telling(told::add))).hasSize(3);
        assertThat(told).containsExactly(1L, 2L, 3L);

        CountDownLatch never = new CountDownLatch(1);
        Stream<BatchCase> stuck = Stream.of(new BatchCase("P-0", DAY, () -> {
            await(never);
            return Facts.nothing();
        }));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ENGINE.screenAll(stuck, FLEX).toList()).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void misuse_is_told_before_anything_is_read() {
        assertThatThrownBy(() -> ENGINE.screenAll(Stream.of(), BatchOptions.DEFAULT.about(List.of("TJ-FLEXX"))))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("TJ-FLEX");
        assertThatThrownBy(() -> BatchOptions.DEFAULT.onThreads(0)).hasMessageContaining("threads: 0");
        assertThatThrownBy(() -> BatchOptions.DEFAULT.startingAt(-1)).hasMessageContaining("from: -1");
    }

    private static Facts endless() {
        return endless();
    }

    @SuppressWarnings("NullAway") // what a careless caller hands in
    private static BatchCase asGiven(@Nullable BatchCase one) {
        return one;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
