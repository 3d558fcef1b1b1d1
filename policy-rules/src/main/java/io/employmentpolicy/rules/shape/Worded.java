package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;

/** An outcome with its word, which its kind of conclusion gives it. */
record Worded(Text word, Outcome outcome) {
    static Worded of(Object determination) {
        Determination one = (Determination) determination;
        return new Worded(one.word(), one.outcome());
    }
}
