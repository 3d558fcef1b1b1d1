package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 群众投诉。 / Complaint.
 *
 * <p>A complaint about a community. A null component is unknown. Immutable.
 */
@Kind(name = "complaint", zh = "群众投诉", en = "complaint", single = false, changedBy = ChangedBy.NOTHING)
public record Complaint(
        @Term(zh = "投诉日期", en = "date of the complaint", basis = Basis.ACT) @Nullable
        LocalDate date,

        @Term(zh = "核实结果", en = "validity", basis = Basis.DOCUMENT) @Nullable
        ComplaintValidity validity,

        @Term(zh = "涉及就业服务", en = "about employment service", basis = Basis.DOCUMENT) @Nullable
        Boolean aboutEmploymentService)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "complaint[…]";
    }
}
