package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 计量。 / Unit of a reference value. */
public enum ReferenceUnit implements Labelled {
    /** 元/月。 / Yuan a month. */
    YUAN_MONTH("元/月", "yuan a month"),
    /** 元/人。 / Yuan a head. */
    YUAN_HEAD("元/人", "yuan a head"),
    /** 百分比。 / Percent. */
    PERCENT("百分比", "percent");

    private final String zh;
    private final String en;

    ReferenceUnit(String zh, String en) {
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
