package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 工资支付违规情形。 / Breach of the wage rules. */
public enum WageBreach implements Labelled {
    /** 以实物或有价证券代替货币。 / Paid in goods or vouchers. */
    PAID_IN_GOODS("以实物或有价证券代替货币", "paid in goods or vouchers"),
    /** 没有编制工资支付台账。 / No wage ledger. */
    NO_WAGE_LEDGER("没有编制工资支付台账", "no wage ledger"),
    /** 没有按规定开设或使用农民工工资专用账户。 / Special wage account not opened or not used. */
    NO_SPECIAL_ACCOUNT("没有按规定开设或使用农民工工资专用账户", "special wage account not opened or not used"),
    /** 没有实行实名制管理。 / No real-name record. */
    NO_REAL_NAME_RECORD("没有实行实名制管理", "no real-name record"),
    /** 没有存储工资保证金或提供银行保函。 / No wage deposit or bank guarantee. */
    NO_WAGE_DEPOSIT("没有存储工资保证金或提供银行保函", "no wage deposit or bank guarantee"),
    /** 没有由总承包单位代发工资。 / Not paid through the contractor account. */
    NOT_PAID_THROUGH_ACCOUNT("没有由总承包单位代发工资", "not paid through the contractor account"),
    /** 没有提供工资清单。 / No wage slip given. */
    NO_WAGE_SLIP("没有提供工资清单", "no wage slip given"),
    /** 扣押领取工资的社会保障卡或银行卡。 / Card of the wage account withheld. */
    CARD_WITHHELD("扣押领取工资的社会保障卡或银行卡", "card of the wage account withheld"),
    /** 分包单位没有按月考核工作量、编制工资支付表并经本人签字。 / No monthly wage sheet signed by the workers. */
    NO_WAGE_SHEET("分包单位没有按月考核工作量、编制工资支付表并经本人签字", "no monthly wage sheet signed by the workers"),
    /** 总承包单位没有监督管理分包单位的用工。 / Subcontractors not supervised. */
    NO_SUBCONTRACT_SUPERVISION("总承包单位没有监督管理分包单位的用工", "subcontractors not supervised"),
    /** 分包单位没有配合总承包单位的用工监督。 / Subcontractor does not cooperate with supervision. */
    NO_COOPERATION("分包单位没有配合总承包单位的用工监督", "subcontractor does not cooperate with supervision"),
    /** 没有在施工现场公示维权信息。 / No notice board on site. */
    NO_NOTICE_BOARD("没有在施工现场公示维权信息", "no notice board on site"),
    /** 建设单位没有提供工程款支付担保。 / No payment guarantee of the client. */
    NO_PAYMENT_GUARANTEE("建设单位没有提供工程款支付担保", "no payment guarantee of the client"),
    /** 建设单位没有按约定足额拨付人工费用。 / Labour cost not paid into the account in full and in time. */
    LABOUR_COST_UNPAID("建设单位没有按约定足额拨付人工费用", "labour cost not paid into the account in full and in time"),
    /** 拒不提供或无法提供施工合同、专用账户资料。 / Contract or account papers refused. */
    PAPERS_REFUSED("拒不提供或无法提供施工合同、专用账户资料", "contract or account papers refused");

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
