package io.employmentpolicy.rules.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * 一问。 / What both engines are asked: the facts of a case, laid out once, and the policies to decide.
 *
 * @param facts the facts, laid out
 * @param asOf the day the decision speaks of; the end of that day
 * @param policies the policies asked for and all they build on, those that others build on first
 * @param effort how much may be done
 */
public record CaseQuestion(CaseFacts facts, LocalDate asOf, List<PolicyVersions> policies, Effort effort) {
    /** Copies the policies. */
    public CaseQuestion {
        policies = List.copyOf(policies);
    }

    /** 只问其中几项。 / The same about some of the policies. */
    public CaseQuestion about(List<PolicyVersions> some) {
        return some.size() == policies.size() ? this : new CaseQuestion(facts, asOf, some, effort);
    }

    /** 不设上限的一问。 / The same, with as much effort as it takes. */
    public CaseQuestion(CaseFacts facts, LocalDate asOf, List<PolicyVersions> policies) {
        this(facts, asOf, policies, Effort.unbounded());
    }
}
