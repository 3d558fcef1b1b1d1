package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 见习实习类型。 / Kind of internship. */
public enum InternshipKind implements Labelled {
    /** 就业见习。 / Trainee post. */
    TRAINEE_POST("就业见习", "trainee post"),
    /** 企业实习。 / Enterprise practice. */
    ENTERPRISE_PRACTICE("企业实习", "enterprise practice"),
    /** 创业实践。 / Start-up practice. */
    STARTUP_PRACTICE("创业实践", "start-up practice"),
    /** 基地考察。 / Base visit. */
    BASE_VISIT("基地考察", "base visit");

    private final String zh;
    private final String en;

    InternshipKind(String zh, String en) {
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
