package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 合同终结情形。 / How a contract ended. */
public enum ContractEnd implements Labelled {
    /** 期满未续订。 / Not renewed. */
    NOT_RENEWED("期满未续订", "not renewed"),
    /** 提前解除。 / Ended early. */
    ENDED_EARLY("提前解除", "ended early"),
    /** 仍在履行。 / Still running. */
    RUNNING("仍在履行", "still running");

    private final String zh;
    private final String en;

    ContractEnd(String zh, String en) {
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
