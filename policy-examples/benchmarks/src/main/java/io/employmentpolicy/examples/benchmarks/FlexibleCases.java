package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 灵活就业社保补贴的案例。 / Seeded cases for the flexible-employment subsidy: mostly near eligible, with unknown values, kinds and rests of kinds. */
final class FlexibleCases {
    private static final int MOST = 3;

    private final RandomGenerator random;
    private final LocalDate asOf;
    private final int unknown;

    private FlexibleCases(RandomGenerator random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.unknown = random.nextInt(3) * 4;
    }

    static List<Facts> of(int count, LocalDate asOf, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return Stream.generate(() -> new FlexibleCases(random, asOf).one())
                .limit(count)
                .toList();
    }

    private Facts one() {
        Facts.Builder facts = Facts.builder().add(person());
        several(facts, Employment.class, 1, this::employment);
        several(facts, Application.class, random.nextInt(2), this::application);
        several(facts, InsuranceRecord.class, 1 + random.nextInt(MOST), this::record);
        several(facts, ReceivedBenefit.class, random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0, this::received);
        return facts.build();
    }

    private <F extends Fact> void several(Facts.Builder facts, Class<F> kind, int count, Supplier<F> one) {
        if (chance(2)) {
            return;
        }
        int given = chance(4) ? count + 1 : count;
        Stream.generate(one).limit(given).forEach(facts::add);
        if (chance(3)) {
            facts.partial(kind);
        } else if (given == 0) {
            facts.none(kind);
        }
    }

    private Person person() {
        Gender gender = random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
        RetirementCategory category = gender == Gender.MALE
                ? RetirementCategory.MALE
                : random.nextBoolean() ? RetirementCategory.FEMALE55 : RetirementCategory.FEMALE50;
        int formerly = category == RetirementCategory.MALE ? 60 : category == RetirementCategory.FEMALE55 ? 55 : 50;
        LocalDate born =
                asOf.minusYears(formerly).plusMonths(random.nextInt(-70, 120)).plusDays(random.nextInt(60));
        return Person.builder()
                .hardToEmploy(perhaps(!chance(6)))
                .gender(perhaps(gender))
                .retirementCategory(perhaps(category))
                .birthDate(perhaps(born))
                .build();
    }

    private Employment employment() {
        EmploymentStatus status = chance(6) ? pick(EmploymentStatus.values()) : EmploymentStatus.FLEXIBLE;
        Occurrence<LocalDate> end = chance(2) ? Occurrence.notYet() : Occurrence.at(day());
        return Employment.builder()
                .status(perhaps(status))
                .endDate(perhaps(end))
                .build();
    }

    private Application application() {
        Occurrence<LocalDate> approved = chance(8) ? Occurrence.notYet() : Occurrence.at(day());
        return new Application(perhaps(chance(8) ? "OTHER" : "TJ-FLEX"), null, perhaps(approved));
    }

    private InsuranceRecord record() {
        Channel channel = chance(8) ? pick(Channel.values()) : Channel.PERSONAL_WINDOW;
        Scheme scheme = chance(10) ? pick(Scheme.values()) : random.nextBoolean() ? Scheme.PENSION : Scheme.MEDICAL;
        BigDecimal paid = chance(8) ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1, 200_000), 2);
        YearMonth from = YearMonth.from(day());
        MonthPeriod period = new MonthPeriod(from, chance(36) ? null : from.plusMonths(random.nextInt(6)));
        return InsuranceRecord.builder()
                .scheme(perhaps(scheme))
                .channel(perhaps(channel))
                .premiumPaid(perhaps(paid))
                .period(perhaps(period))
                .build();
    }

    private ReceivedBenefit received() {
        return ReceivedBenefit.builder()
                .policy(perhaps(List.of("TJ-FLEX", "XQ-03", "OTHER").get(random.nextInt(MOST))))
                .grantedOn(perhaps(day()))
                .build();
    }

    /** Now and then a day before the subsidy's first day or after the day of the decision. */
    private LocalDate day() {
        return chance(12)
                ? LocalDate.of(2024, 12, 31).plusDays(random.nextInt(2))
                : asOf.minusDays(random.nextInt(-20, 400));
    }

    private boolean chance(int ofSixty) {
        return random.nextInt(60) < ofSixty;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextInt(100) < unknown ? null : value;
    }
}
