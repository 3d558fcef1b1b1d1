package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 就业困难人员类别。 / Category of hard-to-employ persons. */
public enum HardToEmployCategory implements Labelled {
    /** 零就业家庭成员。 / Member of a zero-employment household. */
    ZERO_EMPLOYMENT_HOUSEHOLD("零就业家庭成员", "member of a zero-employment household"),
    /** “4050”人员。 / "4050" age group. */
    AGE_4050("“4050”人员", "\"4050\" age group"),
    /** 其他就业困难人员。 / Other hard-to-employ person. */
    OTHER("其他就业困难人员", "other hard-to-employ person");

    private final String zh;
    private final String en;

    HardToEmployCategory(String zh, String en) {
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
