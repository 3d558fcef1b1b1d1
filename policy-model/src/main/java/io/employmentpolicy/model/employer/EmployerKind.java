package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 单位类型。 / Kind of employer. */
public enum EmployerKind implements Labelled {
    /** 企业。 / Enterprise. */
    ENTERPRISE("企业", "enterprise"),
    /** 个体工商户。 / Individual business. */
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    /** 小微企业主。 / Owner of a small or micro enterprise. */
    SMALL_MICRO_OWNER("小微企业主本人", "owner of a small or micro enterprise, in person"),
    /** 事业单位。 / Public institution. */
    INSTITUTION("事业单位", "public institution"),
    /** 机关。 / Government body. */
    GOVERNMENT("机关", "government body"),
    /** 社会组织。 / Social organisation. */
    SOCIAL_ORG("社会组织", "social organisation"),
    /** 平台企业。 / Platform company. */
    PLATFORM_COMPANY("平台企业", "platform company"),
    /** 人力资源服务机构。 / Human-resources service agency. */
    HR_SERVICE_AGENCY("人力资源服务机构", "human-resources service agency"),
    /** 快递网点。 / Courier outlet. */
    COURIER_OUTLET("快递网点", "courier outlet");

    private final String zh;
    private final String en;

    EmployerKind(String zh, String en) {
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
