package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 职称系列。 / Series of professional titles. */
public enum TitleSeries implements Labelled {
    /** 工程系列。 / Engineering. */
    ENGINEERING("工程系列", "engineering"),
    /** 其他系列。 / Other series. */
    OTHER("其他系列", "other series");

    private final String zh;
    private final String en;

    TitleSeries(String zh, String en) {
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
