package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each answer what it means to whom the case is about, and brings them into order. */
final class Findings {
    private static final int GROUPS = Group.values().length;

    private final Map<String, List<Choice.Right>> chosen = new HashMap<>(0);

    private final LocalDate asOf;

    /**
     * @param choices what may be drawn together of the answers
     * @param asOf the day of the answers
     */
    Findings(List<Choice> choices, LocalDate asOf) {
        this.asOf = asOf;
        for (Choice choice : choices) {
            for (Choice.Right right : choice.rights()) {
                chosen.computeIfAbsent(right.policy(), any -> new ArrayList<>(1))
                        .add(right);
            }
        }
    }

    /** The finding an answer leads to, in a case whose facts have so much to do with it. */
    Weighed of(Determination one, @Nullable Shared shared, Support support) {
        Choice.Standing standing = standing(one);
        return standing == null && shared != null && shared.determination() == one
                ? shared.finding(support, asOf)
                : of(one, standing, support, asOf);
    }

    /** @param standing what becomes of it beside other rights; null when nothing bears on it */
    static Weighed of(Determination one, Choice.@Nullable Standing standing, Support support, LocalDate asOf) {
        Outcome outcome = one.outcome();
        return Weighed.of(new Finding(
                one.policy(),
                one.title(),
                one.kind(),
                one.conclusion(),
                one.subject(),
                outcome,
                outcome.accept(new Grouping(one.kind(), standing, support, asOf)),
                WholeWorth.of(outcome.amounts(), outcome.open())));
    }

    private Choice.@Nullable Standing standing(Determination one) {
        List<Choice.Right> rights = chosen.get(one.policy());
        if (rights == null) {
            return null;
        }
        for (Choice.Right right : rights) {
            if (right.conclusion().equals(one.conclusion())
                    && right.subject().index() == one.subject().index()
                    && right.subject().kind().equals(one.subject().kind())) {
                return right.standing();
            }
        }
        return null;
    }

    /**
     * By group, then what is worth most, then what waits for least, then by id.
     *
     * @param byId findings in the order of their ids
     */
    static List<Finding> sorted(List<Weighed> byId) {
        List<List<Weighed>> groups = new ArrayList<>(Collections.nCopies(GROUPS, List.of()));
        for (Weighed one : byId) {
            int group = one.finding().group().ordinal();
            if (groups.get(group).isEmpty()) {
                groups.set(group, new ArrayList<>());
            }
            groups.get(group).add(one);
        }
        List<Finding> sorted = new ArrayList<>(byId.size());
        for (List<Weighed> group : groups) {
            if (group.size() > 1) {
                group.sort(null);
            }
            for (Weighed one : group) {
                sorted.add(one.finding());
            }
        }
        return sorted;
    }

    /** A finding with what it is ordered by, looked up once. */
    record Weighed(Finding finding, Yuan counting, int missing) implements Comparable<Weighed> {
        private static Weighed of(Finding one) {
            return new Weighed(
                    one, Findings.counting(one), one.outcome().missingFacts().size());
        }

        @Override
        public int compareTo(Weighed other) {
            int order = counting == other.counting ? 0 : other.counting.compareTo(counting);
            return order != 0 ? order : Integer.compare(missing, other.missing);
        }
    }

    /** What has no upper limit counts by what is certain of it. */
    private static Yuan counting(Finding one) {
        Yuan most = one.worth().most();
        return most == null ? one.worth().least() : most;
    }
}
