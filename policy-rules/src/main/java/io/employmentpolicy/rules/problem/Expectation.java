package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;

/** 一种期待。 / What must stand somewhere: told with what was found there. */
public final class Expectation {
    private final String code;
    private final Wording expected;
    private final Wording fix;

    Expectation(String code, Wording expected, Wording fix) {
        this.code = code;
        this.expected = expected;
        this.fix = fix;
    }

    /**
     * 落空的期待。 / The expectation where something else was found.
     *
     * @param told what the sentences name, in the order of their places
     */
    public Problem at(Place place, Text found, Object... told) {
        return new Problem(code, place, "", found, expected(told), fix.text(told));
    }

    /** 所期待的。 / What was expected. */
    public Text expected(Object... told) {
        return expected.text(told);
    }
}
