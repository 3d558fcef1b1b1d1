package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each answer what it means to whom the case is about, and brings them into order. */
final class Findings {
    private static final int GROUPS = Group.values().length;

    private final Map<String, List<Choice.Right>> chosen = new HashMap<>(0);

    private final LocalDate asOf;
    private final Set<String> forTheLiving;

    /**
     * @param choices what may be drawn together of the answers
     * @param asOf the day of the answers
     * @param forTheLiving policies that concern nobody here, as the person has died
     */
    Findings(List<Choice> choices, LocalDate asOf, Set<String> forTheLiving) {
        this.asOf = asOf;
        this.forTheLiving = forTheLiving;
        for (Choice choice : choices) {
            for (Choice.Right right : choice.rights()) {
                chosen.computeIfAbsent(right.policy(), any -> new ArrayList<>(1))
                        .add(right);
            }
        }
    }

    /** The finding an answer leads to, in a case whose facts have so much to do with it. */
    Weighed of(int place, Determination one, @Nullable Shared shared, Support support) {
        Choice.Standing standing = standing(one);
        Weighed found = standing == null && shared != null
                ? shared.finding(place, support, asOf).about(one.subject())
                : of(place, one, standing, support, asOf);
        return forTheLiving.contains(one.policy()) && Bereaved.isOffer(found.finding())
                ? found.in(Group.UNTOUCHED)
                : found;
    }

    /** @param standing what becomes of it beside other rights; null when nothing bears on it */
    static Weighed of(
            int place, Determination one, Choice.@Nullable Standing standing, Support support, LocalDate asOf) {
        Outcome outcome = one.outcome();
        return Weighed.of(
                place,
                new Finding(
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
        List<Choice.Right> rights = chosen.isEmpty() ? null : chosen.get(one.policy());
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

    /** The policies on whose rights others bear. */
    Set<String> chosen() {
        return chosen.keySet();
    }

    /**
     * By group; in each what is worth most comes first, then what waits for least, then by id.
     *
     * @param byId findings in the order of their ids
     */
    static List<List<Weighed>> sorted(List<Weighed> byId) {
        List<List<Weighed>> groups = new ArrayList<>(Collections.nCopies(GROUPS, List.of()));
        for (Weighed one : byId) {
            int group = one.finding().group().ordinal();
            if (groups.get(group).isEmpty()) {
                groups.set(group, new ArrayList<>());
            }
            groups.get(group).add(one);
        }
        for (List<Weighed> group : groups) {
            if (group.size() > 1) {
                group.sort(null);
            }
        }
        return groups;
    }

    /**
     * A finding with what it is ordered by, looked up once.
     *
     * @param place of its policy among all of them
     * @param order what it counts and what it waits for in one number, the least first; beyond what is ever paid or asked for all are alike
     */
    record Weighed(Finding finding, long order, int place) implements Comparable<Weighed> {
        private static final int MISSING_BITS = 12;
        private static final int MOST_MISSING = (1 << MISSING_BITS) - 1;
        private static final long MOST_FEN = 1L << Long.SIZE - 3 - MISSING_BITS;
        private static final BigDecimal MOST = BigDecimal.valueOf(MOST_FEN, 2);

        static Weighed of(int place, Finding one) {
            BigDecimal counting = Findings.counting(one).amount();
            long fen = counting.min(MOST).max(MOST.negate()).movePointRight(2).longValue();
            int missing = Math.min(one.outcome().missingFacts().size(), MOST_MISSING);
            return new Weighed(one, fen == MOST_FEN ? 0 : (MOST_FEN - fen << MISSING_BITS) + missing, place);
        }

        @Override
        public int compareTo(Weighed other) {
            int sooner = Long.compare(order, other.order);
            boolean told = order >> MISSING_BITS > 0 && (order & MOST_MISSING) < MOST_MISSING;
            int first = sooner != 0 || told ? sooner : exactly(other);
            return first != 0 ? first : Integer.compare(place, other.place);
        }

        /** The same of another subject of which it is found likewise. */
        Weighed about(Subject other) {
            return finding.subject() == other ? this : new Weighed(Subjects.about(finding, other), order, place);
        }

        /** The same in another group. */
        Weighed in(Group group) {
            Finding other = new Finding(
                    finding.policy(),
                    finding.title(),
                    finding.kind(),
                    finding.conclusion(),
                    finding.subject(),
                    finding.outcome(),
                    group,
                    finding.worth());
            return new Weighed(other, order, place);
        }

        private int exactly(Weighed other) {
            int most = Findings.counting(other.finding).compareTo(Findings.counting(finding));
            return most != 0
                    ? most
                    : Integer.compare(
                            finding.outcome().missingFacts().size(),
                            other.finding.outcome().missingFacts().size());
        }
    }

    /** What has no upper limit counts by what is certain of it. */
    private static Yuan counting(Finding one) {
        Yuan most = one.worth().most();
        return most == null ? one.worth().least() : most;
    }
}
