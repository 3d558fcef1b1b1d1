package io.employmentpolicy.examples.benchmarks.peers.openl;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;

/** 表的接口。 / The tables that are asked; OpenL makes an object of it. */
public interface OpenLRules {
    /** Months of the benefit; 0 when refused. */
    int benefit(Applicant a);

    /** Yuan a month of the subsidy; 0 when refused. */
    int yuan(Applicant a);

    /** Months of the subsidy. */
    int term(Applicant a);
}
