package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.schema.Labelled;

/** 缴费渠道。 / Payment channel. */
public enum Channel implements Labelled {
    /** 个人窗口缴费。 / Personal window. */
    PERSONAL_WINDOW("个人窗口缴费", "personal window"),
    /** 用人单位缴费。 / Through the employer. */
    EMPLOYER("用人单位缴费", "through the employer"),
    /** 未缴费。 / Not paid. */
    NONE("未缴费", "not paid");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
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
