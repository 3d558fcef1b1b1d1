package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 性别。 / Gender. */
public enum Gender implements Labelled {
    /** 女。 / Female. */
    FEMALE("女", "female"),
    /** 男。 / Male. */
    MALE("男", "male");

    private final String zh;
    private final String en;

    Gender(String zh, String en) {
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
