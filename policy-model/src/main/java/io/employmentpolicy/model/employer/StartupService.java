package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 创业服务事项。 / Service given to a start-up. */
public enum StartupService implements Labelled {
    /** 政策咨询。 / Policy advice. */
    POLICY_ADVICE("政策咨询", "policy advice"),
    /** 项目推介。 / Project recommendation. */
    PROJECT_RECOMMENDATION("项目推介", "project recommendation"),
    /** 开业指导。 / Opening help. */
    OPENING_HELP("开业指导", "opening help"),
    /** 跟踪扶持。 / Follow-up. */
    FOLLOW_UP("跟踪扶持", "follow-up");

    private final String zh;
    private final String en;

    StartupService(String zh, String en) {
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
