package io.employmentpolicy.rules.effect;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 一格合计。 / What was counted of one policy, district or group.
 *
 * @param cases how many cases there are in it
 * @param changed how many of them are answered otherwise
 * @param winners how many gain
 * @param losers how many lose
 * @param newlyEligible how many are granted what was not granted before
 * @param noLongerEligible how many are no longer granted what was
 * @param newlyUndetermined how many are left open now
 * @param yuan how much more is granted altogether; negative when less
 */
public record Cell(
        long cases,
        long changed,
        long winners,
        long losers,
        long newlyEligible,
        long noLongerEligible,
        long newlyUndetermined,
        BigDecimal yuan) {
    static final Cell EMPTY = new Cell(0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO);

    /** Refuses a missing sum. */
    public Cell {
        Objects.requireNonNull(yuan, "yuan");
    }

    Cell plus(Cell other) {
        return new Cell(
                cases + other.cases,
                changed + other.changed,
                winners + other.winners,
                losers + other.losers,
                newlyEligible + other.newlyEligible,
                noLongerEligible + other.noLongerEligible,
                newlyUndetermined + other.newlyUndetermined,
                yuan.add(other.yuan));
    }

    static Cell of(CaseEffect one) {
        boolean changed = !one.changes().isEmpty();
        return new Cell(
                1,
                changed ? 1 : 0,
                changed && one.wins() ? 1 : 0,
                changed && one.loses() ? 1 : 0,
                any(one.changes().stream().anyMatch(PolicyChange::becameEligible)),
                any(one.changes().stream().anyMatch(PolicyChange::noLongerEligible)),
                any(one.changes().stream().anyMatch(PolicyChange::becameOpen)),
                one.yuan());
    }

    static Cell of(PolicyChange change) {
        return new Cell(
                1,
                1,
                any(change.direction() == PolicyChange.Direction.WIDER),
                any(change.direction() == PolicyChange.Direction.NARROWER),
                any(change.becameEligible()),
                any(change.noLongerEligible()),
                any(change.becameOpen()),
                change.yuan());
    }

    private static long any(boolean is) {
        return is ? 1 : 0;
    }
}
