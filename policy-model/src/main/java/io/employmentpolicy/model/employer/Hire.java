package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 招用记录。 / Hire.
 *
 * <p>One person taken on by the employer. A null component is unknown. Immutable.
 */
@Kind(name = "hire", zh = "招用记录", en = "hire", single = false, owner = Employer.class)
public record Hire(
        @Term(zh = "被招用人", en = "person") @Nullable String personId,
        @Term(zh = "重点群体类别", en = "key groups") @Nullable Set<HireGroup> group,
        @Term(zh = "招用日期", en = "start date") @Nullable LocalDate startDate,

        @Term(zh = "合同参保等规定条件", en = "formal conditions met") @Nullable
        Boolean formalConditionsMet,

        @Term(zh = "单位缴费额", en = "employer's premiums", unit = "yuan") @Nullable
        BigDecimal insurancePremiumEmployer)
        implements Fact {

    public Hire {
        group = FactChecks.copy(group);
        FactChecks.notNegative("hire.insurance_premium_employer", insurancePremiumEmployer);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static HireBuilder builder() {
        return HireBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "hire[…]";
    }
}
