package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Step.Bound;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Moves every value of a set of changes to the very place at which the answer turns. */
final class Boundary {
    private final Situation given;
    private final Trials trials;

    Boundary(Situation given, Trials trials) {
        this.given = given;
        this.trials = trials;
    }

    /** A change and how exact its value is. */
    record Exact(Move move, Bound bound) {}

    /** The same set with values that are as near as can be. */
    List<Exact> of(List<Move> moves) {
        List<Move> nearest = new ArrayList<>(moves);
        List<Exact> exact = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            Exact one = exact(nearest, i);
            nearest.set(i, one.move());
            exact.add(one);
        }
        return exact;
    }

    private Exact exact(List<Move> moves, int at) {
        Move move = moves.get(at);
        if (move instanceof Move.Wait wait) {
            return new Exact(day(moves, at, wait.to()), Bound.NOT_BEFORE);
        }
        if (move instanceof Move.SetField set) {
            Optional<Line> line = Line.through(set.field(), set.to(), given.asOf());
            if (line.isPresent()) {
                return new OnLine(moves, at, set, line.get()).exact();
            }
        }
        return new Exact(move, Bound.VALUE);
    }

    private Move day(List<Move> moves, int at, LocalDate day) {
        LongPredicate turns = place -> turns(moves, at, new Move.Wait(LocalDate.ofEpochDay(place)));
        long first = between(given.asOf().toEpochDay(), day.toEpochDay(), turns);
        return new Move.Wait(LocalDate.ofEpochDay(first));
    }

    private boolean turns(List<Move> moves, int at, Move instead) {
        List<Move> changed = new ArrayList<>(moves);
        changed.set(at, instead);
        return trials.turns(changed);
    }

    /** The place nearest to {@code not} at which it turns, {@code not} being one where it does not. */
    static long between(long not, long does, LongPredicate turns) {
        long fails = not;
        long holds = does;
        while (Math.abs(holds - fails) > 1) {
            long middle = Math.floorDiv(fails + holds, 2L);
            if (turns.test(middle)) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return holds;
    }

    /** One value of a set that lies on a line. */
    private final class OnLine {
        private final List<Move> moves;
        private final int at;
        private final Move.SetField set;
        private final Line line;
        private final long place;

        OnLine(List<Move> moves, int at, Move.SetField set, Line line) {
            this.moves = moves;
            this.at = at;
            this.set = set;
            this.line = line;
            this.place = line.place(set.to()).orElseThrow();
        }

        private boolean turnsAt(long other) {
            return other >= line.low() && other <= line.high() && turns(moves, at, set.with(line.at(other)));
        }

        Exact exact() {
            Object told = told();
            if (told != null) {
                return line.place(told)
                        .map(now -> at(between(now, place, this::turnsAt)))
                        .orElse(new Exact(set, Bound.VALUE));
            }
            boolean less = place == line.low() || turnsAt(place - 1);
            // Of days between two bounds the earlier bound is told: that somebody is old enough to work goes without
            // saying.
            boolean more = place == line.high()
                    || place == line.now()
                    || turnsAt(place + 1)
                    || line.ofTime() && !turnsAt(line.low());
            if (less && more) {
                if (!turnsAt(line.low())) {
                    return at(between(line.low(), place, this::turnsAt));
                }
                return turnsAt(line.high())
                        ? new Exact(set, Bound.VALUE)
                        : at(between(line.high(), place, this::turnsAt));
            }
            return at(place);
        }

        private Exact at(long exact) {
            boolean less = turnsAt(exact - 1);
            boolean more = turnsAt(exact + 1);
            Bound bound = less && more
                    ? Bound.VALUE
                    : less
                            ? line.ofTime() ? Bound.NOT_AFTER : Bound.AT_MOST
                            : more ? line.ofTime() ? Bound.NOT_BEFORE : Bound.AT_LEAST : Bound.EXACTLY;
            return new Exact(set.with(line.at(exact)), bound);
        }

        /** The value that is told now; null when none is. */
        private @Nullable Object told() {
            List<? extends Fact> facts = given.of(set.kind());
            return set.index() < facts.size() ? set.field().read(facts.get(set.index())) : null;
        }
    }
}
