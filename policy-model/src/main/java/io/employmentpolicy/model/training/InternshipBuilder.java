package io.employmentpolicy.model.training;

import org.jspecify.annotations.Nullable;

/** 就业见习的逐项填写。 / Fills in an internship item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class InternshipBuilder {
    private @Nullable InternshipKind kind;
    private @Nullable String personId;
    private @Nullable Integer year;
    private @Nullable Integer quarter;
    private @Nullable Boolean retained;

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

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Internship build() {
        return new Internship(kind, personId, year, quarter, retained);
    }
}
