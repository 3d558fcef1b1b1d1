package io.employmentpolicy.examples.benchmarks.peers;

/** 排除。 / An exception holds, as a fact the grants look for. */
public final class Barred {
    private final String policy;

    /** @param policy which grant it bars */
    public Barred(String policy) {
        this.policy = policy;
    }

    /** Which grant it bars. */
    public String getPolicy() {
        return policy;
    }
}
