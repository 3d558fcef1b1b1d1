package io.employmentpolicy.model.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 离校未就业毕业生台账的逐项填写。 / Fills in a graduate case item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class GraduateCaseBuilder {
    private @Nullable String personId;
    private @Nullable Boolean inLedger;
    private @Nullable Boolean served;
    private @Nullable Boolean oneToOne;
    private @Nullable Set<GraduateService> components;
    private @Nullable Boolean employed;
    private @Nullable Boolean closed;
    private @Nullable Boolean difficultGraduate;

    private GraduateCaseBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static GraduateCaseBuilder builder() {
        return new GraduateCaseBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static GraduateCaseBuilder builder(GraduateCase from) {
        GraduateCaseBuilder copy = new GraduateCaseBuilder();
        copy.personId = from.personId();
        copy.inLedger = from.inLedger();
        copy.served = from.served();
        copy.oneToOne = from.oneToOne();
        copy.components = from.components();
        copy.employed = from.employed();
        copy.closed = from.closed();
        copy.difficultGraduate = from.difficultGraduate();
        return copy;
    }

    /** 毕业生。 / Sets person; null = unknown. */
    public GraduateCaseBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 实名入台账。 / Sets in the ledger by name; null = unknown. */
    public GraduateCaseBuilder inLedger(@Nullable Boolean value) {
        this.inLedger = value;
        return this;
    }

    /** 已服务。 / Sets served; null = unknown. */
    public GraduateCaseBuilder served(@Nullable Boolean value) {
        this.served = value;
        return this;
    }

    /** 一对一服务。 / Sets one to one; null = unknown. */
    public GraduateCaseBuilder oneToOne(@Nullable Boolean value) {
        this.oneToOne = value;
        return this;
    }

    /** 服务内容。 / Sets services given; null = unknown. */
    public GraduateCaseBuilder components(@Nullable Set<GraduateService> value) {
        this.components = value;
        return this;
    }

    /** 已就业。 / Sets employed; null = unknown. */
    public GraduateCaseBuilder employed(@Nullable Boolean value) {
        this.employed = value;
        return this;
    }

    /** 销号。 / Sets entry closed; null = unknown. */
    public GraduateCaseBuilder closed(@Nullable Boolean value) {
        this.closed = value;
        return this;
    }

    /** 困难毕业生。 / Sets difficult graduate; null = unknown. */
    public GraduateCaseBuilder difficultGraduate(@Nullable Boolean value) {
        this.difficultGraduate = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public GraduateCase build() {
        return new GraduateCase(personId, inLedger, served, oneToOne, components, employed, closed, difficultGraduate);
    }
}
