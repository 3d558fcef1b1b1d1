package io.employmentpolicy.examples.benchmarks.peers;

/** 领取期限。 / How long the benefit lasts, as a fact other rules build on. */
public final class Months {
    private final int band;
    private final int value;

    /** @param band months by contribution alone
     * @param value months with those left over */
    public Months(int band, int value) {
        this.band = band;
        this.value = value;
    }

    /** Months by contribution alone. */
    public int getBand() {
        return band;
    }

    /** Months with those left over. */
    public int getValue() {
        return value;
    }
}
