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
    OTHER_KEY_GROUP("其他重点群体", "other key group");

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
