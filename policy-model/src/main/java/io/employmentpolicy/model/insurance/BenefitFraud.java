package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 骗取社会保险待遇。 / Benefit fraud.
 *
 * <p>Benefits or spending obtained by fraud. A null component is unknown. Immutable.
 */
@Kind(
        name = "benefit_fraud",
        zh = "骗取社会保险待遇",
        en = "benefit fraud",
        single = false,
        owner = Person.class,
        changedBy = ChangedBy.NOTHING)
public record BenefitFraud(
        @Term(zh = "险种", en = "scheme") @Nullable Scheme scheme,

        @Term(zh = "以欺诈、伪造证明材料或者其他手段骗取", en = "obtained by deceit") @Nullable
        Boolean byDeceit,

        @Term(zh = "骗取金额", en = "amount obtained", unit = "yuan") @Nullable
        BigDecimal amount)
        implements Fact {

    public BenefitFraud {
        FactChecks.notNegative("benefit_fraud.amount", amount);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "benefit_fraud[…]";
    }
}
