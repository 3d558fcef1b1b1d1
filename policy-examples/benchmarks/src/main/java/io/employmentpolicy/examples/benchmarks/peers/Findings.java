package io.employmentpolicy.examples.benchmarks.peers;

/**
 * 一案的答复。 / What everybody must answer.
 *
 * @param benefitMonths months of unemployment benefit; 0 when refused
 * @param subsidyYuan yuan a month of the flexible-employment subsidy; 0 when refused
 * @param subsidyMonths months of the subsidy; 0 when refused
 */
public record Findings(int benefitMonths, int subsidyYuan, int subsidyMonths) {}
