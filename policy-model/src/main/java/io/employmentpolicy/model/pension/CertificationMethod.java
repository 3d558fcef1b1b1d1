package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.schema.Labelled;

/** 认证方式。 / Method of certification. */
public enum CertificationMethod implements Labelled {
    /** 人脸识别。 / Face scan. */
    FACE_SCAN("人脸识别", "face scan"),
    /** 社区上门。 / Visit by the community. */
    COMMUNITY_VISIT("社区上门", "visit by the community"),
    /** 其他方式。 / Other method. */
    OTHER("其他方式", "other method");

    private final String zh;
    private final String en;

    CertificationMethod(String zh, String en) {
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
