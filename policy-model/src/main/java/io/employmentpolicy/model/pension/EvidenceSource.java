package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.schema.Labelled;

/** 活动记录来源。 / Source of activity evidence. */
public enum EvidenceSource implements Labelled {
    /** 实名制出行。 / Real-name travel. */
    REAL_NAME_TRAVEL("实名制出行", "real-name travel"),
    /** 健康码。 / Health code. */
    HEALTH_CODE("健康码", "health code"),
    /** 就医记录。 / Medical treatment. */
    MEDICAL("就医记录", "medical treatment"),
    /** 民政部门。 / Civil affairs office. */
    CIVIL_AFFAIRS("民政部门", "civil affairs office"),
    /** 司法部门。 / Judicial office. */
    JUDICIAL("司法部门", "judicial office"),
    /** 银行。 / Bank. */
    BANK("银行", "bank"),
    /** 其他共享数据。 / Other shared data. */
    OTHER_SHARED("其他共享数据", "other shared data");

    private final String zh;
    private final String en;

    EvidenceSource(String zh, String en) {
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
