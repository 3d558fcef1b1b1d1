package io.employmentpolicy.model.training;

import io.employmentpolicy.model.person.Person;
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
 * 培训记录。 / Training enrolment.
 *
 * <p>One person in one training class: the body, the class, the certificate, the work found, the claim. A null component
 * is unknown. Immutable.
 */
@Kind(
        name = "training_enrolment",
        zh = "培训记录",
        en = "training enrolment",
        single = false,
        owner = Person.class,
        identity = {"id"})
public record TrainingEnrolment(
        @Term(zh = "学员", en = "person", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "培训类型", en = "kind", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        TrainingKind kind,

        @Term(zh = "培训年度", en = "training year", least = "1000", most = "9999", basis = Basis.ACT) @Nullable
        Integer year,

        @Term(zh = "结业", en = "completed", basis = Basis.DOCUMENT) @Nullable
        Boolean completed,

        @Term(
                zh = "免费",
                en = "free of charge",
                basis = Basis.TOLD,
                instrument = {"二〇二四年免费培训的规定", "rules on free training in 2024"})
        @Nullable
        Boolean freeOfCharge,

        @Term(zh = "取得技能等级", en = "certificate level", basis = Basis.DOCUMENT) @Nullable
        CertificateLevel certificateLevel,

        @Term(zh = "组织地区", en = "region", basis = Basis.ACT) @Nullable
        String region,

        @Term(zh = "培训记录标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "培训对象类别", en = "participant group", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        ParticipantGroup participantGroup,

        @Term(zh = "培训机构类型", en = "body kind", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        TrainingBodyKind bodyKind,

        @Term(zh = "培训机构具备资质", en = "body qualified", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Boolean bodyQualified,

        @Term(zh = "培训机构信用等级", en = "body credit grade", basis = Basis.DOCUMENT) @Nullable
        String bodyCreditGrade,

        @Term(
                zh = "经认定的公共实训基地",
                en = "body recognised public base",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean bodyRecognisedPublicBase,

        @Term(zh = "培训机构为联盟成员", en = "body in alliance", basis = Basis.DOCUMENT) @Nullable
        Boolean bodyInAlliance,

        @Term(zh = "已签订培训协议", en = "agreement signed", basis = Basis.ACT) @Nullable
        Boolean agreementSigned,

        @Term(zh = "开班申请日期", en = "date the class was applied for", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> classAppliedOn,

        @Term(zh = "开班日期", en = "date the class opened", basis = Basis.ACT) @Nullable
        LocalDate classOpenedOn,

        @Term(zh = "结班日期", en = "date the class ended", foreseen = true, basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> classEndedOn,

        @Term(zh = "职业工种", en = "occupation", basis = Basis.ACT) @Nullable
        String occupation,

        @Term(zh = "培训等级", en = "grade", basis = Basis.ACT) @Nullable
        SkillGrade grade,

        @Term(zh = "该职业最低等级", en = "lowest grade of occupation", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean lowestGradeOfOccupation,

        @Term(
                zh = "符合申报条件",
                en = "entry conditions met",
                basis = Basis.TOLD,
                instrument = {"国家职业技能标准的申报条件", "conditions for application in the national occupational standards"})
        @Nullable
        Boolean entryConditionsMet,

        @Term(zh = "列入紧缺职业目录", en = "in shortage catalogue", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean inShortageCatalogue,

        @Term(zh = "紧缺程度", en = "shortage", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF) @Nullable
        Shortage shortage,

        @Term(
                zh = "达到规定课时",
                en = "prescribed hours met",
                basis = Basis.TOLD,
                instrument = {"天津市职业培训课时的规定", "rules of the city on hours of vocational training"})
        @Nullable
        Boolean prescribedHoursMet,

        @Term(zh = "课时数", en = "class hours", unit = "hours", basis = Basis.ACT) @Nullable
        Integer classHours,

        @Term(zh = "取得证书类型", en = "certificate", basis = Basis.DOCUMENT) @Nullable
        CertificateKind certificate,

        @Term(zh = "取证日期", en = "date of the certificate", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> certificateOn,

        @Term(zh = "授课形式", en = "teaching form", basis = Basis.ACT) @Nullable
        TeachingForm teachingForm,

        @Term(zh = "考核合格", en = "test passed", basis = Basis.DOCUMENT) @Nullable
        Boolean testPassed,

        @Term(zh = "考核难度类别", en = "test complexity", basis = Basis.DOCUMENT) @Nullable
        TestComplexity testComplexity,

        @Term(zh = "面向社会开放", en = "open to public", basis = Basis.ACT) @Nullable
        Boolean openToPublic,

        @Term(zh = "列入实训中心项目清单", en = "in centre item list", basis = Basis.DOCUMENT, changedBy = ChangedBy.PROOF)
        @Nullable
        Boolean inCentreItemList,

        @Term(zh = "就业日期", en = "date hired", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> hiredOn,

        @Term(zh = "在津就业", en = "hired in Tianjin", basis = Basis.ACT) @Nullable
        Boolean hiredInTianjin,

        @Term(zh = "企业招用", en = "hired by enterprise", basis = Basis.ACT) @Nullable
        Boolean hiredByEnterprise,

        @Term(zh = "单位缴纳养老保险", en = "pension insured by employer", basis = Basis.DOCUMENT) @Nullable
        Boolean pensionInsuredByEmployer,

        @Term(zh = "开班时未就业", en = "without work at start", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean withoutWorkAtStart,

        @Term(zh = "课时完成日期", en = "date the hours were completed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> hoursCompletedOn,

        @Term(zh = "自有培训计划", en = "own training plan", basis = Basis.ACT) @Nullable
        Boolean trainingPlanOwn,

        @Term(zh = "实训场所类型", en = "venue", basis = Basis.ACT) @Nullable
        TrainingBodyKind venue,

        @Term(zh = "学徒培养月数", en = "apprentice months", unit = "months", basis = Basis.ACT) @Nullable
        Integer apprenticeMonths,

        @Term(zh = "同期带徒人数", en = "concurrent apprentices", unit = "persons", basis = Basis.ACT) @Nullable
        Integer concurrentApprentices,

        @Term(zh = "徒弟晋升一个等级", en = "apprentice rose one grade", basis = Basis.DOCUMENT) @Nullable
        Boolean apprenticeRoseOneGrade,

        @Term(zh = "方案核准日期", en = "date the programme was approved", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> programmeApprovedOn,

        @Term(zh = "补贴申领日期", en = "date claimed", basis = Basis.ACT) @Nullable
        Occurrence<LocalDate> claimedOn,

        @Term(zh = "劳动合同签订日期", en = "date the labour contract was signed", basis = Basis.ACT) @Nullable
        LocalDate contractSignedOn,

        @Term(zh = "劳动合同期限月数", en = "months of the labour contract", unit = "months", basis = Basis.ACT) @Nullable
        Integer contractMonths,

        @Term(zh = "劳动预备制培训", en = "training before first employment", basis = Basis.ACT) @Nullable
        Boolean labourPreparation,

        @Term(zh = "培训机构垫付培训费", en = "fee advanced by the training body", basis = Basis.ACT) @Nullable
        Boolean feeAdvancedByBody,

        @Term(zh = "初次职业技能评价", en = "first skill evaluation", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean firstEvaluation,

        @Term(zh = "市里已为该课程出资", en = "course paid for by the city", basis = Basis.DOCUMENT) @Nullable
        Boolean cityFunded)
        implements Fact {

    public TrainingEnrolment {
        region = FactChecks.region(region);
        FactChecks.notNegative("training_enrolment.year", year);
        FactChecks.notNegative("training_enrolment.class_hours", classHours);
        FactChecks.notNegative("training_enrolment.apprentice_months", apprenticeMonths);
        FactChecks.notNegative("training_enrolment.concurrent_apprentices", concurrentApprentices);
        FactChecks.notBefore("training_enrolment.class_ended_on", classOpenedOn, classEndedOn);
        FactChecks.notNegative("training_enrolment.contract_months", contractMonths);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static TrainingEnrolmentBuilder builder() {
        return TrainingEnrolmentBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "training_enrolment[…]";
    }
}
