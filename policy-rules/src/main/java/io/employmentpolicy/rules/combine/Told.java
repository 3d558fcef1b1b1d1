package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Truth;
import java.util.LinkedHashSet;
import java.util.Set;

/** 判断及其所缺。 / A truth and, while it is unknown, the facts that would tell it. */
record Told(Truth truth, Set<MissingFact> missing) {
    static final Told YES = new Told(Truth.TRUE, Set.of());
    static final Told NO = new Told(Truth.FALSE, Set.of());

    static Told of(boolean truth) {
        return truth ? YES : NO;
    }

    static Told unknown(MissingFact... facts) {
        return new Told(Truth.UNKNOWN, Set.of(facts));
    }

    boolean may() {
        return truth != Truth.FALSE;
    }

    boolean sure() {
        return truth == Truth.TRUE;
    }

    Told and(Told other) {
        return with(other, truth.and(other.truth));
    }

    Told or(Told other) {
        return with(other, truth.or(other.truth));
    }

    private Told with(Told other, Truth result) {
        if (result != Truth.UNKNOWN) {
            return of(result == Truth.TRUE);
        }
        Set<MissingFact> all = new LinkedHashSet<>(missing);
        all.addAll(other.missing);
        return new Told(result, all);
    }
}
