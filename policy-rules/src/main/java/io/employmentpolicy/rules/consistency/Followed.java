package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Only;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 由其他字段得出的是非。 / A yes or no that follows from codes told elsewhere in the case. */
final class Followed {
    private Followed() {}

    /**
     * The facts with every yes or no that follows and is not told.
     *
     * @param checks those by which one follows
     */
    static Facts in(Facts facts, List<PlannedChecks.Planned> checks, LocalDate asOf) {
        if (checks.isEmpty()) {
            return facts;
        }
        Map<Fact, Map<FactField, @Nullable Object>> follows = new IdentityHashMap<>(0);
        Instances instances = new Instances(facts);
        for (PlannedChecks.Planned planned : checks) {
            ConsistencyCheck check = planned.check();
            Only only = (Only) check.test();
            instances.pairs(check, planned.kinds(), asOf, pair -> {
                Fact fact = pair.fact(only.field(), true);
                if (fact != null && only.field().field().read(fact) == null && Consistency.applies(check, pair, asOf)) {
                    follows.computeIfAbsent(fact, any -> new HashMap<>())
                            .put(
                                    only.field().field(),
                                    Boolean.valueOf(only.codes().iterator().next()));
                }
            });
        }
        return follows.isEmpty() ? facts : facts.replacing(fact -> with(facts.dictionary(), fact, follows.get(fact)));
    }

    private static Fact with(Dictionary dictionary, Fact fact, @Nullable Map<FactField, @Nullable Object> follows) {
        return follows == null ? fact : dictionary.kindOf(fact).orElseThrow().with(fact, follows);
    }
}
