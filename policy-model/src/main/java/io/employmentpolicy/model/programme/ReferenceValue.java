package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 标准值。 / Reference value.
 *
 * <p>A published standard such as the minimum wage, to be checked against the parameters. A null component is unknown.
 * Immutable.
 */
@Kind(name = "reference_value", zh = "标准值", en = "reference value", single = false, changedBy = ChangedBy.NOTHING)
public record ReferenceValue(
        @Term(zh = "标准代码", en = "code", basis = Basis.DOCUMENT) @Nullable
        String code,

        @Term(zh = "金额", en = "amount", basis = Basis.DOCUMENT) @Nullable
        BigDecimal amount,

        @Term(zh = "计量", en = "unit", basis = Basis.DOCUMENT) @Nullable
        ReferenceUnit unit,

        @Term(zh = "时点", en = "as of", basis = Basis.DOCUMENT) @Nullable
        String asOf)
        implements Fact {

    public ReferenceValue {
        FactChecks.notNegative("reference_value.amount", amount);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "reference_value[…]";
    }
}
