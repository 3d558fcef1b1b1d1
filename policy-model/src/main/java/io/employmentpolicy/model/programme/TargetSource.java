package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 目标数值的来源。 / Which facts tell how far a target is. */
public enum TargetSource implements Labelled {
    /** 指标报告的数值。 / The value of an indicator report. */
    REPORT("指标报告的数值", "value of an indicator report", "indicator_report"),
    /** 指标报告的分子分母。 / Numerator and denominator of an indicator report. */
    REPORT_RATE("指标报告的分子分母", "numerator and denominator of an indicator report", "indicator_report"),
    /** 各年指标报告。 / The indicator reports of the single years. */
    YEARLY_REPORTS("各年指标报告", "indicator reports of the years", "indicator_report"),
    /** 本年与上年指标报告。 / The indicator reports of a year and the year before. */
    PREVIOUS_YEAR("本年与上年指标报告", "indicator reports of two years", "indicator_report"),
    /** 群体汇总。 / Those employed and all of a group count. */
    GROUP_COUNT("群体汇总", "group count", "group_count"),
    /** 其他就业困难人员汇总。 / The hard to employ without the members of zero-employment households. */
    OTHER_HARD_TO_EMPLOY("其他就业困难人员汇总", "count of the other hard to employ", "group_count"),
    /** 培训汇总。 / The persons of a training summary. */
    TRAINING_SUMMARY("培训汇总", "training summary", "training_enrolment_summary"),
    /** 直播日志。 / The log of daily broadcasts. */
    BROADCASTS("直播日志", "broadcast log", "broadcast_day");

    private final String zh;
    private final String en;
    private final String fact;

    TargetSource(String zh, String en, String fact) {
        this.zh = zh;
        this.en = en;
        this.fact = fact;
    }

    /** 所看的事实种类。 / Name of the kind of facts it reads. */
    public String fact() {
        return fact;
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
