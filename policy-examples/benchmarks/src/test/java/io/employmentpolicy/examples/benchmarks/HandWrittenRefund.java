package io.employmentpolicy.examples.benchmarks;

import static io.employmentpolicy.examples.benchmarks.HandWrittenCommunity.perhaps;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.EmployerSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 手写的稳岗返还。 / The job-retention refund of 2026 in plain Java, 人社部发〔2026〕39号: an enterprise with twelve months of premiums that
 * has insured staff and laid off nobody, or not more than 5.5 per cent of its insured staff, with thirty people or fewer 20 per cent; at most 30 per cent of the
 * premiums of the year before for a large one, 60 per cent for others.
 */
final class HandWrittenRefund {
    private static final int MONTHS = 12;
    private static final int FEW = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final BigDecimal TARGET = new BigDecimal("0.055");
    private static final BigDecimal TARGET_OF_FEW = new BigDecimal("0.20");
    private static final BigDecimal LARGE = new BigDecimal("0.30");
    private static final BigDecimal OTHER = new BigDecimal("0.60");
    private static final List<Integer> STAFF = List.of(0, 1, 5, 29, 30, 31, 100, 200, 1000);
    private static final List<EmployerKind> KINDS =
            List.of(EmployerKind.ENTERPRISE, EmployerKind.ENTERPRISE, EmployerKind.ENTERPRISE, EmployerKind.GOVERNMENT);

    private HandWrittenRefund() {}

    static LocalDate today() {
        return TODAY;
    }

    static Truth fits(Employer employer) {
        Integer months = employer.unemploymentPremiumMonths();
        EmployerKind kind = employer.kind();
        return Truth.of(kind == null ? null : kind == EmployerKind.ENTERPRISE)
                .and(Truth.of(months == null ? null : months >= MONTHS))
                .and(keptItsStaff(employer.laidOffLastYear(), employer.insuredStaff()));
    }

    private static Truth keptItsStaff(@Nullable Integer laidOff, @Nullable Integer staff) {
        if (staff != null && staff == 0) {
            return Truth.FALSE;
        }
        if (laidOff == null || staff == null) {
            return Truth.UNKNOWN;
        }
        BigDecimal most = (staff <= FEW ? TARGET_OF_FEW : TARGET).multiply(BigDecimal.valueOf(staff));
        return Truth.of(BigDecimal.valueOf(laidOff).compareTo(most) <= 0);
    }

    /** The ceiling; null while the size or the premiums are not known. */
    static @Nullable BigDecimal most(Employer employer) {
        EmployerSize size = employer.size();
        BigDecimal premiums = employer.unemploymentPremiumsLastYear();
        return size == null || premiums == null
                ? null
                : premiums.multiply(size == EmployerSize.LARGE ? LARGE : OTHER).setScale(2, RoundingMode.DOWN);
    }

    /** An employer near every edge; some facts unknown. */
    static Employer random(RandomGenerator random) {
        int staff = STAFF.get(random.nextInt(STAFF.size()));
        int edge = staff <= FEW ? staff / 5 : staff * 55 / 1000;
        return Employer.builder()
                .kind(perhaps(KINDS.get(random.nextInt(KINDS.size())), random))
                .size(perhaps(EmployerSize.values()[random.nextInt(EmployerSize.values().length)], random))
                .unemploymentPremiumMonths(perhaps(MONTHS - 1 + random.nextInt(3), random))
                .insuredStaff(perhaps(staff, random))
                .laidOffLastYear(perhaps(random.nextInt(3) == 0 ? 0 : edge + random.nextInt(2), random))
                .unemploymentPremiumsLastYear(perhaps(BigDecimal.valueOf(random.nextInt(10_000_000), 2), random))
                .build();
    }
}
