package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 停止领取失业保险金情形。 / Event that stops unemployment benefit. */
public enum StopEvent implements Labelled {
    /** 重新就业。 / Re-employed. */
    REEMPLOYED("重新就业", "re-employed"),
    /** 应征服兵役。 / Conscripted. */
    CONSCRIPTED("应征服兵役", "conscripted"),
    /** 移居境外。 / Moved abroad. */
    MOVED_ABROAD("移居境外", "moved abroad"),
    /** 享受基本养老保险待遇。 / Draws the basic pension. */
    DRAWS_BASIC_PENSION("享受基本养老保险待遇", "draws the basic pension"),
    /** 无正当理由拒绝介绍的适当工作或者提供的培训。 / Refused suitable work or training without reason. */
    REFUSED_SUITABLE_OFFER("无正当理由拒绝介绍的适当工作或者提供的培训", "refused suitable work or training without reason"),
    /** 被判刑收监执行。 / Imprisoned. */
    IMPRISONED("被判刑收监执行", "imprisoned");

    private final String zh;
    private final String en;

    StopEvent(String zh, String en) {
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
