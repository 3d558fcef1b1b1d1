package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 用人单位。 / Employer.
 *
 * <p>A unit, firm or self-employed business that employs, or an agency that serves those who do. A null component is
 * unknown; a service officer "not yet" means that none is appointed, an inspection "not yet" that none was opened. Immutable.
 */
@Kind(name = "employer", zh = "用人单位", en = "employer", single = true)
public record Employer(
        @Term(zh = "单位标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "单位类型", en = "kind", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        EmployerKind kind,

        @Term(zh = "规模", en = "size", basis = Basis.ACT, changedBy = ChangedBy.PROOF) @Nullable
        EmployerSize size,

        @Term(
                zh = "行业",
                en = "industry",
                basis = Basis.TOLD,
                instrument = {"国民经济行业分类与产业类别的对照", "mapping of national industry codes to the tiers"})
        @Nullable
        String industry,

        @Term(zh = "国有企业", en = "state owned", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean stateOwned,

        @Term(zh = "新增用工人数", en = "headcount added", unit = "persons", basis = Basis.ACT) @Nullable
        Integer headcountAdded,

        @Term(
                zh = "吸纳就业人数多",
                en = "absorbs many workers",
                basis = Basis.TOLD,
                instrument = {"吸纳就业专项贷款的规定", "rules of the special loan for job creation"})
        @Nullable
        Boolean manyAbsorbed,

        @Term(
                zh = "稳岗效果好",
                en = "keeps its jobs well",
                basis = Basis.TOLD,
                instrument = {"吸纳就业专项贷款的规定", "rules of the special loan for job creation"})
        @Nullable
        Boolean jobsStabilisedWell,

        @Term(
                zh = "用工规范",
                en = "lawful use of labour",
                basis = Basis.TOLD,
                instrument = {"吸纳就业专项贷款的规定", "rules of the special loan for job creation"})
        @Nullable
        Boolean labourUseCompliant,

        @Term(
                zh = "符合专项贷款条件",
                en = "loan conditions met",
                basis = Basis.TOLD,
                instrument = {"吸纳就业专项贷款的规定", "rules of the special loan for job creation"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean loanConditionsMet,

        @Term(
                zh = "就业示范效应好",
                en = "employment demonstration",
                basis = Basis.TOLD,
                instrument = {"就业示范企业认定的规定", "rules on recognising demonstration employers"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean employmentDemonstration,

        @Term(zh = "重点企业", en = "key enterprise", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Boolean keyEnterprise,

        @Term(zh = "企业服务专员", en = "service officer id", basis = Basis.ACT) @Nullable
        Occurrence<String> serviceOfficerId,

        @Term(zh = "企业台账", en = "ledger kept", basis = Basis.ACT) @Nullable
        Boolean ledgerExists,

        @Term(zh = "挂账问题", en = "open issues", basis = Basis.ACT) @Nullable
        List<OpenIssue> openIssues,

        @Term(zh = "依法为职工参保", en = "insures all staff as the law demands", basis = Basis.DOCUMENT) @Nullable
        Boolean allStaffInsured,

        @Term(zh = "平台协商事项", en = "sector negotiation topics", basis = Basis.ACT) @Nullable
        Set<NegotiationTopic> sectorNegotiationTopics,

        @Term(zh = "行业性集体合同", en = "sector collective contract", basis = Basis.ACT) @Nullable
        Boolean sectorCollectiveContract,

        @Term(
                zh = "技能大师工作室条件",
                en = "master studio conditions met",
                basis = Basis.TOLD,
                instrument = {"技能大师工作室设立的规定", "rules on setting up master studios"},
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean masterStudioConditionsMet,

        @Term(zh = "劳动违法情形", en = "violations", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        Set<Violation> violations,

        @Term(zh = "劳动保障监察立案日期", en = "date the labour inspection was opened", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> inspectionOpenedOn,

        @Term(zh = "违法情形发现日期", en = "date violations were found", basis = Basis.DOCUMENT) @Nullable
        LocalDate violationFoundOn,

        @Term(zh = "市级产业链重点企业", en = "city chain key enterprise", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean cityChainKeyEnterprise,

        @Term(zh = "产业人才创新联盟企业", en = "talent alliance member", basis = Basis.DOCUMENT) @Nullable
        Boolean talentAllianceMember,

        @Term(zh = "在津单位", en = "located in Tianjin", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean inTianjin,

        @Term(zh = "足额缴纳失业保险费月数", en = "months of full unemployment premiums", unit = "months", basis = Basis.DOCUMENT)
        @Nullable
        Integer unemploymentPremiumMonths,

        @Term(
                zh = "上年度单位和职工实缴失业保险费",
                en = "unemployment premiums paid last year",
                unit = "yuan",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal unemploymentPremiumsLastYear,

        @Term(zh = "参保职工数", en = "insured staff", unit = "persons", basis = Basis.DOCUMENT) @Nullable
        Integer insuredStaff,

        @Term(
                zh = "上年度裁员人数",
                en = "laid off last year",
                unit = "persons",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer laidOffLastYear,

        @Term(
                zh = "上年度裁员率",
                en = "lay-off rate of last year",
                most = "1",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal layoffRate,

        @Term(zh = "从业人员数", en = "persons employed", unit = "persons", basis = Basis.ACT) @Nullable
        Integer employees,

        @Term(zh = "年营业收入", en = "revenue of a year", unit = "yuan", basis = Basis.ACT, changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal annualRevenue,

        @Term(zh = "资产总额", en = "total assets", unit = "yuan", basis = Basis.ACT, changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal totalAssets,

        @Term(zh = "从业人数（税收口径）", en = "staff as the tax rules count them", unit = "persons", basis = Basis.DOCUMENT)
        @Nullable
        Integer taxStaff,

        @Term(
                zh = "资产总额（税收口径）",
                en = "assets as the tax rules count them",
                unit = "yuan",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal taxAssets,

        @Term(
                zh = "年度应纳税所得额",
                en = "taxable income of a year",
                unit = "yuan",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal taxableIncome,

        @Term(
                zh = "从事国家限制或禁止行业",
                en = "in a restricted or forbidden industry",
                basis = Basis.TOLD,
                instrument = {"产业结构调整指导目录", "catalogue for the guidance of industrial restructuring"},
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean restrictedIndustry,

        @Term(zh = "设立登记日期", en = "date registered", basis = Basis.DOCUMENT) @Nullable
        LocalDate establishedOn,

        @Term(
                zh = "上年在职职工人数",
                en = "staff of the previous year",
                unit = "persons",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal staffPreviousYear,

        @Term(
                zh = "上年计入的残疾人职工人数",
                en = "disabled staff of the previous year as counted",
                unit = "persons",
                basis = Basis.ACT)
        @Nullable
        BigDecimal disabledStaffCounted,

        @Term(
                zh = "上年在职职工年平均工资",
                en = "average yearly wage of the previous year",
                unit = "yuan/year",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        BigDecimal averageWagePreviousYear,

        @Term(zh = "残疾人就业情况申报日期", en = "date employment of disabled people was declared", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> disabledStaffDeclaredOn,

        @Term(
                zh = "已缴残疾人就业保障金",
                en = "disability employment fund paid",
                unit = "yuan",
                since = "disabilityFundPaidOn",
                outside = "0",
                basis = Basis.DOCUMENT)
        @Nullable
        BigDecimal disabilityFundPaid,

        @Term(zh = "残疾人就业保障金缴纳日期", en = "date the disability employment fund was paid", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> disabilityFundPaidOn,

        @Term(zh = "全职职工人数", en = "full-time staff", unit = "persons", basis = Basis.ACT) @Nullable
        Integer fullTimeStaff,

        @Term(zh = "全职残疾人职工人数", en = "disabled full-time staff", unit = "persons", basis = Basis.ACT) @Nullable
        Integer disabledFullTimeStaff,

        @Term(
                zh = "计征残疾人就业保障金的年平均工资（已按上限核定）",
                en = "yearly wage the disability fund is charged on, capped",
                unit = "yuan/year",
                basis = Basis.DOCUMENT)
        @Nullable
        BigDecimal disabilityFundWage,

        @Term(zh = "残疾人就业保障金缴费期末日", en = "last day to pay the disability employment fund", basis = Basis.DOCUMENT)
        @Nullable
        LocalDate disabilityFundDueOn)
        implements Fact {

    public Employer {
        FactChecks.notNegative("employer.headcount_added", headcountAdded);
        openIssues = FactChecks.copy(openIssues);
        sectorNegotiationTopics = FactChecks.copy(sectorNegotiationTopics);
        violations = FactChecks.copy(violations);
        FactChecks.notNegative("employer.unemployment_premium_months", unemploymentPremiumMonths);
        FactChecks.notNegative("employer.unemployment_premiums_last_year", unemploymentPremiumsLastYear);
        FactChecks.notNegative("employer.insured_staff", insuredStaff);
        FactChecks.notNegative("employer.laid_off_last_year", laidOffLastYear);
        FactChecks.notNegative("employer.layoff_rate", layoffRate);
        FactChecks.notNegative("employer.employees", employees);
        FactChecks.notNegative("employer.annual_revenue", annualRevenue);
        FactChecks.notNegative("employer.total_assets", totalAssets);
        FactChecks.notNegative("employer.tax_staff", taxStaff);
        FactChecks.notNegative("employer.tax_assets", taxAssets);
        FactChecks.notNegative("employer.taxable_income", taxableIncome);
        FactChecks.notNegative("employer.staff_previous_year", staffPreviousYear);
        FactChecks.notNegative("employer.disabled_staff_counted", disabledStaffCounted);
        FactChecks.notNegative("employer.average_wage_previous_year", averageWagePreviousYear);
        FactChecks.notNegative("employer.disability_fund_paid", disabilityFundPaid);
        FactChecks.notNegative("employer.full_time_staff", fullTimeStaff);
        FactChecks.notNegative("employer.disabled_full_time_staff", disabledFullTimeStaff);
        FactChecks.notNegative("employer.disability_fund_wage", disabilityFundWage);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static EmployerBuilder builder() {
        return EmployerBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "employer[…]";
    }
}
