package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 创办形式。 / Form of a start-up. */
public enum StartupForm implements Labelled {
    /** 小微企业。 / Small or micro enterprise. */
    SMALL_MICRO_ENTERPRISE("小微企业", "small or micro enterprise"),
    /** 个体经营。 / Individual business. */
    INDIVIDUAL_BUSINESS("个体经营", "individual business"),
    /** 其他形式。 / Other form. */
    OTHER("其他形式", "other form");

    private final String zh;
    private final String en;

    StartupForm(String zh, String en) {
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
