package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 平台协商事项。 / Topic negotiated with platform workers. */
public enum NegotiationTopic implements Labelled {
    /** 劳动报酬。 / Pay. */
    PAY("劳动报酬", "pay"),
    /** 休息休假。 / Rest. */
    REST("休息休假", "rest"),
    /** 职业安全。 / Occupational safety. */
    OCCUPATIONAL_SAFETY("职业安全", "occupational safety");

    private final String zh;
    private final String en;

    NegotiationTopic(String zh, String en) {
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
