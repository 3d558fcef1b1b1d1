package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 用工报名人员。 / Applicant.
 *
 * <p>Somebody who applied for work on a project. A null component is unknown. Immutable.
 */
@Kind(
        name = "applicant",
        zh = "用工报名人员",
        en = "applicant",
        single = false,
        identity = {"personId"},
        changedBy = ChangedBy.NOTHING)
public record Applicant(
        @Term(zh = "人员标识", en = "person") @Nullable String personId,

        @Term(zh = "农村低收入群体", en = "rural low-income person") @Nullable
        Boolean ruralLowIncome,

        @Term(zh = "符合用工要求", en = "able to do the work") @Nullable
        Boolean qualified)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "applicant[…]";
    }
}
