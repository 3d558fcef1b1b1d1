package io.employmentpolicy.rules.effect;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.CaseRunner;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.difference.TurningDays;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * something that differs begins or ends: what changes from next January on shows in no case of this year. Where a day of the case chooses the
     * version, such as that of an application, an old case stays with the old version: the whole case is also put to them so many years later that it
     * happens under the new one.
     */
    public static Stream<BatchCase> around(PolicyEngine before, PolicyEngine after) {
        Set<String> touched = after.touchedSince(before);
        SortedSet<LocalDate> days = TurningDays.between(before.rulebook(), after.rulebook());
        CaseRunner asking = new CaseRunner(after);
        FactsReader reader = new FactsReader(after.dictionary());
        List<BatchCase> later = new ArrayList<>();
        for (PolicyCase one : CaseReader.read(after.cases(), after.dictionary()).cases()) {
            Set<String> asked = new HashSet<>(asking.asked(one));
            asked.retainAll(touched);
            SortedSet<LocalDate> ahead = days.tailSet(one.asOf().plusDays(1));
            if (!asked.isEmpty()) {
                ahead.forEach(day ->
                        later.add(new BatchCase(one.id() + "@" + day, day, () -> reader.facts(one.given(), day))));
            }
            if (asked.stream().anyMatch(policy -> isSelectedByADay(after, policy))) {
                ahead.stream()
                        .map(day -> yearsUntil(one.asOf(), day))
                        .distinct()
                        .forEach(years -> later.add(movedOn(reader, one, years)));
            }
        }
        return Stream.concat(of(before, after), later.stream());
    }

    private static boolean isSelectedByADay(PolicyEngine engine, String policy) {
        Policy header = engine.rulebook().policies().get(policy);
        return header != null && header.selectedBy() != null;
    }

    /** Whole years, so that what turns on months and days of the year stays as it is. */
    private static int yearsUntil(LocalDate from, LocalDate day) {
        int years = day.getYear() - from.getYear();
        return from.plusYears(years).isBefore(day) ? years + 1 : years;
    }

    private static BatchCase movedOn(FactsReader reader, PolicyCase one, int years) {
        LocalDate day = one.asOf().plusYears(years);
        return new BatchCase(
                one.id() + "+" + years + "y", day, () -> LaterFacts.of(reader.facts(one.given(), one.asOf()), years));
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
