package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 目标数值的来源。 / Which facts tell how far a target is. */
public enum TargetSource implements Labelled {
    /** 指标报告的数值。 / The value of an indicator report. */
    REPORT("指标报告的数值", "value of an indicator report"),
    /** 指标报告的分子分母。 / Numerator and denominator of an indicator report. */
    REPORT_RATE("指标报告的分子分母", "numerator and denominator of an indicator report"),
    /** 各年指标报告。 / The indicator reports of the single years. */
    YEARLY_REPORTS("各年指标报告", "indicator reports of the years"),
    /** 本年与上年指标报告。 / The indicator reports of a year and the year before. */
    PREVIOUS_YEAR("本年与上年指标报告", "indicator reports of two years"),
    /** 群体汇总。 / Those employed and all of a group count. */
    GROUP_COUNT("群体汇总", "group count"),
    /** 其他就业困难人员汇总。 / The hard to employ without the members of zero-employment households. */
    OTHER_HARD_TO_EMPLOY("其他就业困难人员汇总", "count of the other hard to employ"),
    /** 培训汇总。 / The persons of a training summary. */
    TRAINING_SUMMARY("培训汇总", "training summary"),
    /** 直播日志。 / The log of daily broadcasts. */
    BROADCASTS("直播日志", "broadcast log");

    private final String zh;
    private final String en;

    TargetSource(String zh, String en) {
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
