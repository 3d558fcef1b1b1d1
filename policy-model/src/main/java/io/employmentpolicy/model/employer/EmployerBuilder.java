package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 用人单位的逐项填写。 / Fills in an employer item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class EmployerBuilder {
    private @Nullable String id;
    private @Nullable EmployerKind kind;
    private @Nullable EmployerSize size;
    private @Nullable String industry;
    private @Nullable Boolean stateOwned;
    private @Nullable Integer headcountAdded;
    private @Nullable Boolean manyAbsorbed;
    private @Nullable Boolean jobsStabilisedWell;
    private @Nullable Boolean labourUseCompliant;
    private @Nullable Boolean loanConditionsMet;
    private @Nullable Boolean employmentDemonstration;
    private @Nullable Boolean keyEnterprise;
    private @Nullable Occurrence<String> serviceOfficerId;
    private @Nullable Boolean ledgerExists;
    private @Nullable List<OpenIssue> openIssues;
    private @Nullable Boolean allStaffInsured;
    private @Nullable Set<NegotiationTopic> sectorNegotiationTopics;
    private @Nullable Boolean sectorCollectiveContract;
    private @Nullable Set<LicensedService> licensedServices;
    private @Nullable Boolean masterStudioConditionsMet;
    private @Nullable Integer postsTargetedAtGraduates;
    private @Nullable Set<Violation> violations;
    private @Nullable Occurrence<LocalDate> inspectionOpenedOn;
    private @Nullable Boolean cityChainKeyEnterprise;
    private @Nullable Boolean talentAllianceMember;
    private @Nullable Boolean inTianjin;
    private @Nullable Integer unemploymentPremiumMonths;
    private @Nullable BigDecimal unemploymentPremiumsLastYear;
    private @Nullable Integer insuredStaff;
    private @Nullable Integer laidOffLastYear;
    private @Nullable BigDecimal layoffRate;
    private @Nullable Integer employees;
    private @Nullable BigDecimal annualRevenue;
    private @Nullable BigDecimal totalAssets;
    private @Nullable Integer taxStaff;
    private @Nullable BigDecimal taxAssets;
    private @Nullable BigDecimal taxableIncome;
    private @Nullable Boolean restrictedIndustry;
    private @Nullable LocalDate establishedOn;
    private @Nullable BigDecimal staffPreviousYear;
    private @Nullable BigDecimal disabledStaffCounted;
    private @Nullable BigDecimal averageWagePreviousYear;
    private @Nullable Occurrence<LocalDate> disabledStaffDeclaredOn;
    private @Nullable BigDecimal disabilityFundPaid;
    private @Nullable Occurrence<LocalDate> disabilityFundPaidOn;
    private @Nullable Integer fullTimeStaff;
    private @Nullable Integer disabledFullTimeStaff;
    private @Nullable BigDecimal disabilityFundWage;
    private @Nullable LocalDate disabilityFundDueOn;

    private EmployerBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static EmployerBuilder builder() {
        return new EmployerBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static EmployerBuilder builder(Employer from) {
        EmployerBuilder copy = new EmployerBuilder();
        copy.id = from.id();
        copy.kind = from.kind();
        copy.size = from.size();
        copy.industry = from.industry();
        copy.stateOwned = from.stateOwned();
        copy.headcountAdded = from.headcountAdded();
        copy.manyAbsorbed = from.manyAbsorbed();
        copy.jobsStabilisedWell = from.jobsStabilisedWell();
        copy.labourUseCompliant = from.labourUseCompliant();
        copy.loanConditionsMet = from.loanConditionsMet();
        copy.employmentDemonstration = from.employmentDemonstration();
        copy.keyEnterprise = from.keyEnterprise();
        copy.serviceOfficerId = from.serviceOfficerId();
        copy.ledgerExists = from.ledgerExists();
        copy.openIssues = from.openIssues();
        copy.allStaffInsured = from.allStaffInsured();
        copy.sectorNegotiationTopics = from.sectorNegotiationTopics();
        copy.sectorCollectiveContract = from.sectorCollectiveContract();
        copy.licensedServices = from.licensedServices();
        copy.masterStudioConditionsMet = from.masterStudioConditionsMet();
        copy.postsTargetedAtGraduates = from.postsTargetedAtGraduates();
        copy.violations = from.violations();
        copy.inspectionOpenedOn = from.inspectionOpenedOn();
        copy.cityChainKeyEnterprise = from.cityChainKeyEnterprise();
        copy.talentAllianceMember = from.talentAllianceMember();
        copy.inTianjin = from.inTianjin();
        copy.unemploymentPremiumMonths = from.unemploymentPremiumMonths();
        copy.unemploymentPremiumsLastYear = from.unemploymentPremiumsLastYear();
        copy.insuredStaff = from.insuredStaff();
        copy.laidOffLastYear = from.laidOffLastYear();
        copy.layoffRate = from.layoffRate();
        copy.employees = from.employees();
        copy.annualRevenue = from.annualRevenue();
        copy.totalAssets = from.totalAssets();
        copy.taxStaff = from.taxStaff();
        copy.taxAssets = from.taxAssets();
        copy.taxableIncome = from.taxableIncome();
        copy.restrictedIndustry = from.restrictedIndustry();
        copy.establishedOn = from.establishedOn();
        copy.staffPreviousYear = from.staffPreviousYear();
        copy.disabledStaffCounted = from.disabledStaffCounted();
        copy.averageWagePreviousYear = from.averageWagePreviousYear();
        copy.disabledStaffDeclaredOn = from.disabledStaffDeclaredOn();
        copy.disabilityFundPaid = from.disabilityFundPaid();
        copy.disabilityFundPaidOn = from.disabilityFundPaidOn();
        copy.fullTimeStaff = from.fullTimeStaff();
        copy.disabledFullTimeStaff = from.disabledFullTimeStaff();
        copy.disabilityFundWage = from.disabilityFundWage();
        copy.disabilityFundDueOn = from.disabilityFundDueOn();
        return copy;
    }

    /** 单位标识。 / Sets identifier; null = unknown. */
    public EmployerBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 单位类型。 / Sets kind; null = unknown. */
    public EmployerBuilder kind(@Nullable EmployerKind value) {
        this.kind = value;
        return this;
    }

    /** 规模。 / Sets size; null = unknown. */
    public EmployerBuilder size(@Nullable EmployerSize value) {
        this.size = value;
        return this;
    }

    /** 行业。 / Sets industry; null = unknown. */
    public EmployerBuilder industry(@Nullable String value) {
        this.industry = value;
        return this;
    }

    /** 国有企业。 / Sets state owned; null = unknown. */
    public EmployerBuilder stateOwned(@Nullable Boolean value) {
        this.stateOwned = value;
        return this;
    }

    /** 新增用工人数。 / Sets headcount added; null = unknown. */
    public EmployerBuilder headcountAdded(@Nullable Integer value) {
        this.headcountAdded = value;
        return this;
    }

    /** 吸纳就业人数多。 / Sets absorbs many workers; null = unknown. */
    public EmployerBuilder manyAbsorbed(@Nullable Boolean value) {
        this.manyAbsorbed = value;
        return this;
    }

    /** 稳岗效果好。 / Sets keeps its jobs well; null = unknown. */
    public EmployerBuilder jobsStabilisedWell(@Nullable Boolean value) {
        this.jobsStabilisedWell = value;
        return this;
    }

    /** 用工规范。 / Sets lawful use of labour; null = unknown. */
    public EmployerBuilder labourUseCompliant(@Nullable Boolean value) {
        this.labourUseCompliant = value;
        return this;
    }

    /** 符合专项贷款条件。 / Sets loan conditions met; null = unknown. */
    public EmployerBuilder loanConditionsMet(@Nullable Boolean value) {
        this.loanConditionsMet = value;
        return this;
    }

    /** 就业示范效应好。 / Sets employment demonstration; null = unknown. */
    public EmployerBuilder employmentDemonstration(@Nullable Boolean value) {
        this.employmentDemonstration = value;
        return this;
    }

    /** 重点企业。 / Sets key enterprise; null = unknown. */
    public EmployerBuilder keyEnterprise(@Nullable Boolean value) {
        this.keyEnterprise = value;
        return this;
    }

    /** 企业服务专员。 / Sets service officer id; null = unknown. */
    public EmployerBuilder serviceOfficerId(@Nullable Occurrence<String> value) {
        this.serviceOfficerId = value;
        return this;
    }

    /** 企业台账。 / Sets ledger kept; null = unknown. */
    public EmployerBuilder ledgerExists(@Nullable Boolean value) {
        this.ledgerExists = value;
        return this;
    }

    /** 挂账问题。 / Sets open issues; null = unknown. */
    public EmployerBuilder openIssues(@Nullable List<OpenIssue> value) {
        this.openIssues = value;
        return this;
    }

    /** 依法为职工参保。 / Sets insures all staff as the law demands; null = unknown. */
    public EmployerBuilder allStaffInsured(@Nullable Boolean value) {
        this.allStaffInsured = value;
        return this;
    }

    /** 平台协商事项。 / Sets sector negotiation topics; null = unknown. */
    public EmployerBuilder sectorNegotiationTopics(@Nullable Set<NegotiationTopic> value) {
        this.sectorNegotiationTopics = value;
        return this;
    }

    /** 行业性集体合同。 / Sets sector collective contract; null = unknown. */
    public EmployerBuilder sectorCollectiveContract(@Nullable Boolean value) {
        this.sectorCollectiveContract = value;
        return this;
    }

    /** 人力资源服务事项。 / Sets licensed services; null = unknown. */
    public EmployerBuilder licensedServices(@Nullable Set<LicensedService> value) {
        this.licensedServices = value;
        return this;
    }

    /** 技能大师工作室条件。 / Sets master studio conditions met; null = unknown. */
    public EmployerBuilder masterStudioConditionsMet(@Nullable Boolean value) {
        this.masterStudioConditionsMet = value;
        return this;
    }

    /** 面向应届毕业生岗位数。 / Sets posts targeted at graduates; null = unknown. */
    public EmployerBuilder postsTargetedAtGraduates(@Nullable Integer value) {
        this.postsTargetedAtGraduates = value;
        return this;
    }

    /** 劳动违法情形。 / Sets violations; null = unknown. */
    public EmployerBuilder violations(@Nullable Set<Violation> value) {
        this.violations = value;
        return this;
    }

    /** 劳动保障监察立案日期。 / Sets labour inspection opened on; null = unknown. */
    public EmployerBuilder inspectionOpenedOn(@Nullable Occurrence<LocalDate> value) {
        this.inspectionOpenedOn = value;
        return this;
    }

    /** 市级产业链重点企业。 / Sets city chain key enterprise; null = unknown. */
    public EmployerBuilder cityChainKeyEnterprise(@Nullable Boolean value) {
        this.cityChainKeyEnterprise = value;
        return this;
    }

    /** 产业人才创新联盟企业。 / Sets talent alliance member; null = unknown. */
    public EmployerBuilder talentAllianceMember(@Nullable Boolean value) {
        this.talentAllianceMember = value;
        return this;
    }

    /** 在津单位。 / Sets located in Tianjin; null = unknown. */
    public EmployerBuilder inTianjin(@Nullable Boolean value) {
        this.inTianjin = value;
        return this;
    }

    /** 足额缴纳失业保险费月数。 / Sets months of full unemployment premiums; null = unknown. */
    public EmployerBuilder unemploymentPremiumMonths(@Nullable Integer value) {
        this.unemploymentPremiumMonths = value;
        return this;
    }

    /** 上年度单位和职工实缴失业保险费。 / Sets unemployment premiums paid last year; null = unknown. */
    public EmployerBuilder unemploymentPremiumsLastYear(@Nullable BigDecimal value) {
        this.unemploymentPremiumsLastYear = value;
        return this;
    }

    /** 参保职工数。 / Sets insured staff; null = unknown. */
    public EmployerBuilder insuredStaff(@Nullable Integer value) {
        this.insuredStaff = value;
        return this;
    }

    /** 上年度裁员人数。 / Sets laid off last year; null = unknown. */
    public EmployerBuilder laidOffLastYear(@Nullable Integer value) {
        this.laidOffLastYear = value;
        return this;
    }

    /** 上年度裁员率。 / Sets lay-off rate of last year; null = unknown. */
    public EmployerBuilder layoffRate(@Nullable BigDecimal value) {
        this.layoffRate = value;
        return this;
    }

    /** 从业人员数。 / Sets persons employed; null = unknown. */
    public EmployerBuilder employees(@Nullable Integer value) {
        this.employees = value;
        return this;
    }

    /** 年营业收入。 / Sets revenue of a year; null = unknown. */
    public EmployerBuilder annualRevenue(@Nullable BigDecimal value) {
        this.annualRevenue = value;
        return this;
    }

    /** 资产总额。 / Sets total assets; null = unknown. */
    public EmployerBuilder totalAssets(@Nullable BigDecimal value) {
        this.totalAssets = value;
        return this;
    }

    /** 从业人数（税收口径）。 / Sets staff as the tax rules count them; null = unknown. */
    public EmployerBuilder taxStaff(@Nullable Integer value) {
        this.taxStaff = value;
        return this;
    }

    /** 资产总额（税收口径）。 / Sets assets as the tax rules count them; null = unknown. */
    public EmployerBuilder taxAssets(@Nullable BigDecimal value) {
        this.taxAssets = value;
        return this;
    }

    /** 年度应纳税所得额。 / Sets taxable income of a year; null = unknown. */
    public EmployerBuilder taxableIncome(@Nullable BigDecimal value) {
        this.taxableIncome = value;
        return this;
    }

    /** 从事国家限制或禁止行业。 / Sets in a restricted or forbidden industry; null = unknown. */
    public EmployerBuilder restrictedIndustry(@Nullable Boolean value) {
        this.restrictedIndustry = value;
        return this;
    }

    /** 设立登记日期。 / Sets registered on; null = unknown. */
    public EmployerBuilder establishedOn(@Nullable LocalDate value) {
        this.establishedOn = value;
        return this;
    }

    /** 上年在职职工人数。 / Sets staff of the previous year; null = unknown. */
    public EmployerBuilder staffPreviousYear(@Nullable BigDecimal value) {
        this.staffPreviousYear = value;
        return this;
    }

    /** 上年计入的残疾人职工人数。 / Sets disabled staff of the previous year as counted; null = unknown. */
    public EmployerBuilder disabledStaffCounted(@Nullable BigDecimal value) {
        this.disabledStaffCounted = value;
        return this;
    }

    /** 上年在职职工年平均工资。 / Sets average yearly wage of the previous year; null = unknown. */
    public EmployerBuilder averageWagePreviousYear(@Nullable BigDecimal value) {
        this.averageWagePreviousYear = value;
        return this;
    }

    /** 残疾人就业情况申报日期。 / Sets employment of disabled people declared on; null = unknown. */
    public EmployerBuilder disabledStaffDeclaredOn(@Nullable Occurrence<LocalDate> value) {
        this.disabledStaffDeclaredOn = value;
        return this;
    }

    /** 已缴残疾人就业保障金。 / Sets disability employment fund paid; null = unknown. */
    public EmployerBuilder disabilityFundPaid(@Nullable BigDecimal value) {
        this.disabilityFundPaid = value;
        return this;
    }

    /** 残疾人就业保障金缴纳日期。 / Sets disability employment fund paid on; null = unknown. */
    public EmployerBuilder disabilityFundPaidOn(@Nullable Occurrence<LocalDate> value) {
        this.disabilityFundPaidOn = value;
        return this;
    }

    /** 全职职工人数。 / Sets full-time staff; null = unknown. */
    public EmployerBuilder fullTimeStaff(@Nullable Integer value) {
        this.fullTimeStaff = value;
        return this;
    }

    /** 全职残疾人职工人数。 / Sets disabled full-time staff; null = unknown. */
    public EmployerBuilder disabledFullTimeStaff(@Nullable Integer value) {
        this.disabledFullTimeStaff = value;
        return this;
    }

    /** 计征残疾人就业保障金的年平均工资（已按上限核定）。 / Sets yearly wage the disability fund is charged on, capped; null = unknown. */
    public EmployerBuilder disabilityFundWage(@Nullable BigDecimal value) {
        this.disabilityFundWage = value;
        return this;
    }

    /** 残疾人就业保障金缴费期末日。 / Sets last day to pay the disability employment fund; null = unknown. */
    public EmployerBuilder disabilityFundDueOn(@Nullable LocalDate value) {
        this.disabilityFundDueOn = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Employer build() {
        return new Employer(
                id,
                kind,
                size,
                industry,
                stateOwned,
                headcountAdded,
                manyAbsorbed,
                jobsStabilisedWell,
                labourUseCompliant,
                loanConditionsMet,
                employmentDemonstration,
                keyEnterprise,
                serviceOfficerId,
                ledgerExists,
                openIssues,
                allStaffInsured,
                sectorNegotiationTopics,
                sectorCollectiveContract,
                licensedServices,
                masterStudioConditionsMet,
                postsTargetedAtGraduates,
                violations,
                inspectionOpenedOn,
                cityChainKeyEnterprise,
                talentAllianceMember,
                inTianjin,
                unemploymentPremiumMonths,
                unemploymentPremiumsLastYear,
                insuredStaff,
                laidOffLastYear,
                layoffRate,
                employees,
                annualRevenue,
                totalAssets,
                taxStaff,
                taxAssets,
                taxableIncome,
                restrictedIndustry,
                establishedOn,
                staffPreviousYear,
                disabledStaffCounted,
                averageWagePreviousYear,
                disabledStaffDeclaredOn,
                disabilityFundPaid,
                disabilityFundPaidOn,
                fullTimeStaff,
                disabledFullTimeStaff,
                disabilityFundWage,
                disabilityFundDueOn);
    }
}
