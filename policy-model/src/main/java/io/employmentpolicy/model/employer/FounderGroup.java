package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 创办人身份。 / Group of a founder. */
public enum FounderGroup implements Labelled {
    /** 高校毕业生。 / College graduate. */
    COLLEGE_GRADUATE("高校毕业生", "college graduate"),
    /** 就业困难人员。 / Hard-to-employ person. */
    HARD_TO_EMPLOY("就业困难人员", "hard-to-employ person"),
    /** “海河英才”。 / Haihe talent. */
    HAIHE_TALENT("“海河英才”", "Haihe talent"),
    /** 返乡入乡创业人员。 / Returning entrepreneur. */
    RETURNING_ENTREPRENEUR("返乡入乡创业人员", "returning entrepreneur"),
    /** 退役军人。 / Veteran. */
    VETERAN("退役军人", "veteran"),
    /** 其他人员。 / Other person. */
    OTHER("其他人员", "other person");

    private final String zh;
    private final String en;

    FounderGroup(String zh, String en) {
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
