package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 工伤认定案件。 / Work-injury case.
 *
 * <p>A case of work-injury recognition. A null component is unknown. Immutable.
 */
@Kind(name = "injury_case", zh = "工伤认定案件", en = "work-injury case", single = false, owner = Person.class)
public record WorkInjuryCase(
        @Term(zh = "事故时已参工伤保险", en = "insured at accident") @Nullable
        Boolean insuredAtAccident,

        @Term(zh = "已转参保联动", en = "linked to enrolment") @Nullable
        Boolean linkedToEnrolment,

        @Term(zh = "人员类型", en = "worker kind") @Nullable WorkerKind workerKind)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "injury_case[…]";
    }
}
