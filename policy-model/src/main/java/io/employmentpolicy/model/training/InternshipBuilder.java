package io.employmentpolicy.model.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 就业见习的逐项填写。 / Fills in an internship item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class InternshipBuilder {
    private @Nullable InternshipKind kind;
    private @Nullable String personId;
    private @Nullable Integer year;
    private @Nullable Integer quarter;
    private @Nullable Boolean retained;
    private @Nullable Boolean employerAccepted;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate leftSchoolOn;
    private @Nullable Boolean collegeGraduate;
    private @Nullable Boolean withoutWork;
    private @Nullable Boolean registeredUnemployed;
    private @Nullable LocalDate birthDate;
    private @Nullable Integer hostFinished;
    private @Nullable Integer hostRetained;

    private InternshipBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static InternshipBuilder builder() {
        return new InternshipBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static InternshipBuilder builder(Internship from) {
        InternshipBuilder copy = new InternshipBuilder();
        copy.kind = from.kind();
        copy.personId = from.personId();
        copy.year = from.year();
        copy.quarter = from.quarter();
        copy.retained = from.retained();
        copy.employerAccepted = from.employerAccepted();
        copy.startedOn = from.startedOn();
        copy.leftSchoolOn = from.leftSchoolOn();
        copy.collegeGraduate = from.collegeGraduate();
        copy.withoutWork = from.withoutWork();
        copy.registeredUnemployed = from.registeredUnemployed();
        copy.birthDate = from.birthDate();
        copy.hostFinished = from.hostFinished();
        copy.hostRetained = from.hostRetained();
        return copy;
    }

    /** 见习实习类型。 / Sets kind; null = unknown. */
    public InternshipBuilder kind(@Nullable InternshipKind value) {
        this.kind = value;
        return this;
    }

    /** 参加人。 / Sets person; null = unknown. */
    public InternshipBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 年度。 / Sets year; null = unknown. */
    public InternshipBuilder year(@Nullable Integer value) {
        this.year = value;
        return this;
    }

    /** 季度。 / Sets quarter; null = unknown. */
    public InternshipBuilder quarter(@Nullable Integer value) {
        this.quarter = value;
        return this;
    }

    /** 留用。 / Sets kept on afterwards; null = unknown. */
    public InternshipBuilder retained(@Nullable Boolean value) {
        this.retained = value;
        return this;
    }

    /** 见习单位已接收。 / Sets taken on by the host; null = unknown. */
    public InternshipBuilder employerAccepted(@Nullable Boolean value) {
        this.employerAccepted = value;
        return this;
    }

    /** 见习起始日期。 / Sets started on; null = unknown. */
    public InternshipBuilder startedOn(@Nullable LocalDate value) {
        this.startedOn = value;
        return this;
    }

    /** 见习人员离校日期。 / Sets trainee left school on; null = unknown. */
    public InternshipBuilder leftSchoolOn(@Nullable LocalDate value) {
        this.leftSchoolOn = value;
        return this;
    }

    /** 见习人员为高校毕业生。 / Sets trainee is a college graduate; null = unknown. */
    public InternshipBuilder collegeGraduate(@Nullable Boolean value) {
        this.collegeGraduate = value;
        return this;
    }

    /** 见习前未就业。 / Sets without work before; null = unknown. */
    public InternshipBuilder withoutWork(@Nullable Boolean value) {
        this.withoutWork = value;
        return this;
    }

    /** 见习前已登记失业。 / Sets registered as unemployed before; null = unknown. */
    public InternshipBuilder registeredUnemployed(@Nullable Boolean value) {
        this.registeredUnemployed = value;
        return this;
    }

    /** 见习人员出生日期。 / Sets birth date of the trainee; null = unknown. */
    public InternshipBuilder birthDate(@Nullable LocalDate value) {
        this.birthDate = value;
        return this;
    }

    /** 见习单位见习期满人数。 / Sets trainees of the host whose term is over; null = unknown. */
    public InternshipBuilder hostFinished(@Nullable Integer value) {
        this.hostFinished = value;
        return this;
    }

    /** 见习单位留用人数。 / Sets trainees the host kept on; null = unknown. */
    public InternshipBuilder hostRetained(@Nullable Integer value) {
        this.hostRetained = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Internship build() {
        return new Internship(
                kind,
                personId,
                year,
                quarter,
                retained,
                employerAccepted,
                startedOn,
                leftSchoolOn,
                collegeGraduate,
                withoutWork,
                registeredUnemployed,
                birthDate,
                hostFinished,
                hostRetained);
    }
}
