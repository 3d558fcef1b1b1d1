package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 目标的考核期。 / The period over which a target is counted. */
public enum TargetScope implements Labelled {
    /** 每年。 / Each calendar year by itself; nothing is carried over. */
    YEARLY("每年", "every year"),
    /** 每季度。 / Each quarter by itself. */
    QUARTER("每季度", "every quarter"),
    /** 累计。 / One sum over the whole period. */
    CUMULATIVE("累计", "in all"),
    /** 年均。 / The average of the calendar years of the period. */
    AVERAGE("年均", "yearly average"),
    /** 期末。 / What is counted at the end of the period. */
    STATE("期末", "at the end"),
    /** 任何时候。 / What is counted on any day of the period. */
    ALWAYS("任何时候", "at any time"),
    /** 每个工作日。 / Something that is done on every working day. */
    DAILY("每个工作日", "every working day");

    private final String zh;
    private final String en;

    TargetScope(String zh, String en) {
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
