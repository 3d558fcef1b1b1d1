package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;

/** 补贴付给谁。 / Who is paid. A closed list, so that payment systems can rely on the codes. */
public enum Payee implements Labelled {
    /** The person the decision is about. */
    PERSON("本人", "the person"),
    /** The employer of the person, of whatever kind. */
    EMPLOYER("用人单位", "the employer"),
    /** The enterprise that ran the training. */
    ENTERPRISE("企业", "the enterprise"),
    /** The training body that gave the course. */
    TRAINING_BODY("培训机构", "the training body"),
    /** The public training centre that ran the item. */
    TRAINING_CENTRE("实训中心", "the training centre"),
    /** The master who trained an apprentice. */
    MASTER("带徒师傅", "the master"),
    /** The relatives of somebody who died. */
    RELATIVES("近亲属", "the relatives");

    private final String zh;
    private final String en;

    Payee(String zh, String en) {
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
