package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 培训汇总。 / Training summary.
 *
 * <p>Enrolments of one kind in one region and year, counted. A null component is unknown. Immutable.
 */
@Kind(
        name = "training_enrolment_summary",
        zh = "培训汇总",
        en = "training summary",
        single = false,
        identity = {"region", "kind", "year"},
        changedBy = ChangedBy.NOTHING)
public record TrainingEnrolmentSummary(
        @Term(zh = "地区", en = "region", basis = Basis.ACT) @Nullable
        String region,

        @Term(zh = "培训类型", en = "kind", basis = Basis.ACT) @Nullable
        TrainingKind kind,

        @Term(zh = "年度", en = "year", least = "1000", most = "9999", basis = Basis.ACT) @Nullable
        Integer year,

        @Term(zh = "培训人次", en = "records", unit = "person-times", basis = Basis.ACT) @Nullable
        Integer records,

        @Term(zh = "参训人数", en = "distinct persons", unit = "persons", basis = Basis.ACT) @Nullable
        Integer distinctPersons,

        @Term(zh = "结业人数", en = "completed distinct persons", unit = "persons", basis = Basis.ACT) @Nullable
        Integer completedDistinctPersons)
        implements Fact {

    public TrainingEnrolmentSummary {
        region = FactChecks.region(region);
        FactChecks.notNegative("training_enrolment_summary.year", year);
        FactChecks.notNegative("training_enrolment_summary.records", records);
        FactChecks.notNegative("training_enrolment_summary.distinct_persons", distinctPersons);
        FactChecks.notNegative("training_enrolment_summary.completed_distinct_persons", completedDistinctPersons);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static TrainingEnrolmentSummaryBuilder builder() {
        return TrainingEnrolmentSummaryBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "training_enrolment_summary[…]";
    }
}
