package io.employmentpolicy.examples.benchmarks;

import static io.employmentpolicy.examples.benchmarks.HandWrittenCommunity.perhaps;

import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 手写的残疾人就业保障金。 / The disability employment fund in plain Java, 财税〔2015〕72号 article 8 and 财政部公告2023年第8号: what is short
 * of 1.5 per cent, unrounded, times the wage; half of it from one per cent on, nine tenths below; enterprises of thirty or fewer pay nothing.
 */
final class HandWrittenDisabilityFund {
    private static final BigDecimal QUOTA = new BigDecimal("0.015");
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.9");
    private static final BigDecimal FEW = BigDecimal.valueOf(30);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 31);
    private static final List<String> STAFF =
            List.of("20", "30", "30.5", "31", "66", "67", "100", "133", "134", "200", "1000");
    private static final List<EmployerKind> KINDS =
            List.of(EmployerKind.ENTERPRISE, EmployerKind.INSTITUTION, EmployerKind.GOVERNMENT);

    private HandWrittenDisabilityFund() {}

    static LocalDate today() {
        return TODAY;
    }

    /** The sum to pay; null while it is not known. */
    static @Nullable BigDecimal payable(Employer employer) {
        BigDecimal staff = employer.staffPreviousYear();
        EmployerKind kind = employer.kind();
        if (staff == null) {
            return null;
        }
        if (staff.compareTo(FEW) <= 0 && kind == EmployerKind.ENTERPRISE) {
            return BigDecimal.ZERO;
        }
        BigDecimal disabled = employer.disabledStaffCounted();
        BigDecimal lacking = disabled == null
                ? null
                : staff.multiply(QUOTA).subtract(disabled).max(BigDecimal.ZERO);
        if (lacking != null && lacking.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal wage = employer.disabilityFundWage();
        if (staff.compareTo(FEW) <= 0 && kind == null || disabled == null || lacking == null || wage == null) {
            return null;
        }
        BigDecimal part = disabled.compareTo(staff.multiply(STEP)) >= 0 ? HALF : MOST_OF_IT;
        return lacking.multiply(wage).multiply(part).setScale(2, RoundingMode.DOWN);
    }

    /** An employer near every edge; some facts unknown. */
    static Employer random(RandomGenerator random) {
        BigDecimal staff = new BigDecimal(STAFF.get(random.nextInt(STAFF.size())));
        return Employer.builder()
                .kind(perhaps(KINDS.get(random.nextInt(KINDS.size())), random))
                .staffPreviousYear(perhaps(staff, random))
                .disabledStaffCounted(perhaps(disabled(staff, random), random))
                .disabilityFundWage(perhaps(BigDecimal.valueOf(random.nextInt(20_000_000), 2), random))
                .build();
    }

    private static BigDecimal disabled(BigDecimal staff, RandomGenerator random) {
        BigDecimal edge = staff.multiply(random.nextBoolean() ? QUOTA : STEP);
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> edge;
            case 2 -> edge.setScale(0, RoundingMode.DOWN);
            default -> edge.setScale(0, RoundingMode.UP);
        };
    }
}
