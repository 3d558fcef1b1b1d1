package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 资源类型。 / Kind of resource. */
public enum Resource implements Labelled {
    /** 建设用地计划。 / Plan of construction land. */
    CONSTRUCTION_LAND_PLAN("建设用地计划", "plan of construction land"),
    /** 用工保障服务。 / Labour support service. */
    LABOUR_SUPPORT_SERVICE("用工保障服务", "labour support service"),
    /** 场地。 / Venue. */
    VENUE("场地", "venue"),
    /** 融资。 / Financing. */
    FINANCING("融资", "financing"),
    /** 政策支持。 / Policy support. */
    POLICY_SUPPORT("政策支持", "policy support"),
    /** 机关事业单位招聘职位。 / Posts of public bodies. */
    PUBLIC_BODY_POSTS("机关事业单位招聘职位", "posts of public bodies");

    private final String zh;
    private final String en;

    Resource(String zh, String en) {
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
