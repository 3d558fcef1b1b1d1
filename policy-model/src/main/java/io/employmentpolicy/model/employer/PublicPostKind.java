package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Labelled;

/** 岗位类型。 / Kind of public post. */
public enum PublicPostKind implements Labelled {
    /** 公益性岗位。 / Public-welfare post. */
    PUBLIC_WELFARE("公益性岗位", "public-welfare post"),
    /** 社区服务岗位。 / Community-service post. */
    COMMUNITY_SERVICE("社区服务岗位", "community-service post");

    private final String zh;
    private final String en;

    PublicPostKind(String zh, String en) {
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
