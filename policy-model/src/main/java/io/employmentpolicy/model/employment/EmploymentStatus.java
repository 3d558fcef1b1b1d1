package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 就业状态。 / Employment status. */
public enum EmploymentStatus implements Labelled {
    /** 未就业。 / Not employed. */
    NONE("未就业", "not employed"),
    /** 单位就业。 / Employed by a unit. */
    UNIT("单位就业", "in a job with an employer"),
    /** 灵活就业。 / Flexibly employed. */
    FLEXIBLE("灵活就业", "flexibly employed"),
    /** 自主创业。 / Self-employed. */
    SELF_EMPLOYED("自主创业", "self-employed"),
    /** 公益性岗位就业。 / In a public-welfare post. */
    PUBLIC_WELFARE_POST("公益性岗位就业", "in a public-welfare post");

    private final String zh;
    private final String en;

    EmploymentStatus(String zh, String en) {
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
