package io.employmentpolicy.model.decision;

import java.util.List;

/**
 * 任一即可。 / Of missing facts those of which not all are needed: several ways to the same, and whoever can tell the facts of one of them, with an
 * answer that does, need not tell those of the others. To be refused all of them have to be told.
 *
 * @param ways at least two; the facts of one way are all needed for it
 */
public record MissingChoice(List<List<MissingFact>> ways) {
    /** Copies the ways; refuses fewer than two, and one without facts. */
    public MissingChoice {
        ways = ways.stream().map(List::copyOf).toList();
        if (ways.size() < 2 || ways.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("ways: at least two, each with facts, and not " + ways);
        }
    }

    /** 是否单项之间任选。 / Whether a single fact does, whichever of them it is. */
    public boolean single() {
        return ways.stream().allMatch(way -> way.size() == 1);
    }

    /** 所涉事实。 / All facts of its ways, each once. */
    public List<MissingFact> facts() {
        return ways.stream().flatMap(List::stream).distinct().toList();
    }
}
