package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 院校类型。 / Kind of institution. */
public enum InstitutionKind implements Labelled {
    /** 普通高等学校。 / University. */
    UNIVERSITY("普通高等学校", "university"),
    /** 高等职业院校。 / Vocational college. */
    VOCATIONAL_COLLEGE("高等职业院校", "vocational college"),
    /** 技工院校。 / Technical school. */
    TECHNICAL_SCHOOL("技工院校", "technical school"),
    /** 其他院校。 / Other institution. */
    OTHER("其他院校", "other institution");

    private final String zh;
    private final String en;

    InstitutionKind(String zh, String en) {
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
