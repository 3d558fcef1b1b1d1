package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;

/** 检查未通过。 / Leaves the line under check with its problem; the checker goes on with the next line. Never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(String code, Place place, Text found, Text expected, Text fix) {
        super(code, null, false, false);
        this.problem = new Problem(code, place, "", found, expected, fix);
    }

    static Text shown(String zh, String en, String what) {
        return new Text(zh + what, en + what);
    }

    /** The problem, with the rule it stands in. */
    Problem in(String rule) {
        return new Problem(problem.code(), problem.place(), rule, problem.found(), problem.expected(), problem.fix());
    }
}
