package io.employmentpolicy.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.evaluation.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("各类案件的轮廓")
class OutlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int KINDS = 500;
    private static final int PLACES = 1 << 10;
    private static final int BYTES = 1 << 12;

    private static Outline outline(Kept kept) {
        return new Outline(
                new AskedPolicies(List.of(), AskedPolicies.ALL),
                new Told(Facts.nothing(), new Fields(Dictionary.standard())),
                DAY,
                0,
                false,
                kept);
    }

    @Test
    void cases_of_many_kinds_are_outlined_once_for_each() {
        Kept kept = new Kept(Long.MAX_VALUE);
        SharedAnswers.OfDay day = new SharedAnswers(0, 1, kept).on(DAY);
        AtomicInteger made = new AtomicInteger();
        for (int round = 0; round < 2; round++) {
            for (int kind = 0; kind < KINDS; kind++) {
                day.outline(new Signature(new long[] {kind}), () -> {
                    made.incrementAndGet();
                    return outline(kept);
                });
            }
        }

        assertThat(made).hasValue(KINDS);
    }

    @Test
    void what_takes_the_place_of_something_kept_is_not_counted_again() {
        Kept kept = new Kept((long) PLACES * BYTES);
        Outline outline = outline(kept);
        for (int i = 0; i < 3 * PLACES; i++) {
            outline.backdrop(List.of(Answers.of(List.of())));
        }

        assertThat(kept.isFull()).isFalse();
        kept.add(PLACES * BYTES);
        assertThat(kept.isFull()).isTrue();
    }
}
