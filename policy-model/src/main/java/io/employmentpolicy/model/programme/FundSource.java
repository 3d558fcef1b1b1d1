package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 资金来源。 / Source of funds. */
public enum FundSource implements Labelled {
    /** 就业补助资金。 / Employment subsidy fund. */
    EMPLOYMENT_SUBSIDY("就业补助资金", "employment subsidy fund"),
    /** 失业保险基金。 / Unemployment insurance fund. */
    UNEMPLOYMENT_FUND("失业保险基金", "unemployment insurance fund"),
    /** 稳岗返还。 / Job stabilisation refund. */
    JOB_STABILISATION_REFUND("稳岗返还", "job stabilisation refund"),
    /** 稳岗补贴。 / Job stabilisation subsidy. */
    JOB_STABILISATION_SUBSIDY("稳岗补贴", "job stabilisation subsidy"),
    /** 职业技能提升行动专账资金。 / Account of the skill upgrading campaign. */
    SKILL_ACCOUNT("职业技能提升行动专账资金", "account of the skill upgrading campaign"),
    /** 工业企业结构调整专项奖补资金。 / Fund for industrial restructuring. */
    INDUSTRIAL_RESTRUCTURING("工业企业结构调整专项奖补资金", "fund for industrial restructuring"),
    /** 其他来源。 / Other source. */
    OTHER("其他来源", "other source");

    private final String zh;
    private final String en;

    FundSource(String zh, String en) {
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
