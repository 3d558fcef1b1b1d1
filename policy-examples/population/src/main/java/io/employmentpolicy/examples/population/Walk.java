package io.employmentpolicy.examples.population;

import io.employmentpolicy.model.text.Text;

/** 生活状况。 / How somebody of the invented city lives. */
public enum Walk {
    /** Insured through an employer. */
    EMPLOYEE("单位职工", "employee"),
    /** Insured, not through an employer. */
    FLEXIBLE("灵活就业人员", "flexible worker"),
    /** Registered as unemployed. */
    JOBLESS("登记失业人员", "registered unemployed"),
    /** Left school this year or last. */
    GRADUATE("高校毕业生", "graduate"),
    /** In a trainee post. */
    TRAINEE("见习人员", "trainee"),
    /** Draws a pension. */
    PENSIONER("领取养老金人员", "pensioner"),
    /** Child, student or without a tie to work. */
    OTHER("其他人员", "other resident");

    private final Text label;

    Walk(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** 名称。 / What it is called. */
    public Text label() {
        return label;
    }
}
