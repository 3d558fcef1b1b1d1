package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 精确次序。 / The order of questions that needs fewest on average, found by trying every order: every answer of a question counts as likely as
 * any other. It looks at no more situations than it may; where that does not do, nobody is told a wrong order, but none.
 */
final class Exact {
    private final Situations situations;
    private final Trial trial;
    private final Set<FactPath> aside;
    private final Map<Facts, Situation> seen;
    private final Map<Facts, Best> known = new HashMap<>();
    private final int answers;
    private int left;

    /**
     * @param seen the situations somebody has looked at, and those this one looks at
     * @param answers how many answers stand for all there may be to a question: all of them, or the first, the last and some between
     * @param most how many situations it may look at, those seen before included
     */
    Exact(Situations situations, Trial trial, Set<FactPath> aside, Map<Facts, Situation> seen, int answers, int most) {
        this.situations = situations;
        this.trial = trial;
        this.aside = aside;
        this.seen = seen;
        this.answers = answers;
        this.left = most;
    }

    /** So many of a list, as far apart as can be. */
    static <T> List<T> some(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get(i * (all.size() - 1) / (most - 1)));
        }
        return some;
    }

    /**
     * The best question.
     *
     * @param cost how many questions are needed on average, this one included
     */
    record Best(@Nullable FactPath path, Fraction cost) {}

    /** Too many situations. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many situations", null, false, false);
        }
    }

    Optional<Best> best(Situation from) {
        try {
            return Optional.of(search(from));
        } catch (TooMany e) {
            return Optional.empty();
        }
    }

    private Best search(Situation from) {
        if (from.settled()) {
            return new Best(null, Fraction.ZERO);
        }
        Best before = known.get(from.facts());
        if (before != null) {
            return before;
        }
        List<Way> ways = new ArrayList<>();
        for (FactPath path : Ranking.first(from)) {
            Way way = way(from, path);
            if (!way.branches.isEmpty()) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.<Way, Fraction>comparing(way -> way.share(false)));
        Best best = new Best(null, Fraction.ZERO);
        for (Way way : ways) {
            boolean first = best.path == null
                    || Ranking.order(from.facts().dictionary()).compare(way.path, best.path) < 0;
            Fraction cost = cost(way, best.path == null ? null : best.cost, first);
            if (cost != null
                    && (best.path == null
                            || cost.compareTo(best.cost) < 0
                            || first && cost.compareTo(best.cost) == 0)) {
                best = new Best(way.path, cost);
            }
        }
        known.put(from.facts(), best);
        return best;
    }

    /**
     * Null when it is no better than what is known already, or no worse if that is enough: one question, and another one wherever it does not
     * settle.
     */
    private @Nullable Fraction cost(Way way, @Nullable Fraction bound, boolean asGood) {
        Fraction cost = Fraction.ONE.plus(way.share(false));
        for (Branch branch : way.branches.values()) {
            if (bound != null && cost.compareTo(bound) >= (asGood ? 1 : 0)) {
                return null;
            }
            if (!branch.after.settled()) {
                Fraction more = search(branch.after).cost().minus(Fraction.ONE);
                cost = cost.plus(more.times(Fraction.of(branch.weight, way.total)));
            }
        }
        return cost;
    }

    /** Answers after which the same is open count as one. */
    private Way way(Situation from, FactPath path) {
        Map<Object, Branch> branches = new LinkedHashMap<>();
        int total = 0;
        for (Object answer : some(trial.answers(path), answers)) {
            Optional<Facts> facts = trial.after(from.facts(), path, answer);
            if (facts.isPresent()) {
                Situation after = after(from, facts.get());
                Object alike = List.of(after.results(), after.open());
                total++;
                branches.merge(alike, new Branch(after, 1), (one, same) -> new Branch(one.after, one.weight + 1));
            }
        }
        return new Way(path, branches, total);
    }

    private Situation after(Situation from, Facts facts) {
        if (left-- <= 0) {
            throw new TooMany();
        }
        Situation before = seen.get(facts);
        if (before == null) {
            before = situations.of(facts, from.open().keySet(), aside);
            seen.put(facts, before);
        }
        return before;
    }

    private record Branch(Situation after, int weight) {}

    private record Way(FactPath path, Map<Object, Branch> branches, int total) {
        /** The share of answers that settle, or of those that do not. */
        Fraction share(boolean settled) {
            int sum = 0;
            for (Branch branch : branches.values()) {
                sum += branch.after.settled() == settled ? branch.weight : 0;
            }
            return Fraction.of(sum, total);
        }
    }
}
