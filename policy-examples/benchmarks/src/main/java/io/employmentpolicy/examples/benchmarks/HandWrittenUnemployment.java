package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 手写的失业保险金判断。 / Unemployment benefit as one would write it in plain Java, unknowns included: the limit the library is held against,
 * and an independent check of its answers. Social Insurance Law, articles 45 and 46.
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

    static Answer decide(Facts facts) {
        UnemploymentInsurance insurance =
                facts.first(UnemploymentInsurance.class).orElse(null);
        UnemploymentRegistration registration =
                facts.first(UnemploymentRegistration.class).orElse(null);
        Truth insured = insurance == null ? absent(facts, UnemploymentInsurance.class) : insured(insurance);
        Truth registered = registration == null
                ? absent(facts, UnemploymentRegistration.class)
                : Truth.of(registration.registered()).and(Truth.of(registration.jobSeeking()));
        Integer months = insurance == null ? null : months(insurance.contributionMonths(), insurance.unspentMonths());
        Truth eligible = insured.and(registered);
        return new Answer(eligible, eligible == Truth.TRUE ? months : null);
    }

    /** With less than a year of new contributions months left over may count; the text leaves open whether they do. */
    private static Truth insured(UnemploymentInsurance insurance) {
        Integer paid = insurance.contributionMonths();
        Integer unspent = insurance.unspentMonths();
        Truth enough = Truth.of(paid == null ? null : paid >= YEAR);
        Truth left = Truth.of(unspent == null ? null : unspent > 0);
        return enough.or(enough.not().and(left).and(Truth.UNKNOWN)).and(Truth.of(insurance.leftInvoluntarily()));
    }

    /** A kind that is mentioned and complete without a fact of it does not exist; otherwise nobody knows. */
    private static Truth absent(Facts facts, Class<? extends Fact> kind) {
        return facts.complete(kind) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static @Nullable Integer months(@Nullable Integer paid, @Nullable Integer unspent) {
        if (paid != null && paid >= TEN_YEARS) {
            return LONGEST;
        }
        if (paid == null || unspent == null || paid < YEAR) {
            return null;
        }
        int band = paid >= FIVE_YEARS ? 18 : YEAR;
        return Math.min(LONGEST, band + unspent);
    }
}
