package io.employmentpolicy.model.employer;

import org.jspecify.annotations.Nullable;

/** 工亡职工供养亲属的逐项填写。 / Fills in a dependant item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class InjuryDependantBuilder {
    private @Nullable DependantRelation relation;
    private @Nullable Boolean inListedRange;
    private @Nullable Boolean mainlySupported;
    private @Nullable Boolean ableToWork;
    private @Nullable Boolean loneElderOrOrphan;

    private InjuryDependantBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static InjuryDependantBuilder builder() {
        return new InjuryDependantBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static InjuryDependantBuilder builder(InjuryDependant from) {
        InjuryDependantBuilder copy = new InjuryDependantBuilder();
        copy.relation = from.relation();
        copy.inListedRange = from.inListedRange();
        copy.mainlySupported = from.mainlySupported();
        copy.ableToWork = from.ableToWork();
        copy.loneElderOrOrphan = from.loneElderOrOrphan();
        return copy;
    }

    /** 亲属关系。 / Sets relation; null = unknown. */
    public InjuryDependantBuilder relation(@Nullable DependantRelation value) {
        this.relation = value;
        return this;
    }

    /** 属于规定的供养亲属范围。 / Sets in the listed range of relatives; null = unknown. */
    public InjuryDependantBuilder inListedRange(@Nullable Boolean value) {
        this.inListedRange = value;
        return this;
    }

    /** 由职工生前提供主要生活来源。 / Sets mainly supported by the deceased; null = unknown. */
    public InjuryDependantBuilder mainlySupported(@Nullable Boolean value) {
        this.mainlySupported = value;
        return this;
    }

    /** 有劳动能力。 / Sets able to work; null = unknown. */
    public InjuryDependantBuilder ableToWork(@Nullable Boolean value) {
        this.ableToWork = value;
        return this;
    }

    /** 孤寡老人或者孤儿。 / Sets lone elder or orphan; null = unknown. */
    public InjuryDependantBuilder loneElderOrOrphan(@Nullable Boolean value) {
        this.loneElderOrOrphan = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public InjuryDependant build() {
        return new InjuryDependant(relation, inListedRange, mainlySupported, ableToWork, loneElderOrOrphan);
    }
}
