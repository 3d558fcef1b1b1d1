package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import java.util.List;

/** The answers of one policy that many cases have, one for every conclusion. */
record Answers(List<Shared> all) {
    Answers {
        all = List.copyOf(all);
    }

    /** Whether they stand for other cases as well: what failed may not fail again. */
    boolean stand() {
        return all.stream().noneMatch(one -> one.determination().outcome() instanceof Outcome.Disagreement);
    }

    static Answers of(List<Determination> determinations) {
        return new Answers(determinations.stream().map(Shared::new).toList());
    }
}
