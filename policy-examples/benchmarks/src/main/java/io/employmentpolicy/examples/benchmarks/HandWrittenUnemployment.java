package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employment.SeparationCause;
import io.employmentpolicy.model.employment.StopEvent;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 手写的失业保险金判断。 / Unemployment benefit as one would write it in plain Java, unknowns included: the limit the library is held against,
 * and an independent check of its answers. Social Insurance Law, articles 45, 46, 50 and 51. It knows no employment records.
 */
final class HandWrittenUnemployment {
    private static final int YEAR = 12;
    private static final int FIVE_YEARS = 60;
    private static final int TEN_YEARS = 120;
    private static final int LONGEST = 24;

    private HandWrittenUnemployment() {}

    /**
     * The answer.
     *
     * @param months longest period; null unless the right holds and it is known
     */
    record Answer(Truth eligible, @Nullable Integer months) {}

    static Answer decide(Facts facts, LocalDate asOf) {
        UnemploymentInsurance insurance =
                facts.first(UnemploymentInsurance.class).orElse(null);
        UnemploymentRegistration registration =
                facts.first(UnemploymentRegistration.class).orElse(null);
        if (insurance == null || registration == null) {
            Truth insured = insurance == null ? absent(facts, UnemploymentInsurance.class) : insured(insurance);
            Truth registered = registration == null
                    ? absent(facts, UnemploymentRegistration.class)
                    : registered(registration, asOf);
            return new Answer(
                    insured.and(registered)
                            .and(drawingOrStopped(insurance, facts).not()),
                    null);
        }
        Integer months = months(insurance.contributionMonths(), insurance.unspentMonths());
        Integer elapsed = elapsed(registration, asOf);
        Integer drawn = drawn(insurance.monthsDrawn(), elapsed);
        Truth eligible = insured(insurance)
                .and(registered(registration, asOf))
                .and(drawingOrStopped(insurance, facts).not())
                .and(over(insurance.contributionMonths(), drawn, months, elapsed)
                        .not());
        return new Answer(eligible, eligible == Truth.TRUE ? months : null);
    }

    /** With less than a year of new contributions the months left over count. */
    private static Truth insured(UnemploymentInsurance insurance) {
        Integer paid = insurance.contributionMonths();
        Integer unspent = insurance.unspentMonths();
        Truth enough = Truth.of(paid == null ? null : paid >= YEAR);
        Truth left = Truth.of(unspent == null ? null : unspent > 0);
        return enough.or(enough.not().and(left)).and(involuntary(insurance));
    }

    /** The cause tells; where it is unknown or none of the listed ones the office does; where they differ nobody does. */
    private static Truth involuntary(UnemploymentInsurance insurance) {
        SeparationCause cause = insurance.separationCause();
        Boolean told = insurance.leftInvoluntarily();
        if (cause == null || cause == SeparationCause.OTHER) {
            return Truth.of(told);
        }
        boolean derived = cause != SeparationCause.RESIGNED;
        return told != null && told != derived ? Truth.UNKNOWN : Truth.of(derived);
    }

    /** More months than have gone by since the registration cannot have been drawn, so that nobody knows how many were. */
    private static @Nullable Integer drawn(@Nullable Integer told, @Nullable Integer elapsed) {
        return told != null && elapsed != null && told > Math.max(0, elapsed + 1) ? null : told;
    }

    private static Truth registered(UnemploymentRegistration registration, LocalDate asOf) {
        LocalDate day = registration.registeredOn();
        return Truth.of(registration.registered())
                .and(Truth.of(registration.jobSeeking()))
                .and(Truth.of(day == null ? null : !day.isAfter(asOf)));
    }

    /** A pension bars whoever draws it, whatever is told of the insurance. */
    private static Truth drawingOrStopped(@Nullable UnemploymentInsurance insurance, Facts facts) {
        Set<StopEvent> events = insurance == null ? null : insurance.stopEvents();
        Truth pension =
                Truth.of(facts.first(Person.class).map(Person::drawsPension).orElse(null));
        return Truth.of(events == null ? null : !events.isEmpty())
                .or(pension)
                .or(Truth.of(insurance == null ? null : insurance.drawing()));
    }

    private static @Nullable Integer elapsed(UnemploymentRegistration registration, LocalDate asOf) {
        LocalDate day = registration.registeredOn();
        return day == null ? null : (int) ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(asOf));
    }

    /** The period that began with the registration has gone by, or all its months were drawn since. */
    private static Truth over(
            @Nullable Integer paid,
            @Nullable Integer monthsDrawn,
            @Nullable Integer months,
            @Nullable Integer elapsed) {
        Integer band = paid == null ? null : band(paid);
        Integer drawable = elapsed == null ? null : elapsed + 1;
        Truth some = notMore(1, months);
        Truth gone = notMore(band, elapsed).and(some).and(notMore(months, elapsed));
        Truth drawn =
                notMore(band, drawable).and(some).and(notMore(months, drawable)).and(notMore(months, monthsDrawn));
        return gone.or(drawn);
    }

    private static Truth notMore(@Nullable Integer one, @Nullable Integer other) {
        return Truth.of(one == null || other == null ? null : one <= other);
    }

    /** A kind that is mentioned and complete without a fact of it does not exist; otherwise nobody knows. */
    private static Truth absent(Facts facts, Class<? extends Fact> kind) {
        return facts.complete(kind) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static @Nullable Integer months(@Nullable Integer paid, @Nullable Integer unspent) {
        if (paid != null && paid >= TEN_YEARS) {
            return LONGEST;
        }
        if (paid == null || unspent == null) {
            return null;
        }
        return Math.min(LONGEST, band(paid) + unspent);
    }

    private static int band(int paid) {
        return paid < YEAR ? 0 : paid < FIVE_YEARS ? YEAR : paid < TEN_YEARS ? 18 : LONGEST;
    }
}
