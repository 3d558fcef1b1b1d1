package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 上下班途中的事故种类。 / What kind of accident happened on the way to or from work. */
public enum CommuteAccident implements Labelled {
    /** 交通事故。 / Traffic accident. */
    TRAFFIC("交通事故", "traffic accident"),
    /** 城市轨道交通事故。 / Urban rail accident. */
    URBAN_RAIL("城市轨道交通事故", "urban rail accident"),
    /** 客运轮渡事故。 / Passenger ferry accident. */
    FERRY("客运轮渡事故", "passenger ferry accident"),
    /** 火车事故。 / Train accident. */
    TRAIN("火车事故", "train accident"),
    /** 其他，例如自己摔伤。 / Another one, such as a fall. */
    OTHER("其他，例如自己摔伤", "another one, such as a fall");

    private final String zh;
    private final String en;

    CommuteAccident(String zh, String en) {
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
