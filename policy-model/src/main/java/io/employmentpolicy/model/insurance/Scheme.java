package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.schema.Labelled;

/** 险种。 / Insurance scheme. */
public enum Scheme implements Labelled {
    /** 职工基本养老保险。 / Employees' basic pension insurance. */
    PENSION("职工基本养老保险", "employees' basic pension insurance"),
    /** 职工基本医疗保险。 / Employees' basic medical insurance. */
    MEDICAL("职工基本医疗保险", "employees' basic medical insurance"),
    /** 失业保险。 / Unemployment insurance. */
    UNEMPLOYMENT("失业保险", "unemployment insurance"),
    /** 工伤保险。 / Work-injury insurance. */
    WORK_INJURY("工伤保险", "work-injury insurance"),
    /** 生育保险。 / Maternity insurance. */
    MATERNITY("生育保险", "maternity insurance"),
    /** 住房公积金。 / Housing fund. */
    HOUSING_FUND("住房公积金", "housing fund");

    private final String zh;
    private final String en;

    Scheme(String zh, String en) {
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
