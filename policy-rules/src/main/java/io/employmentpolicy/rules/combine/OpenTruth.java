package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Truth;
import java.util.LinkedHashSet;
import java.util.Set;

/** 判断及其所缺。 / A truth and, while it is unknown, the facts that would tell it. */
record OpenTruth(Truth truth, Set<MissingFact> missing) {
    static final OpenTruth YES = new OpenTruth(Truth.TRUE, Set.of());
    static final OpenTruth NO = new OpenTruth(Truth.FALSE, Set.of());

    static OpenTruth of(boolean truth) {
        return truth ? YES : NO;
    }

    static OpenTruth unknown(MissingFact... facts) {
        return new OpenTruth(Truth.UNKNOWN, Set.of(facts));
    }

    boolean may() {
        return truth != Truth.FALSE;
    }

    boolean sure() {
        return truth == Truth.TRUE;
    }

    OpenTruth and(OpenTruth other) {
        return with(other, truth.and(other.truth));
    }

    OpenTruth or(OpenTruth other) {
        return with(other, truth.or(other.truth));
    }

    private OpenTruth with(OpenTruth other, Truth result) {
        if (result != Truth.UNKNOWN) {
            return of(result == Truth.TRUE);
        }
        Set<MissingFact> all = new LinkedHashSet<>(missing);
        all.addAll(other.missing);
        return new OpenTruth(result, all);
    }
}
