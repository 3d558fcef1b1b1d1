package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Truth;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 手写的灵活就业社保补贴。 / The flexible-employment subsidy of 2025 as one would write it in plain Java, unknowns, retirement month, sums and months
 * included: the limit the library is held against, and an independent check of its sums. The readings the excerpts leave open stay open.
 */
final class HandWrittenFlexible {
    private static final String THIS = "TJ-FLEX";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final int PENSION = 600;
    private static final int MEDICAL = 200;
    private static final int BOTH = 800;
    private static final int NEAR = 60;
    private static final int LONGEST = 36;
    private static final int RECENT = 3;

    private final Facts facts;
    private final Person person;
    private final LocalDate asOf;

    private HandWrittenFlexible(Facts facts, Person person, LocalDate asOf) {
        this.facts = facts;
        this.person = person;
        this.asOf = asOf;
    }

    /**
     * The answer.
     *
     * @param inForce whether the day that selects the version lies in the subsidy's period; nothing else is told when it does not
     * @param least yuan a month; null unless the right holds
     * @param most yuan a month while it is open which insurances were paid; equal to {@code least} when nothing is open
     */
    record Answer(
            boolean inForce,
            Truth eligible,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable YearMonth from,
            @Nullable Integer months) {
        static Answer open(Truth eligible) {
            return new Answer(true, eligible, null, null, null, null);
        }
    }

    static Answer decide(Facts facts, LocalDate asOf) {
        Facts happened = facts.without(one -> one instanceof ReceivedBenefit drawn && isAhead(drawn, asOf));
        return new HandWrittenFlexible(happened, facts.first(Person.class).orElseThrow(), asOf).decide();
    }

    /** A subsidy of a later day has not been drawn. */
    private static boolean isAhead(ReceivedBenefit drawn, LocalDate asOf) {
        return drawn.grantedOn() != null && drawn.grantedOn().isAfter(asOf)
                || drawn.year() != null && drawn.year() > asOf.getYear();
    }

    private Answer decide() {
        boolean open = someday();
        LocalDate selecting = open ? asOf : selecting();
        if (selecting.isBefore(FIRST) || selecting.isAfter(LAST)) {
            return new Answer(false, Truth.FALSE, null, null, null, null);
        }
        LocalDate approved = approval();
        YearMonth retires = retirement();
        Long left = approved == null ? null : left(YearMonth.from(approved), retires);
        Truth working = left == null ? Truth.UNKNOWN : Truth.of(left > 0);
        Truth base = Truth.of(person.hardToEmploy()).and(flexible()).and(working);
        Truth pension = base.and(paid(Scheme.PENSION));
        Truth medical = base.and(paid(Scheme.MEDICAL));
        Truth both = base.and(paidTogether());
        Truth eligible = pension.or(medical)
                .or(both)
                .and(excluded(approved).or(over(approved, retires, left)).not());
        if (eligible != Truth.TRUE) {
            return Answer.open(eligible);
        }
        if (open) {
            return Answer.open(Truth.UNKNOWN);
        }
        int least = sum(pension, medical, both, Truth.TRUE);
        int most = Math.max(least, sum(pension, medical, both, Truth.UNKNOWN));
        long months = Objects.requireNonNull(left) < NEAR ? left : LONGEST;
        return new Answer(
                true,
                eligible,
                least,
                most,
                YearMonth.from(Objects.requireNonNull(approved)).plusMonths(1),
                (int) months);
    }

    private static int sum(Truth pension, Truth medical, Truth both, Truth wanted) {
        return both == wanted ? BOTH : pension == wanted ? PENSION : medical == wanted ? MEDICAL : 0;
    }

    /** Whether it is open which day selects the version: an application for the subsidy without a day, or perhaps one nobody has told. */
    private boolean someday() {
        return !facts.complete(Application.class) || ours().stream().anyMatch(one -> one.approvedOn() == null);
    }

