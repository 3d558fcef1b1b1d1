package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公益性岗位。 / Public post.
 *
 * <p>A public-welfare or community-service post and who holds it. A null component is unknown. Immutable.
 */
@Kind(
        name = "public_post",
        zh = "公益性岗位",
        en = "public post",
        single = false,
        identity = {"holderId", "startedOn"},
        ends = true)
public record PublicPost(
        @Term(zh = "岗位类型", en = "kind") @Nullable PublicPostKind kind,

        @Term(zh = "开发年度", en = "year developed", least = "1000", most = "9999") @Nullable
        Integer yearDeveloped,

        @Term(zh = "在岗人员", en = "holder id") @Nullable String holderId,

        @Term(zh = "安置的是就业困难人员", en = "holder is a hard-to-employ person", changedBy = ChangedBy.PROOF) @Nullable
        Boolean hardToEmploy,

        @Term(zh = "上岗日期", en = "started on") @Nullable LocalDate startedOn,

        @Term(
                zh = "初次核定补贴时距法定退休月数",
                en = "months to the statutory retirement age when first approved",
                unit = "months",
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsToRetirement,

        @Term(zh = "此前公益性岗位安置次数", en = "placements before this one", unit = "times", changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer placementsBefore,

        @Term(zh = "再次安置的情形", en = "ground for another placement", changedBy = ChangedBy.PROOF) @Nullable
        PlacementHardship hardCase,

        @Term(zh = "期满后仍难以通过其他渠道就业", en = "still without another way to work", changedBy = ChangedBy.PROOF) @Nullable
        Boolean noOtherWay,

        @Term(zh = "已报省级备案", en = "filed with the provincial offices") @Nullable
        Boolean filedWithProvince,

        @Term(zh = "在岗人员为机关事业单位在编人员", en = "holder is on the establishment of a state body or institution") @Nullable
        Boolean holderOnEstablishment)
        implements Fact {

    public PublicPost {
        FactChecks.notNegative("public_post.year_developed", yearDeveloped);
        FactChecks.notNegative("public_post.months_to_retirement", monthsToRetirement);
        FactChecks.notNegative("public_post.placements_before", placementsBefore);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static PublicPostBuilder builder() {
        return PublicPostBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "public_post[…]";
    }
}
