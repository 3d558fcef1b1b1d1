package io.employmentpolicy.model.training;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 培训记录的逐项填写。 / Fills in a training enrolment item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class TrainingEnrolmentBuilder {
    private @Nullable String personId;
    private @Nullable TrainingKind kind;
    private @Nullable Integer year;
    private @Nullable Boolean completed;
    private @Nullable Boolean freeOfCharge;
    private @Nullable CertificateLevel certificateLevel;
    private @Nullable String region;
    private @Nullable String id;
    private @Nullable ParticipantGroup participantGroup;
    private @Nullable TrainingBodyKind bodyKind;
    private @Nullable Boolean bodyQualified;
    private @Nullable String bodyCreditGrade;
    private @Nullable Boolean bodyRecognisedPublicBase;
    private @Nullable Boolean bodyInAlliance;
    private @Nullable Boolean agreementSigned;
    private @Nullable Occurrence<LocalDate> classAppliedOn;
    private @Nullable LocalDate classOpenedOn;
    private @Nullable Occurrence<LocalDate> classEndedOn;
    private @Nullable String occupation;
    private @Nullable SkillGrade grade;
    private @Nullable Boolean lowestGradeOfOccupation;
    private @Nullable Boolean entryConditionsMet;
    private @Nullable Boolean inShortageCatalogue;
    private @Nullable Shortage shortage;
    private @Nullable Boolean prescribedHoursMet;
    private @Nullable Integer classHours;
    private @Nullable CertificateKind certificate;
    private @Nullable Occurrence<LocalDate> certificateOn;
    private @Nullable TeachingForm teachingForm;
    private @Nullable Boolean testPassed;
    private @Nullable TestComplexity testComplexity;
    private @Nullable Boolean openToPublic;
    private @Nullable Boolean inCentreItemList;
    private @Nullable Occurrence<LocalDate> hiredOn;
    private @Nullable Boolean hiredInTianjin;
    private @Nullable Boolean hiredByEnterprise;
    private @Nullable Boolean pensionInsuredByEmployer;
    private @Nullable Boolean withoutWorkAtStart;
    private @Nullable Occurrence<LocalDate> hoursCompletedOn;
    private @Nullable Boolean trainingPlanOwn;
    private @Nullable TrainingBodyKind venue;
    private @Nullable Integer apprenticeMonths;
    private @Nullable Integer concurrentApprentices;
    private @Nullable Boolean apprenticeRoseOneGrade;
    private @Nullable Occurrence<LocalDate> programmeApprovedOn;
    private @Nullable Occurrence<LocalDate> claimedOn;
    private @Nullable LocalDate contractSignedOn;
    private @Nullable Integer contractMonths;
    private @Nullable Boolean labourPreparation;
    private @Nullable Boolean feeAdvancedByBody;
    private @Nullable Boolean firstEvaluation;
    private @Nullable Boolean cityFunded;

    private TrainingEnrolmentBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static TrainingEnrolmentBuilder builder() {
        return new TrainingEnrolmentBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static TrainingEnrolmentBuilder builder(TrainingEnrolment from) {
        TrainingEnrolmentBuilder copy = new TrainingEnrolmentBuilder();
        copy.personId = from.personId();
        copy.kind = from.kind();
        copy.year = from.year();
        copy.completed = from.completed();
        copy.freeOfCharge = from.freeOfCharge();
        copy.certificateLevel = from.certificateLevel();
        copy.region = from.region();
        copy.id = from.id();
        copy.participantGroup = from.participantGroup();
        copy.bodyKind = from.bodyKind();
        copy.bodyQualified = from.bodyQualified();
        copy.bodyCreditGrade = from.bodyCreditGrade();
        copy.bodyRecognisedPublicBase = from.bodyRecognisedPublicBase();
        copy.bodyInAlliance = from.bodyInAlliance();
        copy.agreementSigned = from.agreementSigned();
        copy.classAppliedOn = from.classAppliedOn();
        copy.classOpenedOn = from.classOpenedOn();
        copy.classEndedOn = from.classEndedOn();
        copy.occupation = from.occupation();
        copy.grade = from.grade();
        copy.lowestGradeOfOccupation = from.lowestGradeOfOccupation();
        copy.entryConditionsMet = from.entryConditionsMet();
        copy.inShortageCatalogue = from.inShortageCatalogue();
        copy.shortage = from.shortage();
        copy.prescribedHoursMet = from.prescribedHoursMet();
        copy.classHours = from.classHours();
        copy.certificate = from.certificate();
        copy.certificateOn = from.certificateOn();
        copy.teachingForm = from.teachingForm();
        copy.testPassed = from.testPassed();
        copy.testComplexity = from.testComplexity();
        copy.openToPublic = from.openToPublic();
        copy.inCentreItemList = from.inCentreItemList();
        copy.hiredOn = from.hiredOn();
        copy.hiredInTianjin = from.hiredInTianjin();
        copy.hiredByEnterprise = from.hiredByEnterprise();
        copy.pensionInsuredByEmployer = from.pensionInsuredByEmployer();
        copy.withoutWorkAtStart = from.withoutWorkAtStart();
        copy.hoursCompletedOn = from.hoursCompletedOn();
        copy.trainingPlanOwn = from.trainingPlanOwn();
        copy.venue = from.venue();
        copy.apprenticeMonths = from.apprenticeMonths();
        copy.concurrentApprentices = from.concurrentApprentices();
        copy.apprenticeRoseOneGrade = from.apprenticeRoseOneGrade();
        copy.programmeApprovedOn = from.programmeApprovedOn();
        copy.claimedOn = from.claimedOn();
        copy.contractSignedOn = from.contractSignedOn();
        copy.contractMonths = from.contractMonths();
        copy.labourPreparation = from.labourPreparation();
        copy.feeAdvancedByBody = from.feeAdvancedByBody();
        copy.firstEvaluation = from.firstEvaluation();
        copy.cityFunded = from.cityFunded();
        return copy;
    }

    /** 学员。 / Sets person; null = unknown. */
    public TrainingEnrolmentBuilder personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    /** 培训类型。 / Sets kind; null = unknown. */
    public TrainingEnrolmentBuilder kind(@Nullable TrainingKind value) {
        this.kind = value;
        return this;
    }

    /** 培训年度。 / Sets training year; null = unknown. */
    public TrainingEnrolmentBuilder year(@Nullable Integer value) {
        this.year = value;
        return this;
    }

    /** 结业。 / Sets completed; null = unknown. */
    public TrainingEnrolmentBuilder completed(@Nullable Boolean value) {
        this.completed = value;
        return this;
    }

    /** 免费。 / Sets free of charge; null = unknown. */
    public TrainingEnrolmentBuilder freeOfCharge(@Nullable Boolean value) {
        this.freeOfCharge = value;
        return this;
    }

    /** 取得技能等级。 / Sets certificate level; null = unknown. */
    public TrainingEnrolmentBuilder certificateLevel(@Nullable CertificateLevel value) {
        this.certificateLevel = value;
        return this;
    }

    /** 组织地区。 / Sets region; null = unknown. */
    public TrainingEnrolmentBuilder region(@Nullable String value) {
        this.region = value;
        return this;
    }

    /** 培训记录标识。 / Sets identifier; null = unknown. */
    public TrainingEnrolmentBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 培训对象类别。 / Sets participant group; null = unknown. */
    public TrainingEnrolmentBuilder participantGroup(@Nullable ParticipantGroup value) {
        this.participantGroup = value;
        return this;
    }

    /** 培训机构类型。 / Sets body kind; null = unknown. */
    public TrainingEnrolmentBuilder bodyKind(@Nullable TrainingBodyKind value) {
        this.bodyKind = value;
        return this;
    }

    /** 培训机构具备资质。 / Sets body qualified; null = unknown. */
    public TrainingEnrolmentBuilder bodyQualified(@Nullable Boolean value) {
        this.bodyQualified = value;
        return this;
    }

    /** 培训机构信用等级。 / Sets body credit grade; null = unknown. */
    public TrainingEnrolmentBuilder bodyCreditGrade(@Nullable String value) {
        this.bodyCreditGrade = value;
        return this;
    }

    /** 经认定的公共实训基地。 / Sets body recognised public base; null = unknown. */
    public TrainingEnrolmentBuilder bodyRecognisedPublicBase(@Nullable Boolean value) {
        this.bodyRecognisedPublicBase = value;
        return this;
    }

    /** 培训机构为联盟成员。 / Sets body in alliance; null = unknown. */
    public TrainingEnrolmentBuilder bodyInAlliance(@Nullable Boolean value) {
        this.bodyInAlliance = value;
        return this;
    }

    /** 已签订培训协议。 / Sets agreement signed; null = unknown. */
    public TrainingEnrolmentBuilder agreementSigned(@Nullable Boolean value) {
        this.agreementSigned = value;
        return this;
    }

    /** 开班申请日期。 / Sets class applied on; null = unknown. */
    public TrainingEnrolmentBuilder classAppliedOn(@Nullable Occurrence<LocalDate> value) {
        this.classAppliedOn = value;
        return this;
    }

    /** 开班日期。 / Sets class opened on; null = unknown. */
    public TrainingEnrolmentBuilder classOpenedOn(@Nullable LocalDate value) {
        this.classOpenedOn = value;
        return this;
    }

    /** 结班日期。 / Sets class ended on; null = unknown. */
    public TrainingEnrolmentBuilder classEndedOn(@Nullable Occurrence<LocalDate> value) {
        this.classEndedOn = value;
        return this;
    }

    /** 职业工种。 / Sets occupation; null = unknown. */
    public TrainingEnrolmentBuilder occupation(@Nullable String value) {
        this.occupation = value;
        return this;
    }

    /** 培训等级。 / Sets grade; null = unknown. */
    public TrainingEnrolmentBuilder grade(@Nullable SkillGrade value) {
        this.grade = value;
        return this;
    }

    /** 该职业最低等级。 / Sets lowest grade of occupation; null = unknown. */
    public TrainingEnrolmentBuilder lowestGradeOfOccupation(@Nullable Boolean value) {
        this.lowestGradeOfOccupation = value;
        return this;
    }

    /** 符合申报条件。 / Sets entry conditions met; null = unknown. */
    public TrainingEnrolmentBuilder entryConditionsMet(@Nullable Boolean value) {
        this.entryConditionsMet = value;
        return this;
    }

    /** 列入紧缺职业目录。 / Sets in shortage catalogue; null = unknown. */
    public TrainingEnrolmentBuilder inShortageCatalogue(@Nullable Boolean value) {
        this.inShortageCatalogue = value;
        return this;
    }

    /** 紧缺程度。 / Sets shortage; null = unknown. */
    public TrainingEnrolmentBuilder shortage(@Nullable Shortage value) {
        this.shortage = value;
        return this;
    }

    /** 达到规定课时。 / Sets prescribed hours met; null = unknown. */
    public TrainingEnrolmentBuilder prescribedHoursMet(@Nullable Boolean value) {
        this.prescribedHoursMet = value;
        return this;
    }

    /** 课时数。 / Sets class hours; null = unknown. */
    public TrainingEnrolmentBuilder classHours(@Nullable Integer value) {
        this.classHours = value;
        return this;
    }

    /** 取得证书类型。 / Sets certificate; null = unknown. */
    public TrainingEnrolmentBuilder certificate(@Nullable CertificateKind value) {
        this.certificate = value;
        return this;
    }

    /** 取证日期。 / Sets certificate on; null = unknown. */
    public TrainingEnrolmentBuilder certificateOn(@Nullable Occurrence<LocalDate> value) {
        this.certificateOn = value;
        return this;
    }

    /** 授课形式。 / Sets teaching form; null = unknown. */
    public TrainingEnrolmentBuilder teachingForm(@Nullable TeachingForm value) {
        this.teachingForm = value;
        return this;
    }

    /** 考核合格。 / Sets test passed; null = unknown. */
    public TrainingEnrolmentBuilder testPassed(@Nullable Boolean value) {
        this.testPassed = value;
        return this;
    }

    /** 考核难度类别。 / Sets test complexity; null = unknown. */
    public TrainingEnrolmentBuilder testComplexity(@Nullable TestComplexity value) {
        this.testComplexity = value;
        return this;
    }

    /** 面向社会开放。 / Sets open to public; null = unknown. */
    public TrainingEnrolmentBuilder openToPublic(@Nullable Boolean value) {
        this.openToPublic = value;
        return this;
    }

    /** 列入实训中心项目清单。 / Sets in centre item list; null = unknown. */
    public TrainingEnrolmentBuilder inCentreItemList(@Nullable Boolean value) {
        this.inCentreItemList = value;
        return this;
    }

    /** 就业日期。 / Sets hired on; null = unknown. */
    public TrainingEnrolmentBuilder hiredOn(@Nullable Occurrence<LocalDate> value) {
        this.hiredOn = value;
        return this;
    }

    /** 在津就业。 / Sets hired in tianjin; null = unknown. */
    public TrainingEnrolmentBuilder hiredInTianjin(@Nullable Boolean value) {
        this.hiredInTianjin = value;
        return this;
    }

    /** 企业招用。 / Sets hired by enterprise; null = unknown. */
    public TrainingEnrolmentBuilder hiredByEnterprise(@Nullable Boolean value) {
        this.hiredByEnterprise = value;
        return this;
    }

    /** 单位缴纳养老保险。 / Sets pension insured by employer; null = unknown. */
    public TrainingEnrolmentBuilder pensionInsuredByEmployer(@Nullable Boolean value) {
        this.pensionInsuredByEmployer = value;
        return this;
    }

    /** 开班时未就业。 / Sets without work at start; null = unknown. */
    public TrainingEnrolmentBuilder withoutWorkAtStart(@Nullable Boolean value) {
        this.withoutWorkAtStart = value;
        return this;
    }

    /** 课时完成日期。 / Sets hours completed on; null = unknown. */
    public TrainingEnrolmentBuilder hoursCompletedOn(@Nullable Occurrence<LocalDate> value) {
        this.hoursCompletedOn = value;
        return this;
    }

    /** 自有培训计划。 / Sets own training plan; null = unknown. */
    public TrainingEnrolmentBuilder trainingPlanOwn(@Nullable Boolean value) {
        this.trainingPlanOwn = value;
        return this;
    }

    /** 实训场所类型。 / Sets venue; null = unknown. */
    public TrainingEnrolmentBuilder venue(@Nullable TrainingBodyKind value) {
        this.venue = value;
        return this;
    }

    /** 学徒培养月数。 / Sets apprentice months; null = unknown. */
    public TrainingEnrolmentBuilder apprenticeMonths(@Nullable Integer value) {
        this.apprenticeMonths = value;
        return this;
    }

    /** 同期带徒人数。 / Sets concurrent apprentices; null = unknown. */
    public TrainingEnrolmentBuilder concurrentApprentices(@Nullable Integer value) {
        this.concurrentApprentices = value;
        return this;
    }

    /** 徒弟晋升一个等级。 / Sets apprentice rose one grade; null = unknown. */
    public TrainingEnrolmentBuilder apprenticeRoseOneGrade(@Nullable Boolean value) {
        this.apprenticeRoseOneGrade = value;
        return this;
    }

    /** 方案核准日期。 / Sets programme approved on; null = unknown. */
    public TrainingEnrolmentBuilder programmeApprovedOn(@Nullable Occurrence<LocalDate> value) {
        this.programmeApprovedOn = value;
        return this;
    }

    /** 补贴申领日期。 / Sets claimed on; null = unknown. */
    public TrainingEnrolmentBuilder claimedOn(@Nullable Occurrence<LocalDate> value) {
        this.claimedOn = value;
        return this;
    }

    /** 劳动合同签订日期。 / Sets labour contract signed on; null = unknown. */
    public TrainingEnrolmentBuilder contractSignedOn(@Nullable LocalDate value) {
        this.contractSignedOn = value;
        return this;
    }

    /** 劳动合同期限月数。 / Sets months of the labour contract; null = unknown. */
    public TrainingEnrolmentBuilder contractMonths(@Nullable Integer value) {
        this.contractMonths = value;
        return this;
    }

    /** 劳动预备制培训。 / Sets training before first employment; null = unknown. */
    public TrainingEnrolmentBuilder labourPreparation(@Nullable Boolean value) {
        this.labourPreparation = value;
        return this;
    }

    /** 培训机构垫付培训费。 / Sets fee advanced by the training body; null = unknown. */
    public TrainingEnrolmentBuilder feeAdvancedByBody(@Nullable Boolean value) {
        this.feeAdvancedByBody = value;
        return this;
    }

    /** 初次职业技能评价。 / Sets first skill evaluation; null = unknown. */
    public TrainingEnrolmentBuilder firstEvaluation(@Nullable Boolean value) {
        this.firstEvaluation = value;
        return this;
    }

    /** 市里已为该课程出资。 / Sets course paid for by the city; null = unknown. */
    public TrainingEnrolmentBuilder cityFunded(@Nullable Boolean value) {
        this.cityFunded = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public TrainingEnrolment build() {
        return new TrainingEnrolment(
                personId,
                kind,
                year,
                completed,
                freeOfCharge,
                certificateLevel,
                region,
                id,
                participantGroup,
                bodyKind,
                bodyQualified,
                bodyCreditGrade,
                bodyRecognisedPublicBase,
                bodyInAlliance,
                agreementSigned,
                classAppliedOn,
                classOpenedOn,
                classEndedOn,
                occupation,
                grade,
                lowestGradeOfOccupation,
                entryConditionsMet,
                inShortageCatalogue,
                shortage,
                prescribedHoursMet,
                classHours,
                certificate,
                certificateOn,
                teachingForm,
                testPassed,
                testComplexity,
                openToPublic,
                inCentreItemList,
                hiredOn,
                hiredInTianjin,
                hiredByEnterprise,
                pensionInsuredByEmployer,
                withoutWorkAtStart,
                hoursCompletedOn,
                trainingPlanOwn,
                venue,
                apprenticeMonths,
                concurrentApprentices,
                apprenticeRoseOneGrade,
                programmeApprovedOn,
                claimedOn,
                contractSignedOn,
                contractMonths,
                labourPreparation,
                feeAdvancedByBody,
                firstEvaluation,
                cityFunded);
    }
}
