package io.employmentpolicy.model.application;

import io.employmentpolicy.model.programme.FundSource;
import io.employmentpolicy.model.training.SkillGrade;
import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 已享受待遇的逐项填写。 / Fills in a received benefit item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class ReceivedBenefitBuilder {
    private @Nullable String policy;
    private @Nullable String item;
    private @Nullable Integer year;
    private @Nullable MonthPeriod period;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate grantedOn;
    private @Nullable String occupation;
    private @Nullable SkillGrade grade;
    private @Nullable String personId;
    private @Nullable String enrolmentId;
    private @Nullable FundSource fund;

    private ReceivedBenefitBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static ReceivedBenefitBuilder builder() {
        return new ReceivedBenefitBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static ReceivedBenefitBuilder builder(ReceivedBenefit from) {
        ReceivedBenefitBuilder copy = new ReceivedBenefitBuilder();
        copy.policy = from.policy();
        copy.item = from.item();
        copy.year = from.year();
        copy.period = from.period();
        copy.amount = from.amount();
        copy.grantedOn = from.grantedOn();
        copy.occupation = from.occupation();
        copy.grade = from.grade();
        copy.personId = from.personId();
        copy.enrolmentId = from.enrolmentId();
        copy.fund = from.fund();
        return copy;
    }

    /** 政策编号。 / Sets policy; null = unknown. */
    public ReceivedBenefitBuilder policy(@Nullable String value) {
        this.policy = value;
        return this;
    }

    /** 待遇项目。 / Sets item; null = unknown. */
    public ReceivedBenefitBuilder item(@Nullable String value) {
        this.item = value;
        return this;
    }

    /** 享受年度。 / Sets year; null = unknown. */
    public ReceivedBenefitBuilder year(@Nullable Integer value) {
        this.year = value;
        return this;
    }

    /** 享受期间。 / Sets period; null = unknown. */
    public ReceivedBenefitBuilder period(@Nullable MonthPeriod value) {
        this.period = value;
        return this;
    }

    /** 金额。 / Sets amount; null = unknown. */
    public ReceivedBenefitBuilder amount(@Nullable BigDecimal value) {
        this.amount = value;
        return this;
    }

    /** 发放日期。 / Sets granted on; null = unknown. */
    public ReceivedBenefitBuilder grantedOn(@Nullable LocalDate value) {
        this.grantedOn = value;
        return this;
    }

    /** 职业工种。 / Sets occupation; null = unknown. */
    public ReceivedBenefitBuilder occupation(@Nullable String value) {
        this.occupation = value;
        return this;
    }

    /** 技能等级。 / Sets grade; null = unknown. */
    public ReceivedBenefitBuilder grade(@Nullable SkillGrade value) {
        this.grade = value;
        return this;
    }

    /** 享受人员。 / Sets person; null = unknown. */
    public ReceivedBenefitBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 培训记录标识。 / Sets enrolment id; null = unknown. */
    public ReceivedBenefitBuilder enrolmentId(@Nullable String value) {
        this.enrolmentId = value;
        return this;
    }

    /** 资金来源。 / Sets fund that paid; null = unknown. */
    public ReceivedBenefitBuilder fund(@Nullable FundSource value) {
        this.fund = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public ReceivedBenefit build() {
        return new ReceivedBenefit(
                policy, item, year, period, amount, grantedOn, occupation, grade, personId, enrolmentId, fund);
    }
}
