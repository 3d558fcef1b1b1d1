package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Labelled;

/** 认定级别。 / Level of recognition. */
public enum CommunityLevel implements Labelled {
    /** 区级。 / District. */
    DISTRICT("区级", "district"),
    /** 市级。 / City. */
    CITY("市级", "city"),
    /** 国家级。 / National. */
    NATIONAL("国家级", "national");

    private final String zh;
    private final String en;

    CommunityLevel(String zh, String en) {
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
