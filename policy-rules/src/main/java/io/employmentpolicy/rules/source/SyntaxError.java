package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;

/** 语法错误。 / Leaves the rule in which the parser is; never leaves the parser. */
final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SyntaxError(String code, Token found, Text what, Text expected, Text fix) {
        super(code, null, false, false);
        this.problem = new Problem(code, found.place(), "", what, expected, fix);
    }

    Problem problem() {
        return problem;
    }
}
