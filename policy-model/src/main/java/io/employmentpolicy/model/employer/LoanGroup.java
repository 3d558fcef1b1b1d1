package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 创业担保贷款重点群体。 / Group for start-up guaranteed loans. */
public enum LoanGroup implements Labelled {
    /** 登记失业人员。 / Registered unemployed person. */
    REGISTERED_UNEMPLOYED("登记失业人员", "registered unemployed person"),
    /** 就业困难人员（含残疾人）。 / Hard-to-employ person, disabled people included. */
    HARD_TO_EMPLOY("就业困难人员（含残疾人）", "hard-to-employ person, disabled people included"),
    /** 退役军人。 / Veteran. */
    VETERAN("退役军人", "veteran"),
    /** 刑满释放人员。 / Released prisoner. */
    RELEASED_PRISONER("刑满释放人员", "released prisoner"),
    /** 高校毕业生（含大学生村官和留学回国学生）。 / Graduate, village officials and returnees included. */
    GRADUATE("高校毕业生（含大学生村官和留学回国学生）", "graduate, village officials and returnees included"),
    /** 化解过剩产能企业职工和失业人员。 / Worker of a capacity-reduction firm. */
    CAPACITY_REDUCTION("化解过剩产能企业职工和失业人员", "worker of a capacity-reduction firm"),
    /** 返乡创业农民工。 / Returning migrant entrepreneur. */
    RETURNING_ENTREPRENEUR("返乡创业农民工", "returning migrant entrepreneur"),
    /** 网络商户。 / Online-shop owner. */
    ONLINE_SHOP("网络商户", "online-shop owner"),
    /** 脱贫人口。 / Person lifted out of poverty. */
    POVERTY_ALLEVIATED("脱贫人口", "person lifted out of poverty"),
    /** 城镇其他创业者。 / Other urban entrepreneur. */
    OTHER_URBAN("城镇其他创业者", "other urban entrepreneur"),
    /** 不属于上述群体。 / None of these. */
    NONE("不属于上述群体", "none of these");

    private final String zh;
    private final String en;

    LoanGroup(String zh, String en) {
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
