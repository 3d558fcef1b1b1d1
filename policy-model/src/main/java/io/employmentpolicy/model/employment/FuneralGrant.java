package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 丧葬补助金来源。 / Source of a funeral grant. */
public enum FuneralGrant implements Labelled {
    /** 基本养老保险。 / Basic pension insurance. */
    PENSION("基本养老保险", "basic pension insurance"),
    /** 工伤保险。 / Work-injury insurance. */
    WORK_INJURY("工伤保险", "work-injury insurance"),
    /** 失业保险。 / Unemployment insurance. */
    UNEMPLOYMENT("失业保险", "unemployment insurance");

    private final String zh;
    private final String en;

    FuneralGrant(String zh, String en) {
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
