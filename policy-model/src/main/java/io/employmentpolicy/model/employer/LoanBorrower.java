package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 创业担保贷款借款人。 / Borrower of a start-up guaranteed loan. */
public enum LoanBorrower implements Labelled {
    /** 个人。 / Individual. */
    INDIVIDUAL("个人", "individual"),
    /** 合伙创业。 / Partnership. */
    PARTNERSHIP("合伙创业", "partnership"),
    /** 小微企业。 / Small or micro enterprise. */
    SMALL_MICRO_ENTERPRISE("小微企业", "small or micro enterprise");

    private final String zh;
    private final String en;

    LoanBorrower(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
