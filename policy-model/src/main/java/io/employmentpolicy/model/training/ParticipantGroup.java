package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 培训对象类别。 / Group of a training participant. */
public enum ParticipantGroup implements Labelled {
    /** 企业在职职工。 / Staff of an enterprise. */
    ENTERPRISE_STAFF("企业在职职工", "staff of an enterprise"),
    /** 毕业学年学生。 / Student in the final year. */
    FINAL_YEAR_STUDENT("毕业学年学生", "student in the final year"),
    /** 农村劳动力。 / Rural labour. */
    RURAL_LABOUR("农村劳动力", "rural labour"),
    /** 登记失业人员。 / Registered unemployed person. */
    REGISTERED_UNEMPLOYED("登记失业人员", "registered unemployed person"),
    /** 灵活就业的就业困难人员。 / Hard-to-employ person in flexible employment. */
    HARD_TO_EMPLOY_FLEXIBLE("灵活就业的就业困难人员", "hard-to-employ person in flexible employment"),
    /** 对口帮扶地区劳动力。 / Labour of an assisted region. */
    ASSISTED_REGION_LABOUR("对口帮扶地区劳动力", "labour of an assisted region"),
    /** 退役军人。 / Veteran. */
    VETERAN("退役军人", "veteran"),
    /** 其他城乡居民。 / Other resident. */
    OTHER_RESIDENT("其他城乡居民", "other resident");

    private final String zh;
    private final String en;

    ParticipantGroup(String zh, String en) {
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
