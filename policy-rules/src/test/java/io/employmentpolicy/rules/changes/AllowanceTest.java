package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.engine.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An employer with eighteen hires of whom next to nothing is known took half a minute; what is looked at grows no longer with the hires. */
@DisplayName("重演的额度：名单再长，也在有限的次数以内")
class AllowanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String POLICY = "CN-EXPANSION";
    private static final int HIRES = 18;

    /** A fact of the employer, those of the hires and one, squared. */
    private static final int REPLAY = 400;

    private final PolicyEngine engine = Shipped.engine();
    private final ChangeFinder finder = new ChangeFinder(engine.rulebook());
    private final Decider decider = new Decider(engine.rulebook());
    private final AtomicInteger replays = new AtomicInteger();
    private final Replay counted = (facts, asOf, depth, both) -> {
        replays.incrementAndGet();
        return new Replay.Replayed(decider.decide(facts, asOf, List.of(POLICY), depth, both), List.of());
    };

    private static Facts hires() {
        Facts.Builder facts = Facts.builder()
                .add(Employer.builder().kind(EmployerKind.INSTITUTION).build());
        for (int i = 0; i < HIRES; i++) {
            facts.add(Hire.builder().build());
        }
        return facts.build();
    }

    @Test
    @DisplayName("页面上差在哪一步：各页不超过十二万")
    void a_page_looks_for_what_would_help_within_its_allowance() {
        new Helps(finder, policy -> counted).in(engine.overview(hires(), DAY, List.of(POLICY)), hires());

        // those of the allowance, and of three rows the question before it, the last one begun and what both engines
        // confirm
        assertThat(replays.get()).isBetween(1, 120_000 / REPLAY + 3 * 4);
    }

    @Test
    @DisplayName("怎样才会改变：没有逐一查找的，说明白")
    void what_was_not_looked_through_is_told_as_such() {
        assertThat(finder.turnings(POLICY, hires(), DAY, counted))
                .hasSize(HIRES)
                .anySatisfy(one -> assertThat(one.search()).isEqualTo(Turning.Search.CUT_SHORT));
        assertThat(replays.get()).isLessThan(2 * 500_000 / REPLAY);
    }
}
