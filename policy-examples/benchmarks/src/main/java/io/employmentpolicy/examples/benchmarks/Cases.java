package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.employment.SeparationCause;
import io.employmentpolicy.model.employment.StopEvent;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 测量用的案例。 / Seeded cases for the benchmark: near every threshold, some facts and some kinds unknown. */
final class Cases {
    private static final List<Integer> PAID = List.of(0, 11, 12, 13, 59, 60, 61, 119, 120, 240);
    private static final List<Integer> UNSPENT = List.of(0, 1, 6, 7, 14);
    private static final List<Integer> DRAWN = List.of(0, 1, 11, 12, 17, 18, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 1);

    private Cases() {}

    static List<Facts> of(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return Stream.generate(() -> one(random)).limit(count).toList();
    }

    /** Reads every reason of a decision: how many single conditions hold. */
    static int read(Decision decision) {
        int held = 0;
        for (Determination one : decision.determinations()) {
            held += one.reason() == null ? 0 : one.reason().held();
        }
        return held;
    }

    private static Facts one(RandomGenerator random) {
        Facts.Builder facts = Facts.builder()
                .add(Person.builder()
                        .drawsPension(perhaps(random.nextInt(12) == 0, random))
                        .build());
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> facts.none(UnemploymentInsurance.class);
            default ->
                facts.add(UnemploymentInsurance.builder()
                        .contributionMonths(perhaps(PAID.get(random.nextInt(PAID.size())), random))
                        .unspentMonths(perhaps(UNSPENT.get(random.nextInt(UNSPENT.size())), random))
                        .leftInvoluntarily(perhaps(random.nextInt(4) > 0, random))
                        .separationCause(random.nextInt(3) > 0 ? null : cause(random))
                        .drawing(perhaps(random.nextInt(8) == 0, random))
                        .monthsDrawn(perhaps(DRAWN.get(random.nextInt(DRAWN.size())), random))
                        .stopEvents(perhaps(
                                random.nextInt(8) == 0 ? Set.of(StopEvent.MOVED_ABROAD) : Set.<StopEvent>of(), random))
                        .build());
        }
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> facts.none(UnemploymentRegistration.class);
            default ->
                facts.add(UnemploymentRegistration.builder()
                        .registered(perhaps(random.nextInt(5) > 0, random))
                        .jobSeeking(perhaps(random.nextInt(5) > 0, random))
                        .registeredOn(perhaps(LAST.minusMonths(random.nextInt(28)), random))
                        .build());
        }
        return facts.build();
    }

    private static SeparationCause cause(RandomGenerator random) {
        return SeparationCause.values()[random.nextInt(SeparationCause.values().length)];
    }

    private static <T> @Nullable T perhaps(T value, RandomGenerator random) {
        return random.nextInt(20) == 0 ? null : value;
    }
}
