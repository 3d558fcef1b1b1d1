package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 重大政策项目的逐项填写。 / Fills in a public project item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class PublicProjectBuilder {
    private @Nullable ProjectKind kind;
    private @Nullable ProjectLevel level;
    private @Nullable Occurrence<LocalDate> decidedOn;
    private @Nullable Occurrence<LocalDate> jobCreationAssessedOn;
    private @Nullable Occurrence<LocalDate> unemploymentRiskAssessedOn;
    private @Nullable Occurrence<LocalDate> employmentEffectConsideredOn;
    private @Nullable Boolean usesWorkRelief;
    private @Nullable List<Applicant> applicants;

    private PublicProjectBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static PublicProjectBuilder builder() {
        return new PublicProjectBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static PublicProjectBuilder builder(PublicProject from) {
        PublicProjectBuilder copy = new PublicProjectBuilder();
        copy.kind = from.kind();
        copy.level = from.level();
        copy.decidedOn = from.decidedOn();
        copy.jobCreationAssessedOn = from.jobCreationAssessedOn();
        copy.unemploymentRiskAssessedOn = from.unemploymentRiskAssessedOn();
        copy.employmentEffectConsideredOn = from.employmentEffectConsideredOn();
        copy.usesWorkRelief = from.usesWorkRelief();
        copy.applicants = from.applicants();
        return copy;
    }

    /** 类别。 / Sets kind; null = unknown. */
    public PublicProjectBuilder kind(@Nullable ProjectKind value) {
        this.kind = value;
        return this;
    }

    /** 层级。 / Sets level; null = unknown. */
    public PublicProjectBuilder level(@Nullable ProjectLevel value) {
        this.level = value;
        return this;
    }

    /** 决定日期。 / Sets decided on; null = unknown. */
    public PublicProjectBuilder decidedOn(@Nullable Occurrence<LocalDate> value) {
        this.decidedOn = value;
        return this;
    }

    /** 岗位创造评估日期。 / Sets job creation assessed on; null = unknown. */
    public PublicProjectBuilder jobCreationAssessedOn(@Nullable Occurrence<LocalDate> value) {
        this.jobCreationAssessedOn = value;
        return this;
    }

    /** 失业风险评估日期。 / Sets unemployment risk assessed on; null = unknown. */
    public PublicProjectBuilder unemploymentRiskAssessedOn(@Nullable Occurrence<LocalDate> value) {
        this.unemploymentRiskAssessedOn = value;
        return this;
    }

    /** 就业影响考虑日期。 / Sets employment effect considered on; null = unknown. */
    public PublicProjectBuilder employmentEffectConsideredOn(@Nullable Occurrence<LocalDate> value) {
        this.employmentEffectConsideredOn = value;
        return this;
    }

    /** 以工代赈。 / Sets uses work relief; null = unknown. */
    public PublicProjectBuilder usesWorkRelief(@Nullable Boolean value) {
        this.usesWorkRelief = value;
        return this;
    }

    /** 用工报名。 / Sets applicants; null = unknown. */
    public PublicProjectBuilder applicants(@Nullable List<Applicant> value) {
        this.applicants = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public PublicProject build() {
        return new PublicProject(
                kind,
                level,
                decidedOn,
                jobCreationAssessedOn,
                unemploymentRiskAssessedOn,
                employmentEffectConsideredOn,
                usesWorkRelief,
                applicants);
    }
}
