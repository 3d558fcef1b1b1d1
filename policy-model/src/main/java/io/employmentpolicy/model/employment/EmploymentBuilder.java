package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** 就业状态的逐项填写。 / Fills in an employment item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class EmploymentBuilder {
    private @Nullable EmploymentStatus status;
    private @Nullable Boolean unitJobSinceLeaving;
    private @Nullable LocalDate startDate;
    private @Nullable BigDecimal monthlyWage;
    private @Nullable YearMonth wageMonth;
    private @Nullable Boolean fullTimeNormalAttendance;
    private @Nullable Destination destination;
    private @Nullable Occurrence<LocalDate> endDate;
    private @Nullable Boolean writtenAgreement;
    private @Nullable Boolean workInjuryInsured;

    private EmploymentBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static EmploymentBuilder builder() {
        return new EmploymentBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static EmploymentBuilder builder(Employment from) {
        EmploymentBuilder copy = new EmploymentBuilder();
        copy.status = from.status();
        copy.unitJobSinceLeaving = from.unitJobSinceLeaving();
        copy.startDate = from.startDate();
        copy.monthlyWage = from.monthlyWage();
        copy.wageMonth = from.wageMonth();
        copy.fullTimeNormalAttendance = from.fullTimeNormalAttendance();
        copy.destination = from.destination();
        copy.endDate = from.endDate();
        copy.writtenAgreement = from.writtenAgreement();
        copy.workInjuryInsured = from.workInjuryInsured();
        return copy;
    }

    /** 就业状态。 / Sets status; null = unknown. */
    public EmploymentBuilder status(@Nullable EmploymentStatus value) {
        this.status = value;
        return this;
    }

    /** 离校后曾有单位就业。 / Sets had a unit job since leaving school; null = unknown. */
    public EmploymentBuilder unitJobSinceLeaving(@Nullable Boolean value) {
        this.unitJobSinceLeaving = value;
        return this;
    }

    /** 就业起始日。 / Sets start date; null = unknown. */
    public EmploymentBuilder startDate(@Nullable LocalDate value) {
        this.startDate = value;
        return this;
    }

    /** 月工资。 / Sets monthly wage; null = unknown. */
    public EmploymentBuilder monthlyWage(@Nullable BigDecimal value) {
        this.monthlyWage = value;
        return this;
    }

    /** 工资所属月。 / Sets wage month; null = unknown. */
    public EmploymentBuilder wageMonth(@Nullable YearMonth value) {
        this.wageMonth = value;
        return this;
    }

    /** 正常提供全日制劳动。 / Sets full-time work with normal attendance; null = unknown. */
    public EmploymentBuilder fullTimeNormalAttendance(@Nullable Boolean value) {
        this.fullTimeNormalAttendance = value;
        return this;
    }

    /** 就业去向。 / Sets destination; null = unknown. */
    public EmploymentBuilder destination(@Nullable Destination value) {
        this.destination = value;
        return this;
    }

    /** 就业结束日。 / Sets the end date; null = unknown. */
    public EmploymentBuilder endDate(@Nullable Occurrence<LocalDate> value) {
        this.endDate = value;
        return this;
    }

    /** 订立书面用工协议。 / Sets written agreement made; null = unknown. */
    public EmploymentBuilder writtenAgreement(@Nullable Boolean value) {
        this.writtenAgreement = value;
        return this;
    }

    /** 用人单位为其参加工伤保险。 / Sets insured against work injury by the employer; null = unknown. */
    public EmploymentBuilder workInjuryInsured(@Nullable Boolean value) {
        this.workInjuryInsured = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Employment build() {
        return new Employment(
                status,
                unitJobSinceLeaving,
                startDate,
                monthlyWage,
                wageMonth,
                fullTimeNormalAttendance,
                destination,
                endDate,
                writtenAgreement,
                workInjuryInsured);
    }
}
