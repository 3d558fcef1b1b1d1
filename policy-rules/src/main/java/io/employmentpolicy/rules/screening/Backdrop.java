package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.rules.screening.Findings.Weighed;
import java.util.ArrayList;
import java.util.List;

/** Findings that many cases share, in order, before which those of one case are set. Immutable. */
final class Backdrop {
    private static final Backdrop NOTHING = new Backdrop(List.of(), new boolean[0]);

    private final List<Group> groups;
    private final boolean[] covered;
    private final int size;

    /** @param covered by policy whether all that is found of it is among them */
    Backdrop(List<Weighed> all, boolean[] covered) {
        this.groups = Findings.sorted(all).stream().map(Group::new).toList();
        this.covered = covered.clone();
        this.size = all.size();
    }

    /** The findings of a group, each with the place of its policy, so that those that are handed on need not be looked at. */
    private static final class Group {
        private final List<Weighed> weighed;
        private final Finding[] findings;
        private final int[] places;

        Group(List<Weighed> weighed) {
            this.weighed = weighed;
            this.findings = weighed.stream().map(Weighed::finding).toArray(Finding[]::new);
            this.places = weighed.stream().mapToInt(Weighed::place).toArray();
        }

        /** Adds them with a few others that come between them. */
        void with(List<Weighed> some, boolean[] apart, Subjects subjects, List<Finding> all) {
            int next = 0;
            for (int i = 0; i < places.length; i++) {
                if (!apart[places[i]]) {
                    while (next < some.size() && some.get(next).compareTo(weighed.get(i)) < 0) {
                        all.add(some.get(next++).finding());
                    }
                    all.add(subjects.named(findings[i]));
                }
            }
            while (next < some.size()) {
                all.add(some.get(next++).finding());
            }
        }
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
        List<Finding> all = new ArrayList<>(size + own.size());
        for (int group = 0; group < sorted.size(); group++) {
            groups.get(group).with(sorted.get(group), apart, subjects, all);
        }
        return all;
    }
}
