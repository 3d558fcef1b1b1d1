package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 退役军人的培训。 / Training given to a veteran. */
public enum VeteranTraining implements Labelled {
    /** 适应性培训。 / Training to fit in. */
    ADAPTIVE("适应性培训", "adaptive training"),
    /** 个性化培训。 / Training to one's needs. */
    INDIVIDUAL("个性化培训", "individual training");

    private final String zh;
    private final String en;

    VeteranTraining(String zh, String en) {
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
