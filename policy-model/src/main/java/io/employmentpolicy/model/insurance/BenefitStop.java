package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 停止待遇情形。 / Stop of a benefit.
 *
 * <p>Something that ends a social-insurance benefit, and whether it was reported. A null component is unknown. Immutable.
 */
@Kind(
        name = "benefit_stop",
        zh = "停止待遇情形",
        en = "stop of a benefit",
        single = false,
        owner = Person.class,
        changedBy = ChangedBy.NOTHING)
public record BenefitStop(
        @Term(zh = "险种", en = "scheme", basis = Basis.ACT) @Nullable
        Scheme scheme,

        @Term(zh = "情形发生日", en = "date occurred", begins = true, basis = Basis.ACT) @Nullable
        LocalDate occurredOn,

        @Term(zh = "告知期限末日", en = "date the report is due", basis = Basis.ACT) @Nullable
        LocalDate reportDueOn,

        @Term(zh = "告知经办机构日期", en = "date reported", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> reportedOn,

        @Term(zh = "经办机构已核实", en = "verified by the agency", basis = Basis.DOCUMENT) @Nullable
        Boolean verified,

        @Term(zh = "停发日期", en = "date payment stopped", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> stoppedOn)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static BenefitStopBuilder builder() {
        return BenefitStopBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "benefit_stop[…]";
    }
}
