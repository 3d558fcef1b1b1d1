package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.rules.screening.Findings.Weighed;
import java.util.ArrayList;
import java.util.List;

/** Findings that many cases share, in order, before which those of one case are set. Immutable. */
final class Backdrop {
    private static final Backdrop NOTHING = new Backdrop(List.of(), new boolean[0]);

    private final List<List<Weighed>> groups;
    private final boolean[] covered;

    /** @param covered by policy whether all that is found of it is among them */
    Backdrop(List<Weighed> all, boolean[] covered) {
        this.groups = Findings.sorted(all);
        this.covered = covered.clone();
    }

    static Backdrop nothing() {
        return NOTHING;
    }

    /** Whether all that is found of a policy is here. */
    boolean covers(int policy) {
        return policy < covered.length && covered[policy];
    }

    /**
     * All findings of a case in order.
     *
     * @param own its own
     * @param apart by policy whether nothing that is here is found of it
     */
    List<Finding> with(List<Weighed> own, boolean[] apart, Subjects subjects) {
        List<List<Weighed>> sorted = Findings.sorted(own);
        List<Finding> all = new ArrayList<>(apart.length + own.size());
        for (int group = 0; group < sorted.size(); group++) {
            List<Weighed> some = sorted.get(group);
            int next = 0;
            for (Weighed one : groups.get(group)) {
                if (!apart[one.place()]) {
                    while (next < some.size() && some.get(next).compareTo(one) < 0) {
                        all.add(some.get(next++).finding());
                    }
                    all.add(subjects.named(one.finding()));
                }
            }
            some.subList(next, some.size()).forEach(one -> all.add(one.finding()));
        }
        return all;
    }
}
