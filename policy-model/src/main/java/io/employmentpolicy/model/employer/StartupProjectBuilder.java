package io.employmentpolicy.model.employer;

import org.jspecify.annotations.Nullable;

/** 创业项目的逐项填写。 / Fills in a start-up project item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class StartupProjectBuilder {
    private @Nullable Boolean original;
    private @Nullable Boolean unique;
    private @Nullable Boolean leading;
    private @Nullable Boolean lowThreshold;
    private @Nullable Boolean smallInvestment;
    private @Nullable Boolean quickStart;
    private @Nullable Boolean lowRisk;
    private @Nullable Boolean flexible;
    private @Nullable Boolean suitsBeginners;
    private @Nullable Integer admittedYear;

    private StartupProjectBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static StartupProjectBuilder builder() {
        return new StartupProjectBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static StartupProjectBuilder builder(StartupProject from) {
        StartupProjectBuilder copy = new StartupProjectBuilder();
        copy.original = from.original();
        copy.unique = from.unique();
        copy.leading = from.leading();
        copy.lowThreshold = from.lowThreshold();
        copy.smallInvestment = from.smallInvestment();
        copy.quickStart = from.quickStart();
        copy.lowRisk = from.lowRisk();
        copy.flexible = from.flexible();
        copy.suitsBeginners = from.suitsBeginners();
        copy.admittedYear = from.admittedYear();
        return copy;
    }

    /** 原创性。 / Sets original; null = unknown. */
    public StartupProjectBuilder original(@Nullable Boolean value) {
        this.original = value;
        return this;
    }

    /** 独创性。 / Sets unique; null = unknown. */
    public StartupProjectBuilder unique(@Nullable Boolean value) {
        this.unique = value;
        return this;
    }

    /** 引领性。 / Sets leading; null = unknown. */
    public StartupProjectBuilder leading(@Nullable Boolean value) {
        this.leading = value;
        return this;
    }

    /** 门槛低。 / Sets low threshold; null = unknown. */
    public StartupProjectBuilder lowThreshold(@Nullable Boolean value) {
        this.lowThreshold = value;
        return this;
    }

    /** 投资少。 / Sets small investment; null = unknown. */
    public StartupProjectBuilder smallInvestment(@Nullable Boolean value) {
        this.smallInvestment = value;
        return this;
    }

    /** 上手快。 / Sets quick start; null = unknown. */
    public StartupProjectBuilder quickStart(@Nullable Boolean value) {
        this.quickStart = value;
        return this;
    }

    /** 风险小。 / Sets low risk; null = unknown. */
    public StartupProjectBuilder lowRisk(@Nullable Boolean value) {
        this.lowRisk = value;
        return this;
    }

    /** 灵活度高。 / Sets flexible; null = unknown. */
    public StartupProjectBuilder flexible(@Nullable Boolean value) {
        this.flexible = value;
        return this;
    }

    /** 适合初次创业者。 / Sets suits beginners; null = unknown. */
    public StartupProjectBuilder suitsBeginners(@Nullable Boolean value) {
        this.suitsBeginners = value;
        return this;
    }

    /** 入库年度。 / Sets admitted year; null = unknown. */
    public StartupProjectBuilder admittedYear(@Nullable Integer value) {
        this.admittedYear = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public StartupProject build() {
        return new StartupProject(
                original,
                unique,
                leading,
                lowThreshold,
                smallInvestment,
                quickStart,
                lowRisk,
                flexible,
                suitsBeginners,
                admittedYear);
    }
}
