package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 项目层级。 / Level of a public project. */
public enum ProjectLevel implements Labelled {
    /** 市级。 / City. */
    CITY("市级", "city"),
    /** 区级。 / District. */
    DISTRICT("区级", "district");

    private final String zh;
    private final String en;

    ProjectLevel(String zh, String en) {
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
