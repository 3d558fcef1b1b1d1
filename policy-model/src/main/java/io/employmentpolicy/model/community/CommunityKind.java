package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Labelled;

/** 社区类型。 / Kind of community. */
public enum CommunityKind implements Labelled {
    /** 社区。 / Community. */
    COMMUNITY("社区", "community"),
    /** 行政村。 / Village. */
    VILLAGE("行政村", "village");

    private final String zh;
    private final String en;

    CommunityKind(String zh, String en) {
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
