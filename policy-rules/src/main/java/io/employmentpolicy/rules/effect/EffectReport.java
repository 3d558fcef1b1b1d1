package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.difference.EditionChange;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 版次变更的影响。 / What a new edition does, over the cases tried.
 *
 * @param changes what the editions say otherwise
 * @param policies those the change may touch, by id; of every other policy everything it rests on is the same word for word
 * @param total all cases
 * @param districts by residence district; empty name where nobody told it
 * @param groups by group; a case may count in several
 * @param refused how many cases could not be read or decided
 * @param unread what was wrong with the first of these
 */
public record EffectReport(
        List<EditionChange> changes,
        List<PolicyEffect> policies,
        Cell total,
        SortedMap<String, Cell> districts,
        Map<Text, Cell> groups,
        long refused,
        List<Problem> unread) {
    /** Copies the collections. */
    public EffectReport {
        changes = List.copyOf(changes);
        policies = List.copyOf(policies);
        unread = List.copyOf(unread);
        Objects.requireNonNull(total, "total");
        districts = Collections.unmodifiableSortedMap(new TreeMap<>(districts));
        Map<Text, Cell> ordered = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Text::zh)))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        groups = Collections.unmodifiableMap(ordered);
    }

    /** 受损的人群。 / Groups of which somebody loses, sorted. */
    public List<Text> losing() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().losers() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
