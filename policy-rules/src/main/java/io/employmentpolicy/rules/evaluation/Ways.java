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
 */
final class Ways {
    /** A longer choice nobody reads. */
    private static final int MOST = 6;

    /** Choices within ways multiply: where there are more than this, it is not looked how few of them would be left. */
    private static final int MOST_SPREAD = 64;

    /** What each of them needs, none of it all that another one needs. */
    private final List<Set<MissingFact>> each = new ArrayList<>();

    /** What is needed whichever of them is gone. */
    private final Set<MissingFact> common = new LinkedHashSet<>();

    private int spread;

    private Ways() {}

    /** @param ways what each of them lacks; one that lacks anything but facts is no way */
    static Ways of(Collection<Evidence> ways) {
        Ways all = new Ways();
        boolean first = true;
        for (Evidence way : ways) {
            if (way.lacksFactsOnly()) {
                List<MissingChoice> choices = way.choices();
                Set<MissingFact> needed = new LinkedHashSet<>(way.missingFacts());
                choices.forEach(choice -> needed.removeAll(choice.facts()));
                all.spread(needed, choices);
                if (first) {
                    all.common.addAll(needed);
                } else {
                    all.common.retainAll(needed);
                }
                first = false;
            }
        }
        return all;
    }

    Set<MissingFact> common() {
        return common;
    }

    /** The choice there is; empty where there is but one way, and where there are too many. */
    Optional<MissingChoice> choice() {
        return spread > MOST_SPREAD || each.size() > MOST ? Optional.empty() : without(each, common);
    }

    /** The choice that is left of one when some facts are needed anyhow; empty where they do by themselves. */
    static Optional<MissingChoice> without(MissingChoice choice, Collection<MissingFact> needed) {
        return without(choice.ways(), needed);
    }

    private static Optional<MissingChoice> without(
            List<? extends Collection<MissingFact>> ways, Collection<MissingFact> needed) {
        List<Set<MissingFact>> left = new ArrayList<>();
        for (Collection<MissingFact> way : ways) {
            Set<MissingFact> further = new LinkedHashSet<>(way);
            further.removeAll(needed);
            add(left, further);
        }
        return left.size() < 2
                ? Optional.empty()
                : Optional.of(new MissingChoice(left.stream().map(List::copyOf).toList()));
    }

    /** A way for each way of its own choices. */
    private void spread(Set<MissingFact> needed, List<MissingChoice> choices) {
        int ways = 1;
        for (MissingChoice choice : choices) {
            ways = Math.min(ways * choice.ways().size(), MOST_SPREAD + 1);
        }
        spread += ways;
        if (spread > MOST_SPREAD) {
            return;
        }
        List<Set<MissingFact>> all = List.of(needed);
        for (MissingChoice choice : choices) {
            List<Set<MissingFact>> more = new ArrayList<>();
            for (Set<MissingFact> one : all) {
                for (List<MissingFact> facts : choice.ways()) {
                    Set<MissingFact> both = new LinkedHashSet<>(one);
                    both.addAll(facts);
                    more.add(both);
                }
            }
            all = more;
        }
        all.forEach(facts -> add(each, facts));
    }

    /** Unless another one needs no more; those that need more fall out. */
    private static void add(List<Set<MissingFact>> ways, Set<MissingFact> facts) {
        if (ways.stream().noneMatch(facts::containsAll)) {
            ways.removeIf(way -> way.containsAll(facts));
            ways.add(facts);
        }
    }
}
