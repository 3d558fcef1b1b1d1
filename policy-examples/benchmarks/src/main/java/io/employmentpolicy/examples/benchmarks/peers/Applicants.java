package io.employmentpolicy.examples.benchmarks.peers;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.StopEvent;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** 申请人。 / Seeded, fully known persons, near every threshold of the common subset. */
public final class Applicants {
    /** 评定日。 / The day everything is decided on. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final List<Integer> PAID = List.of(0, 11, 12, 13, 59, 60, 61, 119, 120, 240);
    private static final List<Integer> UNSPENT = List.of(0, 1, 6, 7, 14);
    private static final List<Integer> DRAWN = List.of(0, 1, 11, 12, 17, 18, 24);

    private Applicants() {}

    /** 若干人。 / So many persons; the same for the same seed. */
    public static List<Applicant> of(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return Stream.generate(() -> new Applicant(one(random), AS_OF))
                .limit(count)
                .toList();
    }

    private static Facts one(RandomGenerator random) {
        Facts.Builder facts = Facts.builder().none(Application.class).add(person(random));
        int since = random.nextInt(28);
        facts.add(insurance(random, since))
                .add(UnemploymentRegistration.builder()
                        .registered(random.nextInt(6) > 0)
                        .jobSeeking(random.nextInt(6) > 0)
                        .registeredOn(AS_OF.minusMonths(since))
                        .build());
        if (random.nextInt(3) > 0) {
            facts.add(Employment.builder()
                    .status(EmploymentStatus.FLEXIBLE)
                    .endDate(Occurrence.notYet())
                    .build());
        } else {
            facts.none(Employment.class);
        }
        premiums(facts, random);
        if (random.nextInt(8) == 0) {
            facts.add(ReceivedBenefit.builder()
                    .policy("TJ-FLEX")
                    .grantedOn(AS_OF.minusDays(1 + random.nextInt(300)))
                    .build());
        } else {
            facts.none(ReceivedBenefit.class);
        }
        return facts.build();
    }

    /** Nobody who draws a pension is hard to employ as well. */
    private static Person person(RandomGenerator random) {
        boolean pensioner = random.nextInt(12) == 0;
        return Person.builder()
                .gender(Gender.MALE)
                .retirementCategory(RetirementCategory.MALE)
                .birthDate(AS_OF.minusYears(60).plusMonths(random.nextInt(-50, 130)))
                .hardToEmploy(!pensioner && random.nextInt(5) > 0)
                .drawsPension(pensioner)
                .build();
    }

    /** Nobody has drawn more months than have gone by since the registration, that of the registration and the present one counted. */
    private static UnemploymentInsurance insurance(RandomGenerator random, int since) {
        return UnemploymentInsurance.builder()
                .contributionMonths(one(PAID, random))
                .unspentMonths(one(UNSPENT, random))
                .leftInvoluntarily(random.nextInt(5) > 0)
                .drawing(random.nextInt(10) == 0)
                .monthsDrawn(Math.min(one(DRAWN, random), since + 1))
                .stopEvents(random.nextInt(10) == 0 ? Set.of(StopEvent.MOVED_ABROAD) : Set.of())
                .build();
    }

    private static void premiums(Facts.Builder facts, RandomGenerator random) {
        int which = random.nextInt(5);
        if (which == 0) {
            facts.none(InsuranceRecord.class);
        }
        if (which == 1 || which > 2) {
            facts.add(premium(Scheme.PENSION));
        }
        if (which == 2 || which > 2) {
            facts.add(premium(Scheme.MEDICAL));
        }
    }

    private static InsuranceRecord premium(Scheme scheme) {
        YearMonth now = YearMonth.from(AS_OF);
        return InsuranceRecord.builder()
                .scheme(scheme)
                .channel(Channel.PERSONAL_WINDOW)
                .premiumPaid(BigDecimal.valueOf(500))
                .period(new MonthPeriod(now.minusMonths(5), now))
                .build();
    }

    private static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
