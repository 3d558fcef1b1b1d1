package io.employmentpolicy.rules.screening;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much the facts told have to do with a policy.
 *
 * @param subjectTold whether anything is told of whom or what it decides
 * @param own whether any field is told that its own rules look at
 * @param beside whether one of these lies outside of what it decides, as a record of insurance for a person; what was drawn before is asked of
 *     everybody, and to have told it speaks for no policy of which little else is told
 * @param mostly whether most fields are told that it or what it builds on looks at
 * @param ahead whether a later version can come to decide it; not where an event that has happened selects the version. The same in every case
 * @param record whether it decides about something that not everybody has, such as a certificate or a business, so that whoever told of one
 *     means it. The same in every case
 */
record Support(boolean subjectTold, boolean own, boolean beside, boolean mostly, boolean ahead, boolean record) {
    /** How many there are. */
    static final int ALL = 16;

    private static final List<Support> EACH =
            IntStream.range(0, 4 * ALL).mapToObj(Support::numbered).toList();

    private static Support numbered(int number) {
        return new Support(
                (number & 1) > 0,
                (number & 2) > 0,
                (number & 4) > 0,
                (number & 8) > 0,
                (number & ALL) > 0,
                (number & 2 * ALL) > 0);
    }

    static Support of(boolean subjectTold, boolean own, boolean beside, boolean mostly, boolean ahead, boolean record) {
        return EACH.get(number(subjectTold, own, beside, mostly) + (ahead ? ALL : 0) + (record ? 2 * ALL : 0));
    }

    /** Of one policy each has its own, from 0. */
    int number() {
        return number(subjectTold, own, beside, mostly);
    }

    private static int number(boolean subjectTold, boolean own, boolean beside, boolean mostly) {
        return (subjectTold ? 1 : 0) + (own ? 2 : 0) + (beside ? 4 : 0) + (mostly ? 8 : 0);
    }

    /** Whether the answer is about this case: most of what it turns on is told, or records that only it and its like look at. */
    boolean bears() {
        return subjectTold && (own && mostly || beside);
    }
}
