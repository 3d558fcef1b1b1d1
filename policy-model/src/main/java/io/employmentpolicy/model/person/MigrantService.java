package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 外省市农民工服务。 / Service given to migrant workers of other provinces. */
public enum MigrantService implements Labelled {
    /** 就业服务。 / Employment service. */
    EMPLOYMENT_SERVICE("就业服务", "employment service"),
    /** 职业培训。 / Vocational training. */
    VOCATIONAL_TRAINING("职业培训", "vocational training"),
    /** 权益维护。 / Rights protection. */
    RIGHTS_PROTECTION("权益维护", "rights protection");

    private final String zh;
    private final String en;

    MigrantService(String zh, String en) {
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
