package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 创业担保贷款。 / Start-up guaranteed loan.
 *
 * <p>One loan applied for or drawn, by a person, partners or a small or micro enterprise. A null component is unknown. Immutable.
 */
@Kind(
        name = "startup_loan",
        zh = "创业担保贷款",
        en = "start-up guaranteed loan",
        single = false,
        identity = {"id"})
public record StartupLoan(
        @Term(zh = "贷款标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "借款人类型", en = "borrower", basis = Basis.ACT) @Nullable
        LoanBorrower borrower,

        @Term(zh = "借款人所属群体", en = "group of the borrower", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        LoanGroup group,

        @Term(zh = "符合条件的合伙人数", en = "eligible partners", unit = "persons", basis = Basis.ACT) @Nullable
        Integer eligiblePartners,

        @Term(zh = "贷款申请日期", en = "date applied for", happens = true, basis = Basis.ACT) @Nullable
        LocalDate appliedOn,

        @Term(zh = "贷款发放日期", en = "date paid out", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        Occurrence<LocalDate> issuedOn,

        @Term(zh = "贷款金额", en = "amount of the loan", unit = "yuan", basis = Basis.DOCUMENT) @Nullable
        BigDecimal amount,

        @Term(
                zh = "实付利息",
                en = "interest actually paid",
                unit = "yuan",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal interestPaid,

        @Term(
                zh = "付息期间",
                en = "months the interest was paid for",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        MonthPeriod interestPeriod,

        @Term(zh = "企业职工人数", en = "staff of the firm", unit = "persons", basis = Basis.ACT) @Nullable
        Integer staff,

        @Term(
                zh = "近十二个月新招用符合条件人数",
                en = "eligible people hired in the last twelve months",
                unit = "persons",
                basis = Basis.ACT)
        @Nullable
        Integer eligibleHires,

        @Term(
                zh = "此前已贴息笔数",
                en = "loans subsidised before",
                unit = "times",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer subsidisedBefore,

        @Term(zh = "已展期", en = "extended", basis = Basis.DOCUMENT) @Nullable
        Boolean extended,

        @Term(zh = "已逾期", en = "overdue", basis = Basis.DOCUMENT) @Nullable
        Boolean overdue,

        @Term(zh = "借款人及配偶有其他商业贷款", en = "other business loans of the borrower or spouse", basis = Basis.DOCUMENT)
        @Nullable
        Boolean otherBusinessLoans)
        implements Fact {

    public StartupLoan {
        FactChecks.notNegative("startup_loan.eligible_partners", eligiblePartners);
        FactChecks.notNegative("startup_loan.amount", amount);
        FactChecks.notNegative("startup_loan.interest_paid", interestPaid);
        FactChecks.notNegative("startup_loan.staff", staff);
        FactChecks.notNegative("startup_loan.eligible_hires", eligibleHires);
        FactChecks.notNegative("startup_loan.subsidised_before", subsidisedBefore);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static StartupLoanBuilder builder() {
        return StartupLoanBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "startup_loan[…]";
    }
}
