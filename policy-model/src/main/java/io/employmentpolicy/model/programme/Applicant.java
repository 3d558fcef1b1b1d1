package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
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
        @Term(zh = "人员标识", en = "person", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "农村低收入群体", en = "rural low-income person", basis = Basis.DOCUMENT) @Nullable
        Boolean ruralLowIncome,

        @Term(zh = "用工单位审查合格", en = "found fit by the project that recruits", basis = Basis.DOCUMENT) @Nullable
        Boolean qualified)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "applicant[…]";
    }
}
