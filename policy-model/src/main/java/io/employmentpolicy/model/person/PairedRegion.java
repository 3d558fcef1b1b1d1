package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 结对帮扶地区。 / Paired-assistance region. */
public enum PairedRegion implements Labelled {
    /** 甘肃。 / Gansu. */
    GANSU("甘肃", "Gansu"),
    /** 其他结对帮扶地区。 / Another paired region. */
    OTHER_PAIRED("其他结对帮扶地区", "another paired region"),
    /** 不属于结对帮扶地区。 / No paired region. */
    NONE("不属于结对帮扶地区", "no paired region");

    private final String zh;
    private final String en;

    PairedRegion(String zh, String en) {
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
