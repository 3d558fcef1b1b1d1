package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 互相矛盾的事实。 / Facts that cannot all be true. Nobody can tell which of them is wrong, so all of them count as unknown.
 * One thing that is told twice is named in the same way; it counts once.
 *
 * @param check id of the check that found it
 * @param text what contradicts what
 * @param sides the facts, in the order of the check
 */
public record Contradiction(String check, Text text, List<Side> sides) {
    private static final String TWICE = "FACT-205";
    /** The code under which a record that lies after the day of the decision is told. */
    private static final String AHEAD = "FACT-209";

    /** Copies the sides. */
    public Contradiction {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(text, "text");
        sides = List.copyOf(sides);
    }

    /** 是否无须核对。 / Whether nothing differs: one thing was told twice in the same words and counts once, or lies ahead and does not count yet. */
    public boolean harmless() {
        return check.equals(AHEAD)
                || check.equals(TWICE)
                        && sides.stream()
                                .allMatch(one -> sides.stream()
                                        .filter(other -> other.label().equals(one.label()))
                                        .allMatch(other -> other.value().equals(one.value())));
    }

    /**
     * 矛盾的一方。 / One of the facts.
     *
     * @param path kind, position and field, such as {@code insurance_record[0].period}
     * @param label how the dictionary names it
     * @param value what it says
     * @param place where the facts file says so; null when the facts were not read from a file
     */
    public record Side(
            String path, Text label, Text value, @Nullable Place place) {
        /** Refuses missing parts. */
        public Side {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }
}
