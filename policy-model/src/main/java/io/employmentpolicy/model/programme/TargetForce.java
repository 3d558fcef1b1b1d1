package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 目标的约束力。 / What a missed target means. */
public enum TargetForce implements Labelled {
    /** 约束性。 / A gap is a missed target. */
    HARD("约束性", "binding"),
    /** 预期性。 / A gap is told and nothing more. */
    SOFT("预期性", "aspired to"),
    /** 总结性。 / A statement of a report that figures bear out or not. */
    REPORT("总结性", "reported");

    private final String zh;
    private final String en;

    TargetForce(String zh, String en) {
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
