package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Labelled;

/** 平台业务类型。 / Line of platform work. */
public enum PlatformLine implements Labelled {
    /** 网约出行。 / Ride hailing. */
    RIDE_HAILING("网约出行", "ride hailing"),
    /** 即时配送。 / Instant delivery. */
    INSTANT_DELIVERY("即时配送", "instant delivery"),
    /** 同城货运。 / Same-city freight. */
    SAME_CITY_FREIGHT("同城货运", "same-city freight"),
    /** 其他。 / Other. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    PlatformLine(String zh, String en) {
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
