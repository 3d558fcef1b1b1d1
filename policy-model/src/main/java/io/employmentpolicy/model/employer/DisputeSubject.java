package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 争议事项。 / Subject of a dispute. */
public enum DisputeSubject implements Labelled {
    /** 劳动报酬。 / Pay. */
    PAY("劳动报酬", "pay"),
    /** 休息休假。 / Rest. */
    REST("休息休假", "rest"),
    /** 社会保险。 / Social insurance. */
    INSURANCE("社会保险", "social insurance"),
    /** 解除劳动合同。 / Dismissal. */
    DISMISSAL("解除劳动合同", "dismissal"),
    /** 就业歧视。 / Discrimination. */
    DISCRIMINATION("就业歧视", "discrimination"),
    /** 其他事项。 / Other subject. */
    OTHER("其他事项", "other subject");

    private final String zh;
    private final String en;

    DisputeSubject(String zh, String en) {
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
