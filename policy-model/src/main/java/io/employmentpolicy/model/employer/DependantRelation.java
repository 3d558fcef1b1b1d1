package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 供养亲属关系。 / Relation of a dependant. */
public enum DependantRelation implements Labelled {
    /** 配偶。 / Spouse. */
    SPOUSE("配偶", "spouse"),
    /** 其他亲属。 / Other relative. */
    OTHER_RELATIVE("其他亲属", "other relative");

    private final String zh;
    private final String en;

    DependantRelation(String zh, String en) {
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
