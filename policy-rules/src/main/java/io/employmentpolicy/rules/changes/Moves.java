package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ParameterBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The moves by which a handle can be moved in a situation. */
final class Moves {
    private final Scope scope;
    private final ParameterBook book;
    private final List<LocalDate> days;
    private final boolean telling;
    private final Map<List<Object>, List<Move>> known = new HashMap<>();

    /**
     * @param days the days on which something turns by itself
     * @param telling whether what is not known yet may be told: a grant does not rest on it
     */
    Moves(Scope scope, ParameterBook book, List<LocalDate> days, boolean telling) {
        this.telling = telling;
        this.scope = scope;
        this.book = book;
        this.days = days;
    }

    List<Move> of(Handle handle, Situation situation) {
        return known.computeIfAbsent(
                List.of(handle, about(handle, situation), situation.asOf()), any -> allowed(handle, situation));
    }

    private static List<?> about(Handle handle, Situation situation) {
        if (handle instanceof Handle.OfField of) {
            return situation.of(of.kind());
        }
        return handle instanceof Handle.OfMore more
                ? situation.of(more.kind())
                : handle instanceof Handle.OfFewer fewer ? situation.of(fewer.kind()) : List.of();
    }

    private List<Move> allowed(Handle handle, Situation situation) {
        List<Move> all = all(handle, situation);
        return telling
                ? all
                : all.stream().filter(move -> move.means() != Means.TELL).toList();
    }

    private List<Move> all(Handle handle, Situation situation) {
        if (handle instanceof Handle.OfField of) {
            return field(of.kind(), of.field(), situation);
        }
        if (handle instanceof Handle.OfMore more) {
            return more(more.kind(), situation);
        }
        if (handle instanceof Handle.OfFewer fewer) {
            return fewer(fewer.kind(), situation);
        }
        return days.stream()
                .filter(day -> day.isAfter(situation.asOf()))
                .<Move>map(Move.Wait::new)
                .toList();
    }

    private List<Move> field(FactKind kind, FactField field, Situation situation) {
        if (!kind.given()) {
            return List.of();
        }
        Pool pool = new Pool(scope.figures(), situation);
        List<Move> moves = new ArrayList<>();
        List<? extends Fact> facts = situation.of(kind);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int index = i;
            Pool.means(field, field.read(fact))
                    .ifPresent(means -> pool.of(field, fact)
                            .forEach(value -> moves.add(new Move.SetField(kind, index, field, value, means))));
        }
        return moves;
    }

    private List<Move> more(FactKind kind, Situation situation) {
        List<? extends Fact> facts = situation.of(kind);
        if (!kind.given() || !situation.hasRoom(kind) || kind.single() && !facts.isEmpty()) {
            return List.of();
        }
        Optional<Means> means = situation.known(kind) ? further(kind, situation) : Optional.of(Means.TELL);
        return means.stream()
                .flatMap(by -> scope.patterns(kind).stream()
                        .flatMap(pattern -> Maker.made(pattern, scope.figures(), book, situation.asOf()).stream())
                        .distinct()
                        .<Move>map(fact -> new Move.Add(kind, facts.size(), fact, by)))
                .toList();
    }

    /** One more can come about by doing; where there may be more than told, it need only be told. */
    private static Optional<Means> further(FactKind kind, Situation situation) {
        if (!situation.complete(kind)) {
            return Optional.of(Means.TELL);
        }
        return kind.changedBy() == ChangedBy.NOTHING ? Optional.empty() : Optional.of(Means.ADD);
    }

    private static List<Move> fewer(FactKind kind, Situation situation) {
        List<Move> moves = new ArrayList<>();
        if (!situation.hasRoom(kind)) {
            return moves;
        }
        if (!situation.complete(kind)) {
            moves.add(new Move.NoMore(kind));
        }
        if (kind.ends()) {
            for (int i = 0; i < situation.of(kind).size(); i++) {
                moves.add(new Move.End(kind, i));
            }
        }
        return moves;
    }
}
