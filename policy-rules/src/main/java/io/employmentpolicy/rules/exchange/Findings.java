package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one question, so that all of them come back at once. */
final class Findings {

    /** Enough to work on for a day; a file with more of them is wrong as a whole. */
    static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add(ExchangeProblems.FACT_199.at(problem.place(), "", MOST));
        }
    }

    void addAll(List<Problem> several) {
        several.forEach(this::add);
    }

    /** Whether nothing more will be kept, so that nobody need look for likely fixes. */
    boolean full() {
        return problems.size() > MOST;
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }
}
