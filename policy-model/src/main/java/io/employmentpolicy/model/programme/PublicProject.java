package io.employmentpolicy.model.programme;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 重大政策项目。 / Public project.
 *
 * <p>A policy, project or works decided by the city or a district. A null component is unknown. Immutable.
 */
@Kind(name = "project", zh = "重大政策项目", en = "public project", single = false)
public record PublicProject(
        @Term(zh = "类别", en = "kind", basis = Basis.DOCUMENT) @Nullable
        ProjectKind kind,

        @Term(zh = "层级", en = "level", basis = Basis.DOCUMENT) @Nullable
        ProjectLevel level,

        @Term(zh = "决定日期", en = "date decided", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> decidedOn,

        @Term(zh = "岗位创造评估日期", en = "date job creation was assessed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> jobCreationAssessedOn,

        @Term(zh = "失业风险评估日期", en = "date the risk of unemployment was assessed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> unemploymentRiskAssessedOn,

        @Term(zh = "就业影响考虑日期", en = "date the effect on employment was considered", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> employmentEffectConsideredOn,

        @Term(zh = "以工代赈", en = "uses work relief", basis = Basis.ACT) @Nullable
        Boolean usesWorkRelief,

        @Term(zh = "用工报名", en = "applicants", basis = Basis.ACT) @Nullable
        List<Applicant> applicants)
        implements Fact {

    public PublicProject {
        applicants = FactChecks.copy(applicants);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static PublicProjectBuilder builder() {
        return PublicProjectBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "project[…]";
    }
}
