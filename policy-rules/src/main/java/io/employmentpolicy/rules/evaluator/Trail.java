package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Kept;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ways that cases of one outline went through the policies of a question, by how many facts of each kind there are. Thread-safe. */
final class Trail {
    /** Roughly the bytes of a fork and the branch that leads to it. */
    private static final int BYTES = 160;

    /** No place. */
    static final int EACH = -1;

    private static final byte NONE = 0;
    private static final byte UNKNOWN = 1;
    private static final byte PERHAPS = 2;
    private static final byte ONE = 3;
    private static final byte SEVERAL = 4;

    private final List<FactKind> kinds;
    private final int policies;

    /** Where the one policy stands that hands on a status or value of a name; {@link #EACH} where several do. */
    private final Map<String, Integer> places = new HashMap<>();

    /** The policies that hand on nothing that another one hands on as well. */
    private final BitSet alone = new BitSet();

    private final Map<Likeness, Branch> beginnings = new ConcurrentHashMap<>();
    private final Kept kept;

    /**
     * @param asked the policies of the question, those that others build on first
     * @param kept counts what is remembered here with all else that is
     */
    Trail(List<PolicyVersions> asked, Map<String, PlannedPolicy> planned, Kept kept) {
        this.kept = kept;
        Set<FactKind> looked = new LinkedHashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            PolicyVersions policy = asked.get(i);
            PlannedPolicy plan = planned.get(policy.policy().id());
            if (plan != null) {
                looked.addAll(plan.kinds());
            }
            if (policy.handsOn()) {
                int place = i;
                policy.names().forEach(name -> places.merge(name, place, (one, other) -> EACH));
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            int place = i;
            PolicyVersions policy = asked.get(i);
            alone.set(place, !policy.handsOn() || policy.names().stream().allMatch(name -> place(name) == place));
        }
        this.kinds = List.copyOf(looked);
        this.policies = asked.size();
    }

    /** Whether a question is about the same policies: those that decide targets are left out while nothing is measured. */
    boolean fits(CaseQuestion question) {
        return question.policies().size() == policies;
    }

    /** Whether a policy hands on nothing that another one hands on as well. */
    boolean isAlone(int place) {
        return alone.get(place);
    }

    /** Where the policy stands that alone hands on a status or value of this name; {@link #EACH} when none does, or several. */
    int place(String name) {
        return places.getOrDefault(name, EACH);
    }

    /** Where the way of a case begins. */
    Branch beginning(CaseFacts facts) {
        byte[] forms = new byte[kinds.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form(facts.items(kinds.get(i)));
        }
        return beginnings.computeIfAbsent(new Likeness(forms, List.of()), any -> new Branch(null, null));
    }

    private static byte form(List<CaseFact> items) {
        if (items.isEmpty()) {
            return NONE;
        }
        CaseFact only = items.get(0);
        if (items.size() > 1 || only.index() > 0) {
            return SEVERAL;
        }
        return only.ofEveryCase() ? UNKNOWN : only.sure() ? ONE : PERHAPS;
    }

    /** Counts a fork. */
    void made() {
        kept.add(BYTES);
    }
}
