package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 重点群体类别。 / Key group of a hired person. */
public enum HireGroup implements Labelled {
    /** 就业困难人员。 / Hard-to-employ person. */
    HARD_TO_EMPLOY("就业困难人员", "hard-to-employ person"),
    /** 脱贫人口。 / Person lifted out of poverty. */
    POVERTY_ALLEVIATED("脱贫人口", "person lifted out of poverty"),
    /** 高校毕业生。 / College graduate. */
    COLLEGE_GRADUATE("高校毕业生", "college graduate"),
    /** 其他重点群体。 / Other key group. */
    OTHER_KEY_GROUP("其他重点群体", "other key group"),
    /** 登记失业半年以上人员。 / Person registered as unemployed for half a year or more. */
    HALF_YEAR_UNEMPLOYED("登记失业半年以上人员", "person registered as unemployed for half a year or more"),
    /** 自主就业退役士兵。 / Discharged soldier who finds his own work. */
    DISCHARGED_SOLDIER("自主就业退役士兵", "discharged soldier who finds his own work");

    private final String zh;
    private final String en;

    HireGroup(String zh, String en) {
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
