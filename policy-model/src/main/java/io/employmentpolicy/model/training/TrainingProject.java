package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 项目化培训。 / Training project.
 *
 * <p>A training project that joins job demand, training, evaluation and employment service. A null component is unknown.
 * Immutable.
 */
@Kind(name = "training_project", zh = "项目化培训", en = "training project", single = false)
public record TrainingProject(
        @Term(zh = "领域", en = "field", basis = Basis.ACT) @Nullable
        TrainingField field,

        @Term(zh = "岗位需求", en = "has job demand", basis = Basis.ACT) @Nullable
        Boolean hasJobDemand,

        @Term(zh = "技能培训", en = "has training", basis = Basis.ACT) @Nullable
        Boolean hasTraining,

        @Term(zh = "技能评价", en = "has evaluation", basis = Basis.ACT) @Nullable
        Boolean hasEvaluation,

        @Term(zh = "就业服务", en = "has employment service", basis = Basis.ACT) @Nullable
        Boolean hasEmploymentService)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static TrainingProjectBuilder builder() {
        return TrainingProjectBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "training_project[…]";
    }
}
