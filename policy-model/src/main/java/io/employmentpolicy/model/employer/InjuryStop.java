package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 停止享受工伤待遇的情形。 / Reason that stops injury benefits. */
public enum InjuryStop implements Labelled {
    /** 丧失享受待遇条件。 / Conditions lost. */
    CONDITIONS_LOST("丧失享受待遇条件", "conditions lost"),
    /** 拒不接受劳动能力鉴定。 / Refuses appraisal. */
    REFUSES_APPRAISAL("拒不接受劳动能力鉴定", "refuses appraisal"),
    /** 拒绝治疗。 / Refuses treatment. */
    REFUSES_TREATMENT("拒绝治疗", "refuses treatment");

    private final String zh;
    private final String en;

    InjuryStop(String zh, String en) {
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
