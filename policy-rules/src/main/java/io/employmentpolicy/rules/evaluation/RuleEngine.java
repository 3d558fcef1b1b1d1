package io.employmentpolicy.rules.evaluation;

/** 一个引擎。 / An engine over a case: decides every rule of the policies of a question, each engine building on statuses and values of its own. */
public interface RuleEngine {
    /** 受理一问。 / Decides a question. A policy that fails fails alone: the answer says how. */
    EngineAnswer run(CaseQuestion question);
}
