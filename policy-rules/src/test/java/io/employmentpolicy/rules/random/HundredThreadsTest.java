package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** 一百个线程。 / A hundred threads put questions to one engine for two minutes, and read each other's answers meanwhile. */
@Tag("full")
@Isolated("it takes every core there is")
@DisplayName("一百个线程，两分钟，同样的答复")
class HundredThreadsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final long SEED = 20261129L;
    private static final int THREADS = 100;
    private static final long SECONDS = Long.getLong("threads.seconds", 120);

    /** Of every so manieth policy one case. */
    private static final int EVERY = 7;

    /** Steps from question to question: prime, so that threads spread over all of them. */
    private static final int STRIDE = 31;

    /** A case, the policy it was made for, and what one thread alone is told of it. */
    private record Asked(Facts facts, String policy, Decision decision, Screening screening) {
        static Asked alone(PolicyEngine engine, Facts facts, String policy) {
            return new Asked(facts, policy, decide(engine, facts, policy), screen(engine, facts));
        }

        static Decision decide(PolicyEngine engine, Facts facts, String policy) {
            return engine.decide(facts, DAY, List.of(policy));
        }

        static Screening screen(PolicyEngine engine, Facts facts) {
            return engine.screen(facts, DAY, List.of(), Verification.OFF);
        }
    }

    @Test
    @DisplayName("答复与单独一个线程得出的相同，理由也由多个线程同时读")
    void the_same_as_from_one_thread_alone() throws Exception {
        List<Asked> questions = questions(PolicyEngine.ofDefaults());
        PolicyEngine engine = PolicyEngine.ofDefaults();
        AtomicReferenceArray<Decision> latest = new AtomicReferenceArray<>(questions.size());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> asking = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                asking.add(() -> ask(engine, questions, latest, first, end));
            }
            long answered = 0;
            for (Future<Long> one : threads.invokeAll(asking)) {
                assertThat(one.get()).isPositive();
                answered += one.get();
            }
            assertThat(answered).isGreaterThan(questions.size());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks until the time is over; how many answers were held against those expected. */
    private static long ask(
            PolicyEngine engine, List<Asked> questions, AtomicReferenceArray<Decision> latest, int first, long end) {
        long answered = 0;
        do {
            int number = Math.floorMod(first + answered * STRIDE, questions.size());
            Asked asked = questions.get(number);
            Decision own = Asked.decide(engine, asked.facts(), asked.policy());
            Decision others = latest.getAndSet(number, own);
            assertThat(own).as(asked.policy()).isEqualTo(asked.decision());
            assertThat(others == null ? own : others).as(asked.policy()).isEqualTo(asked.decision());
            assertThat(Asked.screen(engine, asked.facts())).as(asked.policy()).isEqualTo(asked.screening());
            answered++;
        } while (System.nanoTime() < end);
        return answered;
    }

    private static List<Asked> questions(PolicyEngine alone) {
        Rulebook rulebook = alone.rulebook();
        PolicyOrder strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        List<Asked> questions = new ArrayList<>();
        int number = 0;
        for (Policy policy : rulebook.policies().values()) {
            if (number++ % EVERY == 0) {
                Facts facts = new RandomCases(rulebook, strata, policy, DAY)
                        .admitted(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + number));
                questions.add(Asked.alone(alone, facts, policy.id()));
            }
        }
        return questions;
    }
}
