package io.employmentpolicy.examples.benchmarks.beside;

/**
 * 规则渐多时的用时。 / What was measured of a set of so many rules.
 *
 * @param rules how many
 * @param screen all of them, screened
 * @param onePolicy one of them, decided
 * @param drools all of them, by plain Drools
 */
record Growth(int rules, Measured screen, Measured onePolicy, Measured drools) {}
