package io.employmentpolicy.examples.benchmarks.peers;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 一名申请人。 / A fully known person, once as facts for this library and once flat, as a bean, with derived numbers, for everybody else. */
public final class Applicant {
    private static final int RETIRES_AT = 60;
    private static final YearMonth RAISED_SINCE = YearMonth.of(1965, 1);
    private static final int MONTHS_FOR_ONE = 4;
    private static final int MOST_LATER = 36;

    private final Facts facts;
    private final int paidMonths;
    private final int unspentMonths;
    private final int drawnMonths;
    private final int registeredMonths;
    private final int monthsToRetirement;
    private final boolean involuntary;
    private final boolean drawing;
    private final boolean stopped;
    private final boolean registered;
    private final boolean seeking;
    private final boolean hardToEmploy;
    private final boolean flexible;
    private final boolean paysPension;
    private final boolean paysMedical;
    private final boolean drewBefore;

    Applicant(Facts facts, LocalDate asOf) {
        this.facts = facts;
        YearMonth now = YearMonth.from(asOf);
        Person person = facts.first(Person.class).orElseThrow();
        UnemploymentInsurance insurance =
                facts.first(UnemploymentInsurance.class).orElseThrow();
        UnemploymentRegistration registration =
                facts.first(UnemploymentRegistration.class).orElseThrow();
        paidMonths = known(insurance.contributionMonths());
        unspentMonths = known(insurance.unspentMonths());
        drawnMonths = known(insurance.monthsDrawn());
        registeredMonths = (int) ChronoUnit.MONTHS.between(YearMonth.from(known(registration.registeredOn())), now);
        monthsToRetirement = (int) ChronoUnit.MONTHS.between(now, retirement(known(person.birthDate())));
        involuntary = known(insurance.leftInvoluntarily());
        drawing = known(insurance.drawing());
        stopped = known(person.drawsPension()) || !known(insurance.stopEvents()).isEmpty();
        registered = known(registration.registered());
        seeking = known(registration.jobSeeking());
        hardToEmploy = known(person.hardToEmploy());
        flexible = facts.of(Employment.class).stream().anyMatch(one -> one.status() == EmploymentStatus.FLEXIBLE);
        paysPension = pays(facts, Scheme.PENSION);
        paysMedical = pays(facts, Scheme.MEDICAL);
        drewBefore = !facts.of(ReceivedBenefit.class).isEmpty();
    }

    /** Of a man; the month rises by one for every four of birth from 1965 on, by 36 at most. */
    private static YearMonth retirement(LocalDate bornOn) {
        YearMonth born = YearMonth.from(bornOn);
        long since = ChronoUnit.MONTHS.between(RAISED_SINCE, born);
        return born.plusYears(RETIRES_AT).plusMonths(since < 0 ? 0 : Math.min(MOST_LATER, since / MONTHS_FOR_ONE + 1));
    }

    private static boolean pays(Facts facts, Scheme scheme) {
        return facts.of(InsuranceRecord.class).stream().anyMatch(one -> one.scheme() == scheme);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "persons here are fully known");
    }

    /** 事实。 / What this library is asked about. */
    public Facts facts() {
        return facts;
    }

    /** Months contributed. */
    public int getPaidMonths() {
        return paidMonths;
    }

    /** Months left from before. */
    public int getUnspentMonths() {
        return unspentMonths;
    }

    /** Months drawn. */
    public int getDrawnMonths() {
        return drawnMonths;
    }

    /** Months from that of registration to that of the decision. */
    public int getRegisteredMonths() {
        return registeredMonths;
    }

    /** Months up to the month of retirement; none left at 0 or below. */
    public int getMonthsToRetirement() {
        return monthsToRetirement;
    }

    /** Left the job against his will. */
    public boolean isInvoluntary() {
        return involuntary;
    }

    /** Is drawing the benefit. */
    public boolean isDrawing() {
        return drawing;
    }

    /** Something happened that stops the benefit, or draws a pension. */
    public boolean isStopped() {
        return stopped;
    }

    /** Registered as unemployed. */
    public boolean isRegistered() {
        return registered;
    }

    /** Looks for work. */
    public boolean isSeeking() {
        return seeking;
    }

    /** Recognised as hard to employ. */
    public boolean isHardToEmploy() {
        return hardToEmploy;
    }

    /** Works flexibly. */
    public boolean isFlexible() {
        return flexible;
    }

    /** Paid pension premiums at a personal window of late. */
    public boolean isPaysPension() {
        return paysPension;
    }

    /** Paid medical premiums at a personal window of late. */
    public boolean isPaysMedical() {
        return paysMedical;
    }

    /** Drew the subsidy before. */
    public boolean isDrewBefore() {
        return drewBefore;
    }
}
