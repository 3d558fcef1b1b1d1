package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;

/**
 * 手写的法定退休年月。 / The month of statutory retirement in plain Java, by articles 1 and 2 of the measure of 2024: one month later for every four
 * months of birth, two for women who retired at fifty, at most 36 and 60.
 */
final class HandWrittenRetirement {
    private static final int YEAR = 12;

    private HandWrittenRetirement() {}

    private record Pace(int age, int firstYear, int step, int cap) {}

    private static Pace pace(RetirementCategory category) {
        return switch (category) {
            case MALE -> new Pace(60, 1965, 4, 36);
            case FEMALE55 -> new Pace(55, 1970, 4, 36);
            case FEMALE50 -> new Pace(50, 1975, 2, 60);
        };
    }

    static YearMonth month(RetirementCategory category, LocalDate born) {
        Pace pace = pace(category);
        int after = YEAR * (born.getYear() - pace.firstYear()) + born.getMonthValue() - 1;
        int delay = after < 0 ? 0 : Math.min(after / pace.step() + 1, pace.cap());
        return YearMonth.from(born).plusMonths((long) pace.age() * YEAR + delay);
    }

    /** Somebody born between 1950 and 2005, on any day. */
    static Person random(RandomGenerator random) {
        RetirementCategory[] all = RetirementCategory.values();
        RetirementCategory category = all[random.nextInt(all.length)];
        return Person.builder()
                .gender(category == RetirementCategory.MALE ? Gender.MALE : Gender.FEMALE)
                .retirementCategory(category)
                .birthDate(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(56 * 365)))
                .build();
    }
}
