package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 项目类别。 / Kind of public project. */
public enum ProjectKind implements Labelled {
    /** 重大政策。 / Major policy. */
    MAJOR_POLICY("重大政策", "major policy"),
    /** 重大项目。 / Major project. */
    MAJOR_PROJECT("重大项目", "major project"),
    /** 重大生产力布局。 / Major layout of productive forces. */
    MAJOR_PRODUCTIVITY_LAYOUT("重大生产力布局", "major layout of productive forces"),
    /** 重大资金安排。 / Major funding. */
    MAJOR_FUNDING("重大资金安排", "major funding"),
    /** 农业农村基础设施。 / Agricultural and rural infrastructure. */
    AGRI_RURAL_INFRASTRUCTURE("农业农村基础设施", "agricultural and rural infrastructure"),
    /** 重点工程。 / Key works. */
    KEY_WORKS("重点工程", "key works"),
    /** 其他项目。 / Other project. */
    OTHER("其他项目", "other project");

    private final String zh;
    private final String en;

    ProjectKind(String zh, String en) {
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
