package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 主动认证。 / Active certification.
 *
 * <p>A certification the recipient took part in. A null component is unknown. Immutable.
 */
@Kind(name = "active_certification", zh = "主动认证", en = "active certification", single = true)
public record ActiveCertification(
        @Term(zh = "认证方式", en = "method", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        CertificationMethod method,

        @Term(zh = "认证日期", en = "date", basis = Basis.DOCUMENT) @Nullable
        LocalDate date)
        implements Fact {

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "active_certification[…]";
    }
}
