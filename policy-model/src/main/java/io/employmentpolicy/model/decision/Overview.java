package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.PolicyDocument;
import java.util.List;
import java.util.Objects;

/**
 * 概览。 / What a person wants to read first: a screening of all policies, and the reasons of what it tells of: what is granted, what is left to
 * an office, what is refused.
 *
 * @param screening what all policies say
 * @param explained the decision on those whose reasons are told; both engines agreed on it
 * @param documents the documents on which these rest, as the register knows them
 * @param asked ids of the policies asked for; empty for all of them
 */
public record Overview(Screening screening, Decision explained, List<PolicyDocument> documents, List<String> asked) {
    private static final int MANY = 1000;

    /** Refuses missing parts and copies the lists. */
    public Overview {
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(explained, "explained");
        documents = List.copyOf(documents);
        asked = List.copyOf(asked);
    }

    /** 未带文件。 / An overview of which no document is known. */
    public Overview(Screening screening, Decision explained) {
        this(screening, explained, List.of(), List.of());
    }

    /** 结果是否很多。 / Whether a screening found so much that not every condition can be told. */
    public static boolean many(Screening screening) {
        return screening.findings().size() > MANY;
    }

    /** 有说明的结果。 / The determination that explains a finding, among those that were explained. */
    public List<Determination> of(Screening.Finding finding) {
        return explained.determinations().stream()
                .filter(one -> one.policy().equals(finding.policy())
                        && one.conclusion().equals(finding.conclusion())
                        && one.subject().equals(finding.subject()))
                .toList();
    }

    /** 理由是否只有起决定作用的条件。 / Whether so much is told of that its reasons name only the conditions that decided. */
    public boolean brief() {
        return many(screening);
    }
}
