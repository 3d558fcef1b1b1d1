package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 社区。 / Community.
 *
 * <p>A community or village in which employment is to be full. A null component is unknown. Immutable.
 */
@Kind(name = "community", zh = "社区", en = "community", single = true)
public record Community(
        @Term(zh = "类型", en = "kind", basis = Basis.ACT, changedBy = ChangedBy.PROOF) @Nullable
        CommunityKind kind,

        @Term(zh = "设立日期", en = "date established", basis = Basis.DOCUMENT) @Nullable
        LocalDate establishedOn,

        @Term(
                zh = "机制健全",
                en = "sound mechanism",
                basis = Basis.TOLD,
                instrument = {"充分就业社区认定的规定", "rules on recognising communities of full employment"})
        @Nullable
        Boolean mechanismSound,

        @Term(
                zh = "管理规范",
                en = "standard management",
                basis = Basis.TOLD,
                instrument = {"充分就业社区认定的规定", "rules on recognising communities of full employment"})
        @Nullable
        Boolean managementStandard,

        @Term(
                zh = "措施得力",
                en = "effective measures",
                basis = Basis.TOLD,
                instrument = {"充分就业社区认定的规定", "rules on recognising communities of full employment"})
        @Nullable
        Boolean measuresEffective,

        @Term(zh = "群众投诉", en = "complaints", basis = Basis.ACT) @Nullable
        List<Complaint> complaints,

        @Term(zh = "有能力有意愿劳动者数", en = "persons able and willing to work", unit = "persons", basis = Basis.DOCUMENT)
        @Nullable
        Integer ableWillingCount,

        @Term(zh = "其中已就业数", en = "of these employed", unit = "persons", basis = Basis.DOCUMENT) @Nullable
        Integer employedCount,

        @Term(zh = "已认定级别", en = "recognised levels", basis = Basis.DOCUMENT) @Nullable
        Set<CommunityLevel> recognisedLevels,

        @Term(zh = "“就业红娘”服务站", en = "station exists", basis = Basis.ACT) @Nullable
        Boolean stationExists,

        @Term(
                zh = "站点智能化",
                en = "station smart",
                basis = Basis.TOLD,
                instrument = {"“就业红娘”服务站的建设标准", "standard of the matchmaker stations"})
        @Nullable
        Boolean stationSmart,

        @Term(zh = "红娘人数", en = "matchmaker count", unit = "persons", basis = Basis.ACT) @Nullable
        Integer matchmakerCount)
        implements Fact {

    public Community {
        complaints = FactChecks.copy(complaints);
        FactChecks.notNegative("community.able_willing_count", ableWillingCount);
        FactChecks.notNegative("community.employed_count", employedCount);
        recognisedLevels = FactChecks.copy(recognisedLevels);
        FactChecks.notNegative("community.matchmaker_count", matchmakerCount);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static CommunityBuilder builder() {
        return CommunityBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "community[…]";
    }
}
