package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 两后生联动事项。 / Joint service given to school leavers who did not go on to further schooling. */
public enum TwoPostService implements Labelled {
    /** 职业教育。 / Vocational education. */
    VOCATIONAL_EDUCATION("职业教育", "vocational education"),
    /** 就业见习。 / Trainee post. */
    TRAINEE_POST("就业见习", "trainee post"),
    /** 就业服务。 / Employment service. */
    EMPLOYMENT_SERVICE("就业服务", "employment service");

    private final String zh;
    private final String en;

    TwoPostService(String zh, String en) {
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
