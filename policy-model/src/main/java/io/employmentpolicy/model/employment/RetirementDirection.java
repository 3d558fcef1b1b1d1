package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 弹性退休方向。 / Direction of flexible retirement. */
public enum RetirementDirection implements Labelled {
    /** 弹性提前退休。 / Earlier. */
    EARLY("弹性提前退休", "earlier"),
    /** 弹性延迟退休。 / Later. */
    LATE("弹性延迟退休", "later");

    private final String zh;
    private final String en;

    RetirementDirection(String zh, String en) {
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
