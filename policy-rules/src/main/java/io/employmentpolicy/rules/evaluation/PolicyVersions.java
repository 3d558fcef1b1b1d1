package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Policy;
import java.util.List;
import java.util.Map;

/**
 * 一项政策及须逐一试算的版本。 / A policy with the versions it is to be decided under. There is one choice of versions unless a fact that nobody
 * told selects the version; then every version it could be is tried, the latest last.
 *
 * @param policy the policy
 * @param names names of its conclusions, in rule order
 * @param subjects whom or what it decides
 * @param tried for each choice the version of every subject; the map goes by identity
 * @param lacking what would tell which choice counts
 */
public record PolicyVersions(
        Policy policy,
        List<String> names,
        List<CaseFact> subjects,
        List<Map<CaseFact, Version>> tried,
        Evidence lacking) {
    /** Copies the lists. */
    public PolicyVersions {
        names = List.copyOf(names);
        subjects = List.copyOf(subjects);
        tried = List.copyOf(tried);
    }

    /** 是否逐版试算。 / Whether every version is tried because nobody told the day that selects it: whatever facts say of other days, these are the same. */
    public boolean isOfAnyDay() {
        return !lacking.missingFacts().isEmpty();
    }

    /** 是否供其他政策查看。 / Whether other policies build on what it concludes. */
    public boolean handsOn() {
        return policy.kind() == Determination.Kind.STATUS || policy.kind() == Determination.Kind.VALUE;
    }
}
