package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Turning.Aim;
import io.employmentpolicy.rules.changes.Trials.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the sets of changes that turn an answer and of which none is superfluous: first those of one change, then of two, and so on. What is
 * added to a set that does not turn it yet is one of what {@link Hold} says has to move, so that no set is missed among the values tried.
 */
final class Search {
    /** As many steps as somebody may be told to take. */
    static final int MOST_TO_GAIN = 4;

    /** How a grant may lapse is told of one thing that happens, or two together. */
    static final int MOST_TO_LOSE = 2;

    /** So many values of one thing are looked at one by one. */
    private static final int FEW_VALUES = 20;

    private static final int MOST_SETS = 16;

    private final Scope scope;
    private final Moves moves;
    private final Trials trials;
    private final Aim aim;
    private final int most;
    private final List<List<Move>> found = new ArrayList<>();

    /** Sets that lead to the same case are one: a field may be told with its record or by itself. */
    private final Set<Situation> reached = new HashSet<>();

    private final Map<String, List<Move>> telling = new HashMap<>();
    private boolean whole = true;

    /** @param most of how many changes a set may be */
    Search(Scope scope, Moves moves, Trials trials, Aim aim, int most) {
        this.scope = scope;
        this.moves = moves;
        this.trials = trials;
        this.aim = aim;
        this.most = most;
    }

    /** The sets, those of fewest changes first. */
    List<List<Move>> found() {
        List<List<Move>> frontier = List.of(List.of());
        for (int size = 1; size <= most && !frontier.isEmpty(); size++) {
            frontier = next(frontier);
        }
        return found;
    }

    /** Whether every set was looked at. */
    boolean whole() {
        return whole && !trials.cutShort();
    }

    private List<List<Move>> next(List<List<Move>> frontier) {
        Map<Map<String, Object>, List<Move>> next = new LinkedHashMap<>();
        for (List<Move> made : frontier) {
            Optional<Trial> trial = trials.of(made);
            if (trial.isEmpty()) {
                continue;
            }
            for (Move move : possible(made, trial.get())) {
                if (trials.spent() || found.size() >= MOST_SETS) {
                    whole = false;
                    return List.of();
                }
                List<Move> more = new ArrayList<>(made);
                more.add(move);
                Map<String, Object> key = Trials.key(more);
                if (!next.containsKey(key) && !holdsAFoundOne(key)) {
                    consider(more, key, next);
                }
            }
        }
        return List.copyOf(next.values());
    }

    private void consider(List<Move> more, Map<String, Object> key, Map<Map<String, Object>, List<Move>> next) {
        Optional<Trial> trial = trials.of(more);
        if (trial.isEmpty()) {
            return;
        }
        if (!trial.get().turned()) {
            next.put(key, more);
        } else if (!saysTooMuch(more)
                && isMinimal(more)
                && reached.add(trial.get().situation())) {
            found.add(more);
        }
    }

    private boolean holdsAFoundOne(Map<String, Object> key) {
        return found.stream()
                .anyMatch(one -> key.entrySet().containsAll(Trials.key(one).entrySet()));
    }

    /** Whether it tells of a fact where it does as well to tell that there is none. */
    private boolean saysTooMuch(List<Move> moves) {
        return moves.stream()
                .filter(move -> move instanceof Move.Add && move.means() == Step.Means.TELL)
                .map(Move.Add.class::cast)
                .map(add -> Trials.key(moves.stream()
                        .map(move -> move == add ? new Move.NoMore(add.kind()) : move)
                        .toList()))
                .anyMatch(key -> found.stream().anyMatch(one -> Trials.key(one).equals(key)));
    }

    /** Whether no part of it turns the answer. */
    private boolean isMinimal(List<Move> moves) {
        return parts(moves).stream().noneMatch(trials::turns);
    }

    /** Every part of a set that is neither empty nor the whole. */
    static List<List<Move>> parts(List<Move> moves) {
        List<List<Move>> parts = new ArrayList<>();
        for (int chosen = 1; chosen < (1 << moves.size()) - 1; chosen++) {
            List<Move> part = new ArrayList<>();
            for (int i = 0; i < moves.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    part.add(moves.get(i));
                }
            }
            parts.add(part);
        }
        return parts;
    }

    private List<Move> possible(List<Move> made, Trial trial) {
        Reason reason = trials.explained(made).map(Determination::reason).orElse(null);
        Set<Handle> handles = aim == Aim.GAIN ? Hold.againstGain(scope, reason) : Hold.againstLoss(scope, reason);
        Set<String> taken = new HashSet<>();
        made.forEach(move -> taken.add(move.key()));
        List<Move> possible = new ArrayList<>();
        for (Handle handle : handles) {
            List<Move> all = moves.of(handle, trial.situation()).stream()
                    .filter(move -> !taken.contains(move.key()))
                    .toList();
            possible.addAll(telling(made, all));
        }
        possible.sort(Comparator.comparing(move -> !(move instanceof Move.NoMore)));
        return possible;
    }

    /** Of many values of one thing those at which something changes: the nearest of each kind. They are looked for once. */
    private List<Move> telling(List<Move> made, List<Move> all) {
        Map<String, List<Move>> byKey = new LinkedHashMap<>();
        all.forEach(move ->
                byKey.computeIfAbsent(move.key(), any -> new ArrayList<>()).add(move));
        List<Move> telling = new ArrayList<>();
        byKey.forEach((key, values) -> telling.addAll(
                values.size() <= 3 ? values : this.telling.computeIfAbsent(key, any -> differing(made, values))));
        return telling;
    }

    private List<Move> differing(List<Move> made, List<Move> values) {
        Map<String, Move> differing = new LinkedHashMap<>();
        differing.put(signature(made, null), values.get(0));
        List<Move> looked = values.size() <= FEW_VALUES ? values : turning(made, values);
        looked.forEach(move -> differing.putIfAbsent(signature(made, move), move));
        return differing.values().stream().skip(1).toList();
    }

    /** Of many values in their order those at which something turns, the nearest first: between two that are alike nothing is taken to turn. */
    private List<Move> turning(List<Move> made, List<Move> values) {
        List<Move> inOrder = new ArrayList<>(values);
        inOrder.sort(Comparator.comparing(Search::place));
        Set<Move> turning = new HashSet<>();
        turning(made, inOrder, 0, inOrder.size() - 1, turning);
        return values.stream().filter(turning::contains).toList();
    }

    private void turning(List<Move> made, List<Move> values, int from, int to, Set<Move> turning) {
        if (signature(made, values.get(from)).equals(signature(made, values.get(to)))) {
            turning.add(values.get(from));
        } else if (to - from == 1) {
            turning.add(values.get(from));
            turning.add(values.get(to));
        } else {
            int middle = (from + to) / 2;
            turning(made, values, from, middle, turning);
            turning(made, values, middle, to, turning);
        }
    }

    private static Long place(Move move) {
        return move instanceof Move.SetField set
                ? Line.through(set.field(), set.to(), LocalDate.EPOCH)
                        .flatMap(line -> line.place(set.to()))
                        .orElse(Long.MIN_VALUE)
                : move instanceof Move.Wait wait ? wait.to().toEpochDay() : Long.MIN_VALUE;
    }

    private String signature(List<Move> made, @Nullable Move move) {
        List<Move> more = new ArrayList<>(made);
        if (move != null) {
            more.add(move);
        }
        return trials.explained(more).map(Signature::of).orElse("");
    }
}
