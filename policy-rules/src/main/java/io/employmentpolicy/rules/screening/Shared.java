package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** An answer that many cases of one day have, with what is found of it. It holds nothing of anybody's facts. Thread-safe. */
final class Shared {
    private final Determination determination;
    private final AtomicReferenceArray<Findings.@Nullable Weighed> findings = new AtomicReferenceArray<>(Support.ALL);

    Shared(Determination determination) {
        this.determination = determination;
    }

    Determination determination() {
        return determination;
    }

    /**
     * What is found of it where no other right bears on it; the same object for all cases whose facts have as much to do with it.
     *
     * @param place of its policy among all of them
     */
    Findings.Weighed finding(int place, Support support, LocalDate asOf) {
        Findings.Weighed known = findings.get(support.number());
        if (known == null) {
            known = Findings.of(place, determination, (Choice.Standing) null, support, asOf);
            findings.set(support.number(), known);
        }
        return known;
    }
}
