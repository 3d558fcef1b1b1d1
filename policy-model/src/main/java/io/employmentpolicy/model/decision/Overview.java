package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 概览。 / What a person wants to read first: a screening of all policies, and the reasons of what it tells of: what is granted, what is left to
 * an office, what is refused.
 *
 * @param screening what all policies say
 * @param explained the decision on those whose reasons are told; both engines agreed on it
 * @param documents the documents on which these rest, as the register knows them
 * @param asked ids of the policies asked for; empty for all of them
 * @param cases of what hangs on one fact with few values, the answer for each of these
 * @param helps of what is refused, the single step that would help most, where there is one
 */
public record Overview(
        Screening screening,
        Decision explained,
        List<PolicyDocument> documents,
        List<String> asked,
        List<Cases> cases,
        List<Help> helps) {
    private static final int MANY = 1000;

    /** Refuses missing parts and copies the lists. */
    public Overview {
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(explained, "explained");
        documents = List.copyOf(documents);
        asked = List.copyOf(asked);
        cases = List.copyOf(cases);
        helps = List.copyOf(helps);
    }

    /**
     * 差在哪一步。 / The single step after which a refusal is none any more; both engines bore it out.
     *
     * @param finding what is refused
     * @param way the step, and the answer with it: a grant, or what is then still open
     */
    public record Help(Screening.Finding finding, Turning.Way way) {
        /** Refuses missing parts. */
        public Help {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(way, "way");
        }

        /** 此后的用词。 / The word of the answer after the step. */
        public Text word() {
            return finding.kind().word(way.then());
        }
    }

    /** 某一不符合结果差在哪一步。 / What would help with a finding; empty where no single step does. */
    public Optional<Help> helpFor(Screening.Finding finding) {
        Objects.requireNonNull(finding, "finding: one of its screening");
        return helps.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }

    /**
     * 分情形的结果。 / What one finding comes to, for each value of the only fact it waits for.
     *
     * @param finding what is open
     * @param path the fact
     * @param label how the dictionary names it
     * @param each value by value; a value that contradicts what was told is left out
     */
    public record Cases(Screening.Finding finding, FactPath path, Text label, List<Case> each) {
        /** Copies the list. */
        public Cases {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            each = List.copyOf(each);
        }

        /** 是否无论如何都不符合。 / Whether it is refused whatever the fact turns out to be. */
        public boolean refused() {
            return !each.isEmpty()
                    && each.stream().allMatch(one -> one.decided().outcome() instanceof Outcome.NotEligible);
        }
    }

    /**
     * 一种情形。 / What it comes to for one value.
     *
     * @param code the value as facts files write it
     * @param value the value as a person reads it
     * @param decided what both engines say then
     */
    public record Case(String code, Text value, Determination decided) {
        /** Refuses missing parts. */
        public Case {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(decided, "decided");
        }
    }

    /** 某一结果的分情形。 / The cases of a finding; empty where it does not hang on one fact with few values. */
    public Optional<Cases> casesOf(Screening.Finding finding) {
        Objects.requireNonNull(finding, "finding: one of its screening");
        return cases.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }

    /** 未带文件。 / An overview of which no document is known. */
    public Overview(Screening screening, Decision explained) {
        this(screening, explained, List.of(), List.of(), List.of(), List.of());
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
