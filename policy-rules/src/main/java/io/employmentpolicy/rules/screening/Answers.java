package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Determination;
import java.util.List;

/** The answers of one policy that many cases have, one for every conclusion. */
record Answers(List<Shared> all) {
    Answers {
        all = List.copyOf(all);
    }

    static Answers of(List<Determination> determinations) {
        return new Answers(determinations.stream().map(Shared::new).toList());
    }
}
