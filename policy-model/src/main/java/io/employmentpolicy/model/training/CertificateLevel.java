package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 技能等级。 / Skill level reached. */
public enum CertificateLevel implements Labelled {
    /** 未取得。 / None. */
    NONE("未取得", "none"),
    /** 初级工。 / Junior worker. */
    JUNIOR("初级工", "junior worker"),
    /** 中级工。 / Middle worker. */
    MIDDLE("中级工", "middle worker"),
    /** 高级工。 / Senior worker. */
    SENIOR("高级工", "senior worker"),
    /** 技师。 / Technician. */
    TECHNICIAN("技师", "technician"),
    /** 高级技师。 / Senior technician. */
    SENIOR_TECHNICIAN("高级技师", "senior technician"),
    /** 特级技师以上。 / Above senior technician. */
    ABOVE("特级技师以上", "above senior technician");

    private final String zh;
    private final String en;

    CertificateLevel(String zh, String en) {
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
