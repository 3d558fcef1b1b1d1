package io.employmentpolicy.examples.benchmarks;

import static io.employmentpolicy.examples.benchmarks.HandWrittenCommunity.perhaps;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.training.SkillCertificate;
import io.employmentpolicy.model.training.SkillGrade;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 手写的技能提升补贴。 / The skill grant of 2026 in plain Java, 人社部发〔2026〕39号: twelve months of contributions; employed by an enterprise or
 * drawing unemployment benefit; a certificate that is on the urgent list, matches the employer's industry or is digital or green; applied for
 * within twelve months of it; at most 1,000, 1,500 or 2,000 by grade.
 */
final class HandWrittenSkillGrant {
    private static final int MONTHS = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private HandWrittenSkillGrant() {}

    static LocalDate today() {
        return TODAY;
    }

    static Truth grants(@Nullable Boolean drawing, SkillCertificate certificate) {
        Integer paid = certificate.unemploymentMonths();
        SkillGrade grade = certificate.grade();
        return Truth.of(paid == null ? null : paid >= MONTHS)
                .and(Truth.of(certificate.employedByEnterprise()).or(Truth.of(drawing)))
                .and(Truth.of(certificate.urgentOccupation())
                        .or(Truth.of(certificate.matchesIndustry()))
                        .or(Truth.of(certificate.digitalOrGreen())))
                .and(Truth.of(grade == null ? null : most(grade) != null));
    }

    /** The ceiling; null where the notice names none. */
    static @Nullable BigDecimal most(SkillGrade grade) {
        return switch (grade) {
            case JUNIOR -> new BigDecimal("1000.00");
            case INTERMEDIATE -> new BigDecimal("1500.00");
            case SENIOR -> new BigDecimal("2000.00");
            case TECHNICIAN, SENIOR_TECHNICIAN, SPECIAL_ABILITY -> null;
        };
    }

    static Facts facts(@Nullable Boolean drawing, SkillCertificate certificate) {
        return Facts.builder()
                .add(UnemploymentInsurance.builder().drawing(drawing).build())
                .add(certificate)
                .none(ReceivedBenefit.class)
                .build();
    }

    static @Nullable Boolean drawing(RandomGenerator random) {
        return perhaps(random.nextInt(4) == 0, random);
    }

    /** A certificate of this year, near every edge; some facts unknown. */
    static SkillCertificate random(RandomGenerator random) {
        SkillGrade[] grades = SkillGrade.values();
        LocalDate gained = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return SkillCertificate.builder()
                .gainedOn(gained)
                .occupation("电工")
                .grade(perhaps(grades[random.nextInt(grades.length)], random))
                .urgentOccupation(perhaps(random.nextInt(3) == 0, random))
                .matchesIndustry(perhaps(random.nextInt(3) == 0, random))
                .digitalOrGreen(perhaps(random.nextInt(3) == 0, random))
                .employedByEnterprise(perhaps(random.nextInt(3) > 0, random))
                .unemploymentMonths(perhaps(MONTHS - 1 + random.nextInt(3), random))
                .appliedOn(
                        random.nextBoolean() ? Occurrence.notYet() : Occurrence.at(gained.plusDays(random.nextInt(60))))
                .build();
    }
}
