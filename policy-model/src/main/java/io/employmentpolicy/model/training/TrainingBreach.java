package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 承训机构违规情形。 / Breach by a training body. */
public enum TrainingBreach implements Labelled {
    /** 超出班额或出勤率不足。 / Class too large or attendance too low. */
    CLASS_TOO_LARGE_OR_ATTENDANCE_LOW("超出班额或出勤率不足", "class too large or attendance too low"),
    /** 考勤、协议或教案不完整。 / Incomplete sheets, agreements or lesson plans. */
    INCOMPLETE_RECORDS("考勤、协议或教案不完整", "incomplete sheets, agreements or lesson plans"),
    /** 课堂秩序混乱。 / Disorder in class. */
    DISORDER("课堂秩序混乱", "disorder in class"),
    /** 擅自更换教师。 / Teacher changed without leave. */
    TEACHER_CHANGED("擅自更换教师", "teacher changed without leave"),
    /** 以诱导方式招生。 / Recruiting by inducement. */
    INDUCEMENT("以诱导方式招生", "recruiting by inducement"),
    /** 没有配发教材。 / No textbooks. */
    NO_TEXTBOOKS("没有配发教材", "no textbooks"),
    /** 场地设备不达标。 / Premises or equipment below requirement. */
    PREMISES_BELOW_REQUIREMENT("场地设备不达标", "premises or equipment below requirement"),
    /** 没有按计划授课。 / Plan not followed. */
    PLAN_NOT_FOLLOWED("没有按计划授课", "plan not followed"),
    /** 教师没有备案。 / Undeclared teacher. */
    UNDECLARED_TEACHER("教师没有备案", "undeclared teacher"),
    /** 在备案地点以外开班或擅自变更地点。 / Class outside the registered place. */
    PLACE_CHANGED("在备案地点以外开班或擅自变更地点", "class outside the registered place"),
    /** 没有按要求提交视频。 / Required video not handed in. */
    VIDEO_NOT_HANDED_IN("没有按要求提交视频", "required video not handed in"),
    /** 拒绝检查。 / Refusing checks. */
    REFUSED_CHECK("拒绝检查", "refusing checks"),
    /** 材料弄虚作假。 / False papers. */
    FALSE_PAPERS("材料弄虚作假", "false papers"),
    /** 无故不参加质量评估。 / No quality assessment without reason. */
    NO_QUALITY_ASSESSMENT("无故不参加质量评估", "no quality assessment without reason"),
    /** 存在安全隐患。 / Safety hazards. */
    SAFETY_HAZARD("存在安全隐患", "safety hazards"),
    /** 虚假宣传。 / False advertising. */
    FALSE_ADVERTISING("虚假宣传", "false advertising"),
    /** 违规合作办学。 / Illegal cooperation. */
    ILLEGAL_COOPERATION("违规合作办学", "illegal cooperation"),
    /** 骗取补贴。 / Fraud for subsidy. */
    SUBSIDY_FRAUD("骗取补贴", "fraud for subsidy"),
    /** 受到行政处罚或法定代表人犯罪。 / Administrative penalty or crime of the legal person. */
    PENALTY_OR_CRIME("受到行政处罚或法定代表人犯罪", "administrative penalty or crime of the legal person"),
    /** 列入严重失信或失信被执行人名单。 / On a dishonesty list. */
    DISHONESTY_LIST("列入严重失信或失信被执行人名单", "on a dishonesty list"),
    /** 发生重大事故或恶劣影响。 / Grave accident or scandal. */
    GRAVE_ACCIDENT("发生重大事故或恶劣影响", "grave accident or scandal");

    private final String zh;
    private final String en;

    TrainingBreach(String zh, String en) {
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
