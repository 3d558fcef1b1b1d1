package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 劳动违法情形。 / Labour law violation. */
public enum Violation implements Labelled {
    /** 拖欠工资。 / Wage arrears. */
    WAGE_ARREARS("拖欠工资", "wage arrears"),
    /** 欠缴社会保险费。 / Insurance arrears. */
    INSURANCE_ARREARS("欠缴社会保险费", "insurance arrears"),
    /** 违法解除劳动合同。 / Unlawful dismissal. */
    UNLAWFUL_DISMISSAL("违法解除劳动合同", "unlawful dismissal"),
    /** 求职陷阱。 / Job trap. */
    JOB_TRAP("求职陷阱", "job trap"),
    /** 就业歧视。 / Discrimination. */
    DISCRIMINATION("就业歧视", "discrimination");

    private final String zh;
    private final String en;

    Violation(String zh, String en) {
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
