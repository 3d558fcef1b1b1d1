package io.employmentpolicy.rules.combine;

import io.employmentpolicy.rules.combine.Search.Element;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * 各组合的合计。 / What sets are worth in the world looked at, against the best one met so far: reckoned in fen where every sum fits a long, else in decimals.
 * Sets are masks as in {@link Search}; elements are numbered by their bits. Used by one search.
 */
abstract class Weights {
    /** So many sums of everything, and one more, fit a long. */
    private static final BigDecimal MOST_IN_FEN = BigDecimal.valueOf(1L << 57);

    private static final int FEN = 2;

    static Weights of(List<Element> elements) {
        BigDecimal all = BigDecimal.ONE;
        boolean whole = true;
        for (Element one : elements) {
            all = all.add(one.most() == null ? one.least() : one.most());
            whole &= one.least().scale() <= FEN
                    && (one.most() == null || one.most().scale() <= FEN);
        }
        return whole && all.movePointRight(FEN).compareTo(MOST_IN_FEN) < 0
                ? new InFen(elements, fen(all))
                : new Exact(elements, all);
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(FEN).longValueExact();
    }

    /**
     * Another world; the best set is the one it favours.
     *
     * @param favoured elements that are worth the most they may be; the others are worth the least
     * @param there elements that exist
     */
    abstract void favour(int favoured, int there);

    /** Compares the most that a set may come to, when so many elements are still open, with the best. */
    abstract int compare(int set, int open);

    /** Takes a set for the best. */
    abstract void keep(int set);

    private static final class InFen extends Weights {
        private final long[] least;
        private final long[] most;
        private final long[] worth;
        private final long[] rest;
        private long best;

        /** @param unbounded more than everything else together */
        InFen(List<Element> elements, long unbounded) {
            int count = elements.size();
            this.least = new long[count];
            this.most = new long[count];
            this.worth = new long[count];
            this.rest = new long[count + 1];
            for (int i = 0; i < count; i++) {
                Element one = elements.get(count - 1 - i);
                least[i] = fen(one.least());
                most[i] = one.most() == null ? unbounded : fen(one.most());
            }
        }

        @Override
        void favour(int favoured, int there) {
            for (int i = 0; i < worth.length; i++) {
                worth[i] = (favoured >> i & 1) == 0 ? least[i] : most[i];
                rest[i + 1] = rest[i] + ((there >> i & 1) == 0 ? 0 : worth[i]);
            }
            keep(favoured);
        }

        @Override
        int compare(int set, int open) {
            return Long.compare(sum(set) + rest[open], best);
        }

        @Override
        void keep(int set) {
            best = sum(set);
        }

        private long sum(int set) {
            long sum = 0;
            for (int left = set; left != 0; left &= left - 1) {
                sum += worth[Integer.numberOfTrailingZeros(left)];
            }
            return sum;
        }
    }

    private static final class Exact extends Weights {
        private final List<Element> elements;
        private final BigDecimal unbounded;
        private final BigDecimal[] worth;
        private final BigDecimal[] rest;
        private BigDecimal best = BigDecimal.ZERO;

        /** @param unbounded more than everything else together */
        Exact(List<Element> elements, BigDecimal unbounded) {
            this.elements = elements;
            this.unbounded = unbounded;
            this.worth = new BigDecimal[elements.size()];
            this.rest = new BigDecimal[elements.size() + 1];
            Arrays.fill(rest, BigDecimal.ZERO);
        }

        @Override
        void favour(int favoured, int there) {
            for (int i = 0; i < worth.length; i++) {
                Element one = elements.get(worth.length - 1 - i);
                BigDecimal most = one.most() == null ? unbounded : one.most();
                worth[i] = (favoured >> i & 1) == 0 ? one.least() : most;
                rest[i + 1] = (there >> i & 1) == 0 ? rest[i] : rest[i].add(worth[i]);
            }
            keep(favoured);
        }

        @Override
        int compare(int set, int open) {
            return sum(set).add(rest[open]).compareTo(best);
        }

        @Override
        void keep(int set) {
            best = sum(set);
        }

        private BigDecimal sum(int set) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int left = set; left != 0; left &= left - 1) {
                sum = sum.add(worth[Integer.numberOfTrailingZeros(left)]);
            }
            return sum;
        }
    }
}
