package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 伤害情形。 / Circumstance of a work injury. */
public enum InjuryCircumstance implements Labelled {
    /** 工作中受事故伤害。 / Accident at work. */
    ACCIDENT_AT_WORK("工作中受事故伤害", "accident at work"),
    /** 工作时间前后在工作场所内做预备或收尾工作受事故伤害。 / Accident in preparing or finishing the work. */
    PREPARATORY_WORK("工作时间前后在工作场所内做预备或收尾工作受事故伤害", "accident in preparing or finishing the work"),
    /** 工作中受暴力等意外伤害。 / Violence or the like at work. */
    VIOLENCE_ON_DUTY("工作中受暴力等意外伤害", "violence or the like at work"),
    /** 患职业病。 / Occupational disease. */
    OCCUPATIONAL_DISEASE("患职业病", "occupational disease"),
    /** 因工外出期间受伤害或发生事故下落不明。 / Injured or missing on a business trip. */
    BUSINESS_TRIP("因工外出期间受伤害或发生事故下落不明", "injured or missing on a business trip"),
    /** 上下班途中受伤害。 / Injured on the way to or from work. */
    COMMUTING("上下班途中受伤害", "injured on the way to or from work"),
    /** 法律、行政法规规定应当认定为工伤的其他情形。 / Other case named by law. */
    OTHER_BY_LAW("法律、行政法规规定应当认定为工伤的其他情形", "other case named by law"),
    /** 工作时间和工作岗位突发疾病死亡或在规定时间内抢救无效死亡。 / Death by sudden illness at the post. */
    SUDDEN_ILLNESS("工作时间和工作岗位突发疾病死亡或在规定时间内抢救无效死亡", "death by sudden illness at the post"),
    /** 抢险救灾等维护国家利益、公共利益活动中受伤害。 / Injured in rescue or for the public interest. */
    PUBLIC_INTEREST_RESCUE("抢险救灾等维护国家利益、公共利益活动中受伤害", "injured in rescue or for the public interest"),
    /** 服役时因战因公致残的旧伤复发。 / Relapse of a military wound. */
    OLD_MILITARY_WOUND("服役时因战因公致残的旧伤复发", "relapse of a military wound"),
    /** 不属于以上情形。 / None of these. */
    NONE_OF_THESE("不属于以上情形", "none of these");

    private final String zh;
    private final String en;

    InjuryCircumstance(String zh, String en) {
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
