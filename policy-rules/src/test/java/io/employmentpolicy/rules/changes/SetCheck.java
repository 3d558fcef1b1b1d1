package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.changes.Boundary.Exact;
import io.employmentpolicy.rules.changes.ChangeFinder.Found;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.random.RandomCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Looks for sets of changes in random cases of an edition and checks each by deciding with both engines. */
final class SetCheck {
    private static final int PAIRS = 2;
    private static final long SEED = 20261129L;

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final Decider decider;
    private final LocalDate day;
    private final ChangeFinder finder;

    /** How many ways to a grant and out of one were replayed, and how many searches were compared with all sets. */
    int gained;

    int lost;
    int compared;

    SetCheck(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.decider = Decider.compilingOnDemand(rulebook);
        this.day = day;
        this.finder = new ChangeFinder(rulebook);
    }

    private Replay replay(String policy) {
        return (facts, asOf, depth, both) ->
                new Replay.Replayed(decider.decide(facts, asOf, List.of(policy), depth, both), List.of());
    }

    /** @param all whether the sets found are compared with all there are */
    void look(String policy, int cases, boolean all) {
        RandomCases made = new RandomCases(
                rulebook, order, Objects.requireNonNull(rulebook.policies().get(policy), policy), day);
        for (int seed = 0; seed < cases; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + seed);
            look(policy, made.next(random), all);
        }
    }

    private void look(String policy, Facts facts, boolean all) {
        Scope scope = finder.scope(policy);
        Situation given = new Situation(facts, day);
        Replay replay = replay(policy);
        for (Determination one : replay.of(facts, day, Depth.ALL, true).determinations()) {
            boolean gains = !Verdicts.holds(one.outcome());
            if (gains && !Verdicts.fails(one.outcome()) && !Verdicts.open(one.outcome())) {
                continue;
            }
            Found found = finder.found(scope, given, one, 0, new TreeMap<>(), new Allowance(replay, Long.MAX_VALUE));
            found.ways().forEach(way -> replayed(policy, given, one, way, gains));
            if (all && found.whole()) {
                compare(scope, given, one, replay, found);
            }
        }
    }

    private void replayed(String policy, Situation given, Determination one, List<Exact> way, boolean gains) {
        List<Move> moves = way.stream().map(Exact::move).toList();
        assertThat(turned(policy, given, one, moves, gains))
                .as("%s %s", policy, moves)
                .isTrue();
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

    private boolean turned(String policy, Situation given, Determination one, List<Move> moves, boolean gains) {
        Situation then = given.after(moves).orElseThrow();
        Determination answer = Target.of(one)
                .in(replay(policy).of(then.facts(), then.asOf(), Depth.NONE, true))
                .orElseThrow();
        return gains ? Verdicts.holds(answer.outcome()) : Verdicts.fails(answer.outcome());
    }

    /** Every set of one or two changes of the case as it is, tried without any guidance. */
    private void compare(Scope scope, Situation given, Determination one, Replay replay, Found found) {
        boolean gains = !Verdicts.holds(one.outcome());
        Trials trials = new Trials(
                new Allowance(replay, Long.MAX_VALUE),
                given,
                Target.of(one),
                gains ? Verdicts::holds : Verdicts::fails,
                0,
                Integer.MAX_VALUE);
        Moves moves = new Moves(scope, rulebook.book(), List.of(), gains);
        List<Move> all = Hold.everything(scope).stream()
                .flatMap(handle -> moves.of(handle, given).stream())
                .distinct()
                .toList();
        Set<Set<String>> expected = new HashSet<>();
        List<Move> useless = new ArrayList<>();
        for (Move move : all) {
            if (trials.turns(List.of(move))) {
                expected.add(Set.of(move.key()));
            } else {
                useless.add(move);
            }
        }
        for (int i = 0; i < useless.size(); i++) {
            for (int j = i + 1; j < useless.size(); j++) {
                List<Move> pair = List.of(useless.get(i), useless.get(j));
                Set<String> keys = Set.copyOf(Trials.key(pair).keySet());
                if (keys.size() == PAIRS && trials.turns(pair)) {
                    expected.add(keys);
                }
            }
        }
        Set<Set<String>> told = new HashSet<>();
        found.ways()
                .forEach(way -> told.add(Set.copyOf(
                        Trials.key(way.stream().map(Exact::move).toList()).keySet())));
        assertThat(told).as("%s, now %s", scope.policy().id(), one.outcome()).containsAll(expected);
        compared++;
    }
}
