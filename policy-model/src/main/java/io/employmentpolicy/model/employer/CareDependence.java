package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 生活自理障碍等级。 / Degree of dependence on care. */
public enum CareDependence implements Labelled {
    /** 不需要生活护理。 / No care needed. */
    NONE("不需要生活护理", "no care needed"),
    /** 生活部分不能自理。 / Partly dependent. */
    PARTIAL("生活部分不能自理", "partly dependent"),
    /** 生活大部分不能自理。 / Largely dependent. */
    MAJOR("生活大部分不能自理", "largely dependent"),
    /** 生活完全不能自理。 / Wholly dependent. */
    TOTAL("生活完全不能自理", "wholly dependent");

    private final String zh;
    private final String en;

    CareDependence(String zh, String en) {
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
