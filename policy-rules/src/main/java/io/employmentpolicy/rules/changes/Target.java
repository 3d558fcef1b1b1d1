package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.changes.Replay.Replayed;
import java.util.Optional;

/** One conclusion about one subject, found again in every replay. */
record Target(String conclusion, String subject) {
    static Target of(Determination one) {
        return new Target(one.conclusion(), one.subject().path());
    }

    Optional<Determination> in(Replayed replayed) {
        return replayed.determinations().stream()
                .filter(one -> one.conclusion().equals(conclusion)
                        && one.subject().path().equals(subject))
                .findFirst();
    }
}
