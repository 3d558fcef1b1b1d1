package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 再次安置的情形。 / Ground for another placement in a public-welfare post. */
public enum PlacementHardship implements Labelled {
    /** 大龄就业困难人员。 / Older hard-to-employ person. */
    OLDER("大龄就业困难人员", "older hard-to-employ person"),
    /** 零就业家庭中的就业困难人员。 / Hard-to-employ member of a zero-employment household. */
    ZERO_EMPLOYMENT_HOUSEHOLD("零就业家庭中的就业困难人员", "hard-to-employ member of a zero-employment household"),
    /** 重度残疾人。 / Severely disabled person. */
    SEVERELY_DISABLED("重度残疾人", "severely disabled person"),
    /** 其他类似情形。 / Other similar case. */
    OTHER_SIMILAR("其他类似情形", "other similar case"),
    /** 没有这类情形。 / None of these. */
    NONE("没有这类情形", "none of these");

    private final String zh;
    private final String en;

    PlacementHardship(String zh, String en) {
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
