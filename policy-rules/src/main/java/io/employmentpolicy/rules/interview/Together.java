package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 一起问的事实。 / What is asked together with the fact that is asked for next: kinds of records on one list to tick, yes-or-no facts of one record
 * on another, and of the same record the few other fields that a policy waits for as well.
 *
 * <p>A field goes along where the answers beside it leave something that waits for it in at least half of all cases: nobody is asked for what
 * would mostly have been spared. What people do not like to tell is asked for once: all of a record together.
 */
final class Together {
    static final int MOST_PARTS = 3;

    /** What people do not like to tell is asked for once: all of a record on one page, which may be declined as a whole. */
    static final int MOST_LAST_PARTS = 6;

    private static final int LEAST_TICKS = 2;
    private static final int MOST_TICKS = 20;

    /** A longer list fills the page of a telephone by itself. */
    private static final int MOST_LINES = 8;

    private static final Fraction HALF = Fraction.of(1, 2);

    private final Settling settling;

    Together(Settling settling) {
        this.settling = settling;
    }

    static boolean ofOneRecord(FactPath one, FactPath other) {
        return other.field() != null && one.kind().equals(other.kind()) && Objects.equals(one.index(), other.index());
    }

    /**
     * The facts of the next question, in the order of the dictionary.
     *
     * @param best what is asked for
     * @param ranked all that may be asked for now, the best first
     */
    List<FactPath> with(FactPath best, List<FactPath> ranked, Situation from) {
        List<FactPath> page = new ArrayList<>(list(best, ranked));
        if (best.field() != null && page.size() <= MOST_LINES) {
            fill(page, ranked, from);
        }
        return page.stream().sorted(Ranking.order(settling.dictionary())).toList();
    }

    /** The best, with all others that go on one list to tick with it. */
    private List<FactPath> list(FactPath best, List<FactPath> ranked) {
        List<FactPath> list = ranked.stream()
                .filter(path -> path.equals(best) || ticked(best, path))
                .limit(MOST_TICKS)
                .toList();
        return list.size() < LEAST_TICKS || !list.contains(best) ? List.of(best) : list;
    }

    private boolean ticked(FactPath one, FactPath other) {
        if (one.field() == null) {
            return other.field() == null
                    && FactEdit.kind(settling.dictionary(), other).parent().isEmpty()
                            == FactEdit.kind(settling.dictionary(), one)
                                    .parent()
                                    .isEmpty();
        }
        return ofOneRecord(one, other) && isTruth(one) && isTruth(other) && alikeSensitive(one, other);
    }

    /** Adds fields of the same record: so many of their own, and yes-or-no facts as one list more. */
    private void fill(List<FactPath> page, List<FactPath> ranked, Situation from) {
        List<FactPath> block = List.copyOf(page);
        FactPath first = block.get(0);
        int most = isLast(first) ? MOST_LAST_PARTS : MOST_PARTS;
        int lines = isTruth(first) ? MOST_LINES : 0;
        int parts = 1;
        for (FactPath path : ranked) {
            if (!ofOneRecord(first, path)
                    || block.contains(path)
                    || !alikeSensitive(first, path)
                    || !belongs(path, isLast(first) ? page : block, from)
                    || page.stream().anyMatch(other -> settling.spares(other, path) || settling.spares(path, other))) {
                continue;
            }
            boolean line = isTruth(path);
            boolean own = !line || lines == 0;
            if (line ? lines < MOST_LINES && (!own || parts < most) : parts < most) {
                page.add(path);
                parts += own ? 1 : 0;
                lines += line ? 1 : 0;
            }
        }
    }

    /**
     * Whether a policy waits for it and for what is asked, and in half of all cases still does after the answer. What people do not like to tell
     * is rather asked for in vain than on a page of its own.
     */
    private boolean belongs(FactPath path, List<FactPath> block, Situation from) {
        boolean common = false;
        Fraction needed = Fraction.ZERO;
        for (var open : from.open().entrySet()) {
            Set<FactPath> waits = open.getValue();
            if (waits.contains(path)) {
                common |= block.stream().anyMatch(waits::contains);
                Fraction left = left(open.getKey(), block);
                needed = left.compareTo(needed) > 0 ? left : needed;
            }
        }
        return common && (isLast(path) || needed.compareTo(HALF) >= 0);
    }

    /** The share of answers after which a policy is still open, those of one fact independent of those of another. */
    private Fraction left(String policy, List<FactPath> block) {
        Fraction left = Fraction.ONE;
        for (FactPath path : block) {
            left = left.times(settling.left(policy, path));
        }
        return left;
    }

    private boolean isLast(FactPath path) {
        return Ranking.last(settling.dictionary(), path);
    }

    private boolean alikeSensitive(FactPath one, FactPath other) {
        return Ranking.sensitive(settling.dictionary(), one) == Ranking.sensitive(settling.dictionary(), other);
    }

    private boolean isTruth(FactPath path) {
        return FactEdit.field(settling.dictionary(), path).type().base() == FieldType.Base.BOOLEAN;
    }
}
