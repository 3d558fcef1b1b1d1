package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.value.Yuan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 金额的统一写法。 / What is known of a sum, in one form for all that can be known.
 *
 * @param least the sum is not less; null where nothing is said of that
 * @param most the sum is not more; null where nothing is said of that
 * @param parameters figures nobody has, on which it depends
 * @param facts facts nobody told, on which it depends
 */
public record QuantityParts(
        @Nullable Yuan least, @Nullable Yuan most, List<MissingParameter> parameters, List<MissingFact> facts) {
    /** 由金额得出。 / Of any kind of sum. */
    public static QuantityParts of(Amount.Quantity sum) {
        if (sum instanceof Amount.Exact exact) {
            return new QuantityParts(exact.yuan(), exact.yuan(), List.of(), List.of());
        }
        if (sum instanceof Amount.UpTo upTo) {
            return new QuantityParts(null, upTo.yuan(), List.of(), List.of());
        }
        if (sum instanceof Amount.Between between) {
            return new QuantityParts(between.least(), between.most(), between.parameters(), List.of());
        }
        if (sum instanceof Amount.DependsOnFacts open) {
            return new QuantityParts(null, null, List.of(), open.facts());
        }
        return new QuantityParts(null, null, sum.parameters(), List.of());
    }
}
