package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 导师来源。 / Background of a mentor. */
public enum MentorBackground implements Labelled {
    /** 企业高管。 / Company executive. */
    COMPANY_EXECUTIVE("企业高管", "company executive"),
    /** 行业专家。 / Industry expert. */
    INDUSTRY_EXPERT("行业专家", "industry expert"),
    /** 专家学者。 / Academic. */
    ACADEMIC("专家学者", "academic"),
    /** 其他来源。 / Other background. */
    OTHER("其他来源", "other background");

    private final String zh;
    private final String en;

    MentorBackground(String zh, String en) {
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
