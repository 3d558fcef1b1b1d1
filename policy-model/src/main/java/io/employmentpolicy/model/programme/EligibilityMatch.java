package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 政策匹配。 / Eligibility match.
 *
 * <p>A benefit matched to somebody by shared data. A null component is unknown. Immutable.
 */
@Kind(name = "eligibility_match", zh = "政策匹配", en = "eligibility match", single = false, changedBy = ChangedBy.NOTHING)
public record EligibilityMatch(
        @Term(zh = "政策", en = "benefit", basis = Basis.ACT) @Nullable
        String benefit,

        @Term(zh = "共享数据显示符合", en = "data shows eligible", basis = Basis.DOCUMENT) @Nullable
        Boolean dataShowsEligible,

        @Term(zh = "匹配日期", en = "date matched", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> matchedOn,

        @Term(zh = "推送日期", en = "date pushed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> pushedOn,

        @Term(zh = "免申即享", en = "granted without application", basis = Basis.ACT) @Nullable
        Boolean grantedWithoutApplication)
        implements Fact {

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static EligibilityMatchBuilder builder() {
        return EligibilityMatchBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "eligibility_match[…]";
    }
}
