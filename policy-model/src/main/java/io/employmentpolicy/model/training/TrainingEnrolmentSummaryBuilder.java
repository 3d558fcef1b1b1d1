package io.employmentpolicy.model.training;

import org.jspecify.annotations.Nullable;

/** 培训汇总的逐项填写。 / Fills in a training summary item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class TrainingEnrolmentSummaryBuilder {
    private @Nullable String region;
    private @Nullable TrainingKind kind;
    private @Nullable Integer year;
    private @Nullable Integer records;
    private @Nullable Integer distinctPersons;
    private @Nullable Integer completedDistinctPersons;

    private TrainingEnrolmentSummaryBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static TrainingEnrolmentSummaryBuilder builder() {
        return new TrainingEnrolmentSummaryBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static TrainingEnrolmentSummaryBuilder builder(TrainingEnrolmentSummary from) {
        TrainingEnrolmentSummaryBuilder copy = new TrainingEnrolmentSummaryBuilder();
        copy.region = from.region();
        copy.kind = from.kind();
        copy.year = from.year();
        copy.records = from.records();
        copy.distinctPersons = from.distinctPersons();
        copy.completedDistinctPersons = from.completedDistinctPersons();
        return copy;
    }

    /** 地区。 / Sets region; null = unknown. */
    public TrainingEnrolmentSummaryBuilder region(@Nullable String value) {
        this.region = value;
        return this;
    }

    /** 培训类型。 / Sets kind; null = unknown. */
    public TrainingEnrolmentSummaryBuilder kind(@Nullable TrainingKind value) {
        this.kind = value;
        return this;
    }

    /** 年度。 / Sets year; null = unknown. */
    public TrainingEnrolmentSummaryBuilder year(@Nullable Integer value) {
        this.year = value;
        return this;
    }

    /** 培训人次。 / Sets records; null = unknown. */
    public TrainingEnrolmentSummaryBuilder records(@Nullable Integer value) {
        this.records = value;
        return this;
    }

    /** 参训人数。 / Sets distinct persons; null = unknown. */
    public TrainingEnrolmentSummaryBuilder distinctPersons(@Nullable Integer value) {
        this.distinctPersons = value;
        return this;
    }

    /** 结业人数。 / Sets completed distinct persons; null = unknown. */
    public TrainingEnrolmentSummaryBuilder completedDistinctPersons(@Nullable Integer value) {
        this.completedDistinctPersons = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public TrainingEnrolmentSummary build() {
        return new TrainingEnrolmentSummary(region, kind, year, records, distinctPersons, completedDistinctPersons);
    }
}
