package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 失业帮扶事项。 / Linked service for the unemployed. */
public enum UnemploymentService implements Labelled {
    /** 失业登记。 / Registration. */
    REGISTRATION("失业登记", "registration"),
    /** 职业指导。 / Guidance. */
    GUIDANCE("职业指导", "guidance"),
    /** 职业介绍。 / Referral. */
    REFERRAL("职业介绍", "referral"),
    /** 职业培训。 / Training. */
    TRAINING("职业培训", "training"),
    /** 生活保障。 / Living support. */
    LIVING_SUPPORT("生活保障", "living support");

    private final String zh;
    private final String en;

    UnemploymentService(String zh, String en) {
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
