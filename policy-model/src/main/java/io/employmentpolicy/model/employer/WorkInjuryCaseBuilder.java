package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.employment.WorkerKind;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 工伤认定案件的逐项填写。 / Fills in a work-injury case item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class WorkInjuryCaseBuilder {
    private @Nullable Boolean insuredAtAccident;
    private @Nullable Boolean linkedToEnrolment;
    private @Nullable WorkerKind workerKind;
    private @Nullable InjuryCircumstance circumstance;
    private @Nullable Set<InjuryBar> bars;
    private @Nullable LocalDate accidentOn;
    private @Nullable Occurrence<LocalDate> employerFiledOn;
    private @Nullable Occurrence<LocalDate> filingExtendedTo;
    private @Nullable Occurrence<LocalDate> workerFiledOn;
    private @Nullable Boolean employerDenies;
    private @Nullable Boolean employerProofGiven;
    private @Nullable Occurrence<LocalDate> acceptedOn;
    private @Nullable Boolean factsClear;
    private @Nullable Boolean awaitsOtherFinding;
    private @Nullable Occurrence<LocalDate> decidedOn;
    private @Nullable Boolean recognised;
    private @Nullable Boolean civilServiceStaff;
    private @Nullable Set<InjuryStop> stops;
    private @Nullable Boolean injuryStable;
    private @Nullable Boolean lastingDisability;
    private @Nullable Occurrence<LocalDate> appraisalAppliedOn;
    private @Nullable Boolean appraisalExtended;
    private @Nullable Occurrence<LocalDate> appraisalConcludedOn;
    private @Nullable Occurrence<LocalDate> appraisalReceivedOn;
    private @Nullable Boolean provincialConclusion;
    private @Nullable Occurrence<LocalDate> reappraisalAppliedOn;
    private @Nullable Boolean conditionChanged;
    private @Nullable Occurrence<LocalDate> reviewAppliedOn;
    private @Nullable Integer disabilityGrade;
    private @Nullable CareDependence careDependence;
    private @Nullable BigDecimal averageContributionWage;
    private @Nullable BigDecimal ownWage;
    private @Nullable BigDecimal currentWage;
    private @Nullable Boolean workCannotBeAssigned;
    private @Nullable Boolean relationKept;
    private @Nullable Boolean contributionsPaid;
    private @Nullable RelationEnd relationEnd;
    private @Nullable Occurrence<LocalDate> retiredOn;
    private @Nullable BigDecimal disabilityAllowance;
    private @Nullable BigDecimal pension;
    private @Nullable Boolean treatmentNeeded;
    private @Nullable Boolean treatmentForInjury;
    private @Nullable Boolean agreedOrEmergency;
    private @Nullable BigDecimal cataloguedCosts;
    private @Nullable Boolean deviceConfirmed;
    private @Nullable Boolean workPaused;
    private @Nullable LocalDate leaveFrom;
    private @Nullable Boolean leaveExtensionConfirmed;
    private @Nullable Integer leaveExtensionMonths;
    private @Nullable Boolean nursingNeeded;
    private @Nullable Boolean nursingProvided;
    private @Nullable Boolean relapseConfirmed;
    private @Nullable Occurrence<LocalDate> diedOn;
    private @Nullable InjuryDeath deathKind;
    private @Nullable Integer hoursUntilDeath;
    private @Nullable BigDecimal wageBeforeDeath;
    private @Nullable List<InjuryDependant> dependants;
    private @Nullable Occurrence<LocalDate> missingSince;
    private @Nullable Occurrence<LocalDate> declaredDeadOn;
    private @Nullable Boolean hardship;
    private @Nullable ThirdPartyPayment thirdParty;
    private @Nullable Boolean employerRefusesToPay;
    private @Nullable Occurrence<LocalDate> arrearsSettledOn;
    private @Nullable LocalDate costAroseOn;
    private @Nullable EmployerChange employerChange;
    private @Nullable Boolean unlicensedEmployer;
    private @Nullable Boolean childWorker;
    private @Nullable Boolean occupationalInjuryConfirmed;

    private WorkInjuryCaseBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static WorkInjuryCaseBuilder builder() {
        return new WorkInjuryCaseBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static WorkInjuryCaseBuilder builder(WorkInjuryCase from) {
        WorkInjuryCaseBuilder copy = new WorkInjuryCaseBuilder();
        copy.insuredAtAccident = from.insuredAtAccident();
        copy.linkedToEnrolment = from.linkedToEnrolment();
        copy.workerKind = from.workerKind();
        copy.circumstance = from.circumstance();
        copy.bars = from.bars();
        copy.accidentOn = from.accidentOn();
        copy.employerFiledOn = from.employerFiledOn();
        copy.filingExtendedTo = from.filingExtendedTo();
        copy.workerFiledOn = from.workerFiledOn();
        copy.employerDenies = from.employerDenies();
        copy.employerProofGiven = from.employerProofGiven();
        copy.acceptedOn = from.acceptedOn();
        copy.factsClear = from.factsClear();
        copy.awaitsOtherFinding = from.awaitsOtherFinding();
        copy.decidedOn = from.decidedOn();
        copy.recognised = from.recognised();
        copy.civilServiceStaff = from.civilServiceStaff();
        copy.stops = from.stops();
        copy.injuryStable = from.injuryStable();
        copy.lastingDisability = from.lastingDisability();
        copy.appraisalAppliedOn = from.appraisalAppliedOn();
        copy.appraisalExtended = from.appraisalExtended();
        copy.appraisalConcludedOn = from.appraisalConcludedOn();
        copy.appraisalReceivedOn = from.appraisalReceivedOn();
        copy.provincialConclusion = from.provincialConclusion();
        copy.reappraisalAppliedOn = from.reappraisalAppliedOn();
        copy.conditionChanged = from.conditionChanged();
        copy.reviewAppliedOn = from.reviewAppliedOn();
        copy.disabilityGrade = from.disabilityGrade();
        copy.careDependence = from.careDependence();
        copy.averageContributionWage = from.averageContributionWage();
        copy.ownWage = from.ownWage();
        copy.currentWage = from.currentWage();
        copy.workCannotBeAssigned = from.workCannotBeAssigned();
        copy.relationKept = from.relationKept();
        copy.contributionsPaid = from.contributionsPaid();
        copy.relationEnd = from.relationEnd();
        copy.retiredOn = from.retiredOn();
        copy.disabilityAllowance = from.disabilityAllowance();
        copy.pension = from.pension();
        copy.treatmentNeeded = from.treatmentNeeded();
        copy.treatmentForInjury = from.treatmentForInjury();
        copy.agreedOrEmergency = from.agreedOrEmergency();
        copy.cataloguedCosts = from.cataloguedCosts();
        copy.deviceConfirmed = from.deviceConfirmed();
        copy.workPaused = from.workPaused();
        copy.leaveFrom = from.leaveFrom();
        copy.leaveExtensionConfirmed = from.leaveExtensionConfirmed();
        copy.leaveExtensionMonths = from.leaveExtensionMonths();
        copy.nursingNeeded = from.nursingNeeded();
        copy.nursingProvided = from.nursingProvided();
        copy.relapseConfirmed = from.relapseConfirmed();
        copy.diedOn = from.diedOn();
        copy.deathKind = from.deathKind();
        copy.hoursUntilDeath = from.hoursUntilDeath();
        copy.wageBeforeDeath = from.wageBeforeDeath();
        copy.dependants = from.dependants();
        copy.missingSince = from.missingSince();
        copy.declaredDeadOn = from.declaredDeadOn();
        copy.hardship = from.hardship();
        copy.thirdParty = from.thirdParty();
        copy.employerRefusesToPay = from.employerRefusesToPay();
        copy.arrearsSettledOn = from.arrearsSettledOn();
        copy.costAroseOn = from.costAroseOn();
        copy.employerChange = from.employerChange();
        copy.unlicensedEmployer = from.unlicensedEmployer();
        copy.childWorker = from.childWorker();
        copy.occupationalInjuryConfirmed = from.occupationalInjuryConfirmed();
        return copy;
    }

    /** 事故时已参工伤保险。 / Sets insured at accident; null = unknown. */
    public WorkInjuryCaseBuilder insuredAtAccident(@Nullable Boolean value) {
        this.insuredAtAccident = value;
        return this;
    }

    /** 已转参保联动。 / Sets linked to enrolment; null = unknown. */
    public WorkInjuryCaseBuilder linkedToEnrolment(@Nullable Boolean value) {
        this.linkedToEnrolment = value;
        return this;
    }

    /** 人员类型。 / Sets worker kind; null = unknown. */
    public WorkInjuryCaseBuilder workerKind(@Nullable WorkerKind value) {
        this.workerKind = value;
        return this;
    }

    /** 伤害情形。 / Sets circumstance; null = unknown. */
    public WorkInjuryCaseBuilder circumstance(@Nullable InjuryCircumstance value) {
        this.circumstance = value;
        return this;
    }

    /** 不得认定的情形。 / Sets bars to recognition; null = unknown. */
    public WorkInjuryCaseBuilder bars(@Nullable Set<InjuryBar> value) {
        this.bars = value;
        return this;
    }

    /** 事故发生或职业病诊断日。 / Sets day of accident or diagnosis; null = unknown. */
    public WorkInjuryCaseBuilder accidentOn(@Nullable LocalDate value) {
        this.accidentOn = value;
        return this;
    }

    /** 单位申请认定日期。 / Sets employer filed on; null = unknown. */
    public WorkInjuryCaseBuilder employerFiledOn(@Nullable Occurrence<LocalDate> value) {
        this.employerFiledOn = value;
        return this;
    }

    /** 同意延长的申请期限末日。 / Sets filing extended to; null = unknown. */
    public WorkInjuryCaseBuilder filingExtendedTo(@Nullable Occurrence<LocalDate> value) {
        this.filingExtendedTo = value;
        return this;
    }

    /** 职工方申请认定日期。 / Sets worker side filed on; null = unknown. */
    public WorkInjuryCaseBuilder workerFiledOn(@Nullable Occurrence<LocalDate> value) {
        this.workerFiledOn = value;
        return this;
    }

    /** 单位不认为是工伤。 / Sets employer denies the injury; null = unknown. */
    public WorkInjuryCaseBuilder employerDenies(@Nullable Boolean value) {
        this.employerDenies = value;
        return this;
    }

    /** 单位已举证。 / Sets employer gave proof; null = unknown. */
    public WorkInjuryCaseBuilder employerProofGiven(@Nullable Boolean value) {
        this.employerProofGiven = value;
        return this;
    }

    /** 认定申请受理日期。 / Sets application accepted on; null = unknown. */
    public WorkInjuryCaseBuilder acceptedOn(@Nullable Occurrence<LocalDate> value) {
        this.acceptedOn = value;
        return this;
    }

    /** 事实清楚、权利义务明确。 / Sets facts and rights are clear; null = unknown. */
    public WorkInjuryCaseBuilder factsClear(@Nullable Boolean value) {
        this.factsClear = value;
        return this;
    }

    /** 等待司法机关或主管部门结论。 / Sets waits for the finding of a court or authority; null = unknown. */
    public WorkInjuryCaseBuilder awaitsOtherFinding(@Nullable Boolean value) {
        this.awaitsOtherFinding = value;
        return this;
    }

    /** 认定决定日期。 / Sets recognition decided on; null = unknown. */
    public WorkInjuryCaseBuilder decidedOn(@Nullable Occurrence<LocalDate> value) {
        this.decidedOn = value;
        return this;
    }

    /** 认定为工伤或视同工伤。 / Sets recognised as work injury; null = unknown. */
    public WorkInjuryCaseBuilder recognised(@Nullable Boolean value) {
        this.recognised = value;
        return this;
    }

    /** 公务员或参照公务员法管理人员。 / Sets civil servant or staff managed alike; null = unknown. */
    public WorkInjuryCaseBuilder civilServiceStaff(@Nullable Boolean value) {
        this.civilServiceStaff = value;
        return this;
    }

    /** 停止享受待遇情形。 / Sets reasons that stop benefits; null = unknown. */
    public WorkInjuryCaseBuilder stops(@Nullable Set<InjuryStop> value) {
        this.stops = value;
        return this;
    }

    /** 伤情相对稳定。 / Sets injury is stable; null = unknown. */
    public WorkInjuryCaseBuilder injuryStable(@Nullable Boolean value) {
        this.injuryStable = value;
        return this;
    }

    /** 存在残疾、影响劳动能力。 / Sets lasting disability that affects capacity; null = unknown. */
    public WorkInjuryCaseBuilder lastingDisability(@Nullable Boolean value) {
        this.lastingDisability = value;
        return this;
    }

    /** 劳动能力鉴定申请收到日期。 / Sets appraisal applied for on; null = unknown. */
    public WorkInjuryCaseBuilder appraisalAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.appraisalAppliedOn = value;
        return this;
    }

    /** 鉴定期限已延长。 / Sets time of appraisal extended; null = unknown. */
    public WorkInjuryCaseBuilder appraisalExtended(@Nullable Boolean value) {
        this.appraisalExtended = value;
        return this;
    }

    /** 鉴定结论作出日期。 / Sets appraisal concluded on; null = unknown. */
    public WorkInjuryCaseBuilder appraisalConcludedOn(@Nullable Occurrence<LocalDate> value) {
        this.appraisalConcludedOn = value;
        return this;
    }

    /** 收到鉴定结论日期。 / Sets conclusion received on; null = unknown. */
    public WorkInjuryCaseBuilder appraisalReceivedOn(@Nullable Occurrence<LocalDate> value) {
        this.appraisalReceivedOn = value;
        return this;
    }

    /** 结论由省级鉴定委员会作出。 / Sets concluded by the provincial committee; null = unknown. */
    public WorkInjuryCaseBuilder provincialConclusion(@Nullable Boolean value) {
        this.provincialConclusion = value;
        return this;
    }

    /** 申请再次鉴定日期。 / Sets second appraisal applied for on; null = unknown. */
    public WorkInjuryCaseBuilder reappraisalAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.reappraisalAppliedOn = value;
        return this;
    }

    /** 认为伤残情况发生变化。 / Sets disability is thought to have changed; null = unknown. */
    public WorkInjuryCaseBuilder conditionChanged(@Nullable Boolean value) {
        this.conditionChanged = value;
        return this;
    }

    /** 申请复查鉴定日期。 / Sets review applied for on; null = unknown. */
    public WorkInjuryCaseBuilder reviewAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.reviewAppliedOn = value;
        return this;
    }

    /** 伤残等级。 / Sets disability grade; null = unknown. */
    public WorkInjuryCaseBuilder disabilityGrade(@Nullable Integer value) {
        this.disabilityGrade = value;
        return this;
    }

    /** 经确认的生活自理障碍等级。 / Sets confirmed dependence on care; null = unknown. */
    public WorkInjuryCaseBuilder careDependence(@Nullable CareDependence value) {
        this.careDependence = value;
        return this;
    }

    /** 前十二个月平均月缴费工资。 / Sets average monthly contribution wage; null = unknown. */
    public WorkInjuryCaseBuilder averageContributionWage(@Nullable BigDecimal value) {
        this.averageContributionWage = value;
        return this;
    }

    /** 核定的本人工资。 / Sets own wage as settled; null = unknown. */
    public WorkInjuryCaseBuilder ownWage(@Nullable BigDecimal value) {
        this.ownWage = value;
        return this;
    }

    /** 原工资福利待遇。 / Sets wage and benefits before the injury; null = unknown. */
    public WorkInjuryCaseBuilder currentWage(@Nullable BigDecimal value) {
        this.currentWage = value;
        return this;
    }

    /** 单位难以安排工作。 / Sets suitable work cannot be assigned; null = unknown. */
    public WorkInjuryCaseBuilder workCannotBeAssigned(@Nullable Boolean value) {
        this.workCannotBeAssigned = value;
        return this;
    }

    /** 保留劳动关系。 / Sets employment relation kept; null = unknown. */
    public WorkInjuryCaseBuilder relationKept(@Nullable Boolean value) {
        this.relationKept = value;
        return this;
    }

    /** 已按规定缴纳应缴社会保险费。 / Sets contributions due are paid; null = unknown. */
    public WorkInjuryCaseBuilder contributionsPaid(@Nullable Boolean value) {
        this.contributionsPaid = value;
        return this;
    }

    /** 劳动关系终结方式。 / Sets how the relation ended; null = unknown. */
    public WorkInjuryCaseBuilder relationEnd(@Nullable RelationEnd value) {
        this.relationEnd = value;
        return this;
    }

    /** 办理退休手续日期。 / Sets retirement formalities done on; null = unknown. */
    public WorkInjuryCaseBuilder retiredOn(@Nullable Occurrence<LocalDate> value) {
        this.retiredOn = value;
        return this;
    }

    /** 停发前的伤残津贴。 / Sets disability allowance before it stopped; null = unknown. */
    public WorkInjuryCaseBuilder disabilityAllowance(@Nullable BigDecimal value) {
        this.disabilityAllowance = value;
        return this;
    }

    /** 基本养老保险待遇。 / Sets basic pension; null = unknown. */
    public WorkInjuryCaseBuilder pension(@Nullable BigDecimal value) {
        this.pension = value;
        return this;
    }

    /** 需要治疗工伤。 / Sets treatment of the injury needed; null = unknown. */
    public WorkInjuryCaseBuilder treatmentNeeded(@Nullable Boolean value) {
        this.treatmentNeeded = value;
        return this;
    }

    /** 所治为工伤而非其他疾病。 / Sets treatment is for the injury; null = unknown. */
    public WorkInjuryCaseBuilder treatmentForInjury(@Nullable Boolean value) {
        this.treatmentForInjury = value;
        return this;
    }

    /** 在协议医疗机构就医或情况紧急。 / Sets treated at an agreed body or in an emergency; null = unknown. */
    public WorkInjuryCaseBuilder agreedOrEmergency(@Nullable Boolean value) {
        this.agreedOrEmergency = value;
        return this;
    }

    /** 符合目录和服务标准的费用。 / Sets costs within the catalogues; null = unknown. */
    public WorkInjuryCaseBuilder cataloguedCosts(@Nullable BigDecimal value) {
        this.cataloguedCosts = value;
        return this;
    }

    /** 经确认需要辅助器具。 / Sets device confirmed as needed; null = unknown. */
    public WorkInjuryCaseBuilder deviceConfirmed(@Nullable Boolean value) {
        this.deviceConfirmed = value;
        return this;
    }

    /** 需要暂停工作接受治疗。 / Sets work has to pause for treatment; null = unknown. */
    public WorkInjuryCaseBuilder workPaused(@Nullable Boolean value) {
        this.workPaused = value;
        return this;
    }

    /** 停工留薪期开始日。 / Sets paid leave from; null = unknown. */
    public WorkInjuryCaseBuilder leaveFrom(@Nullable LocalDate value) {
        this.leaveFrom = value;
        return this;
    }

    /** 停工留薪期延长经确认。 / Sets extension of the leave confirmed; null = unknown. */
    public WorkInjuryCaseBuilder leaveExtensionConfirmed(@Nullable Boolean value) {
        this.leaveExtensionConfirmed = value;
        return this;
    }

    /** 确认延长的月数。 / Sets months of extension; null = unknown. */
    public WorkInjuryCaseBuilder leaveExtensionMonths(@Nullable Integer value) {
        this.leaveExtensionMonths = value;
        return this;
    }

    /** 停工留薪期生活不能自理需要护理。 / Sets nursing needed during the leave; null = unknown. */
    public WorkInjuryCaseBuilder nursingNeeded(@Nullable Boolean value) {
        this.nursingNeeded = value;
        return this;
    }

    /** 单位已负责护理。 / Sets employer provides nursing; null = unknown. */
    public WorkInjuryCaseBuilder nursingProvided(@Nullable Boolean value) {
        this.nursingProvided = value;
        return this;
    }

    /** 工伤复发经确认需要治疗。 / Sets relapse confirmed; null = unknown. */
    public WorkInjuryCaseBuilder relapseConfirmed(@Nullable Boolean value) {
        this.relapseConfirmed = value;
        return this;
    }

    /** 死亡日期。 / Sets died on; null = unknown. */
    public WorkInjuryCaseBuilder diedOn(@Nullable Occurrence<LocalDate> value) {
        this.diedOn = value;
        return this;
    }

    /** 死亡情形。 / Sets circumstances of the death; null = unknown. */
    public WorkInjuryCaseBuilder deathKind(@Nullable InjuryDeath value) {
        this.deathKind = value;
        return this;
    }

    /** 自突发疾病至死亡的小时数。 / Sets hours from the onset to death; null = unknown. */
    public WorkInjuryCaseBuilder hoursUntilDeath(@Nullable Integer value) {
        this.hoursUntilDeath = value;
        return this;
    }

    /** 生前工资。 / Sets wage before death; null = unknown. */
    public WorkInjuryCaseBuilder wageBeforeDeath(@Nullable BigDecimal value) {
        this.wageBeforeDeath = value;
        return this;
    }

    /** 供养亲属。 / Sets dependants; null = unknown. */
    public WorkInjuryCaseBuilder dependants(@Nullable List<InjuryDependant> value) {
        this.dependants = value;
        return this;
    }

    /** 下落不明的事故发生日。 / Sets missing since; null = unknown. */
    public WorkInjuryCaseBuilder missingSince(@Nullable Occurrence<LocalDate> value) {
        this.missingSince = value;
        return this;
    }

    /** 被宣告死亡日期。 / Sets declared dead on; null = unknown. */
    public WorkInjuryCaseBuilder declaredDeadOn(@Nullable Occurrence<LocalDate> value) {
        this.declaredDeadOn = value;
        return this;
    }

    /** 供养亲属生活有困难。 / Sets dependants in hardship; null = unknown. */
    public WorkInjuryCaseBuilder hardship(@Nullable Boolean value) {
        this.hardship = value;
        return this;
    }

    /** 第三人支付情况。 / Sets third party; null = unknown. */
    public WorkInjuryCaseBuilder thirdParty(@Nullable ThirdPartyPayment value) {
        this.thirdParty = value;
        return this;
    }

    /** 单位不支付待遇。 / Sets employer does not pay; null = unknown. */
    public WorkInjuryCaseBuilder employerRefusesToPay(@Nullable Boolean value) {
        this.employerRefusesToPay = value;
        return this;
    }

    /** 参保并补缴欠费和滞纳金日期。 / Sets arrears settled on; null = unknown. */
    public WorkInjuryCaseBuilder arrearsSettledOn(@Nullable Occurrence<LocalDate> value) {
        this.arrearsSettledOn = value;
        return this;
    }

    /** 费用发生日。 / Sets cost arose on; null = unknown. */
    public WorkInjuryCaseBuilder costAroseOn(@Nullable LocalDate value) {
        this.costAroseOn = value;
        return this;
    }

    /** 用人单位变动。 / Sets change of employer; null = unknown. */
    public WorkInjuryCaseBuilder employerChange(@Nullable EmployerChange value) {
        this.employerChange = value;
        return this;
    }

    /** 单位无营业执照或未依法登记。 / Sets unlicensed or unregistered employer; null = unknown. */
    public WorkInjuryCaseBuilder unlicensedEmployer(@Nullable Boolean value) {
        this.unlicensedEmployer = value;
        return this;
    }

    /** 属于童工。 / Sets child worker; null = unknown. */
    public WorkInjuryCaseBuilder childWorker(@Nullable Boolean value) {
        this.childWorker = value;
        return this;
    }

    /** 确认为职业伤害（新就业形态）。 / Sets confirmed as injury in new forms of work; null = unknown. */
    public WorkInjuryCaseBuilder occupationalInjuryConfirmed(@Nullable Boolean value) {
        this.occupationalInjuryConfirmed = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public WorkInjuryCase build() {
        return new WorkInjuryCase(
                insuredAtAccident,
                linkedToEnrolment,
                workerKind,
                circumstance,
                bars,
                accidentOn,
                employerFiledOn,
                filingExtendedTo,
                workerFiledOn,
                employerDenies,
                employerProofGiven,
                acceptedOn,
                factsClear,
                awaitsOtherFinding,
                decidedOn,
                recognised,
                civilServiceStaff,
                stops,
                injuryStable,
                lastingDisability,
                appraisalAppliedOn,
                appraisalExtended,
                appraisalConcludedOn,
                appraisalReceivedOn,
                provincialConclusion,
                reappraisalAppliedOn,
                conditionChanged,
                reviewAppliedOn,
                disabilityGrade,
                careDependence,
                averageContributionWage,
                ownWage,
                currentWage,
                workCannotBeAssigned,
                relationKept,
                contributionsPaid,
                relationEnd,
                retiredOn,
                disabilityAllowance,
                pension,
                treatmentNeeded,
                treatmentForInjury,
                agreedOrEmergency,
                cataloguedCosts,
                deviceConfirmed,
                workPaused,
                leaveFrom,
                leaveExtensionConfirmed,
                leaveExtensionMonths,
                nursingNeeded,
                nursingProvided,
                relapseConfirmed,
                diedOn,
                deathKind,
                hoursUntilDeath,
                wageBeforeDeath,
                dependants,
                missingSince,
                declaredDeadOn,
                hardship,
                thirdParty,
                employerRefusesToPay,
                arrearsSettledOn,
                costAroseOn,
                employerChange,
                unlicensedEmployer,
                childWorker,
                occupationalInjuryConfirmed);
    }
}
