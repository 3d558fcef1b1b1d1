package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 目标的比较方式。 / How a figure is held against a target. */
public enum TargetComparator implements Labelled {
    /** 不低于。 / The figure itself is enough. */
    AT_LEAST("不低于", "at least"),
    /** 超过。 / The figure itself is not enough. */
    MORE_THAN("超过", "more than"),
    /** 不高于。 / The figure itself is still good. */
    AT_MOST("不高于", "at most"),
    /** 等于。 / Neither more nor less. */
    EXACTLY("等于", "exactly"),
    /** 左右（以低为好）。 / At most the figure; a little above it nobody can tell, because no width is printed. */
    ABOUT("左右（以低为好）", "about, lower is better"),
    /** 比上年提高。 / More than the figure of the year before; equal is no rise. */
    RISING("比上年提高", "more than in the year before");

    private final String zh;
    private final String en;

    TargetComparator(String zh, String en) {
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
