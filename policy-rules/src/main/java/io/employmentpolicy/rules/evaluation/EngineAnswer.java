package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.rules.edition.Rule;
import java.util.Optional;

/** 一个引擎的答复。 / What an engine found for a question. */
public interface EngineAnswer {
    /** 某政策如何失败。 / How a policy failed; empty when it was decided. */
    Optional<String> failure(String policy);

    /**
     * 一条规则的结果。 / What was found for a rule, a subject and one of the tried choices of versions.
     *
     * @param tried position among {@link PolicyVersions#tried()}
     */
    EngineFinding rule(Rule rule, CaseFact subject, int tried);

    /**
     * 一项结论的结果。 / What was found for a conclusion after exceptions, waits and delegations.
     *
     * @param tried position among {@link PolicyVersions#tried()}
     */
    EngineFinding conclusion(String policy, String name, CaseFact subject, int tried);
}
