package io.employmentpolicy.rules.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * 一问。 / What both engines are asked: the facts of a case, laid out once, and the policies to decide.
 *
 * @param facts the facts, laid out
 * @param asOf the day the decision speaks of; the end of that day
 * @param policies the policies asked for and all they build on, those that others build on first
 */
public record CaseQuestion(CaseFacts facts, LocalDate asOf, List<PolicyVersions> policies) {
    /** Copies the policies. */
    public CaseQuestion {
        policies = List.copyOf(policies);
    }
}
