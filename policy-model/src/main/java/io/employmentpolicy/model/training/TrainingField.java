package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 项目领域。 / Field of a training project. */
public enum TrainingField implements Labelled {
    /** 先进制造业。 / Advanced manufacturing. */
    ADVANCED_MANUFACTURING("先进制造业", "advanced manufacturing"),
    /** 养老托育。 / Elderly care and childcare. */
    ELDERLY_AND_CHILDCARE("养老托育", "elderly care and childcare"),
    /** 现代服务业。 / Modern services. */
    MODERN_SERVICES("现代服务业", "modern services"),
    /** 新职业。 / New occupations. */
    NEW_OCCUPATIONS("新职业", "new occupations"),
    /** 其他领域。 / Other field. */
    OTHER("其他领域", "other field");

    private final String zh;
    private final String en;

    TrainingField(String zh, String en) {
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
