package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工伤认定案件。 / Work-injury case.
 *
 * <p>One work injury from the accident to its benefits. An event date that is null has not happened. A null component is unknown. Immutable.
 */
@Kind(
        name = "injury_case",
        zh = "工伤认定案件",
        en = "work-injury case",
        single = false,
        owner = Person.class,
        changedBy = ChangedBy.NOTHING)
public record WorkInjuryCase(
        @Term(zh = "事故时已参工伤保险", en = "insured at accident", basis = Basis.DOCUMENT) @Nullable
        Boolean insuredAtAccident,

        @Term(zh = "已转参保联动", en = "linked to enrolment", basis = Basis.ACT) @Nullable
        Boolean linkedToEnrolment,

        @Term(zh = "人员类型", en = "worker kind", basis = Basis.ACT) @Nullable
        WorkerKind workerKind,

        @Term(zh = "伤害情形", en = "circumstance", basis = Basis.ACT) @Nullable
        InjuryCircumstance circumstance,

        @Term(zh = "在工作时间内", en = "in working time", basis = Basis.ACT) @Nullable
        Boolean inWorkingTime,

        @Term(zh = "在工作场所内", en = "at the workplace", basis = Basis.ACT) @Nullable
        Boolean atWorkplace,

        @Term(zh = "因工作原因或履行工作职责", en = "because of the work or its duties", basis = Basis.ACT) @Nullable
        Boolean becauseOfWork,

        @Term(zh = "上下班途中的事故种类", en = "accident on the way to or from work", basis = Basis.DOCUMENT) @Nullable
        CommuteAccident commuteAccident,

        @Term(zh = "事故责任认定为本人主要责任", en = "found to be mainly at fault for the accident", basis = Basis.DOCUMENT)
        @Nullable
        Boolean mainlyAtFault,

        @Term(zh = "已取得革命伤残军人证", en = "holds the certificate of a disabled soldier", basis = Basis.DOCUMENT) @Nullable
        Boolean disabledSoldierCertificate,

        @Term(zh = "不得认定的情形", en = "bars to recognition", basis = Basis.DOCUMENT) @Nullable
        Set<InjuryBar> bars,

        @Term(zh = "事故发生或职业病诊断日", en = "day of accident or diagnosis", basis = Basis.ACT) @Nullable
        LocalDate accidentOn,

        @Term(zh = "单位申请认定日期", en = "date the employer filed", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Occurrence<LocalDate> employerFiledOn,

        @Term(zh = "同意延长的申请期限末日", en = "filing extended to", foreseen = true, basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> filingExtendedTo,

        @Term(zh = "职工方申请认定日期", en = "date the worker side filed", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> workerFiledOn,

        @Term(zh = "单位不认为是工伤", en = "employer denies the injury", basis = Basis.ACT) @Nullable
        Boolean employerDenies,

        @Term(zh = "单位已举证", en = "employer gave proof", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Boolean employerProofGiven,

        @Term(zh = "认定申请受理日期", en = "date the application was accepted", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> acceptedOn,

        @Term(
                zh = "事实清楚、权利义务明确",
                en = "facts and rights are clear",
                basis = Basis.TOLD,
                instrument = {"工伤认定办法", "Measures on recognising work injuries"})
        @Nullable
        Boolean factsClear,

        @Term(zh = "等待司法机关或主管部门结论", en = "waits for the finding of a court or authority", basis = Basis.DOCUMENT)
        @Nullable
        Boolean awaitsOtherFinding,

        @Term(zh = "认定决定日期", en = "date the recognition was decided", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> decidedOn,

        @Term(
                zh = "认定为工伤或视同工伤",
                en = "recognised as work injury",
                since = "accidentOn",
                outside = "false",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean recognised,

        @Term(zh = "公务员或参照公务员法管理人员", en = "civil servant or staff managed alike", basis = Basis.DOCUMENT) @Nullable
        Boolean civilServiceStaff,

        @Term(zh = "停止享受待遇情形", en = "reasons that stop benefits", basis = Basis.ACT) @Nullable
        Set<InjuryStop> stops,

        @Term(zh = "伤情相对稳定", en = "injury is stable", basis = Basis.DOCUMENT) @Nullable
        Boolean injuryStable,

        @Term(
                zh = "存在残疾、影响劳动能力",
                en = "lasting disability that affects capacity",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.HEALTH)
        @Nullable
        Boolean lastingDisability,

        @Term(
                zh = "劳动能力鉴定申请收到日期",
                en = "date of the claim for an appraisal",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> appraisalAppliedOn,

        @Term(zh = "鉴定期限已延长", en = "time of appraisal extended", basis = Basis.DOCUMENT) @Nullable
        Boolean appraisalExtended,

        @Term(zh = "鉴定结论作出日期", en = "date the appraisal was concluded", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> appraisalConcludedOn,

        @Term(zh = "收到鉴定结论日期", en = "date the conclusion was received", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> appraisalReceivedOn,

        @Term(zh = "结论由省级鉴定委员会作出", en = "concluded by the provincial committee", basis = Basis.DOCUMENT) @Nullable
        Boolean provincialConclusion,

        @Term(
                zh = "申请再次鉴定日期",
                en = "date of the claim for a second appraisal",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> reappraisalAppliedOn,

        @Term(
                zh = "认为伤残情况发生变化",
                en = "disability is thought to have changed",
                basis = Basis.ACT,
                sensitive = Sensitivity.HEALTH)
        @Nullable
        Boolean conditionChanged,

        @Term(zh = "申请复查鉴定日期", en = "date of the claim for a review", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> reviewAppliedOn,

        @Term(
                zh = "伤残等级",
                en = "disability grade",
                since = "appraisalConcludedOn",
                outside = "0",
                most = "10",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.DISABILITY,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Integer disabilityGrade,

        @Term(
                zh = "经确认的生活自理障碍等级",
                en = "confirmed dependence on care",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.HEALTH,
                changedBy = ChangedBy.PROOF)
        @Nullable
        CareDependence careDependence,

        @Term(
                zh = "前十二个月平均月缴费工资",
                en = "average monthly contribution wage",
                unit = "yuan/month",
                basis = Basis.DOCUMENT)
        @Nullable
        BigDecimal averageContributionWage,

        @Term(zh = "核定的本人工资", en = "own wage as settled", unit = "yuan/month", basis = Basis.DOCUMENT) @Nullable
        BigDecimal ownWage,

        @Term(zh = "原工资福利待遇", en = "wage and benefits before the injury", unit = "yuan/month", basis = Basis.ACT)
        @Nullable
        BigDecimal currentWage,

        @Term(zh = "单位难以安排工作", en = "suitable work cannot be assigned", basis = Basis.ACT) @Nullable
        Boolean workCannotBeAssigned,

        @Term(zh = "保留劳动关系", en = "employment relation kept", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Boolean relationKept,

        @Term(
                zh = "已按规定缴纳应缴社会保险费",
                en = "contributions due are paid",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean contributionsPaid,

        @Term(zh = "劳动关系终结方式", en = "how the relation ended", basis = Basis.ACT) @Nullable
        RelationEnd relationEnd,

        @Term(zh = "办理退休手续日期", en = "date of the retirement formalities", foreseen = true, basis = Basis.DOCUMENT)
        @Nullable
        Occurrence<LocalDate> retiredOn,

        @Term(
                zh = "停发前的伤残津贴",
                en = "disability allowance before it stopped",
                unit = "yuan/month",
                basis = Basis.DOCUMENT)
        @Nullable
        BigDecimal disabilityAllowance,

        @Term(zh = "基本养老保险待遇", en = "basic pension", unit = "yuan/month", basis = Basis.DOCUMENT) @Nullable
        BigDecimal pension,

        @Term(zh = "需要治疗工伤", en = "treatment of the injury needed", basis = Basis.DOCUMENT) @Nullable
        Boolean treatmentNeeded,

        @Term(
                zh = "所治为工伤而非其他疾病",
                en = "treatment is for the injury",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean treatmentForInjury,

        @Term(zh = "在协议医疗机构就医或情况紧急", en = "treated at an agreed body or in an emergency", basis = Basis.ACT) @Nullable
        Boolean agreedOrEmergency,

        @Term(zh = "符合目录和服务标准的费用", en = "costs within the catalogues", unit = "yuan", basis = Basis.DOCUMENT) @Nullable
        BigDecimal cataloguedCosts,

        @Term(zh = "经确认需要辅助器具", en = "device confirmed as needed", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean deviceConfirmed,

        @Term(zh = "需要暂停工作接受治疗", en = "work has to pause for treatment", basis = Basis.DOCUMENT) @Nullable
        Boolean workPaused,

        @Term(zh = "停工留薪期开始日", en = "paid leave from", basis = Basis.ACT) @Nullable
        LocalDate leaveFrom,

        @Term(
                zh = "停工留薪期延长经确认",
                en = "extension of the leave confirmed",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean leaveExtensionConfirmed,

        @Term(
                zh = "确认延长的月数",
                en = "months of extension",
                unit = "months",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Integer leaveExtensionMonths,

        @Term(
                zh = "停工留薪期生活不能自理需要护理",
                en = "nursing needed during the leave",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.HEALTH)
        @Nullable
        Boolean nursingNeeded,

        @Term(zh = "单位已负责护理", en = "employer provides nursing", basis = Basis.ACT) @Nullable
        Boolean nursingProvided,

        @Term(zh = "工伤复发经确认需要治疗", en = "relapse confirmed", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean relapseConfirmed,

        @Term(zh = "死亡日期", en = "date of death", basis = Basis.ACT, sensitive = Sensitivity.FAMILY) @Nullable
        Occurrence<LocalDate> diedOn,

        @Term(zh = "死亡情形", en = "circumstances of the death", basis = Basis.DOCUMENT, sensitive = Sensitivity.FAMILY)
        @Nullable
        InjuryDeath deathKind,

        @Term(zh = "自首次诊断至死亡的小时数", en = "hours from the first diagnosis to death", unit = "hours", basis = Basis.ACT)
        @Nullable
        BigDecimal hoursUntilDeath,

        @Term(zh = "首次诊断时刻", en = "first diagnosed at", basis = Basis.DOCUMENT) @Nullable
        LocalDateTime firstDiagnosedAt,

        @Term(zh = "死亡时刻", en = "died at", basis = Basis.ACT, sensitive = Sensitivity.FAMILY) @Nullable
        Occurrence<LocalDateTime> diedAt,

        @Term(zh = "生前工资", en = "wage before death", unit = "yuan/month", basis = Basis.ACT) @Nullable
        BigDecimal wageBeforeDeath,

        @Term(zh = "供养亲属", en = "dependants", basis = Basis.ACT) @Nullable
        List<InjuryDependant> dependants,

        @Term(zh = "下落不明的事故发生日", en = "missing since", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> missingSince,

        @Term(zh = "被宣告死亡日期", en = "date declared dead", basis = Basis.DOCUMENT, sensitive = Sensitivity.FAMILY)
        @Nullable
        Occurrence<LocalDate> declaredDeadOn,

        @Term(
                zh = "供养亲属生活有困难",
                en = "dependants in hardship",
                basis = Basis.TOLD,
                instrument = {"预支一次性工亡补助金的规定", "rules on the advance of the death grant"},
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean hardship,

        @Term(zh = "第三人支付情况", en = "third party", basis = Basis.ACT) @Nullable
        ThirdPartyPayment thirdParty,

        @Term(zh = "单位不支付待遇", en = "employer does not pay", basis = Basis.ACT) @Nullable
        Boolean employerRefusesToPay,

        @Term(zh = "参保并补缴欠费和滞纳金日期", en = "date the arrears were settled", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> arrearsSettledOn,

        @Term(zh = "费用发生日", en = "date the cost arose", basis = Basis.ACT) @Nullable
        LocalDate costAroseOn,

        @Term(zh = "用人单位变动", en = "change of employer", basis = Basis.ACT) @Nullable
        EmployerChange employerChange,

        @Term(zh = "单位无营业执照或未依法登记", en = "unlicensed or unregistered employer", basis = Basis.DOCUMENT) @Nullable
        Boolean unlicensedEmployer,

        @Term(zh = "属于童工", en = "child worker", basis = Basis.ACT) @Nullable
        Boolean childWorker,

        @Term(
                zh = "确认为职业伤害（新就业形态）",
                en = "confirmed as injury in new forms of work",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean occupationalInjuryConfirmed)
        implements Fact {

    public WorkInjuryCase {
        bars = FactChecks.copy(bars);
        stops = FactChecks.copy(stops);
        FactChecks.notNegative("injury_case.disability_grade", disabilityGrade);
        FactChecks.notNegative("injury_case.average_contribution_wage", averageContributionWage);
        FactChecks.notNegative("injury_case.own_wage", ownWage);
        FactChecks.notNegative("injury_case.current_wage", currentWage);
        FactChecks.notNegative("injury_case.disability_allowance", disabilityAllowance);
        FactChecks.notNegative("injury_case.pension", pension);
        FactChecks.notNegative("injury_case.catalogued_costs", cataloguedCosts);
        FactChecks.notNegative("injury_case.leave_extension_months", leaveExtensionMonths);
        FactChecks.notNegative("injury_case.hours_until_death", hoursUntilDeath);
        FactChecks.notNegative("injury_case.wage_before_death", wageBeforeDeath);
        dependants = FactChecks.copy(dependants);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static WorkInjuryCaseBuilder builder() {
        return WorkInjuryCaseBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "injury_case[…]";
    }
}
