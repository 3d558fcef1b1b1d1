package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 选定下一个问题。 / Chooses what to ask for next.
 *
 * <p>When the goal is one policy that waits for no more than {@value #FEW} facts, every order is tried and the one that needs fewest questions on
 * average is taken; where too many situations may follow for that, the same with three or two answers to each question instead of all, and where that
 * are too many as well the question after which the fewest facts are open on average; it is then remembered for all cases alike. Otherwise a
 * question is worth what its answers settle by themselves, averaged over the answers, and a share
 * of each policy that waits for it, the greater the less else that policy waits for; of several goals what goes with it is then asked together
 * with it ({@link Together}).
 */
final class Chooser {
    static final int FEW = 12;
    private static final int MOST_SITUATIONS = 250;

    /** Where all answers lead to too many situations: both ends and the middle, and where these do, both ends. */
    private static final int FEW_ANSWERS = 3;

    private static final int FEWEST_ANSWERS = 2;
    private static final int LAST_SITUATIONS = 500;

    /** More typical cases than two hundred residents come to in one policy; of all goals that are kept eight thousand at most. */
    private static final int MOST_REMEMBERED = 1 << 8;

    private final Situations situations;
    private final Trial trial;
    private final Settling settling;
    private final Typical typical;
    private final Together together;
    private final boolean wide;
    private final Map<Asked, FactPath> chosen = new ConcurrentHashMap<>();

    /** A case, and what is not to be asked for again. */
    private record Asked(Facts facts, Set<FactPath> aside) {}

    /**
     * @param typical makes the case of which it is remembered what was asked for
     * @param wide whether the goal is of several policies, so that lists to tick and forms are asked
     */
    Chooser(Situations situations, Trial trial, Settling settling, Typical typical, boolean wide) {
        this.situations = situations;
        this.trial = trial;
        this.settling = settling;
        this.typical = typical;
        this.together = new Together(settling);
        this.wide = wide;
    }

    Settling settling() {
        return settling;
    }

    /** What to ask for: one fact, several to tick, or several of one record. */
    List<FactPath> next(Situation from, Set<FactPath> aside) {
        List<FactPath> candidates = Ranking.first(from);
        if (candidates.size() == 1) {
            return candidates;
        }
        if (!wide && candidates.size() <= FEW) {
            return List.of(typical(from, aside)
                    .map(typical -> remembered(candidates, typical, aside))
                    .orElseGet(() -> ofOnePolicy(candidates, from, aside)));
        }
        Map<FactPath, Fraction> worth = new LinkedHashMap<>();
        candidates.forEach(path -> worth.put(path, worth(path, from)));
        List<FactPath> ranked = candidates.stream()
                .sorted(Comparator.<FactPath, Fraction>comparing(worth::get)
                        .reversed()
                        .thenComparing(Ranking.order(settling.dictionary())))
                .toList();
        FactPath best = before(ranked.get(0), ranked);
        return wide ? together.with(best, ranked, from) : List.of(best);
    }

    /** What a record is, such as which insurance, before what it came to. */
    private FactPath before(FactPath best, List<FactPath> ranked) {
        return best.field() == null
                        || !FactEdit.field(settling.dictionary(), best).isMoney()
                ? best
                : ranked.stream()
                        .filter(other -> Together.ofOneRecord(best, other)
                                && FactEdit.field(settling.dictionary(), other)
                                                .type()
                                                .base()
                                        == FieldType.Base.ENUM)
                        .findFirst()
                        .orElse(best);
    }

    /** The typical case of these, when as much is open in it, and the same. */
    private Optional<Situation> typical(Situation from, Set<FactPath> aside) {
        return typical.of(from.facts())
                .map(facts -> situations.of(facts, from.open().keySet(), aside))
                .filter(one -> one.open().equals(from.open()) && one.results().equals(from.results()));
    }

    /** What is found once for all cases alike: a typical one says nothing of anybody. */
    private FactPath remembered(List<FactPath> candidates, Situation typical, Set<FactPath> aside) {
        Asked asked = new Asked(typical.facts(), aside);
        FactPath before = chosen.get(asked);
        if (before != null) {
            return before;
        }
        if (chosen.size() >= MOST_REMEMBERED) {
            chosen.clear();
        }
        FactPath found = ofOnePolicy(candidates, typical, aside);
        chosen.put(asked, found);
        return found;
    }

    private FactPath ofOnePolicy(List<FactPath> candidates, Situation from, Set<FactPath> aside) {
        Map<Facts, Situation> seen = new HashMap<>();
        return best(from, aside, seen, Integer.MAX_VALUE, MOST_SITUATIONS)
                .or(() -> best(from, aside, seen, FEW_ANSWERS, MOST_SITUATIONS))
                .or(() -> best(from, aside, seen, FEWEST_ANSWERS, LAST_SITUATIONS))
                .orElseGet(() -> soonest(candidates, from));
    }

    private Optional<FactPath> best(
            Situation from, Set<FactPath> aside, Map<Facts, Situation> seen, int answers, int most) {
        return new Exact(situations, trial, aside, seen, answers, most)
                .best(from)
                .map(Exact.Best::path);
    }

    /** The question after which, on average over its answers, the fewest facts are open. */
    private FactPath soonest(List<FactPath> candidates, Situation from) {
        Map<FactPath, Fraction> left = new LinkedHashMap<>();
        candidates.forEach(path -> left.put(path, left(path, from)));
        return candidates.stream()
                .min(Comparator.<FactPath, Fraction>comparing(left::get)
                        .thenComparing(Ranking.order(settling.dictionary())))
                .orElseThrow();
    }

    private Fraction left(FactPath path, Situation from) {
        Fraction left = Fraction.ZERO;
        List<Facts> after = trial.answers(path).stream()
                .flatMap(answer -> trial.after(from.facts(), path, answer).stream())
                .toList();
        if (after.isEmpty()) {
            return Fraction.of(from.open().size() * MOST_SITUATIONS, 1);
        }
        for (Facts facts : after) {
            for (Set<FactPath> open : situations
                    .of(facts, from.open().keySet(), Set.of(path))
                    .open()
                    .values()) {
                left = left.plus(Fraction.of(open.size(), after.size()));
            }
        }
        return left;
    }

    private Fraction worth(FactPath path, Situation from) {
        Fraction worth = Fraction.ZERO;
        List<Set<String>> answers = settling.by(path);
        for (Set<String> settled : answers) {
            int open = 0;
            for (String policy : settled) {
                open += from.open().getOrDefault(policy, Set.of()).contains(path) ? 1 : 0;
            }
            worth = worth.plus(Fraction.of(open, answers.size()));
        }
        for (Set<FactPath> waits : from.open().values()) {
            if (waits.contains(path)) {
                worth = worth.plus(Fraction.of(1, 2 * waits.size()));
            }
        }
        return worth;
    }
}
