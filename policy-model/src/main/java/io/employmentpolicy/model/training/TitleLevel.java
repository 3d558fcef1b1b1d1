package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 职称级别。 / Level of a professional title. */
public enum TitleLevel implements Labelled {
    /** 无职称。 / None. */
    NONE("无职称", "none"),
    /** 助理级。 / Assistant. */
    ASSISTANT("助理级", "assistant"),
    /** 中级。 / Middle. */
    MIDDLE("中级", "middle"),
    /** 副高级。 / Associate senior. */
    ASSOCIATE_SENIOR("副高级", "associate senior"),
    /** 正高级。 / Senior. */
    SENIOR("正高级", "senior");

    private final String zh;
    private final String en;

    TitleLevel(String zh, String en) {
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
