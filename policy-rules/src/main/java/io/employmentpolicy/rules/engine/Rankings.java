package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 排出优先次序。 / Orders those who compete: those put ahead of everybody, then by score, among equals those with priority, then by id. The order
 * does not depend on how they were handed in; an unknown leaves it open only where it could change it.
 */
final class Rankings {
    private final Evidence ledger = new Evidence();
    private final List<Competitor> competitors = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private boolean open;

    /** Null is unknown. */
    private record Competitor(
            String id,
            @Nullable Boolean ahead,
            @Nullable BigDecimal rank,
            @Nullable Boolean first) {
        boolean isAhead() {
            return Boolean.TRUE.equals(ahead);
        }

        BigDecimal score() {
            return rank == null ? BigDecimal.ZERO : rank;
        }

        boolean isFirst() {
            return Boolean.TRUE.equals(first);
        }

        boolean equals(Competitor other) {
            return isAhead() == other.isAhead() && score().compareTo(other.score()) == 0;
        }
    }

    private static final Comparator<Competitor> ORDER = Comparator.comparing(Competitor::isAhead)
            .reversed()
            .thenComparing(Competitor::score, Comparator.reverseOrder())
            .thenComparing(Competitor::isFirst, Comparator.reverseOrder())
            .thenComparing(Competitor::id);

    static Outcome of(List<Bindings> frames, List<Conclusion.Prefer> prefers, Evidence lacking, Evidence used) {
        Rankings rankings = new Rankings();
        for (int i = 0; i < frames.size(); i++) {
            rankings.add(prefers.get(i), frames.get(i));
        }
        return rankings.outcome(lacking, used);
    }

    private void add(Conclusion.Prefer prefer, Bindings frame) {
        Evidence own = new Evidence();
        Bindings noting = frame.noting(own);
        Object id = Interpreter.value(prefer.candidate(), noting);
        Boolean qualified = prefer.qualified() == null ? Boolean.TRUE : truth(prefer.qualified(), noting);
        if (id == null || qualified == null) {
            open = true;
            ledger.addAll(own);
        } else if (!qualified) {
            excluded.add(id.toString());
        } else {
            competitors.add(competitor(id.toString(), prefer, frame));
        }
    }

    private Competitor competitor(String id, Conclusion.Prefer prefer, Bindings frame) {
        Object rank = prefer.rank() == null ? BigDecimal.ZERO : Interpreter.value(prefer.rank(), frame);
        Competitor one = new Competitor(
                id,
                prefer.ahead() == null ? Boolean.FALSE : truth(prefer.ahead(), frame),
                rank instanceof BigDecimal score ? score : null,
                prefer.first() == null ? Boolean.FALSE : truth(prefer.first(), frame));
        if (one.ahead() == null || one.rank() == null) {
            missing(prefer.ahead(), frame);
            missing(prefer.rank(), frame);
            open = true;
        }
        if (one.first() == null) {
            missing(prefer.first(), frame);
        }
        return one;
    }

    private void missing(@Nullable Expression expression, Bindings frame) {
        if (expression != null) {
            Interpreter.value(expression, frame.noting(ledger));
        }
    }

    private Outcome outcome(Evidence lacking, Evidence used) {
        used.used(ledger);
        boolean alone = competitors.size() + excluded.size() < 2 && !open;
        boolean tieOpen = competitors.stream()
                .anyMatch(one -> one.first() == null
                        && competitors.stream().anyMatch(other -> other != one && one.equals(other)));
        if ((open || tieOpen) && !alone) {
            ledger.addAll(lacking);
            return ledger.open(List.of());
        }
        List<Competitor> order = competitors.stream().sorted(ORDER).toList();
        List<String> preferred = order.stream()
                .filter(one -> overtakes(one, order))
                .map(Competitor::id)
                .distinct()
                .toList();
        return new Outcome.Ranking(
                order.stream().map(Competitor::id).distinct().toList(),
                preferred,
                excluded.stream().distinct().sorted().toList());
    }

    /** Whether a priority puts somebody before another who is equal, or who scored better. */
    private static boolean overtakes(Competitor one, List<Competitor> all) {
        return all.stream()
                .anyMatch(other ->
                        one.isFirst() && !other.isFirst() && one.equals(other) || one.isAhead() && !other.isAhead());
    }

    private static @Nullable Boolean truth(Expression expression, Bindings frame) {
        return Interpreter.value(expression, frame) instanceof Boolean truth ? truth : null;
    }
}
