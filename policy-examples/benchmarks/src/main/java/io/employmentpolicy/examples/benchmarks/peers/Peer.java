package io.employmentpolicy.examples.benchmarks.peers;

import java.util.List;

/** 一家引擎。 / An engine with the common subset of rules built into it. Safe for several threads. */
@FunctionalInterface
public interface Peer {
    /** 评定一案。 / Answers one case. */
    Findings decide(Applicant applicant);

    /** 评定一批。 / Answers many cases, in order; one after the other where the engine knows nothing better. */
    default List<Findings> decideAll(List<Applicant> applicants) {
        return applicants.stream().map(this::decide).toList();
    }
}
