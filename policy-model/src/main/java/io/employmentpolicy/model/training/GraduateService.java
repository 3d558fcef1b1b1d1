package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 毕业生服务内容。 / Service given to a graduate. */
public enum GraduateService implements Labelled {
    /** 职业规划。 / Career planning. */
    CAREER_PLANNING("职业规划", "career planning"),
    /** 面试技巧。 / Interview skills. */
    INTERVIEW_SKILLS("面试技巧", "interview skills"),
    /** 职业培训。 / Vocational training. */
    VOCATIONAL_TRAINING("职业培训", "vocational training"),
    /** 就业见习。 / Trainee post. */
    TRAINEE_POST("就业见习", "trainee post"),
    /** 岗位推荐。 / Job referral. */
    JOB_REFERRAL("岗位推荐", "job referral");

    private final String zh;
    private final String en;

    GraduateService(String zh, String en) {
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
