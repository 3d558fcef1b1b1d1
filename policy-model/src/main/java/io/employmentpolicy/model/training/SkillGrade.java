package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 技能等级。 / Skill grade. */
public enum SkillGrade implements Labelled {
    /** 初级(五级)。 / Junior (grade five). */
    JUNIOR("初级(五级)", "junior (grade five)"),
    /** 中级(四级)。 / Intermediate (grade four). */
    INTERMEDIATE("中级(四级)", "intermediate (grade four)"),
    /** 高级(三级)。 / Senior (grade three). */
    SENIOR("高级(三级)", "senior (grade three)"),
    /** 技师(二级)。 / Technician (grade two). */
    TECHNICIAN("技师(二级)", "technician (grade two)"),
    /** 高级技师(一级)。 / Senior technician (grade one). */
    SENIOR_TECHNICIAN("高级技师(一级)", "senior technician (grade one)"),
    /** 专项职业能力。 / Special vocational ability. */
    SPECIAL_ABILITY("专项职业能力", "special vocational ability");

    private final String zh;
    private final String en;

    SkillGrade(String zh, String en) {
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
