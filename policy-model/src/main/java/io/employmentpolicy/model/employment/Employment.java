package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 就业状态。 / Employment.
 *
 * <p>One job, or the state of having none. A person may have several at once or one after the other. A null component is
 * unknown. Immutable.
 */
@Kind(
        name = "employment",
        zh = "就业状态",
        en = "employment",
        single = false,
        owner = Person.class,
        lasts = {"startDate", "endDate", "wageMonth"},
        ends = true,
        standing = true)
public record Employment(
        @Term(zh = "就业状态", en = "status", outside = "none", basis = Basis.ACT) @Nullable
        EmploymentStatus status,

        @Term(zh = "离校后曾有单位就业", en = "had a job with an employer since leaving school", basis = Basis.ACT) @Nullable
        Boolean unitJobSinceLeaving,

        @Term(zh = "就业起始日", en = "start date", basis = Basis.ACT) @Nullable
        LocalDate startDate,

        @Term(zh = "月工资", en = "monthly wage", unit = "yuan/month", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        BigDecimal monthlyWage,

        @Term(zh = "工资所属月", en = "wage month", basis = Basis.ACT) @Nullable
        YearMonth wageMonth,

        @Term(zh = "正常提供全日制劳动", en = "full-time work with normal attendance", basis = Basis.ACT) @Nullable
        Boolean fullTimeNormalAttendance,

        @Term(zh = "就业去向", en = "destination", outside = "other", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        Destination destination,

        @Term(zh = "就业结束日", en = "end date", foreseen = true, basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> endDate,

        @Term(zh = "订立书面用工协议", en = "written agreement made", basis = Basis.ACT) @Nullable
        Boolean writtenAgreement,

        @Term(zh = "用人单位为其参加工伤保险", en = "insured against work injury by the employer", basis = Basis.ACT) @Nullable
        Boolean workInjuryInsured,

        @Term(
                zh = "结束前的就业状态",
                en = "status before it ended",
                after = "status",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        EmploymentStatus endedStatus)
        implements Fact {

    public Employment {
        FactChecks.notNegative("employment.monthly_wage", monthlyWage);
        FactChecks.notBefore("employment.end_date", startDate, endDate);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static EmploymentBuilder builder() {
        return EmploymentBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "employment[…]";
    }
}
