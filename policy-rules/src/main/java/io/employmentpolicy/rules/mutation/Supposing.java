package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 一个版次与案例所设的读法和数值。 / An edition that is asked again and again, under whatever readings and numbers the cases suppose: each made ready once. */
final class Supposing {
    private final PolicyEngine engine;
    private final Map<Supposed, PolicyEngine> trials = new HashMap<>();

    Supposing(PolicyEngine engine) {
        this.engine = engine;
    }

    private record Supposed(Map<String, String> switches, Map<String, String> numbers, String policy) {}

    Answer answer(Variation one, Facts facts, String policy) {
        PolicyEngine trial = one.switches().isEmpty() && one.numbers().isEmpty()
                ? engine
                : trials.computeIfAbsent(
                        new Supposed(one.switches(), one.numbers(), policy),
                        any -> engine.trial(any.switches(), any.numbers(), List.of(any.policy())));
        return Answer.of(
                trial.decide(facts, one.asOf(), List.of(policy), Depth.NONE).of(policy));
    }
}
