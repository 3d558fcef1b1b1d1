package io.employmentpolicy.examples.quickstart;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** 快速上手。 / The embedding code of the README; the people in it are invented. */
public final class Quickstart {
    private Quickstart() {}

    /** 作出一次决定并打印。 / Decides one case and prints the answer. */
    public static void main(String[] args) {
        System.out.println(DecisionText.print(decide(), Language.ZH));
    }

    static Decision decide() {
        // region embed
        PolicyEngine engine = PolicyEngine.ofDefaults(); // build once; safe for many threads
        Facts facts = Facts.builder()
                .add(Person.builder().hardToEmploy(true).build())
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
                .none(ReceivedBenefit.class) // known: nothing received; a kind not named is unknown
                .build();
        Decision decision = engine.decide(facts, LocalDate.of(2026, 3, 31), List.of("TJ-OP-16", "TJ-FLEX"));
        System.out.println(DecisionText.print(decision, Language.ZH));
        // endregion
        return decision;
    }

    /** The same person with what else the fixed sums ask for. */
    static Facts worker(LocalDate approved) {
        return Facts.builder()
                .add(Person.builder()
                        .hardToEmploy(true)
                        .gender(Gender.MALE)
                        .birthDate(LocalDate.of(1972, 5, 20))
                        .build())
                .add(Employment.builder().status(EmploymentStatus.FLEXIBLE).build())
                .add(InsuranceRecord.builder()
                        .scheme(Scheme.PENSION)
                        .channel(Channel.PERSONAL_WINDOW)
                        .premiumPaid(new BigDecimal("1036.00"))
                        .period(new MonthPeriod(YearMonth.of(2026, 1), null))
                        .build())
                .add(new Application("TJ-FLEX", null, Occurrence.at(approved)))
                .none(ReceivedBenefit.class)
                .build();
    }

    /** Somebody who lost a job against his will, registered, and has paid for so many months. */
    static Facts jobless(int months) {
        return Facts.builder()
                .add(Person.builder().drawsPension(false).build())
                .add(UnemploymentInsurance.builder()
                        .contributionMonths(months)
                        .unspentMonths(0)
                        .leftInvoluntarily(true)
                        .drawing(false)
                        .monthsDrawn(0)
                        .employerContributed(true)
                        .stopEvents(Set.of())
                        .build())
                .add(UnemploymentRegistration.builder()
                        .registered(true)
                        .jobSeeking(true)
                        .registeredOn(LocalDate.of(2026, 5, 20))
                        .build())
                .build();
    }
}
