package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 规模。 / Size of employer. */
public enum EmployerSize implements Labelled {
    /** 微型。 / Micro. */
    MICRO("微型", "micro"),
    /** 小型。 / Small. */
    SMALL("小型", "small"),
    /** 中型。 / Medium. */
    MEDIUM("中型", "medium"),
    /** 大型。 / Large. */
    LARGE("大型", "large");

    private final String zh;
    private final String en;

    EmployerSize(String zh, String en) {
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
