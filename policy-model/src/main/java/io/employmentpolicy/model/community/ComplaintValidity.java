package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Labelled;

/** 投诉核实结果。 / Validity of a complaint. */
public enum ComplaintValidity implements Labelled {
    /** 有效投诉。 / Valid. */
    VALID("有效投诉", "valid"),
    /** 无效投诉。 / Invalid. */
    INVALID("无效投诉", "invalid"),
    /** 尚未核实。 / Still pending. */
    PENDING("尚未核实", "still pending");

    private final String zh;
    private final String en;

    ComplaintValidity(String zh, String en) {
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
