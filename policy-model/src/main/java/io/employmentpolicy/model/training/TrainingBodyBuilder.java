package io.employmentpolicy.model.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 承训机构的逐项填写。 / Fills in a training body item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class TrainingBodyBuilder {
    private @Nullable String id;
    private @Nullable Set<TrainingBreach> breaches;
    private @Nullable Integer talksInYear;
    private @Nullable Integer lettersInYear;
    private @Nullable Integer noticesInYear;
    private @Nullable Integer failedClasses;
    private @Nullable Integer classes;

    private TrainingBodyBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static TrainingBodyBuilder builder() {
        return new TrainingBodyBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static TrainingBodyBuilder builder(TrainingBody from) {
        TrainingBodyBuilder copy = new TrainingBodyBuilder();
        copy.id = from.id();
        copy.breaches = from.breaches();
        copy.talksInYear = from.talksInYear();
        copy.lettersInYear = from.lettersInYear();
        copy.noticesInYear = from.noticesInYear();
        copy.failedClasses = from.failedClasses();
        copy.classes = from.classes();
        return copy;
    }

    /** 机构标识。 / Sets identifier; null = unknown. */
    public TrainingBodyBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 违规情形。 / Sets breaches; null = unknown. */
    public TrainingBodyBuilder breaches(@Nullable Set<TrainingBreach> value) {
        this.breaches = value;
        return this;
    }

    /** 当年约谈次数。 / Sets talks in the year; null = unknown. */
    public TrainingBodyBuilder talksInYear(@Nullable Integer value) {
        this.talksInYear = value;
        return this;
    }

    /** 当年限期整改次数。 / Sets rectification letters in the year; null = unknown. */
    public TrainingBodyBuilder lettersInYear(@Nullable Integer value) {
        this.lettersInYear = value;
        return this;
    }

    /** 当年通报次数。 / Sets public notices in the year; null = unknown. */
    public TrainingBodyBuilder noticesInYear(@Nullable Integer value) {
        this.noticesInYear = value;
        return this;
    }

    /** 当年不合格班次。 / Sets failed classes in the year; null = unknown. */
    public TrainingBodyBuilder failedClasses(@Nullable Integer value) {
        this.failedClasses = value;
        return this;
    }

    /** 当年全部班次。 / Sets classes in the year; null = unknown. */
    public TrainingBodyBuilder classes(@Nullable Integer value) {
        this.classes = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public TrainingBody build() {
        return new TrainingBody(id, breaches, talksInYear, lettersInYear, noticesInYear, failedClasses, classes);
    }
}
