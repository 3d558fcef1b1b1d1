package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 劳动关系终结方式。 / How the employment relation ends. */
public enum RelationEnd implements Labelled {
    /** 没有终结。 / Not ended. */
    NOT_ENDED("没有终结", "not ended"),
    /** 职工本人提出解除或者终止。 / Asked for by the worker. */
    WORKER_REQUEST("职工本人提出解除或者终止", "asked for by the worker"),
    /** 劳动、聘用合同期满终止。 / Contract expired. */
    CONTRACT_EXPIRED("劳动、聘用合同期满终止", "contract expired"),
    /** 用人单位提出解除。 / Ended by the employer. */
    EMPLOYER_DECISION("用人单位提出解除", "ended by the employer");

    private final String zh;
    private final String en;

    RelationEnd(String zh, String en) {
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
