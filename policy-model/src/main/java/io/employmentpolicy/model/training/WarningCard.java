package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 红黄牌。 / Warning card. */
public enum WarningCard implements Labelled {
    /** 未挂牌。 / None. */
    NONE("未挂牌", "none"),
    /** 黄牌。 / Yellow. */
    YELLOW("黄牌", "yellow"),
    /** 红牌。 / Red. */
    RED("红牌", "red");

    private final String zh;
    private final String en;

    WarningCard(String zh, String en) {
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
