package io.employmentpolicy.rules.drools;

/**
 * 试算的版本数。 / A fact: under how many choices of versions a policy is tried. Public because generated rules match it.
 *
 * @param policy id of the policy
 * @param count number of choices, at least one
 */
public record VersionsTried(String policy, int count) {}
