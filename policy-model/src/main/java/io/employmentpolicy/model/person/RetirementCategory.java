package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 退休年龄类别。 / Retirement age category. */
public enum RetirementCategory implements Labelled {
    /** 男职工。 / Male employee. */
    MALE("男职工", "male employee"),
    /** 原法定退休年龄五十五周岁女职工。 / Female employee, formerly retiring at 55. */
    FEMALE55("原法定退休年龄五十五周岁女职工", "female employee, formerly retiring at 55"),
    /** 原法定退休年龄五十周岁女职工。 / Female employee, formerly retiring at 50. */
    FEMALE50("原法定退休年龄五十周岁女职工", "female employee, formerly retiring at 50");

    private final String zh;
    private final String en;

    RetirementCategory(String zh, String en) {
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
