package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 培训类型。 / Kind of training. */
public enum TrainingKind implements Labelled {
    /** 创业培训。 / Start-up training. */
    STARTUP("创业培训", "start-up training"),
    /** 紧缺职业目录培训。 / Training of the shortage catalogue. */
    SHORTAGE_CATALOGUE("紧缺职业目录培训", "training of the shortage catalogue"),
    /** 定向培训。 / Targeted training. */
    TARGETED("定向培训", "targeted training"),
    /** 项目化培训。 / Project-based training. */
    PROJECT_BASED("项目化培训", "project-based training"),
    /** 企业新型学徒制。 / New enterprise apprenticeship. */
    NEW_APPRENTICESHIP("企业新型学徒制", "new enterprise apprenticeship"),
    /** 名师带徒。 / Master and apprentice. */
    MASTER_APPRENTICE("名师带徒", "master and apprentice"),
    /** 其他补贴性技能培训。 / Other subsidised skill training. */
    OTHER_SUBSIDISED_SKILL("其他补贴性技能培训", "other subsidised skill training");

    private final String zh;
    private final String en;

    TrainingKind(String zh, String en) {
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
