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
        return Objects.requireNonNull(screening, "screening").findings().size() > MANY;
    }

    /**
     * 有说明的结果。 / The determination that explains a finding, among those that were explained; of very many findings one of the same sort, about
     * another subject.
     */
    public List<Determination> of(Screening.Finding finding) {
        Objects.requireNonNull(finding, "finding: one of its screening");
        Sort sort = Sort.of(finding);
        return explained.determinations().stream()
                .filter(one -> one.policy().equals(finding.policy())
                        && one.conclusion().equals(finding.conclusion())
                        && (one.subject().equals(finding.subject())
                                || brief() && Sort.of(one).equals(sort)))
                .toList();
    }

    /** 同一种结果。 / What answers have in common that are explained alike. */
    public record Sort(String policy, String conclusion, String result, List<String> failed) {
        /** Copies the list. */
        public Sort {
            failed = List.copyOf(failed);
        }

        /** 评定的种类。 / Of a determination. */
        public static Sort of(Determination one) {
            return new Sort(
                    one.policy(),
                    one.conclusion(),
                    one.outcome().code(),
                    one.outcome().failed());
        }

        static Sort of(Screening.Finding one) {
            return new Sort(
                    one.policy(),
                    one.conclusion(),
                    one.outcome().code(),
                    one.outcome().failed());
        }
    }

    /** 理由是否只有起决定作用的条件。 / Whether so much is told of that its reasons name only the conditions that decided. */
    public boolean brief() {
        return many(screening);
    }
}
