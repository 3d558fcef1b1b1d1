package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 紧缺程度。 / Degree of shortage. */
public enum Shortage implements Labelled {
    /** 非常紧缺。 / Very short. */
    VERY_SHORT("非常紧缺", "very short"),
    /** 紧缺。 / Short. */
    SHORT("紧缺", "short"),
    /** 一般紧缺。 / Mildly short. */
    MILDLY_SHORT("一般紧缺", "mildly short");

    private final String zh;
    private final String en;

    Shortage(String zh, String en) {
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
