package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.changes.Replay.Replayed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Replays of one case with changes, each made once: whether the answer turned, and what it then is. Belongs to one search. */
final class Trials {
    /** How many facts all replays of a search may look at together: a case of thousands is not decided hundreds of times. */
    private static final int MOST_FACTS = 12_000;

    private static final int FEWEST = 8;

    private final Allowance replay;
    private final Situation given;
    private final Target target;
    private final Predicate<Outcome> aimed;
    private final int contradictions;
    private final int most;
    private final Map<Map<String, Object>, Trial> made = new HashMap<>();
    private final Map<Map<String, Object>, Optional<Determination>> explained = new HashMap<>();
    private int before;
    private boolean differed;

    /**
     * One replay.
     *
     * @param situation the case with the changes
     * @param answer what it was decided, without reasons
     * @param turned whether that is what was aimed at
     */
    record Trial(Situation situation, Determination answer, boolean turned) {}

    /**
     * @param aimed whether an answer is what is looked for
     * @param most how many replays a search may make
     */
    Trials(Allowance replay, Situation given, Target target, Predicate<Outcome> aimed, int contradictions, int most) {
        this.replay = replay;
        this.given = given;
        this.target = target;
        this.aimed = aimed;
        this.contradictions = contradictions;
        this.most = Math.max(FEWEST, Math.min(most, MOST_FACTS / Math.max(1, size(given))));
    }

    private static int size(Situation given) {
        return given.facts().kinds().stream()
                .mapToInt(kind -> given.facts().of(kind).size())
                .sum();
    }

    /** Begins to count anew. */
    void count() {
        before = made.size();
    }

    boolean spent() {
        return made.size() - before >= most || replay.isSpent();
    }

    /** Whether something was left out because no more may be replayed. */
    boolean cutShort() {
        return replay.isSpent();
    }

    /** Empty where there can be no such facts, where they contradict each other, or where nothing is decided about the subject any more. */
    Optional<Trial> of(Collection<Move> moves) {
        Map<String, Object> key = key(moves);
        Trial known = made.get(key);
        if (known == null && !made.containsKey(key)) {
            known = made(moves).orElse(null);
            made.put(key, known);
        }
        return Optional.ofNullable(known);
    }

    boolean turns(Collection<Move> moves) {
        return of(moves).map(Trial::turned).orElse(false);
    }

    private Optional<Trial> made(Collection<Move> moves) {
        return given.after(moves).flatMap(situation -> run(situation, Depth.NONE, false));
    }

    /** The same with all its reasons; empty as well once no more may be replayed. One replay tells both. */
    Optional<Determination> explained(Collection<Move> moves) {
        Map<String, Object> key = key(moves);
        Optional<Determination> known = explained.get(key);
        if (known != null || replay.isSpent()) {
            return known == null ? Optional.empty() : known;
        }
        Optional<Trial> trial = given.after(moves).flatMap(situation -> run(situation, Depth.ALL, false));
        made.putIfAbsent(key, trial.orElse(null));
        Optional<Determination> answer = trial.map(Trial::answer);
        explained.put(key, answer);
        return answer;
    }

    /** What both engines say of a set of changes; empty unless it turns the answer, and no part of it does. */
    Optional<Outcome> confirmed(List<Move> moves) {
        Optional<Outcome> whole = both(moves).filter(this::reached);
        return whole.isPresent()
                        && Search.parts(moves).stream()
                                .allMatch(
                                        part -> both(part).filter(this::reached).isEmpty())
                ? whole
                : Optional.empty();
    }

    /** Whether the engines differed on anything that was to be confirmed. */
    boolean differed() {
        return differed;
    }

    private Optional<Outcome> both(List<Move> moves) {
        Optional<Outcome> found = given.after(moves)
                .flatMap(situation -> run(situation, Depth.NONE, true))
                .map(trial -> trial.answer().outcome());
        differed |= found.filter(Outcome.Disagreement.class::isInstance).isPresent();
        return found;
    }

    private Optional<Trial> run(Situation situation, Depth depth, boolean both) {
        Replayed replayed = replay.of(situation.facts(), situation.asOf(), depth, both);
        if (replayed.contradictions().size() > contradictions) {
            return Optional.empty();
        }
        return target.in(replayed).map(one -> new Trial(situation, one, reached(one.outcome())));
    }

    private boolean reached(Outcome outcome) {
        return aimed.test(outcome);
    }

    static Map<String, Object> key(Collection<Move> moves) {
        Map<String, Object> key = new TreeMap<>();
        moves.forEach(move -> key.put(move.key(), move.to()));
        return key;
    }
}
