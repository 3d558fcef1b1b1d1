package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Turning.Aim;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.changes.Boundary.Exact;
import io.employmentpolicy.rules.changes.ChangeFinder.Found;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.random.RandomCases;
import io.employmentpolicy.rules.reading.Layer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On a small fixed edition, in which everything can be tried. {@code -Dchanges.cases=500} for the full run. */
@DisplayName("最小变化集，固定的小版次")
class MinimalSetsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final int CASES = Integer.getInteger("changes.cases", 20);
    private static final int PAIRS = 2;
    private static final long SEED = 20261129L;
    private static final Rulebook HAMLET = hamlet();
    private static final PolicyOrder ORDER =
            new PolicyOrder(HAMLET.policies().values(), HAMLET.rules());
    private static final Decider DECIDER = Decider.compilingOnDemand(HAMLET);

    private int gained;
    private int lost;
    private int compared;

    private static Rulebook hamlet() {
        try {
            Path folder = Path.of(Objects.requireNonNull(MinimalSetsTest.class.getResource("/planted"))
                    .toURI());
            return RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", folder)), Map.of());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Replay replay(String policy) {
        return (facts, asOf, depth, both) -> new Replay.Replayed(
                DECIDER.decide(facts, asOf, List.of(policy), depth, both), List.of());
    }

    @Test
    @DisplayName("每一集由两个引擎重演都改变结果，少任何一步都不改变；两步以内的一集不漏")
    void every_set_turns_and_none_is_missed() {
        for (String policy : List.of("HAM-AID", "HAM-BONUS", "HAM-GROUP", "HAM-KIN", "HAM-KEEN", "HAM-SPELLS")) {
            Policy header = Objects.requireNonNull(HAMLET.policies().get(policy), policy);
            RandomCases cases = new RandomCases(HAMLET, ORDER, header, DAY);
            for (int seed = 0; seed < CASES; seed++) {
                RandomGenerator random =
                        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + seed);
                look(policy, cases.next(random));
            }
        }
        assertThat(gained).as("ways to a grant").isGreaterThan(CASES / 2);
        assertThat(lost).as("ways out of a grant").isPositive();
        assertThat(compared).as("searches compared with all sets").isGreaterThan(CASES / 2);
    }

    private void look(String policy, Facts facts) {
        ChangeFinder finder = new ChangeFinder(HAMLET);
        Scope scope = finder.scope(policy);
        Situation given = new Situation(facts, DAY);
        Replay replay = replay(policy);
        for (Determination one : replay.of(facts, DAY, Depth.ALL, true).determinations()) {
            if (!Verdicts.holds(one.outcome()) && !Verdicts.fails(one.outcome()) && !Verdicts.open(one.outcome())) {
                continue;
            }
            boolean gains = !Verdicts.holds(one.outcome());
            Found found = finder.found(scope, given, one, 0, new TreeMap<>(), replay);
            for (List<Exact> way : found.ways()) {
                List<Move> moves = way.stream().map(Exact::move).toList();
                assertThat(turned(policy, given, one, moves, gains)).as("%s %s", policy, moves).isTrue();
                for (Move left : moves) {
                    List<Move> fewer = new ArrayList<>(moves);
                    fewer.remove(left);
                    assertThat(turned(policy, given, one, fewer, gains))
                            .as("%s %s without %s", policy, moves, left)
                            .isFalse();
                }
                gained += gains ? 1 : 0;
                lost += gains ? 0 : 1;
            }
            if (found.whole()) {
                compare(scope, given, one, replay, found);
            }
        }
    }

    private static boolean turned(
            String policy, Situation given, Determination one, List<Move> moves, boolean gains) {
        Situation then = given.after(moves).orElseThrow();
        Determination answer = Target.of(one)
                .in(replay(policy).of(then.facts(), then.asOf(), Depth.NONE, true))
                .orElseThrow();
        return gains ? Verdicts.holds(answer.outcome()) : Verdicts.fails(answer.outcome());
    }

    /** Every set of one or two changes of the case as it is, tried without any guidance. */
    private void compare(Scope scope, Situation given, Determination one, Replay replay, Found found) {
        Trials trials = new Trials(
                replay,
                given,
                Target.of(one),
                Verdicts.holds(one.outcome())
                        ? Aim.LOSE
                        : Aim.GAIN,
                0,
                Integer.MAX_VALUE);
        Moves moves = new Moves(scope, HAMLET.book(), List.of());
        List<Move> all = Hold.everything(scope).stream()
                .flatMap(handle -> moves.of(handle, given).stream())
                .distinct()
                .toList();
        Set<Set<String>> singles = new HashSet<>();
        all.stream().filter(move -> trials.turns(List.of(move))).forEach(move -> singles.add(Set.of(move.key())));
        Set<Set<String>> expected = new HashSet<>(singles);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                List<Move> pair = List.of(all.get(i), all.get(j));
                Set<String> keys = Set.copyOf(Trials.key(pair).keySet());
                if (keys.size() == PAIRS
                        && pair.stream().noneMatch(move -> trials.turns(List.of(move)))
                        && trials.turns(pair)) {
                    expected.add(keys);
                }
            }
        }
        Set<Set<String>> told = new HashSet<>();
        found.ways().stream()
                .filter(way -> way.size() <= PAIRS)
                .forEach(way -> told.add(Set.copyOf(
                        Trials.key(way.stream().map(Exact::move).toList()).keySet())));
        assertThat(told)
                .as("%s %s now %s", scope.policy().id(), new TreeSet<>(Trials.key(all).keySet()), one.outcome())
                .containsAll(expected);
        compared++;
    }
}
