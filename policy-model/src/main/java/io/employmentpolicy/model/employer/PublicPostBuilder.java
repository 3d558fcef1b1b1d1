package io.employmentpolicy.model.employer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 公益性岗位的逐项填写。 / Fills in a public post item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class PublicPostBuilder {
    private @Nullable PublicPostKind kind;
    private @Nullable Integer yearDeveloped;
    private @Nullable String holderId;
    private @Nullable Boolean hardToEmploy;
    private @Nullable LocalDate startedOn;
    private @Nullable Integer monthsToRetirement;
    private @Nullable Integer placementsBefore;
    private @Nullable PlacementHardship hardCase;
    private @Nullable Boolean noOtherWay;
    private @Nullable Boolean filedWithProvince;
    private @Nullable Boolean holderOnEstablishment;

    private PublicPostBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static PublicPostBuilder builder() {
        return new PublicPostBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static PublicPostBuilder builder(PublicPost from) {
        PublicPostBuilder copy = new PublicPostBuilder();
        copy.kind = from.kind();
        copy.yearDeveloped = from.yearDeveloped();
        copy.holderId = from.holderId();
        copy.hardToEmploy = from.hardToEmploy();
        copy.startedOn = from.startedOn();
        copy.monthsToRetirement = from.monthsToRetirement();
        copy.placementsBefore = from.placementsBefore();
        copy.hardCase = from.hardCase();
        copy.noOtherWay = from.noOtherWay();
        copy.filedWithProvince = from.filedWithProvince();
        copy.holderOnEstablishment = from.holderOnEstablishment();
        return copy;
    }

    /** 岗位类型。 / Sets kind; null = unknown. */
    public PublicPostBuilder kind(@Nullable PublicPostKind value) {
        this.kind = value;
        return this;
    }

    /** 开发年度。 / Sets year developed; null = unknown. */
    public PublicPostBuilder yearDeveloped(@Nullable Integer value) {
        this.yearDeveloped = value;
        return this;
    }

    /** 在岗人员。 / Sets holder id; null = unknown. */
    public PublicPostBuilder holderId(@Nullable String value) {
        this.holderId = value;
        return this;
    }

    /** 安置的是就业困难人员。 / Sets holder is a hard-to-employ person; null = unknown. */
    public PublicPostBuilder hardToEmploy(@Nullable Boolean value) {
        this.hardToEmploy = value;
        return this;
    }

    /** 上岗日期。 / Sets started on; null = unknown. */
    public PublicPostBuilder startedOn(@Nullable LocalDate value) {
        this.startedOn = value;
        return this;
    }

    /** 初次核定补贴时距法定退休月数。 / Sets months to the statutory retirement age when first approved; null = unknown. */
    public PublicPostBuilder monthsToRetirement(@Nullable Integer value) {
        this.monthsToRetirement = value;
        return this;
    }

    /** 此前公益性岗位安置次数。 / Sets placements before this one; null = unknown. */
    public PublicPostBuilder placementsBefore(@Nullable Integer value) {
        this.placementsBefore = value;
        return this;
    }

    /** 再次安置的情形。 / Sets ground for another placement; null = unknown. */
    public PublicPostBuilder hardCase(@Nullable PlacementHardship value) {
        this.hardCase = value;
        return this;
    }

    /** 期满后仍难以通过其他渠道就业。 / Sets still without another way to work; null = unknown. */
    public PublicPostBuilder noOtherWay(@Nullable Boolean value) {
        this.noOtherWay = value;
        return this;
    }

    /** 已报省级备案。 / Sets filed with the provincial offices; null = unknown. */
    public PublicPostBuilder filedWithProvince(@Nullable Boolean value) {
        this.filedWithProvince = value;
        return this;
    }

    /** 在岗人员为机关事业单位在编人员。 / Sets holder is on the establishment of a state body or institution; null = unknown. */
    public PublicPostBuilder holderOnEstablishment(@Nullable Boolean value) {
        this.holderOnEstablishment = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public PublicPost build() {
        return new PublicPost(
                kind,
                yearDeveloped,
                holderId,
                hardToEmploy,
                startedOn,
                monthsToRetirement,
                placementsBefore,
                hardCase,
                noOtherWay,
                filedWithProvince,
                holderOnEstablishment);
    }
}
