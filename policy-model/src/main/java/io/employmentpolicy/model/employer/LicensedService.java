package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 人力资源服务事项。 / Human-resources service entrusted to an agency. */
public enum LicensedService implements Labelled {
    /** 招聘。 / Recruitment. */
    RECRUITMENT("招聘", "recruitment"),
    /** 人才引进。 / Talent introduction. */
    TALENT_INTRODUCTION("人才引进", "talent introduction"),
    /** 公共就业服务。 / Public employment service. */
    PUBLIC_SERVICE("公共就业服务", "public employment service");

    private final String zh;
    private final String en;

    LicensedService(String zh, String en) {
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
