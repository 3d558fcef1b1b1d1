package io.employmentpolicy.rules.batch;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 批中的一案。 / One case of a batch.
 *
 * @param id what the caller knows it by; null when its position is enough
 * @param asOf the day of the decision
 * @param facts reads the facts when the case is taken up, on a thread of the batch; an {@link InvalidFactsException} it throws becomes the
 *     answer to this case
 */
public record BatchCase(@Nullable String id, LocalDate asOf, Supplier<Facts> facts) {
    /** Refuses null in all but the id. */
    public BatchCase {
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(facts, "facts: how they are read");
    }

    /** 事实已备的一案。 / A case whose facts are at hand. */
    public static BatchCase of(Facts facts, LocalDate asOf) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        return new BatchCase(null, asOf, () -> facts);
    }
}
