package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 资金使用。 / Fund use.
 *
 * <p>Money of one source spent for one purpose. A null component is unknown. Immutable.
 */
@Kind(name = "fund_use", zh = "资金使用", en = "fund use", single = false)
public record FundUse(
        @Term(zh = "资金来源", en = "source", basis = Basis.ACT) @Nullable
        FundSource source,

        @Term(zh = "用途", en = "purpose", basis = Basis.ACT) @Nullable
        FundPurpose purpose,

        @Term(zh = "金额", en = "amount", unit = "yuan", basis = Basis.ACT) @Nullable
        BigDecimal amount,

        @Term(zh = "支出事项", en = "what is paid for", basis = Basis.ACT) @Nullable
        FundItem item)
        implements Fact {

    public FundUse {
        FactChecks.notNegative("fund_use.amount", amount);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static FundUseBuilder builder() {
        return FundUseBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "fund_use[…]";
    }
}
