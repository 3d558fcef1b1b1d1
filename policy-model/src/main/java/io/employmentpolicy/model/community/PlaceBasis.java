package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Labelled;

/** 服务地点依据。 / Ground for being served at a place. */
public enum PlaceBasis implements Labelled {
    /** 注册地。 / Registration place. */
    REGISTRATION_PLACE("注册地", "registration place"),
    /** 经营地。 / Business place. */
    BUSINESS_PLACE("经营地", "business place"),
    /** 用工地。 / Employment place. */
    EMPLOYMENT_PLACE("用工地", "employment place"),
    /** 无。 / None. */
    NONE("无", "none");

    private final String zh;
    private final String en;

    PlaceBasis(String zh, String en) {
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
