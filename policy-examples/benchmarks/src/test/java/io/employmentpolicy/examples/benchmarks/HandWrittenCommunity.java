package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.community.Community;
import io.employmentpolicy.model.community.Complaint;
import io.employmentpolicy.model.community.ComplaintValidity;
import io.employmentpolicy.model.decision.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 手写的充分就业社区认定。 / Full-employment communities as the district's plan states them, measure 10, in plain Java: sound mechanism, good
 * management, effective measures, three years without a valid complaint about employment service, nine in ten at work.
 */
final class HandWrittenCommunity {
    private static final int YEARS = 3;
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final List<Integer> AGES = List.of(0, 1, 365, 1094, 1095, 1096, 1097, 5000);
    private static final List<Integer> BASES = List.of(0, 1, 9, 10, 11, 1000);

    private HandWrittenCommunity() {}

    static LocalDate today() {
        return TODAY;
    }

    static Answer decide(Community community) {
        Truth checklist = told(community.mechanismSound())
                .and(told(community.managementStandard()))
                .and(told(community.measuresEffective()));
        Truth rest = aged(community.establishedOn())
                .and(rate(community.employedCount(), community.ableWillingCount()))
                .and(complained(community.complaints(), ComplaintValidity.VALID).not());
        Truth waits = complained(community.complaints(), ComplaintValidity.PENDING);
        if (checklist == Truth.FALSE || rest == Truth.FALSE) {
            return Answer.NO;
        }
        if (rest == Truth.UNKNOWN || waits != Truth.FALSE) {
            return Answer.OPEN;
        }
        return checklist == Truth.TRUE ? Answer.YES : Answer.OFFICE;
    }

    private static Truth told(@Nullable Boolean value) {
        return Truth.of(value);
    }

    /** Younger than three years cannot show three clean years. */
    private static Truth aged(@Nullable LocalDate established) {
        return Truth.of(established == null ? null : !established.isAfter(TODAY.minusYears(YEARS)));
    }

    /** Whole numbers: exactly nine in ten is reached; where there is nobody to employ nothing is missed. */
    private static Truth rate(@Nullable Integer employed, @Nullable Integer base) {
        return Truth.of(employed == null || base == null ? null : employed * 100L >= 90L * base);
    }

    /** A complaint of the last three years, of that validity and about employment service. */
    private static Truth complained(@Nullable List<Complaint> complaints, ComplaintValidity validity) {
        if (complaints == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Complaint one : complaints) {
            LocalDate day = one.date();
            Truth inside = Truth.of(day == null ? null : day.isAfter(TODAY.minusYears(YEARS)) && !day.isAfter(TODAY));
            ComplaintValidity found = one.validity();
            any = any.or(inside.and(Truth.of(found == null ? null : found == validity))
                    .and(told(one.aboutEmploymentService())));
        }
        return any;
    }

    /** A community near every edge; some facts unknown. */
    static Community random(RandomGenerator random) {
        Integer base = perhaps(BASES.get(random.nextInt(BASES.size())), random);
        Integer employed = base == null ? null : perhaps(Math.max(0, base * 9 / 10 + random.nextInt(3) - 1), random);
        return Community.builder()
                .mechanismSound(perhaps(random.nextInt(6) > 0, random))
                .managementStandard(perhaps(random.nextInt(6) > 0, random))
                .measuresEffective(perhaps(random.nextInt(6) > 0, random))
                .establishedOn(perhaps(TODAY.minusDays(AGES.get(random.nextInt(AGES.size()))), random))
                .ableWillingCount(base)
                .employedCount(employed == null || base == null ? employed : Integer.valueOf(Math.min(employed, base)))
                .complaints(complaints(random))
                .build();
    }

    private static @Nullable List<Complaint> complaints(RandomGenerator random) {
        ComplaintValidity[] all = ComplaintValidity.values();
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1, 2, 3, 4 -> List.of();
            default ->
                List.of(
                        complaint(all[random.nextInt(all.length)], random),
                        complaint(all[random.nextInt(all.length)], random));
        };
    }

    private static Complaint complaint(ComplaintValidity validity, RandomGenerator random) {
        return new Complaint(
                perhaps(TODAY.minusDays(AGES.get(random.nextInt(AGES.size())) - 1L), random),
                perhaps(validity, random),
                perhaps(random.nextInt(3) > 0, random));
    }

    static <T> @Nullable T perhaps(T value, RandomGenerator random) {
        return random.nextInt(10) == 0 ? null : value;
    }

    /** What becomes of it. */
    enum Answer {
        YES,
        NO,
        OPEN,
        OFFICE
    }
}
