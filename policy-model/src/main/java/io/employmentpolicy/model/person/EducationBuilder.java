package io.employmentpolicy.model.person;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 学历教育的逐项填写。 / Fills in an education item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class EducationBuilder {
    private @Nullable Boolean isCollegeGraduate;
    private @Nullable Occurrence<LocalDate> leaveDate;
    private @Nullable Boolean stillEnrolled;
    private @Nullable InstitutionKind institutionKind;
    private @Nullable String majorCode;

    private EducationBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static EducationBuilder builder() {
        return new EducationBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static EducationBuilder builder(Education from) {
        EducationBuilder copy = new EducationBuilder();
        copy.isCollegeGraduate = from.isCollegeGraduate();
        copy.leaveDate = from.leaveDate();
        copy.stillEnrolled = from.stillEnrolled();
        copy.institutionKind = from.institutionKind();
        copy.majorCode = from.majorCode();
        return copy;
    }

    /** 高校毕业生。 / Sets is college graduate; null = unknown. */
    public EducationBuilder isCollegeGraduate(@Nullable Boolean value) {
        this.isCollegeGraduate = value;
        return this;
    }

    /** 离校日期。 / Sets leave date; null = unknown. */
    public EducationBuilder leaveDate(@Nullable Occurrence<LocalDate> value) {
        this.leaveDate = value;
        return this;
    }

    /** 在校生。 / Sets still enrolled; null = unknown. */
    public EducationBuilder stillEnrolled(@Nullable Boolean value) {
        this.stillEnrolled = value;
        return this;
    }

    /** 院校类型。 / Sets institution kind; null = unknown. */
    public EducationBuilder institutionKind(@Nullable InstitutionKind value) {
        this.institutionKind = value;
        return this;
    }

    /** 专业。 / Sets major code; null = unknown. */
    public EducationBuilder majorCode(@Nullable String value) {
        this.majorCode = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Education build() {
        return new Education(isCollegeGraduate, leaveDate, stillEnrolled, institutionKind, majorCode);
    }
}
