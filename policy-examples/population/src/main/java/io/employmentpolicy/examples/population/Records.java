package io.employmentpolicy.examples.population;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.employment.SeparationCause;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Education;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.HardToEmployCategory;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.PersonBuilder;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.training.Internship;
import io.employmentpolicy.model.training.InternshipKind;
import io.employmentpolicy.model.training.SkillCertificate;
import io.employmentpolicy.model.training.SkillGrade;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** What the registers of the city know of a resident: who he is, how he works, what he is insured for, what he drew. */
final class Records {
    private static final int DAYS = 365;

    private final LocalDate day;
    private final long hardToEmploy;
    private final long skilled;

    Records(LocalDate day, Margins margins) {
        this.day = day;
        long near = margins.millionths(Walk.FLEXIBLE) + margins.millionths(Walk.JOBLESS);
        this.hardToEmploy = thousandths(margins, "hard-to-employ", near);
        this.skilled =
                thousandths(margins, "skilled", margins.millionths(Walk.EMPLOYEE) + margins.millionths(Walk.FLEXIBLE));
    }

    /** How many of a thousand of those among whom the margin falls. */
    private static long thousandths(Margins margins, String margin, long millionths) {
        return margins.of(margin) * 1_000_000 / margins.of("population") * 1000 / millionths;
    }

    Facts of(String id, District district, Walk walk, Draw draw) {
        Facts.Builder facts = Facts.builder();
        Gender gender = draw.one(Gender.values());
        boolean hard = (walk == Walk.FLEXIBLE || walk == Walk.JOBLESS) && draw.ofThousand(hardToEmploy);
        facts.add(person(id, district, walk, gender, hard, draw).build());
        work(facts, walk, draw);
        insurance(facts, walk, district, draw);
        school(facts, id, walk, draw);
        skill(facts, walk, draw);
        return facts.none(ReceivedBenefit.class).build();
    }

    private PersonBuilder person(String id, District district, Walk walk, Gender gender, boolean hard, Draw draw) {
        LocalDate born = day.minusYears(age(walk, hard, draw)).minusDays(draw.below(DAYS));
        PersonBuilder person = Person.builder()
                .id(id)
                .gender(gender)
                .birthDate(born)
                .residenceDistrict(district.name())
                .hardToEmploy(hard)
                .drawsPension(walk == Walk.PENSIONER)
                .veteran(draw.ofThousand(20))
                .disabled(draw.ofThousand(15))
                .retirementCategory(
                        gender == Gender.MALE
                                ? RetirementCategory.MALE
                                : draw.ofThousand(500) ? RetirementCategory.FEMALE50 : RetirementCategory.FEMALE55);
        if (hard) {
            person.hardToEmployCategory(draw.one(HardToEmployCategory.values()))
                    .hardToEmployRecognisedOn(Occurrence.at(day.minusDays(draw.below(DAYS))));
        }
        return person;
    }

    private static int age(Walk walk, boolean hard, Draw draw) {
        return switch (walk) {
            case PENSIONER -> draw.between(63, 88);
            case GRADUATE, TRAINEE -> draw.between(21, 26);
            case OTHER -> draw.between(0, 19);
            case EMPLOYEE, FLEXIBLE, JOBLESS -> hard ? draw.between(40, 56) : draw.between(20, 56);
        };
    }

    private void work(Facts.Builder facts, Walk walk, Draw draw) {
        switch (walk) {
            case EMPLOYEE ->
                facts.add(job(EmploymentStatus.UNIT, draw)
                        .monthlyWage(BigDecimal.valueOf(draw.between(25, 200) * 100L))
                        .build());
            case FLEXIBLE -> facts.add(job(EmploymentStatus.FLEXIBLE, draw).build());
            case JOBLESS -> jobless(facts, draw);
            default -> facts.none(Employment.class);
        }
        if (walk != Walk.JOBLESS) {
            facts.none(UnemploymentRegistration.class);
        }
    }

    private io.employmentpolicy.model.employment.EmploymentBuilder job(EmploymentStatus status, Draw draw) {
        return Employment.builder()
                .status(status)
                .startDate(day.minusDays(draw.between(1, 10 * DAYS)))
                .endDate(Occurrence.notYet());
    }

    private void jobless(Facts.Builder facts, Draw draw) {
        LocalDate ended = day.minusDays(draw.between(30, 2 * DAYS));
        SeparationCause cause = draw.one(SeparationCause.values());
        facts.none(Employment.class)
                .add(UnemploymentRegistration.builder()
                        .registered(true)
                        .registeredOn(ended.plusDays(draw.between(1, 29)))
                        .jobSeeking(true)
                        .build())
                .add(UnemploymentInsurance.builder()
                        .contributionMonths(draw.between(0, 180))
                        .unspentMonths(0)
                        .separationCause(cause)
                        .relationEndedOn(ended)
                        .drawing(false)
                        .monthsDrawn(0)
                        .employerContributed(true)
                        .stopEvents(Set.of())
                        .build());
    }

    private void insurance(Facts.Builder facts, Walk walk, District district, Draw draw) {
        if (walk != Walk.EMPLOYEE && walk != Walk.FLEXIBLE) {
            return;
        }
        Channel channel = walk == Walk.EMPLOYEE ? Channel.EMPLOYER : Channel.PERSONAL_WINDOW;
        facts.add(InsuranceRecord.builder()
                .scheme(Scheme.PENSION)
                .channel(channel)
                .premiumPaid(BigDecimal.valueOf(draw.between(400, 2400)))
                .paymentDistrict(district.name())
                .period(new MonthPeriod(YearMonth.from(day).minusMonths(draw.between(1, 24)), YearMonth.from(day)))
                .build());
    }

    private void school(Facts.Builder facts, String id, Walk walk, Draw draw) {
        if (walk != Walk.GRADUATE && walk != Walk.TRAINEE) {
            facts.none(Education.class);
            return;
        }
        LocalDate left = day.minusDays(draw.below(2 * DAYS));
        facts.add(Education.builder()
                .isCollegeGraduate(true)
                .stillEnrolled(false)
                .leaveDate(Occurrence.at(left))
                .build());
        if (walk == Walk.TRAINEE) {
            facts.add(Internship.builder()
                    .kind(InternshipKind.TRAINEE_POST)
                    .personId(id)
                    .startedOn(left.plusDays(draw.below((int) (day.toEpochDay() - left.toEpochDay()) + 1)))
                    .collegeGraduate(true)
                    .withoutWork(true)
                    .build());
        }
    }

    private void skill(Facts.Builder facts, Walk walk, Draw draw) {
        boolean works = walk == Walk.EMPLOYEE || walk == Walk.FLEXIBLE;
        if (!works || !draw.ofThousand(skilled)) {
            facts.none(SkillCertificate.class);
            return;
        }
        facts.add(SkillCertificate.builder()
                .gainedOn(day.minusDays(draw.below(10 * DAYS)))
                .grade(draw.one(SkillGrade.values()))
                .employedByEnterprise(walk == Walk.EMPLOYEE)
                .unemploymentMonths(walk == Walk.EMPLOYEE ? draw.between(1, 240) : 0)
                .build());
    }
}
