package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.batch.BatchCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 累计。 / What was counted so far. Used by one thread. */
final class EffectCount {
    /** Enough that one of them is confirmed; more would only hold memory. */
    private static final int MOST_CANDIDATES = 5;

    /** Enough to see what is wrong with a file; nobody reads a million of them. */
    private static final int MOST_TOLD = 20;

    private final Map<String, Cell> policies = new HashMap<>();
    private final SortedMap<String, Cell> districts = new TreeMap<>();
    private final Map<Text, Cell> groups = new HashMap<>();
    private final Map<String, Map<PolicyChange.Direction, List<Candidate>>> candidates = new HashMap<>();
    private Cell total = Cell.EMPTY;
    private final List<Problem> unread = new ArrayList<>();
    private long refused;

    /** A case that may show what became of a policy. */
    record Candidate(String name, BatchCase asked) {}

    void add(CaseEffect one, BatchCase asked) {
        Cell own = Cell.of(one);
        total = total.plus(own);
        districts.merge(one.district(), own, Cell::plus);
        one.groups().forEach(group -> groups.merge(group, own, Cell::plus));
        for (PolicyChange change : one.changes()) {
            policies.merge(change.policy(), Cell.of(change), Cell::plus);
            List<Candidate> showing = candidates
                    .computeIfAbsent(change.policy(), any -> new EnumMap<>(PolicyChange.Direction.class))
                    .computeIfAbsent(change.direction(), any -> new ArrayList<>(1));
            if (showing.size() < MOST_CANDIDATES) {
                String name = one.id() == null ? "#" + (one.position() + 1) : one.id();
                showing.add(new Candidate(name, asked));
            }
        }
    }

    /** One that could not be read or decided; of the first few it is kept why. */
    void refuse(List<Problem> why) {
        refused++;
        why.stream().limit(MOST_TOLD - Math.min(MOST_TOLD, unread.size())).forEach(unread::add);
    }

    List<Problem> unread() {
        return unread;
    }

    /** Of a policy, with how many cases it was asked about. */
    Cell policy(String id) {
        Cell own = policies.getOrDefault(id, Cell.EMPTY);
        return new Cell(
                total.cases(),
                own.changed(),
                own.winners(),
                own.losers(),
                own.newlyEligible(),
                own.noLongerEligible(),
                own.newlyUndetermined(),
                own.yuan());
    }

    List<Candidate> candidates(String policy, PolicyChange.Direction direction) {
        return candidates.getOrDefault(policy, Map.of()).getOrDefault(direction, List.of());
    }

    Cell total() {
        return total;
    }

    SortedMap<String, Cell> districts() {
        return districts;
    }

    Map<Text, Cell> groups() {
        return groups;
    }

    long refused() {
        return refused;
    }
}
