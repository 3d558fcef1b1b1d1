package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 叠加说明里的笔误。 / Slips in what an overlay says of a policy that is there: its id or a switch misspelt, a reading written where the switch is
 * described. Without them the entry would be taken for a new one that lacks nearly everything.
 */
final class HeaderSlips {
    private static final String SWITCHES = "switches";
    private static final Set<String> OF_A_NEW_POLICY = Set.of("title", "kind");
    private static final String OF_A_NEW_SWITCH = "choices";

    private final UncheckedEdition edition;
    private final Problems problems;

    HeaderSlips(UncheckedEdition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    /** Whether an id nobody knows is told as one that is nearly right: the entry has nothing that a new policy needs. */
    boolean isMisspelt(String id, Node.Mapping own, Place place, boolean overlay) {
        boolean misspelt = overlay
                && OF_A_NEW_POLICY.stream().noneMatch(own.entries()::containsKey)
                && DidYouMean.of(id, edition.headerIds()).isPresent();
        if (misspelt) {
            problems.add(ReadingProblems.POLICY_155.at(place, id, id, edition.headerIds()));
        }
        return misspelt;
    }

    /** What an overlay says, without the switches that are told as misspelt. */
    Node.Mapping switches(String id, Node.Mapping below, Node.Mapping own) {
        if (!(own.entries().get(SWITCHES) instanceof Node.Mapping named)) {
            return own;
        }
        Set<String> known = below.entries().get(SWITCHES) instanceof Node.Mapping old
                ? old.entries().keySet()
                : Set.of();
        Map<String, Node> sound = new LinkedHashMap<>();
        named.entries().forEach((name, node) -> {
            Place place = named.keys().getOrDefault(name, node.place());
            if (node instanceof Node.Scalar reading && reading.text() != null) {
                problems.add(ReadingProblems.POLICY_157.at(place, id + "." + name, name, reading.text()));
            } else if (!known.contains(name)
                    && node instanceof Node.Mapping entry
                    && !entry.entries().containsKey(OF_A_NEW_SWITCH)) {
                problems.add(ReadingProblems.POLICY_156.at(place, id + "." + name, name, known, id, known));
            } else {
                sound.put(name, node);
            }
        });
        Map<String, Node> entries = new LinkedHashMap<>(own.entries());
        Map<String, Place> keys = new LinkedHashMap<>(named.keys());
        keys.keySet().retainAll(sound.keySet());
        entries.put(SWITCHES, new Node.Mapping(sound, keys, named.place()));
        return new Node.Mapping(entries, own.keys(), own.place());
    }
}
