package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 政策匹配的逐项填写。 / Fills in an eligibility match item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class EligibilityMatchBuilder {
    private @Nullable String benefit;
    private @Nullable Boolean dataShowsEligible;
    private @Nullable Occurrence<LocalDate> matchedOn;
    private @Nullable Occurrence<LocalDate> pushedOn;
    private @Nullable Boolean grantedWithoutApplication;

    private EligibilityMatchBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static EligibilityMatchBuilder builder() {
        return new EligibilityMatchBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static EligibilityMatchBuilder builder(EligibilityMatch from) {
        EligibilityMatchBuilder copy = new EligibilityMatchBuilder();
        copy.benefit = from.benefit();
        copy.dataShowsEligible = from.dataShowsEligible();
        copy.matchedOn = from.matchedOn();
        copy.pushedOn = from.pushedOn();
        copy.grantedWithoutApplication = from.grantedWithoutApplication();
        return copy;
    }

    /** 政策。 / Sets benefit; null = unknown. */
    public EligibilityMatchBuilder benefit(@Nullable String value) {
        this.benefit = value;
        return this;
    }

    /** 共享数据显示符合。 / Sets data shows eligible; null = unknown. */
    public EligibilityMatchBuilder dataShowsEligible(@Nullable Boolean value) {
        this.dataShowsEligible = value;
        return this;
    }

    /** 匹配日期。 / Sets matched on; null = unknown. */
    public EligibilityMatchBuilder matchedOn(@Nullable Occurrence<LocalDate> value) {
        this.matchedOn = value;
        return this;
    }

    /** 推送日期。 / Sets pushed on; null = unknown. */
    public EligibilityMatchBuilder pushedOn(@Nullable Occurrence<LocalDate> value) {
        this.pushedOn = value;
        return this;
    }

    /** 免申即享。 / Sets granted without application; null = unknown. */
    public EligibilityMatchBuilder grantedWithoutApplication(@Nullable Boolean value) {
        this.grantedWithoutApplication = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public EligibilityMatch build() {
        return new EligibilityMatch(benefit, dataShowsEligible, matchedOn, pushedOn, grantedWithoutApplication);
    }
}
