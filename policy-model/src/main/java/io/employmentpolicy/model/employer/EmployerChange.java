package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 用人单位变动。 / Change of the employer. */
public enum EmployerChange implements Labelled {
    /** 没有变动。 / No change. */
    NO_CHANGE("没有变动", "no change"),
    /** 分立、合并、转让。 / Division, merger or transfer. */
    SUCCESSION("分立、合并、转让", "division, merger or transfer"),
    /** 承包经营。 / Contracted out. */
    CONTRACTED_OUT("承包经营", "contracted out"),
    /** 职工被借调。 / Worker seconded. */
    SECONDMENT("职工被借调", "worker seconded"),
    /** 企业破产。 / Bankruptcy. */
    BANKRUPTCY("企业破产", "bankruptcy");

    private final String zh;
    private final String en;

    EmployerChange(String zh, String en) {
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
