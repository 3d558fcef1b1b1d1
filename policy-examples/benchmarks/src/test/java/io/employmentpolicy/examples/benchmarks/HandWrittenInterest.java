package io.employmentpolicy.examples.benchmarks;

import static io.employmentpolicy.examples.benchmarks.HandWrittenCommunity.perhaps;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employer.LoanBorrower;
import io.employmentpolicy.model.employer.LoanGroup;
import io.employmentpolicy.model.employer.StartupLoan;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * 手写的创业担保贷款贴息。 / The interest subsidy of start-up loans in plain Java, 财金〔2023〕75号: half the interest paid on a loan of at most 300,000 to
 * a person for at most three years, or of at most 4,000,000 for at most two years to a small firm that newly hired a tenth of its staff, a
 * twentieth where these are more than a hundred; for at most three loans, none of them extended or overdue.
 */
final class HandWrittenInterest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int LOANS = 3;
    private static final int LARGE = 100;
    private static final int HALF_CENTS = 2;

    private HandWrittenInterest() {}

    static LocalDate today() {
        return TODAY;
    }

    /** Whether interest of some month is subsidised; whether a person with other loans may borrow is for the bank, and unknown. */
    static Truth grants(StartupLoan loan) {
        Integer before = loan.subsidisedBefore();
        return borrows(loan)
                .and(Truth.of(issued(loan).isBefore(TODAY) || issued(loan).equals(TODAY)))
                .and(Truth.of(Objects.requireNonNull(loan.interestPaid()).signum() > 0))
                .and(Truth.of(before == null ? null : before < LOANS))
                .and(Truth.of(loan.extended()).not())
                .and(Truth.of(loan.overdue()).not());
    }

    /** Whether any of the months told is one of the loan; the library looks at them once everything else is known. */
    static boolean isOfItsMonths(StartupLoan loan) {
        return months(loan) != Share.NONE;
    }

    /** Half the interest. */
    static BigDecimal sum(StartupLoan loan) {
        return Objects.requireNonNull(loan.interestPaid()).divide(BigDecimal.valueOf(HALF_CENTS));
    }

    /** Whether all the interest told is of months and of a sum that are subsidised, or no more than some of it. */
    static boolean whole(StartupLoan loan) {
        BigDecimal limit = new BigDecimal(isFirm(loan) ? "4000000" : "300000");
        return months(loan) == Share.ALL
                && Objects.requireNonNull(loan.amount()).compareTo(limit) <= 0;
    }

    private enum Share {
        ALL,
        SOME,
        NONE
    }

    private static Share months(StartupLoan loan) {
        MonthPeriod paid = loan.interestPeriod();
        if (paid == null) {
            return Share.ALL;
        }
        YearMonth first = YearMonth.from(issued(loan));
        YearMonth end = first.plusYears(isFirm(loan) ? 2 : 3);
        YearMonth last = end.isBefore(YearMonth.from(TODAY)) ? end : YearMonth.from(TODAY);
        if (paid.from().isAfter(last) || Objects.requireNonNull(paid.to()).isBefore(first)) {
            return Share.NONE;
        }
        return paid.from().isBefore(first) || Objects.requireNonNull(paid.to()).isAfter(last) ? Share.SOME : Share.ALL;
    }

    private static Truth borrows(StartupLoan loan) {
        if (!isFirm(loan)) {
            return Boolean.FALSE.equals(loan.otherBusinessLoans()) ? Truth.TRUE : Truth.UNKNOWN;
        }
        Integer hires = loan.eligibleHires();
        int staff = Objects.requireNonNull(loan.staff());
        return Truth.of(hires == null ? null : staff > 0 && hires * (staff > LARGE ? 20 : 10) >= staff);
    }

    private static boolean isFirm(StartupLoan loan) {
        return loan.borrower() == LoanBorrower.SMALL_MICRO_ENTERPRISE;
    }

    private static LocalDate issued(StartupLoan loan) {
        return Objects.requireNonNull(loan.issuedOn()).at().orElseThrow();
    }

    static Facts facts(StartupLoan loan) {
        return Facts.builder()
                .add(Person.builder().id("P").build())
                .add(loan)
                .none(ReceivedBenefit.class)
                .build();
    }

    /** A loan near every edge; some facts unknown. */
    static StartupLoan random(RandomGenerator random) {
        boolean firm = random.nextBoolean();
        LocalDate day = random.nextInt(8) == 0
                ? TODAY.plusDays(random.nextInt(3) - 1)
                : LocalDate.of(2023, 12, 1).plusDays(random.nextInt(900));
        int staff = LARGE - 2 + random.nextInt(5);
        YearMonth from = YearMonth.from(day).plusMonths(random.nextInt(42) - 2);
        return StartupLoan.builder()
                .id("L")
                .borrower(firm ? LoanBorrower.SMALL_MICRO_ENTERPRISE : LoanBorrower.INDIVIDUAL)
                .group(LoanGroup.GRADUATE)
                .appliedOn(day.minusDays(5))
                .issuedOn(Occurrence.at(day))
                .amount(new BigDecimal(firm ? "3999999" : "299999").add(BigDecimal.valueOf(random.nextInt(3))))
                .interestPaid(BigDecimal.valueOf(HALF_CENTS * random.nextInt(9), 2))
                .interestPeriod(perhaps(new MonthPeriod(from, from.plusMonths(random.nextInt(4))), random))
                .staff(staff)
                .eligibleHires(perhaps(random.nextInt(4) + (random.nextBoolean() ? 4 : 8), random))
                .subsidisedBefore(perhaps(LOANS - 2 + random.nextInt(3), random))
                .extended(perhaps(random.nextInt(6) == 0, random))
                .overdue(perhaps(random.nextInt(6) == 0, random))
                .otherBusinessLoans(perhaps(random.nextInt(4) == 0, random))
                .build();
    }
}
