package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 计量单位。 / Unit of an indicator. */
public enum MeasureUnit implements Labelled {
    /** 人。 / Person. */
    PERSON("人", "person"),
    /** 人次。 / Person-time. */
    PERSON_TIME("人次", "person-time"),
    /** 元。 / Yuan. */
    YUAN("元", "yuan"),
    /** 百分比。 / Percent. */
    PERCENT("百分比", "percent"),
    /** 个。 / Count. */
    COUNT("个", "count");

    private final String zh;
    private final String en;

    MeasureUnit(String zh, String en) {
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
