package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 特种作业操作证。 / Special-operation certificate.
 *
 * <p>A certificate for special operations a person gained. A null component is unknown. Immutable.
 */
@Kind(
        name = "special_operation_certificate",
        zh = "特种作业操作证",
        en = "special-operation certificate",
        single = false,
        owner = Person.class)
public record SpecialOperationCertificate(
        @Term(zh = "取证日期", en = "date gained", begins = true, basis = Basis.DOCUMENT) @Nullable
        LocalDate gainedOn,

        @Term(zh = "初次取证", en = "first time", basis = Basis.DOCUMENT) @Nullable
        Boolean firstTime,

        @Term(zh = "在津取证", en = "gained in Tianjin", basis = Basis.DOCUMENT) @Nullable
        Boolean gainedInTianjin,

        @Term(
                zh = "当年在津职工养老保险缴费月数",
                en = "months of pension contributions in the year",
                unit = "months",
                basis = Basis.DOCUMENT)
        @Nullable
        Integer pensionMonthsInYear)
        implements Fact {

    public SpecialOperationCertificate {
        FactChecks.notNegative("special_operation_certificate.pension_months_in_year", pensionMonthsInYear);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "special_operation_certificate[…]";
    }
}
