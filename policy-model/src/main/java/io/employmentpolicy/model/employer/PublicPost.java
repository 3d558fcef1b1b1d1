package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
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
        lasts = {"startedOn", "endedOn"},
        ends = true)
public record PublicPost(
        @Term(zh = "岗位类型", en = "kind", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        PublicPostKind kind,

        @Term(zh = "在岗人员", en = "holder id", basis = Basis.ACT) @Nullable
        String holderId,

        @Term(
                zh = "安置的是就业困难人员",
                en = "holder is a hard-to-employ person",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean hardToEmploy,

        @Term(zh = "上岗日期", en = "date started", happens = true, basis = Basis.ACT) @Nullable
        LocalDate startedOn,

        @Term(
                zh = "初次核定补贴时距法定退休月数",
                en = "months to the statutory retirement age when first approved",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer monthsToRetirement,

        @Term(
                zh = "此前公益性岗位安置次数",
                en = "placements before this one",
                unit = "times",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer placementsBefore,

        @Term(zh = "再次安置的情形", en = "ground for another placement", basis = Basis.ACT, changedBy = ChangedBy.PROOF)
        @Nullable
        PlacementHardship hardCase,

        @Term(
                zh = "期满后仍难以通过其他渠道就业",
                en = "still without another way to work",
                basis = Basis.TOLD,
                instrument = {"公益性岗位再次安置的省级规定", "provincial rules on a further public-welfare post"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean noOtherWay,

        @Term(zh = "已报省级备案", en = "filed with the provincial offices", basis = Basis.DOCUMENT) @Nullable
        Boolean filedWithProvince,

        @Term(
                zh = "在岗人员为机关事业单位在编人员",
                en = "holder is on the establishment of a state body or institution",
                basis = Basis.DOCUMENT)
        @Nullable
        Boolean holderOnEstablishment,

        @Term(zh = "离岗日期", en = "date ended", foreseen = true, basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> endedOn)
        implements Fact {

    public PublicPost {
        FactChecks.notNegative("public_post.months_to_retirement", monthsToRetirement);
        FactChecks.notNegative("public_post.placements_before", placementsBefore);
        FactChecks.notBefore("public_post.ended_on", startedOn, endedOn);
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
