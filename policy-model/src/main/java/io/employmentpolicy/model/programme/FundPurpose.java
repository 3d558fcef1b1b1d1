package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 资金用途。 / Purpose of funds. */
public enum FundPurpose implements Labelled {
    /** 稳定企业岗位。 / Keep jobs in enterprises. */
    STABILISE_ENTERPRISE("稳定企业岗位", "keep jobs in enterprises"),
    /** 促进就业创业。 / Employment and start-ups. */
    EMPLOYMENT_STARTUP("促进就业创业", "employment and start-ups"),
    /** 技能提升。 / Skill. */
    SKILL("技能提升", "skill"),
    /** 保障基本生活。 / Basic living. */
    BASIC_LIVING("保障基本生活", "basic living"),
    /** 购买公共服务。 / Purchase of public services. */
    PUBLIC_SERVICE_PURCHASE("购买公共服务", "purchase of public services"),
    /** 其他用途。 / Other purpose. */
    OTHER("其他用途", "other purpose");

    private final String zh;
    private final String en;

    FundPurpose(String zh, String en) {
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
