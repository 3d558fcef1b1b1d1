package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.schema.Labelled;

/** 人员类型。 / Kind of worker. */
public enum WorkerKind implements Labelled {
    /** 单位职工。 / Employee of a unit. */
    EMPLOYEE("单位职工", "employee"),
    /** 灵活就业人员。 / Flexible worker. */
    FLEXIBLE("灵活就业人员", "flexible worker"),
    /** 实习见习人员。 / Intern or trainee. */
    INTERN("实习见习人员", "intern or trainee"),
    /** 超龄劳动者。 / Worker above retirement age. */
    OVER_AGE("超龄劳动者", "worker above retirement age"),
    /** 快递网点从业人员。 / Worker of a courier outlet. */
    COURIER_OUTLET("快递网点从业人员", "worker of a courier outlet"),
    /** 新就业形态劳动者。 / Worker in a new form of employment. */
    NEW_FORM("新就业形态劳动者", "worker in a new form of employment");

    private final String zh;
    private final String en;

    WorkerKind(String zh, String en) {
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
