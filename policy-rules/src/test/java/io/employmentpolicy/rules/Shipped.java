package io.employmentpolicy.rules;

/** The shipped policies, compiled once for all tests of the module that only ask. */
public final class Shipped {
    private static final PolicyEngine ENGINE = PolicyEngine.ofDefaults();

    private Shipped() {}

    /** An engine that must not be changed, and cannot be. */
    public static PolicyEngine engine() {
        return ENGINE;
    }
}
