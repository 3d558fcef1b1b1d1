package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 院校专业。 / Major.
 *
 * <p>A subject taught at an institution, as it is warned about or closed. A null component is unknown. Immutable.
 */
@Kind(name = "major", zh = "院校专业", en = "major", single = false, changedBy = ChangedBy.NOTHING)
public record Major(
        @Term(
                zh = "就业质量不高",
                en = "employment quality low",
                basis = Basis.TOLD,
                instrument = {"专业预警和退出的规定", "rules on warning and closing majors"})
        @Nullable
        Boolean employmentQualityLow,

        @Term(zh = "红黄牌", en = "card", basis = Basis.DOCUMENT) @Nullable
        WarningCard card,

        @Term(zh = "就业质量评价值", en = "score of employment quality", basis = Basis.DOCUMENT) @Nullable
        BigDecimal employmentQuality)
        implements Fact {

    public Major {
        FactChecks.notNegative("major.employment_quality", employmentQuality);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "major[…]";
    }
}
