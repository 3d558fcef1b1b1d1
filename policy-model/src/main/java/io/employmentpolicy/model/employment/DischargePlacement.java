package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 退役安置方式。 / Placement after discharge. */
public enum DischargePlacement implements Labelled {
    /** 自主就业。 / Finds work on his own. */
    SELF_EMPLOYED("自主就业", "finds work on his own"),
    /** 安排工作。 / Assigned to a post. */
    ASSIGNED_POST("安排工作", "assigned to a post"),
    /** 逐月领取退役金。 / Monthly discharge pay. */
    MONTHLY_PENSION("逐月领取退役金", "monthly discharge pay"),
    /** 退休。 / Retired. */
    RETIRED("退休", "retired"),
    /** 供养。 / Supported by the state. */
    SUPPORTED("供养", "supported by the state");

    private final String zh;
    private final String en;

    DischargePlacement(String zh, String en) {
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
