package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.rules.consistency.Instances.Instance;
import io.employmentpolicy.rules.consistency.Instances.Pair;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Apart;
import io.employmentpolicy.rules.edition.Operand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 可能重叠的记录。 / The pairs of records of one kind that a check may find to overlap: of those that agree in what it asks them to, each with those
 * that begin before it ends. Whether they do overlap is for the check to say.
 */
final class Stretches {
    private final ConsistencyCheck check;
    private final Apart apart;
    private final LocalDate asOf;

    Stretches(ConsistencyCheck check, Apart apart, LocalDate asOf) {
        this.check = check;
        this.apart = apart;
        this.asOf = asOf;
    }

    /** Hands over the pairs, the first of each before the second in the list. */
    void among(List<Instance> records, Consumer<Pair> pairs) {
        if (!apart.one().equals(apart.other())) {
            for (int i = 0; i < records.size(); i++) {
                for (int j = i + 1; j < records.size(); j++) {
                    pairs.accept(new Pair(records.get(i), records.get(j)));
                }
            }
            return;
        }
        for (List<Instance> group : alike(records)) {
            sweep(group, pairs);
        }
    }

    private Collection<List<Instance>> alike(List<Instance> records) {
        Map<List<@Nullable Object>, List<Instance>> groups = new LinkedHashMap<>();
        for (Instance one : records) {
            List<@Nullable Object> key = new ArrayList<>(check.alike().size());
            for (Operand operand : check.alike()) {
                key.add(Compared.of(operand, one.fact(), asOf));
            }
            if (!key.contains(null)
                    && of(apart.one().from(), one) != null
                    && of(apart.one().to(), one) != null) {
                groups.computeIfAbsent(key, any -> new ArrayList<>(2)).add(one);
            }
        }
        return groups.values();
    }

    private void sweep(List<Instance> group, Consumer<Pair> pairs) {
        List<Instance> byStart = new ArrayList<>(group);
        byStart.sort(Comparator.comparing(one -> of(apart.one().from(), one), Stretches::order));
        for (int i = 0; i < byStart.size(); i++) {
            Instance one = byStart.get(i);
            Object end = of(apart.one().to(), one);
            for (int j = i + 1; j < byStart.size(); j++) {
                Instance other = byStart.get(j);
                if (order(of(apart.one().from(), other), end) > 0) {
                    break;
                }
                pairs.accept(one.index() < other.index() ? new Pair(one, other) : new Pair(other, one));
            }
        }
    }

    private @Nullable Object of(Operand operand, Instance one) {
        return Compared.of(operand, one.fact(), asOf);
    }

    private static int order(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? 0 : Compared.compare(one, other);
    }
}
