package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 授课形式。 / Form of teaching. */
public enum TeachingForm implements Labelled {
    /** 线下。 / Face to face. */
    FACE_TO_FACE("线下", "face to face"),
    /** 线上线下结合。 / Online and face to face. */
    MIXED("线上线下结合", "online and face to face"),
    /** 线上。 / Online. */
    ONLINE("线上", "online");

    private final String zh;
    private final String en;

    TeachingForm(String zh, String en) {
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
