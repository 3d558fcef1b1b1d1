package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Labelled;

/** 支出事项。 / What money of a fund is spent on. */
public enum FundItem implements Labelled {
    /** 对个人和单位的补贴。 / Subsidy to a person or unit. */
    PERSON_OR_UNIT_SUBSIDY("对个人和单位的补贴", "subsidy to a person or an employer"),
    /** 公共就业服务能力建设。 / Capacity of public employment services. */
    SERVICE_CAPACITY("公共就业服务能力建设", "capacity of public employment services"),
    /** 高技能人才培养。 / Training of highly skilled workers. */
    SKILLED_TALENT("高技能人才培养", "training of highly skilled workers"),
    /** 办公用房、职工宿舍和交通工具。 / Offices, dormitories and vehicles. */
    BUILDINGS_OR_VEHICLES("办公用房、职工宿舍和交通工具", "offices, dormitories and vehicles"),
    /** 工作人员工资和津贴补贴。 / Pay and allowances of officials. */
    STAFF_PAY("工作人员工资和津贴补贴", "pay and allowances of officials"),
    /** “三公”经费。 / Official travel, cars and hospitality. */
    OFFICIAL_EXPENSES("“三公”经费", "official travel, cars and hospitality"),
    /** 创业担保贷款贴息和补充担保基金。 / Interest on start-up loans and their guarantee fund. */
    STARTUP_LOAN_SUPPORT("创业担保贷款贴息和补充担保基金", "interest on start-up loans and their guarantee fund"),
    /** 办公设备耗材、书报订阅和走访慰问。 / Office equipment, subscriptions and visits. */
    OFFICE_COSTS("办公设备耗材、书报订阅和走访慰问", "office equipment, subscriptions and visits"),
    /** 赛事组织实施经费和奖金。 / Contests and prize money. */
    CONTESTS("赛事组织实施经费和奖金", "contests and prize money"),
    /** 应由其他财政资金渠道安排的支出。 / What another budget line must pay. */
    OTHER_BUDGET_LINE("应由其他财政资金渠道安排的支出", "what another budget line must pay"),
    /** 法律法规禁止的其他支出。 / What other law forbids. */
    FORBIDDEN_BY_LAW("法律法规禁止的其他支出", "what other law forbids"),
    /** 经批准的其他就业创业支出。 / Other approved spending. */
    OTHER_APPROVED("经批准的其他就业创业支出", "other approved spending");

    private final String zh;
    private final String en;

    FundItem(String zh, String en) {
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
