package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 统计群体。 / Group that is counted. */
public enum CountedGroup implements Labelled {
    /** 登记失业人员。 / Registered unemployed. */
    REGISTERED_UNEMPLOYED("登记失业人员", "registered unemployed"),
    /** 就业困难人员。 / Hard to employ. */
    HARD_TO_EMPLOY("就业困难人员", "hard to employ"),
    /** 离校未就业毕业生。 / Unemployed graduates. */
    UNEMPLOYED_GRADUATES("离校未就业毕业生", "unemployed graduates");

    private final String zh;
    private final String en;

    CountedGroup(String zh, String en) {
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
