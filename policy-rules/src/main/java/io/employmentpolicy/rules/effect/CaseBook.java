package io.employmentpolicy.rules.effect;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.difference.TurningDays;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** 案例簿。 / The cases that came with editions, as cases to put to them: what is given and the day, not what is expected. */
public final class CaseBook {
    private CaseBook() {}

    /**
     * 案例簿，连同改动起止日。 / Every case of both editions, and those about a policy the change may touch once more on every later day on which
     * something that differs begins or ends: what changes from next January on shows in no case of this year.
     */
    public static Stream<BatchCase> around(PolicyEngine before, PolicyEngine after) {
        Set<String> touched = after.touchedSince(before);
        SortedSet<LocalDate> days = TurningDays.between(before.rulebook(), after.rulebook());
        CaseRunner asking = new CaseRunner(after);
        FactsReader reader = new FactsReader(after.dictionary());
        List<BatchCase> later = new ArrayList<>();
        for (PolicyCase one : CaseReader.read(after.cases(), after.dictionary()).cases()) {
            if (!Collections.disjoint(asking.asked(one), touched)) {
                days.tailSet(one.asOf().plusDays(1))
                        .forEach(day -> later.add(
                                new BatchCase(one.id() + "@" + day, day, () -> reader.facts(one.given(), day))));
            }
        }
        return Stream.concat(of(before, after), later.stream());
    }

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
