package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 竞赛层级。 / Level of a contest. */
public enum ContestLevel implements Labelled {
    /** 市级及以下。 / City level or below. */
    CITY_OR_BELOW("市级及以下", "city level or below"),
    /** 国家级。 / National. */
    NATIONAL("国家级", "national"),
    /** 世界级。 / World. */
    WORLD("世界级", "world");

    private final String zh;
    private final String en;

    ContestLevel(String zh, String en) {
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
