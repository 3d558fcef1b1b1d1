package io.employmentpolicy.model.decision;

import java.util.List;
import java.util.Objects;

/**
 * 概览。 / What a person wants to read first: a screening of all policies, and the reasons of what it tells of: what is granted, what is left to
 * an office, what is refused.
 *
 * @param screening what all policies say
 * @param explained the decision on those whose reasons are told; both engines agreed on it
 */
public record Overview(Screening screening, Decision explained) {
    /** Refuses missing parts. */
    public Overview {
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(explained, "explained");
    }

    /** 有说明的结果。 / The determination that explains a finding, among those that were explained. */
    public List<Determination> of(Screening.Finding finding) {
        Objects.requireNonNull(finding, "finding: one of its screening");
        return explained.determinations().stream()
                .filter(one -> one.policy().equals(finding.policy())
                        && one.conclusion().equals(finding.conclusion())
                        && one.subject().equals(finding.subject()))
                .toList();
    }
}
