package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 培训机构类型。 / Kind of training body. */
public enum TrainingBodyKind implements Labelled {
    /** 企业培训中心。 / Enterprise training centre. */
    ENTERPRISE_TRAINING_CENTRE("企业培训中心", "enterprise training centre"),
    /** 企业公共实训基地。 / Enterprise public training base. */
    ENTERPRISE_PUBLIC_TRAINING_BASE("企业公共实训基地", "enterprise public training base"),
    /** 职业院校。 / Vocational school. */
    VOCATIONAL_SCHOOL("职业院校", "vocational school"),
    /** 公共实训基地。 / Public training base. */
    PUBLIC_TRAINING_BASE("公共实训基地", "public training base"),
    /** 民办职业培训机构。 / Private vocational training body. */
    PRIVATE_VOCATIONAL_BODY("民办职业培训机构", "private vocational training body"),
    /** 公共实训中心。 / Public training centre. */
    PUBLIC_TRAINING_CENTRE("公共实训中心", "public training centre"),
    /** 创业培训机构。 / Start-up training body. */
    STARTUP_TRAINING_BODY("创业培训机构", "start-up training body"),
    /** 其他机构。 / Other body. */
    OTHER("其他机构", "other body");

    private final String zh;
    private final String en;

    TrainingBodyKind(String zh, String en) {
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
