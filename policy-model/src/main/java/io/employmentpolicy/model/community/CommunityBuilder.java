package io.employmentpolicy.model.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 社区的逐项填写。 / Fills in a community item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class CommunityBuilder {
    private @Nullable CommunityKind kind;
    private @Nullable LocalDate establishedOn;
    private @Nullable Boolean mechanismSound;
    private @Nullable Boolean managementStandard;
    private @Nullable Boolean measuresEffective;
    private @Nullable List<Complaint> complaints;
    private @Nullable Integer ableWillingCount;
    private @Nullable Integer employedCount;
    private @Nullable Set<CommunityLevel> recognisedLevels;
    private @Nullable Boolean stationExists;
    private @Nullable Boolean stationSmart;
    private @Nullable Integer matchmakerCount;

    private CommunityBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static CommunityBuilder builder() {
        return new CommunityBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static CommunityBuilder builder(Community from) {
        CommunityBuilder copy = new CommunityBuilder();
        copy.kind = from.kind();
        copy.establishedOn = from.establishedOn();
        copy.mechanismSound = from.mechanismSound();
        copy.managementStandard = from.managementStandard();
        copy.measuresEffective = from.measuresEffective();
        copy.complaints = from.complaints();
        copy.ableWillingCount = from.ableWillingCount();
        copy.employedCount = from.employedCount();
        copy.recognisedLevels = from.recognisedLevels();
        copy.stationExists = from.stationExists();
        copy.stationSmart = from.stationSmart();
        copy.matchmakerCount = from.matchmakerCount();
        return copy;
    }

    /** 类型。 / Sets kind; null = unknown. */
    public CommunityBuilder kind(@Nullable CommunityKind value) {
        this.kind = value;
        return this;
    }

    /** 设立日期。 / Sets established on; null = unknown. */
    public CommunityBuilder establishedOn(@Nullable LocalDate value) {
        this.establishedOn = value;
        return this;
    }

    /** 机制健全。 / Sets sound mechanism; null = unknown. */
    public CommunityBuilder mechanismSound(@Nullable Boolean value) {
        this.mechanismSound = value;
        return this;
    }

    /** 管理规范。 / Sets standard management; null = unknown. */
    public CommunityBuilder managementStandard(@Nullable Boolean value) {
        this.managementStandard = value;
        return this;
    }

    /** 措施得力。 / Sets effective measures; null = unknown. */
    public CommunityBuilder measuresEffective(@Nullable Boolean value) {
        this.measuresEffective = value;
        return this;
    }

    /** 群众投诉。 / Sets complaints; null = unknown. */
    public CommunityBuilder complaints(@Nullable List<Complaint> value) {
        this.complaints = value;
        return this;
    }

    /** 有能力有意愿劳动者数。 / Sets persons able and willing to work; null = unknown. */
    public CommunityBuilder ableWillingCount(@Nullable Integer value) {
        this.ableWillingCount = value;
        return this;
    }

    /** 其中已就业数。 / Sets of these employed; null = unknown. */
    public CommunityBuilder employedCount(@Nullable Integer value) {
        this.employedCount = value;
        return this;
    }

    /** 已认定级别。 / Sets recognised levels; null = unknown. */
    public CommunityBuilder recognisedLevels(@Nullable Set<CommunityLevel> value) {
        this.recognisedLevels = value;
        return this;
    }

    /** “就业红娘”服务站。 / Sets station exists; null = unknown. */
    public CommunityBuilder stationExists(@Nullable Boolean value) {
        this.stationExists = value;
        return this;
    }

    /** 站点智能化。 / Sets station smart; null = unknown. */
    public CommunityBuilder stationSmart(@Nullable Boolean value) {
        this.stationSmart = value;
        return this;
    }

    /** 红娘人数。 / Sets matchmaker count; null = unknown. */
    public CommunityBuilder matchmakerCount(@Nullable Integer value) {
        this.matchmakerCount = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Community build() {
        return new Community(
                kind,
                establishedOn,
                mechanismSound,
                managementStandard,
                measuresEffective,
                complaints,
                ableWillingCount,
                employedCount,
                recognisedLevels,
                stationExists,
                stationSmart,
                matchmakerCount);
    }
}
