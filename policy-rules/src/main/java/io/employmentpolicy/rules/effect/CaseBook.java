package io.employmentpolicy.rules.effect;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 案例簿。 / The cases that came with editions, as cases to put to them: what is given and the day, not what is expected. */
public final class CaseBook {
    private CaseBook() {}

    /** 随版次带来的全部案例。 / Every case of these editions, each once. */
    public static Stream<BatchCase> of(PolicyEngine... engines) {
        Set<List<Object>> seen = new HashSet<>();
        List<BatchCase> cases = new ArrayList<>();
        for (PolicyEngine engine : engines) {
            Objects.requireNonNull(engine, "engines: one of them is null");
            FactsReader reader = new FactsReader(engine.dictionary());
            for (PolicyCase one :
                    CaseReader.read(engine.cases(), engine.dictionary()).cases()) {
                if (seen.add(List.of(one.id(), one.place()))) {
                    cases.add(new BatchCase(one.id(), one.asOf(), () -> reader.facts(one.given(), one.asOf())));
                }
            }
        }
        return cases.stream();
    }
}
