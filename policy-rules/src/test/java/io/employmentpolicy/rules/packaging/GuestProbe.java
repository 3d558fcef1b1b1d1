package io.employmentpolicy.rules.packaging;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a host program does: several engines built at once, by threads whose context class loader knows nothing of the library. */
public final class GuestProbe {
    private static final int ENGINES = 3;

    private GuestProbe() {}

    /** Prints the one answer that all engines give. */
    public static void main(String[] args) throws Exception {
        Thread.currentThread().setContextClassLoader(new ClassLoader(null) {});
        ExecutorService threads = Executors.newFixedThreadPool(ENGINES);
        Callable<String> asking =
                () -> answer(PolicyEngine.builder().compileOnDemand().build());
        Set<String> answers = new HashSet<>();
        for (Future<String> one : threads.invokeAll(Collections.nCopies(ENGINES, asking))) {
            answers.add(one.get());
        }
        threads.shutdownNow();
        System.out.write(String.join("\n", answers).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static String answer(PolicyEngine engine) {
        Facts facts = Facts.of(Person.builder().hardToEmploy(true).build());
        Decision decision = engine.decide(facts, LocalDate.of(2026, 3, 31), List.of("TJ-FLEX", "XQ-03"));
        return DecisionWriter.json(decision, false);
    }
}
