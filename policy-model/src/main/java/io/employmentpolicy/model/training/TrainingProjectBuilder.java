package io.employmentpolicy.model.training;

import org.jspecify.annotations.Nullable;

/** 项目化培训的逐项填写。 / Fills in a training project item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class TrainingProjectBuilder {
    private @Nullable TrainingField field;
    private @Nullable Boolean hasJobDemand;
    private @Nullable Boolean hasTraining;
    private @Nullable Boolean hasEvaluation;
    private @Nullable Boolean hasEmploymentService;

    private TrainingProjectBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static TrainingProjectBuilder builder() {
        return new TrainingProjectBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static TrainingProjectBuilder builder(TrainingProject from) {
        TrainingProjectBuilder copy = new TrainingProjectBuilder();
        copy.field = from.field();
        copy.hasJobDemand = from.hasJobDemand();
        copy.hasTraining = from.hasTraining();
        copy.hasEvaluation = from.hasEvaluation();
        copy.hasEmploymentService = from.hasEmploymentService();
        return copy;
    }

    /** 领域。 / Sets field; null = unknown. */
    public TrainingProjectBuilder field(@Nullable TrainingField value) {
        this.field = value;
        return this;
    }

    /** 岗位需求。 / Sets has job demand; null = unknown. */
    public TrainingProjectBuilder hasJobDemand(@Nullable Boolean value) {
        this.hasJobDemand = value;
        return this;
    }

    /** 技能培训。 / Sets has training; null = unknown. */
    public TrainingProjectBuilder hasTraining(@Nullable Boolean value) {
        this.hasTraining = value;
        return this;
    }

    /** 技能评价。 / Sets has evaluation; null = unknown. */
    public TrainingProjectBuilder hasEvaluation(@Nullable Boolean value) {
        this.hasEvaluation = value;
        return this;
    }

    /** 就业服务。 / Sets has employment service; null = unknown. */
    public TrainingProjectBuilder hasEmploymentService(@Nullable Boolean value) {
        this.hasEmploymentService = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public TrainingProject build() {
        return new TrainingProject(field, hasJobDemand, hasTraining, hasEvaluation, hasEmploymentService);
    }
}
