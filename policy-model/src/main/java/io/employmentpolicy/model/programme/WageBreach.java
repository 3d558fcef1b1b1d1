package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 工资支付违规情形。 / Breach of the wage rules. */
public enum WageBreach implements Labelled {
    /** 以实物或有价证券代替货币。 / Paid in goods or vouchers. */
    PAID_IN_GOODS("以实物或有价证券代替货币", "paid in goods or vouchers"),
    /** 没有编制工资支付台账。 / No wage ledger. */
    NO_WAGE_LEDGER("没有编制工资支付台账", "no wage ledger"),
    /** 没有开设农民工工资专用账户。 / No special wage account. */
    NO_SPECIAL_ACCOUNT("没有开设农民工工资专用账户", "no special wage account"),
    /** 没有实行实名制管理。 / No real-name record. */
    NO_REAL_NAME_RECORD("没有实行实名制管理", "no real-name record"),
    /** 没有存储工资保证金或提供银行保函。 / No wage deposit or bank guarantee. */
    NO_WAGE_DEPOSIT("没有存储工资保证金或提供银行保函", "no wage deposit or bank guarantee"),
    /** 没有由总承包单位代发工资。 / Not paid through the contractor account. */
    NOT_PAID_THROUGH_ACCOUNT("没有由总承包单位代发工资", "not paid through the contractor account");

    private final String zh;
    private final String en;

    WageBreach(String zh, String en) {
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
