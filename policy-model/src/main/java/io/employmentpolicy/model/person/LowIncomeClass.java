package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 低收入家庭类别。 / Class of low-income household. */
public enum LowIncomeClass implements Labelled {
    /** 不属于低收入家庭。 / No low-income household. */
    NONE("不属于低收入家庭", "no low-income household"),
    /** 低保家庭。 / Dibao household. */
    DIBAO("低保家庭", "dibao household"),
    /** 低保边缘家庭。 / Dibao-borderline household. */
    DIBAO_BORDERLINE("低保边缘家庭", "dibao-borderline household"),
    /** 刚性支出困难家庭。 / Household with rigid expenditure difficulty. */
    RIGID_EXPENDITURE("刚性支出困难家庭", "household with rigid expenditure difficulty");

    private final String zh;
    private final String en;

    LowIncomeClass(String zh, String en) {
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
