package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.engine.Decider;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the engines differ on is not told as a way, and that they differ is. */
@DisplayName("两个引擎不一致的变化：不列为办法，也不隐瞒")
class EnginesDifferTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String POLICY = "CN-UI";
    private static final Outcome DIFFERS = new Outcome.Disagreement("yes", "no");

    private final PolicyEngine engine = Shipped.engine();
    private final ChangeFinder finder = new ChangeFinder(engine.rulebook());
    private final Decider decider = new Decider(engine.rulebook());
    private final Facts facts = Facts.of(
            Person.builder().drawsPension(false).build(),
            UnemploymentInsurance.builder()
                    .contributionMonths(11)
                    .unspentMonths(0)
                    .leftInvoluntarily(true)
                    .drawing(false)
                    .build());

    @Test
    @DisplayName("改变之后不一致")
    void a_way_on_whose_end_they_differ_is_told_of_as_such() {
        assertThat(turning(false, false).ways()).isNotEmpty();

        Turning turning = turning(true, false);

        assertThat(turning.ways()).isEmpty();
        assertThat(turning.search()).isEqualTo(Turning.Search.ENGINES_DIFFER);
    }

    @Test
    @DisplayName("另一引擎认为一部分变化即已足够：不是最小")
    void a_way_of_which_the_other_engine_needs_only_a_part_is_not_told() {
        Turning turning = turning(false, true);

        assertThat(turning.ways()).allMatch(way -> way.steps().size() == 1);
    }

    /** The grant of somebody who has paid for a year, looks for work and is registered. */
    private Outcome granted() {
        return finder.turnings(POLICY, facts, DAY, this::decided)
                .get(0)
                .ways()
                .get(0)
                .then();
    }

    private Replay.Replayed decided(Facts changed, LocalDate asOf, Depth depth, boolean both) {
        return new Replay.Replayed(decider.decide(changed, asOf, List.of(POLICY), depth, both), List.of());
    }

    /**
     * @param differing whether the engines differ wherever the facts are others than those given
     * @param easier whether both together grant whatever has changed
     */
    private Turning turning(boolean differing, boolean easier) {
        Outcome other = easier ? granted() : DIFFERS;
        Replay replay = (changed, asOf, depth, both) -> {
            boolean given = changed.equals(facts) && asOf.equals(DAY);
            List<Determination> found = decider.decide(changed, asOf, List.of(POLICY), depth, both);
            return new Replay.Replayed(
                    both && !given && (differing || easier)
                            ? found.stream().map(one -> one.with(other)).toList()
                            : found,
                    List.of());
        };
        return finder.turnings(POLICY, facts, DAY, replay).get(0);
    }
}
