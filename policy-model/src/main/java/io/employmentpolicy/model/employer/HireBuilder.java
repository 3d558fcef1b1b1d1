package io.employmentpolicy.model.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 招用记录的逐项填写。 / Fills in a hire item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class HireBuilder {
    private @Nullable String personId;
    private @Nullable Set<HireGroup> group;
    private @Nullable LocalDate startDate;
    private @Nullable Boolean formalConditionsMet;
    private @Nullable BigDecimal insurancePremiumEmployer;

    private HireBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static HireBuilder builder() {
        return new HireBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static HireBuilder builder(Hire from) {
        HireBuilder copy = new HireBuilder();
        copy.personId = from.personId();
        copy.group = from.group();
        copy.startDate = from.startDate();
        copy.formalConditionsMet = from.formalConditionsMet();
        copy.insurancePremiumEmployer = from.insurancePremiumEmployer();
        return copy;
    }

    /** 被招用人。 / Sets person; null = unknown. */
    public HireBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 重点群体类别。 / Sets key groups; null = unknown. */
    public HireBuilder group(@Nullable Set<HireGroup> value) {
        this.group = value;
        return this;
    }

    /** 招用日期。 / Sets start date; null = unknown. */
    public HireBuilder startDate(@Nullable LocalDate value) {
        this.startDate = value;
        return this;
    }

    /** 合同参保等规定条件。 / Sets formal conditions met; null = unknown. */
    public HireBuilder formalConditionsMet(@Nullable Boolean value) {
        this.formalConditionsMet = value;
        return this;
    }

    /** 单位缴费额。 / Sets employer's premiums; null = unknown. */
    public HireBuilder insurancePremiumEmployer(@Nullable BigDecimal value) {
        this.insurancePremiumEmployer = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Hire build() {
        return new Hire(personId, group, startDate, formalConditionsMet, insurancePremiumEmployer);
    }
}
