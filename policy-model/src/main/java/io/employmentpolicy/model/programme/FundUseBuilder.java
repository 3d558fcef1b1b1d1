package io.employmentpolicy.model.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 资金使用的逐项填写。 / Fills in a fund use item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class FundUseBuilder {
    private @Nullable FundSource source;
    private @Nullable FundPurpose purpose;
    private @Nullable BigDecimal amount;
    private @Nullable FundItem item;

    private FundUseBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static FundUseBuilder builder() {
        return new FundUseBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static FundUseBuilder builder(FundUse from) {
        FundUseBuilder copy = new FundUseBuilder();
        copy.source = from.source();
        copy.purpose = from.purpose();
        copy.amount = from.amount();
        copy.item = from.item();
        return copy;
    }

    /** 资金来源。 / Sets source; null = unknown. */
    public FundUseBuilder source(@Nullable FundSource value) {
        this.source = value;
        return this;
    }

    /** 用途。 / Sets purpose; null = unknown. */
    public FundUseBuilder purpose(@Nullable FundPurpose value) {
        this.purpose = value;
        return this;
    }

    /** 金额。 / Sets amount; null = unknown. */
    public FundUseBuilder amount(@Nullable BigDecimal value) {
        this.amount = value;
        return this;
    }

    /** 支出事项。 / Sets what is paid for; null = unknown. */
    public FundUseBuilder item(@Nullable FundItem value) {
        this.item = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public FundUse build() {
        return new FundUse(source, purpose, amount, item);
    }
}
