package io.employmentpolicy.examples.benchmarks;

import static io.employmentpolicy.examples.benchmarks.HandWrittenCommunity.perhaps;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 手写的一次性扩岗补助。 / The expansion grant of 2026 in plain Java, 人社部发〔2026〕39号: an enterprise or social organisation that hired somebody who
 * graduates in that year, or left school no more than two years ago and had no work, or was registered as unemployed and is 16 to 24 years old;
 * with a labour contract and three months of the three insurances; at most 1,500 a head.
 */
final class HandWrittenExpansion {
    private static final int MONTHS = 3;
    private static final int YEARS = 2;
    private static final int YOUNGEST = 16;
    private static final int TOO_OLD = 25;
    private static final BigDecimal MOST = new BigDecimal("1500.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final List<EmployerKind> KINDS =
            List.of(EmployerKind.ENTERPRISE, EmployerKind.ENTERPRISE, EmployerKind.SOCIAL_ORG, EmployerKind.GOVERNMENT);

    private HandWrittenExpansion() {}

    static LocalDate today() {
        return TODAY;
    }

    static BigDecimal most() {
        return MOST;
    }

    static Truth grants(@Nullable EmployerKind kind, Hire hire) {
        Integer months = hire.threeInsurancesMonths();
        Truth employer =
                Truth.of(kind == null ? null : kind == EmployerKind.ENTERPRISE || kind == EmployerKind.SOCIAL_ORG);
        return employer.and(graduate(hire).or(leaver(hire)).or(youth(hire)))
                .and(Truth.of(hire.contractSigned()))
                .and(Truth.of(months == null ? null : months >= MONTHS));
    }

    private static Truth graduate(Hire hire) {
        return Truth.of(hire.graduatesThisYear());
    }

    private static Truth leaver(Hire hire) {
        LocalDate left = hire.leftSchoolOn();
        Truth soon = left == null ? Truth.UNKNOWN : onEither(hire, day -> !day.isAfter(left.plusYears(YEARS)));
        return soon.and(Truth.of(hire.withoutWorkBefore()));
    }

    private static Truth youth(Hire hire) {
        LocalDate born = hire.birthDate();
        Truth young = born == null
                ? Truth.UNKNOWN
                : onEither(
                        hire, day -> !day.isBefore(born.plusYears(YOUNGEST)) && day.isBefore(born.plusYears(TOO_OLD)));
        return young.and(Truth.of(hire.registeredUnemployed()));
    }

    /** The notice does not say whether the day of the hire or that of the application counts: it is sure only where both say the same. */
    private static Truth onEither(Hire hire, Predicate<LocalDate> holds) {
        boolean then = holds.test(Objects.requireNonNull(hire.startDate()));
        boolean asked =
                holds.test(Objects.requireNonNull(hire.subsidyAppliedOn()).at().orElse(TODAY));
        return then == asked ? Truth.of(then) : Truth.UNKNOWN;
    }

    static Facts facts(@Nullable EmployerKind kind, Hire hire) {
        return Facts.builder()
                .add(Employer.builder().kind(kind).build())
                .add(hire)
                .none(ReceivedBenefit.class)
                .build();
    }

    static @Nullable EmployerKind kind(RandomGenerator random) {
        return perhaps(KINDS.get(random.nextInt(KINDS.size())), random);
    }

    /** Somebody near every edge, hired this year; some facts unknown. */
    static Hire random(RandomGenerator random) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180));
        int age = random.nextBoolean() ? YOUNGEST : TOO_OLD;
        return Hire.builder()
                .startDate(start)
                .graduatesThisYear(perhaps(random.nextInt(4) == 0, random))
                .leftSchoolOn(perhaps(start.minusYears(YEARS).plusDays(random.nextInt(5) - 2), random))
                .withoutWorkBefore(perhaps(random.nextBoolean(), random))
                .birthDate(perhaps(start.minusYears(age).plusDays(random.nextInt(5) - 2), random))
                .registeredUnemployed(perhaps(random.nextBoolean(), random))
                .contractSigned(perhaps(random.nextInt(6) > 0, random))
                .threeInsurancesMonths(perhaps(MONTHS - 1 + random.nextInt(3), random))
                .subsidyAppliedOn(
                        random.nextBoolean() ? Occurrence.notYet() : Occurrence.at(start.plusDays(random.nextInt(4))))
                .build();
    }
}
