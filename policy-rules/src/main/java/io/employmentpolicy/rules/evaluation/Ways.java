package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.MissingChoice;
import io.employmentpolicy.model.decision.MissingFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 各条途径。 / What several ways to the same lack, brought into the form in which it is told: what all of them need is needed and no choice; what
 * needs more than another way is none; a way that itself leaves a choice is as many ways.
 *
 * @param each what each of them needs, none of it all that another one needs
 */
record Ways(List<Set<MissingFact>> each) {
    /** A longer choice nobody reads. */
    private static final int MOST = 6;

    Ways {
        each = List.copyOf(each);
    }

    /** @param ways what each of them lacks; one that lacks anything but facts is no way */
    static Ways of(Collection<Evidence> ways) {
        List<Set<MissingFact>> each = new ArrayList<>();
        for (Evidence way : ways) {
            if (way.lacksFactsOnly()) {
                spread(way).forEach(facts -> add(each, facts));
            }
        }
        return new Ways(each);
    }

    /** What is needed whichever way is gone. */
    Set<MissingFact> common() {
        Set<MissingFact> common = new LinkedHashSet<>(each.isEmpty() ? Set.of() : each.get(0));
        each.forEach(common::retainAll);
        return common;
    }

    /** The choice there is; empty where there is but one way, and where there are too many. */
    Optional<MissingChoice> choice() {
        if (each.size() < 2 || each.size() > MOST) {
            return Optional.empty();
        }
        return without(common());
    }

    /** The choice that is left of one when some facts are needed anyhow; empty where they do by themselves. */
    static Optional<MissingChoice> without(MissingChoice choice, Collection<MissingFact> needed) {
        List<Set<MissingFact>> ways = new ArrayList<>();
        choice.ways().forEach(way -> ways.add(new LinkedHashSet<>(way)));
        return new Ways(ways).without(needed);
    }

    private Optional<MissingChoice> without(Collection<MissingFact> needed) {
        List<Set<MissingFact>> left = new ArrayList<>();
        for (Set<MissingFact> way : each) {
            Set<MissingFact> further = new LinkedHashSet<>(way);
            further.removeAll(needed);
            add(left, further);
        }
        return left.size() < 2
                ? Optional.empty()
                : Optional.of(new MissingChoice(left.stream().map(List::copyOf).toList()));
    }

    /** A way for each way of its own choices. */
    private static List<Set<MissingFact>> spread(Evidence way) {
        List<MissingChoice> choices = way.choices();
        Set<MissingFact> needed = new LinkedHashSet<>(way.missingFacts());
        choices.forEach(choice -> needed.removeAll(choice.facts()));
        List<Set<MissingFact>> spread = List.of(needed);
        for (MissingChoice choice : choices) {
            List<Set<MissingFact>> more = new ArrayList<>();
            for (Set<MissingFact> one : spread) {
                for (List<MissingFact> facts : choice.ways()) {
                    Set<MissingFact> both = new LinkedHashSet<>(one);
                    both.addAll(facts);
                    more.add(both);
                }
            }
            spread = more;
        }
        return spread;
    }

    /** Unless another one needs no more; those that need more fall out. */
    private static void add(List<Set<MissingFact>> ways, Set<MissingFact> facts) {
        if (ways.stream().noneMatch(facts::containsAll)) {
            ways.removeIf(way -> way.containsAll(facts));
            ways.add(new LinkedHashSet<>(facts));
        }
    }
}