    private LocalDate selecting() {
        return ours().stream()
                .map(HandWrittenFlexible::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(asOf);
    }

    /** Applications for this subsidy, or of which nobody knows what for. */
    private List<Application> ours() {
        return facts.of(Application.class).stream()
                .filter(one -> one.policy() == null || one.policy().equals(THIS))
                .toList();
    }

    /** What is dated after the day of the decision has not happened. */
    private boolean happened(Occurrence<LocalDate> event) {
        return event.at().filter(day -> !day.isAfter(asOf)).isPresent();
    }

    /** Day of the first approval; the day of the decision while there is none; null while that is open. */
    private @Nullable LocalDate approval() {
        boolean all = facts.complete(Application.class);
        List<Application> ours = ours().stream()
                .filter(one -> one.approvedOn() == null || happened(one.approvedOn()))
                .toList();
        if (ours.isEmpty()) {
            return all ? asOf : null;
        }
        LocalDate first = ours.stream()
                .filter(one -> one.policy() != null)
                .map(HandWrittenFlexible::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        boolean sure = all
                && first != null
                && ours.stream().map(HandWrittenFlexible::day).allMatch(day -> day != null && !day.isBefore(first));
        return sure ? first : null;
    }

    private static @Nullable LocalDate day(Application application) {
        Occurrence<LocalDate> approved = application.approvedOn();
        return approved == null ? null : approved.at().orElse(null);
    }

    /** Decision of 13 September 2024 on raising the retirement age: a month later for every four (or two) months of birth. */
    private @Nullable YearMonth retirement() {
        RetirementCategory category = person.retirementCategory() == null && person.gender() == Gender.MALE
                ? RetirementCategory.MALE
                : person.retirementCategory();
        if (category == null || person.birthDate() == null) {
            return null;
        }
        YearMonth born = YearMonth.from(person.birthDate());
        return switch (category) {
            case MALE -> raised(born, 60, YearMonth.of(1965, 1), 4, 36);
            case FEMALE55 -> raised(born, 55, YearMonth.of(1970, 1), 4, 36);
            case FEMALE50 -> female50(born);
        };
    }

    /** The months until retirement; in whatever category as many as there are at least, where that is far. */
    private @Nullable Long left(YearMonth approved, @Nullable YearMonth retires) {
        if (retires != null) {
            return ChronoUnit.MONTHS.between(approved, retires);
        }
        if (person.birthDate() == null) {
            return null;
        }
        long least = ChronoUnit.MONTHS.between(approved, female50(YearMonth.from(person.birthDate())));
        return least < NEAR ? null : least;
    }

    private static YearMonth female50(YearMonth born) {
        return raised(born, 50, YearMonth.of(1975, 1), 2, 60);
    }

    private static YearMonth raised(YearMonth born, int formerly, YearMonth start, int every, int most) {
        long since = ChronoUnit.MONTHS.between(start, born);
        long later = born.isBefore(start) ? 0 : Math.min(most, since / every + 1);
        return born.plusYears(formerly).plusMonths(later);
    }

    private Truth flexible() {
        return some(
                        Employment.class,
                        one -> ended(one) == Truth.TRUE ? Truth.FALSE : is(one.status(), EmploymentStatus.FLEXIBLE))
                .and(some(
                                Employment.class,
                                one -> is(one.status(), EmploymentStatus.UNIT)
                                        .and(ended(one).not()))
                        .not());
    }

    private Truth ended(Employment job) {
        Occurrence<LocalDate> end = job.endDate();
        return Truth.of(
                end == null ? null : end.at().map(day -> day.isBefore(asOf)).orElse(false));
    }

    private Truth paid(Scheme scheme) {
        return some(InsuranceRecord.class, one -> paid(one, scheme));
    }

    private Truth paidTogether() {
        Truth known = some(
                facts.of(InsuranceRecord.class),
                one -> paid(one, Scheme.PENSION)
                        .and(some(
                                facts.of(InsuranceRecord.class),
                                other -> paid(other, Scheme.MEDICAL).and(together(one.period(), other.period())))));
        return facts.complete(InsuranceRecord.class) ? known : known.or(Truth.UNKNOWN);
    }

    private Truth paid(InsuranceRecord one, Scheme scheme) {
        BigDecimal premium = one.premiumPaid();
        return is(one.scheme(), scheme)
                .and(is(one.channel(), Channel.PERSONAL_WINDOW))
                .and(Truth.of(premium == null ? null : premium.signum() > 0))
                .and(recent(one.period()));
    }

    /** Begun by the month of the decision, and reaching into it or one of the months just before. */
    private Truth recent(@Nullable MonthPeriod period) {
        YearMonth now = YearMonth.from(asOf);
        return period == null
                ? Truth.UNKNOWN
                : Truth.of(!period.from().isAfter(now) && !ends(period).isBefore(now.minusMonths(RECENT)));
    }

    private static Truth together(@Nullable MonthPeriod one, @Nullable MonthPeriod other) {
        return one == null || other == null
                ? Truth.UNKNOWN
                : Truth.of(!ends(one).isBefore(other.from()) && !ends(other).isBefore(one.from()));
    }

    private static YearMonth ends(MonthPeriod period) {
        YearMonth to = period.to();
        return to == null ? YearMonth.of(9999, 12) : to;
    }

    /** Drawn before; drawn under the former rules, or in a job since: whether those two count is open. */
    private Truth excluded(@Nullable LocalDate approved) {
        Truth before = some(
                ReceivedBenefit.class,
                one -> is(one.policy(), THIS).and(since2025(one)).and(earlier(one, approved)));
        Truth former = some(
                        ReceivedBenefit.class,
                        one -> is(one.policy(), "XQ-03")
                                .or(is(one.policy(), THIS).and(since2025(one).not())))
                .and(Truth.UNKNOWN);
        Truth job = some(
                        InsuranceRecord.class,
                        one -> is(one.channel(), Channel.EMPLOYER)
                                .and(
                                        approved == null || one.period() == null
                                                ? Truth.UNKNOWN
                                                : Truth.of(ends(one.period()).isAfter(YearMonth.from(approved)))))
                .and(Truth.UNKNOWN);
        return before.or(former).or(job);
    }

    /**
     * The months have run: past retirement surely, else open, since nobody says whether an unpaid month uses one up; or each of them was drawn.
     */
    private Truth over(@Nullable LocalDate approved, @Nullable YearMonth retires, @Nullable Long left) {
        if (approved == null || left == null) {
            return Truth.UNKNOWN;
        }
        if (left <= 0) {
            return Truth.FALSE;
        }
        YearMonth now = YearMonth.from(asOf);
        long gone = ChronoUnit.MONTHS.between(YearMonth.from(approved), now);
        long months = left < NEAR ? left : LONGEST;
        Truth past = retires != null && retires.isBefore(now) ? Truth.TRUE : Truth.UNKNOWN;
        return Truth.of(gone > months).and(past).or(Truth.of(gone >= months).and(drawnAll(approved, months)));
    }

    /** Whether as many months as there are were drawn since the approval; open while any of it is not known. */
    private Truth drawnAll(LocalDate approved, long months) {
        long drawn = 0;
        boolean sure = facts.complete(ReceivedBenefit.class);
        for (ReceivedBenefit one : facts.of(ReceivedBenefit.class)) {
            Truth ours = is(one.policy(), THIS).and(earlier(one, approved).not());
            MonthPeriod period = one.period();
            if (ours == Truth.TRUE && period != null && period.to() != null) {
                drawn += ChronoUnit.MONTHS.between(period.from(), period.to()) + 1;
            } else {
                sure &= ours == Truth.FALSE;
            }
        }
        return sure ? Truth.of(drawn >= months) : Truth.UNKNOWN;
    }

    private static Truth since2025(ReceivedBenefit drawn) {
        return Truth.of(drawn.grantedOn() == null ? null : !drawn.grantedOn().isBefore(FIRST));
    }

    private static Truth earlier(ReceivedBenefit drawn, @Nullable LocalDate approved) {
        return Truth.of(
                approved == null || drawn.grantedOn() == null
                        ? null
                        : drawn.grantedOn().isBefore(approved));
    }

    private static Truth is(@Nullable Object value, Object wanted) {
        return Truth.of(value == null ? null : value.equals(wanted));
    }

    /** There is such a fact; what nobody has told may be one. */
    private <F extends Fact> Truth some(Class<F> kind, Function<F, Truth> test) {
        Truth known = some(facts.of(kind), test);
        return facts.complete(kind) ? known : known.or(Truth.UNKNOWN);
    }

    private static <F> Truth some(List<F> facts, Function<F, Truth> test) {
        Truth some = Truth.FALSE;
        for (F fact : facts) {
            some = some.or(test.apply(fact));
        }
        return some;
    }
}
