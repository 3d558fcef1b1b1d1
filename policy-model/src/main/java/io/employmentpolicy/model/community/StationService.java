package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Labelled;

/** 驿站服务。 / Service of an employment station. */
public enum StationService implements Labelled {
    /** 政策宣传。 / Policy publicity. */
    POLICY_PUBLICITY("政策宣传", "policy publicity"),
    /** 需求摸排。 / Survey of needs. */
    NEEDS_SURVEY("需求摸排", "survey of needs"),
    /** 岗位归集。 / Collection of vacancies. */
    VACANCY_COLLECTION("岗位归集", "collection of vacancies"),
    /** 供需匹配。 / Matching. */
    MATCHING("供需匹配", "matching");

    private final String zh;
    private final String en;

    StationService(String zh, String en) {
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
