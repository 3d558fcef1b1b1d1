package io.employmentpolicy.model.application;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 政策申请。 / Application.
 *
 * <p>An application for one policy and what became of it. A null component is unknown. Immutable.
 */
@Kind(name = "application", zh = "政策申请", en = "application", single = false, owner = Person.class)
public record Application(
        @Term(zh = "政策编号", en = "policy", basis = Basis.ACT) @Nullable
        String policy,

        @Term(zh = "申请日期", en = "date applied", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> appliedOn,

        @Term(zh = "核准日期", en = "date approved", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> approvedOn)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "application[…]";
    }
}
