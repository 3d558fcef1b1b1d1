package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 养老待遇领取人员。 / Pension recipient.
 *
 * <p>A recipient of a pension whose entitlement is confirmed once a year. A null component is unknown. Immutable.
 */
@Kind(name = "pension_recipient", zh = "养老待遇领取人员", en = "pension recipient", single = true, owner = Person.class)
public record PensionRecipient(
        @Term(zh = "认证年度", en = "cycle year") @Nullable Integer cycleYear,

        @Term(zh = "共享数据活动记录", en = "activity evidence") @Nullable
        List<ActivityEvidence> activityEvidence,

        @Term(zh = "主动认证", en = "active certification") @Nullable
        List<ActiveCertification> activeCertification)
        implements Fact {

    public PensionRecipient {
        FactChecks.notNegative("pension_recipient.cycle_year", cycleYear);
        activityEvidence = FactChecks.copy(activityEvidence);
        activeCertification = FactChecks.copy(activeCertification);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "pension_recipient[…]";
    }
}
