package io.employmentpolicy.rules.screening;

import java.util.List;

/**
 * What is asked about: all policies, or some of them, in the order of their ids. Immutable.
 *
 * @param number tells it from other questions; {@link #ONCE} where it is not known to be asked again
 */
record AskedPolicies(List<Turning> policies, int number) {
    /** A question of which no case is remembered. */
    static final int ONCE = -1;

    /** The question about all policies. */
    static final int ALL = 0;

    /** Whether what cases have alike is remembered. */
    boolean isAskedAgain() {
        return number != ONCE;
    }

    /** Where a policy of it stands; known at once of the question about all. */
    int place(Turning policy) {
        if (number == ALL) {
            return policy.position();
        }
        int place = 0;
        while (policies.get(place) != policy) {
            place++;
        }
        return place;
    }
}
