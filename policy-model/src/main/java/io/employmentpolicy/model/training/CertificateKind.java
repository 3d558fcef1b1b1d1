package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 证书类型。 / Kind of certificate. */
public enum CertificateKind implements Labelled {
    /** 职业资格证书。 / Professional qualification certificate. */
    PROFESSIONAL_QUALIFICATION("职业资格证书", "professional qualification certificate"),
    /** 职业技能等级证书。 / Skill level certificate. */
    SKILL_LEVEL("职业技能等级证书", "skill level certificate"),
    /** 专项职业能力证书。 / Special ability certificate. */
    SPECIAL_ABILITY("专项职业能力证书", "special ability certificate"),
    /** 培训合格证书。 / Completion certificate. */
    COMPLETION("培训合格证书", "completion certificate"),
    /** 无证书。 / No certificate. */
    NONE("无证书", "no certificate");

    private final String zh;
    private final String en;

    CertificateKind(String zh, String en) {
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
