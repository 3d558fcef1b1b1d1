package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 创业担保贷款的逐项填写。 / Fills in a start-up guaranteed loan item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class StartupLoanBuilder {
    private @Nullable String id;
    private @Nullable LoanBorrower borrower;
    private @Nullable LoanGroup group;
    private @Nullable Integer eligiblePartners;
    private @Nullable LocalDate appliedOn;
    private @Nullable Occurrence<LocalDate> issuedOn;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal interestPaid;
    private @Nullable Integer staff;
    private @Nullable Integer eligibleHires;
    private @Nullable Integer subsidisedBefore;
    private @Nullable Boolean extended;
    private @Nullable Boolean overdue;
    private @Nullable Boolean otherBusinessLoans;

    private StartupLoanBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static StartupLoanBuilder builder() {
        return new StartupLoanBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static StartupLoanBuilder builder(StartupLoan from) {
        StartupLoanBuilder copy = new StartupLoanBuilder();
        copy.id = from.id();
        copy.borrower = from.borrower();
        copy.group = from.group();
        copy.eligiblePartners = from.eligiblePartners();
        copy.appliedOn = from.appliedOn();
        copy.issuedOn = from.issuedOn();
        copy.amount = from.amount();
        copy.interestPaid = from.interestPaid();
        copy.staff = from.staff();
        copy.eligibleHires = from.eligibleHires();
        copy.subsidisedBefore = from.subsidisedBefore();
        copy.extended = from.extended();
        copy.overdue = from.overdue();
        copy.otherBusinessLoans = from.otherBusinessLoans();
        return copy;
    }

    /** 贷款标识。 / Sets identifier; null = unknown. */
    public StartupLoanBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 借款人类型。 / Sets borrower; null = unknown. */
    public StartupLoanBuilder borrower(@Nullable LoanBorrower value) {
        this.borrower = value;
        return this;
    }

    /** 借款人所属群体。 / Sets group of the borrower; null = unknown. */
    public StartupLoanBuilder group(@Nullable LoanGroup value) {
        this.group = value;
        return this;
    }

    /** 符合条件的合伙人数。 / Sets eligible partners; null = unknown. */
    public StartupLoanBuilder eligiblePartners(@Nullable Integer value) {
        this.eligiblePartners = value;
        return this;
    }

    /** 贷款申请日期。 / Sets applied for on; null = unknown. */
    public StartupLoanBuilder appliedOn(@Nullable LocalDate value) {
        this.appliedOn = value;
        return this;
    }

    /** 贷款发放日期。 / Sets paid out on; null = unknown. */
    public StartupLoanBuilder issuedOn(@Nullable Occurrence<LocalDate> value) {
        this.issuedOn = value;
        return this;
    }

    /** 贷款金额。 / Sets amount of the loan; null = unknown. */
    public StartupLoanBuilder amount(@Nullable BigDecimal value) {
        this.amount = value;
        return this;
    }

    /** 实付利息。 / Sets interest actually paid; null = unknown. */
    public StartupLoanBuilder interestPaid(@Nullable BigDecimal value) {
        this.interestPaid = value;
        return this;
    }

    /** 企业职工人数。 / Sets staff of the firm; null = unknown. */
    public StartupLoanBuilder staff(@Nullable Integer value) {
        this.staff = value;
        return this;
    }

    /** 近十二个月新招用符合条件人数。 / Sets eligible people hired in the last twelve months; null = unknown. */
    public StartupLoanBuilder eligibleHires(@Nullable Integer value) {
        this.eligibleHires = value;
        return this;
    }

    /** 此前已贴息笔数。 / Sets loans subsidised before; null = unknown. */
    public StartupLoanBuilder subsidisedBefore(@Nullable Integer value) {
        this.subsidisedBefore = value;
        return this;
    }

    /** 已展期。 / Sets extended; null = unknown. */
    public StartupLoanBuilder extended(@Nullable Boolean value) {
        this.extended = value;
        return this;
    }

    /** 已逾期。 / Sets overdue; null = unknown. */
    public StartupLoanBuilder overdue(@Nullable Boolean value) {
        this.overdue = value;
        return this;
    }

    /** 借款人及配偶有其他商业贷款。 / Sets other business loans of the borrower or spouse; null = unknown. */
    public StartupLoanBuilder otherBusinessLoans(@Nullable Boolean value) {
        this.otherBusinessLoans = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public StartupLoan build() {
        return new StartupLoan(
                id,
                borrower,
                group,
                eligiblePartners,
                appliedOn,
                issuedOn,
                amount,
                interestPaid,
                staff,
                eligibleHires,
                subsidisedBefore,
                extended,
                overdue,
                otherBusinessLoans);
    }
}
