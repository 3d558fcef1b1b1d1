package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一个案例：已知什么，应当得出什么。 / One case: what is known, and what the answer must be.
 *
 * @param id stable id
 * @param title one sentence an officer can read
 * @param asOf the day of the decision
 * @param policy policy it names itself; null when its folder or its measures tell
 * @param measures catalogue blocks it is about; empty unless the file speaks of measures
 * @param switches readings chosen for this case alone, by {@code POLICY.name}
 * @param numbers values set for this case alone, by key
 * @param given facts, those of its base included
 * @param expect expectations by key
 * @param why the reckoning or reason behind the expectation; empty when none is written
 * @param policies policies decided together, when the case is about what of them may be drawn; empty otherwise
 * @param place where it stands
 */
public record PolicyCase(
        String id,
        String title,
        LocalDate asOf,
        @Nullable String policy,
        List<String> measures,
        Map<String, String> switches,
        Map<String, String> numbers,
        Node.Mapping given,
        Node.Mapping expect,
        String why,
        List<String> policies,
        Place place) {
    /** Copies the collections. */
    public PolicyCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(expect, "expect");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(place, "place");
        measures = List.copyOf(measures);
        policies = List.copyOf(policies);
        switches = Map.copyOf(switches);
        numbers = Map.copyOf(numbers);
    }

    /** 是否另设口径或数值。 / Whether it supposes readings or values of its own, so that an engine of its own decides it. */
    boolean supposes() {
        return !switches.isEmpty() || !numbers.isEmpty();
    }

    /** 是否按措施编号写成。 / Whether it names measures instead of a policy, and so may speak of more than policies express. */
    public boolean byMeasure() {
        return !measures.isEmpty();
    }

    /** Names the case only: what is given may be personal data. */
    @Override
    public String toString() {
        return "PolicyCase[" + id + " " + place + "]";
    }
}
