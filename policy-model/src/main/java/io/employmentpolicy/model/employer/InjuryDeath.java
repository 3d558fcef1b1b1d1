package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 死亡情形。 / Circumstances of a death. */
public enum InjuryDeath implements Labelled {
    /** 因工死亡。 / Death at or by the work. */
    WORK_DEATH("因工死亡", "death at or by the work"),
    /** 停工留薪期内因工伤导致死亡。 / Death of the injury during the paid leave. */
    IN_LEAVE_OF_INJURY("停工留薪期内因工伤导致死亡", "death of the injury during the paid leave"),
    /** 停工留薪期满后死亡。 / Death after the paid leave. */
    AFTER_LEAVE("停工留薪期满后死亡", "death after the paid leave"),
    /** 停工留薪期内因其他原因死亡。 / Death of another cause during the leave. */
    UNRELATED("停工留薪期内因其他原因死亡", "death of another cause during the leave");

    private final String zh;
    private final String en;

    InjuryDeath(String zh, String en) {
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
