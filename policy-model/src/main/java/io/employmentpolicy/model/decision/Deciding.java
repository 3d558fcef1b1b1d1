package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.decision.Reason.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 起决定作用的理由。 / Picks out of a tree of reasons what made the answer what it is. */
final class Deciding {
    private Deciding() {}

    /**
     * The rules that made it so: of what holds its alternatives that hold; of what does not hold its exceptions, or the alternative that
     * came closest; of what is open all that may still turn it.
     */
    static List<Reason> rules(Reason whole) {
        List<Reason> rules =
                whole.parts().stream().filter(part -> part.role() != Role.TEST).toList();
        List<Reason> alternatives =
                rules.stream().filter(rule -> rule.role() == Role.ALTERNATIVE).toList();
        return switch (whole.truth()) {
            case TRUE ->
                alternatives.stream().filter(rule -> rule.truth() == Truth.TRUE).toList();
            case UNKNOWN ->
                rules.stream().filter(rule -> rule.truth() != Truth.FALSE).toList();
            case FALSE -> {
                Stream<Reason> exceptions =
                        rules.stream().filter(rule -> rule.role() == Role.EXCEPTION && rule.truth() == Truth.TRUE);
                boolean noneHolds = alternatives.stream().allMatch(rule -> rule.truth() == Truth.FALSE);
                Stream<Reason> closest = noneHolds
                        ? alternatives.stream()
                                .min(Comparator.<Reason>comparingInt(
                                                rule -> leaves(rule).size())
                                        .thenComparing(Deciding::lacksReading)
                                        .thenComparingInt(Deciding::open)
                                        .thenComparing(Comparator.comparingInt(Reason::held)
                                                .reversed()))
                                .stream()
                        : Stream.empty();
                yield Stream.concat(exceptions, closest).toList();
            }
        };
    }

    /** The single conditions below a node that made it hold, fail or stay open. */
    static List<Reason> leaves(Reason node) {
        if (node.role() == Role.TEST && !node.parts().isEmpty()) {
            return ways(node);
        }
        boolean derived = node.parts().stream().anyMatch(part -> part.role() == Role.ALTERNATIVE);
        if (node.parts().isEmpty() || node.role() == Role.NO_FACT || derived && node.truth() == Truth.TRUE) {
            return List.of(node);
        }
        List<Reason> parts = node.parts().stream()
                .filter(part -> part.truth() == node.truth() && !isRule(part))
                .toList();
        if (derived && parts.isEmpty()) {
            parts = rules(node);
        }
        List<Reason> leaves = parts.stream()
                .flatMap(part -> part.role() == Role.EXCEPTION && part.truth() == Truth.TRUE
                        ? Stream.concat(Stream.of(part), leaves(part).stream())
                        : leaves(part).stream())
                .distinct()
                .toList();
        return leaves.isEmpty() ? List.of(node) : leaves;
    }

    /** Of a test with several ways: the way that is met, the one that came closest, or all that are open. */
    private static List<Reason> ways(Reason test) {
        Stream<Reason> same = test.parts().stream().filter(way -> way.truth() == test.truth());
        return switch (test.truth()) {
            case TRUE ->
                leaves(same.min(Comparator.comparing(Deciding::lacksReading)).orElseThrow());
            case UNKNOWN -> same.flatMap(way -> leaves(way).stream()).distinct().toList();
            case FALSE ->
                leaves(same.min(Comparator.comparing(Deciding::lacksReading)
                                .thenComparing(way -> leaves(way).size())
                                .thenComparing(
                                        Comparator.comparingInt(Reason::held).reversed()))
                        .orElseThrow());
        };
    }

    /** A condition without values is a reading of the text that was not chosen: no fact could mend it. */
    private static boolean lacksReading(Reason rule) {
        return leaves(rule).stream().allMatch(leaf -> leaf.values().isEmpty());
    }

    /** How many conditions of a rule nobody knows: each of them may stand in the way as well. */
    private static int open(Reason rule) {
        return (int) rule.parts().stream()
                .filter(part -> part.truth() == Truth.UNKNOWN)
                .count();
    }

    private static boolean isRule(Reason part) {
        return switch (part.role()) {
            case ALTERNATIVE, EXCEPTION, WAIT, DELEGATION -> true;
            case DETERMINATION, FACT, NO_FACT, COUNT, TEST, CASE -> false;
        };
    }
}
