package io.employmentpolicy.model.person;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 劳动者。 / Person.
 *
 * <p>The natural person most policies are about. Designations such as "hard to employ" are facts recognised by an
 * office, not conclusions of this library. A null component is unknown. Immutable.
 */
@Kind(
        name = "person",
        zh = "劳动者",
        en = "person",
        single = true,
        certain = true,
        changedBy = ChangedBy.PROOF,
        standing = true)
public record Person(
        @Term(zh = "人员标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "出生日期", en = "birth date", basis = Basis.ACT) @Nullable
        LocalDate birthDate,

        @Term(zh = "性别", en = "gender", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Gender gender,

        @Term(zh = "居住或服务所在区", en = "residence district", basis = Basis.ACT) @Nullable
        String residenceDistrict,

        @Term(zh = "所属社区或行政村", en = "residence community id", basis = Basis.ACT) @Nullable
        String residenceCommunityId,

        @Term(zh = "有劳动能力", en = "able to work", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean ableToWork,

        @Term(zh = "有就业意愿", en = "willing to work", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Boolean willingToWork,

        @Term(zh = "农村劳动力", en = "rural labour", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean ruralLabour,

        @Term(
                zh = "脱贫人口",
                en = "lifted out of poverty",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean povertyAlleviated,

        @Term(zh = "退役军人", en = "veteran", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        Boolean veteran,

        @Term(
                zh = "退役军人符合培训条件",
                en = "veteran eligible for training",
                basis = Basis.TOLD,
                instrument = {"退役军人职业技能培训的地方规定", "local rules on vocational training of veterans"})
        @Nullable
        Boolean veteranTrainingEligible,

        @Term(
                zh = "残疾人",
                en = "disabled",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.DISABILITY,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean disabled,

        @Term(zh = "留学回国人员", en = "student returned from abroad", basis = Basis.ACT, changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean returnedOverseasStudent,

        @Term(
                zh = "在津就业创业",
                en = "works or starts a business in Tianjin",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean worksOrStartsInTianjin,

        @Term(zh = "“海河英才”", en = "Haihe talent", basis = Basis.DOCUMENT) @Nullable
        Boolean haiheTalent,

        @Term(
                zh = "返乡入乡创业人员",
                en = "returning entrepreneur",
                basis = Basis.TOLD,
                instrument = {"返乡入乡创业人员认定的规定", "rules on who counts as a returning entrepreneur"})
        @Nullable
        Boolean returningEntrepreneur,

        @Term(
                zh = "外省市农民工",
                en = "migrant worker of another province",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean migrantWorkerOtherProvince,

        @Term(
                zh = "两后生",
                en = "school leaver who did not go on to further schooling",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean twoPostStudent,

        @Term(zh = "结对/对口帮扶地区", en = "paired region", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        PairedRegion pairedRegion,

        @Term(zh = "就业困难人员(已认定)", en = "recognised as hard to employ", basis = Basis.DOCUMENT) @Nullable
        Boolean hardToEmploy,

        @Term(zh = "困难人员类别", en = "category of difficulty", basis = Basis.DOCUMENT) @Nullable
        HardToEmployCategory hardToEmployCategory,

        @Term(zh = "就业困难人员认定日期", en = "date recognised as hard to employ", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> hardToEmployRecognisedOn,

        @Term(
                zh = "市场渠道难以就业",
                en = "could not be placed on the market",
                basis = Basis.TOLD,
                instrument = {"托底安置对象认定的市级规定", "city rules on who is placed as a last resort"})
        @Nullable
        Boolean marketPlacementFailed,

        @Term(
                zh = "长期失业青年",
                en = "young person long unemployed",
                basis = Basis.TOLD,
                instrument = {"长期失业青年认定的规定", "rules on who counts as long-term unemployed youth"},
                changedBy = ChangedBy.TIME)
        @Nullable
        Boolean longTermUnemployedYouth,

        @Term(
                zh = "较长时间未就业毕业生",
                en = "graduate long without work",
                basis = Basis.TOLD,
                instrument = {"未就业毕业生帮扶的市级规定", "city rules on help for graduates without work"},
                changedBy = ChangedBy.TIME)
        @Nullable
        Boolean longUnemployedGraduate,

        @Term(zh = "应届高校毕业生", en = "college graduate of this year", basis = Basis.ACT, changedBy = ChangedBy.TIME)
        @Nullable
        Boolean recentGraduateThisYear,

        @Term(
                zh = "创业潜力大",
                en = "great potential to start a business",
                basis = Basis.TOLD,
                instrument = {"西青区创业人才库的入库规定", "rules of the Xiqing talent pool"})
        @Nullable
        Boolean startupPotential,

        @Term(zh = "入创业人才库", en = "in the pool of start-up talent", basis = Basis.DOCUMENT) @Nullable
        Boolean inTalentPool,

        @Term(zh = "科研人员", en = "researcher", basis = Basis.ACT) @Nullable
        Boolean researcher,

        @Term(zh = "“创享未来”大赛获奖选手", en = "award of the start-up contest", basis = Basis.DOCUMENT) @Nullable
        Boolean startupContestAward,

        @Term(zh = "就业服务从业者", en = "works in employment service", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        Boolean inServiceProfession,

        @Term(zh = "新就业形态劳动者", en = "worker in a new form of employment", basis = Basis.ACT, changedBy = ChangedBy.DEED)
        @Nullable
        Boolean newFormWorker,

        @Term(
                zh = "职业伤害保障参加状态",
                en = "covered against occupational injury",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean occupationalInjuryCovered,

        @Term(zh = "一人一策", en = "has an individual plan", basis = Basis.DOCUMENT, changedBy = ChangedBy.DEED) @Nullable
        Boolean individualPlanExists,

        @Term(zh = "外省市农民工服务", en = "migrant services given", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Set<MigrantService> migrantServicesGiven,

        @Term(zh = "两后生联动事项", en = "two post services given", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        Set<TwoPostService> twoPostServicesGiven,

        @Term(zh = "退休年龄类别", en = "retirement category", basis = Basis.ACT, changedBy = ChangedBy.NOTHING) @Nullable
        RetirementCategory retirementCategory,

        @Term(zh = "出生年月", en = "birth month", basis = Basis.ACT) @Nullable
        YearMonth birthMonth,

        @Term(
                zh = "死亡日期",
                en = "date of death",
                basis = Basis.ACT,
                sensitive = Sensitivity.FAMILY,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Occurrence<LocalDate> diedOn,

        @Term(zh = "初高中在校学生", en = "pupil", basis = Basis.ACT, changedBy = ChangedBy.TIME) @Nullable
        Boolean pupil,

        @Term(zh = "天津户籍", en = "Tianjin household registration", basis = Basis.DOCUMENT) @Nullable
        Boolean tianjinHousehold,

        @Term(zh = "持有效天津居住证", en = "holds a valid Tianjin residence permit", basis = Basis.DOCUMENT) @Nullable
        Boolean residencePermit,

        @Term(
                zh = "机关事业单位工作人员",
                en = "staff of a state body or public institution",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean stateBodyOrInstitutionStaff,

        @Term(zh = "按月领取养老金", en = "draws a monthly pension", basis = Basis.DOCUMENT, changedBy = ChangedBy.TIME)
        @Nullable
        Boolean drawsPension,

        @Term(
                zh = "毕业学年全日制学生",
                en = "full-time student in the final year",
                basis = Basis.ACT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Boolean finalYearStudent,

        @Term(
                zh = "对口帮扶地区劳动力",
                en = "worker of a region paired for aid",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean assistedRegionLabour,

        @Term(
                zh = "享受灵活就业社保补贴",
                en = "draws the insurance subsidy for flexible work",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean drawsFlexibleSubsidy,

        @Term(
                zh = "低收入家庭成员",
                en = "member of a low-income household",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean lowIncomeHousehold,

        @Term(
                zh = "零就业家庭成员",
                en = "member of a zero-employment household",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.FAMILY)
        @Nullable
        Boolean zeroEmploymentHouseholdMember,

        @Term(
                zh = "公务员或国有企事业单位领导管理人员",
                en = "civil servant, or leading or managing staff of a state enterprise or institution",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean civilServantOrStateLeader,

        @Term(
                zh = "防止返贫监测对象",
                en = "monitored against falling back into poverty",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME)
        @Nullable
        Boolean antiRelapseMonitored,

        @Term(
                zh = "城乡未继续升学的应届初高中毕业生",
                en = "school leaver of this year who does not go on",
                basis = Basis.ACT,
                changedBy = ChangedBy.TIME)
        @Nullable
        Boolean schoolLeaver,

        @Term(
                zh = "农村转移就业劳动者",
                en = "rural worker who moved to other work",
                basis = Basis.ACT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean ruralMigrantWorker,

        @Term(
                zh = "特困人员",
                en = "person in extreme hardship",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean extremeHardship,

        @Term(
                zh = "获得国家助学贷款",
                en = "holds a state student loan",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.INCOME,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean studentLoan,

        @Term(
                zh = "重度残疾人",
                en = "severely disabled",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.DISABILITY,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean severelyDisabled,

        @Term(
                zh = "自主就业退役士兵",
                en = "discharged soldier who finds his own work",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean selfEmployedVeteran,

        @Term(
                zh = "机关事业单位在编人员",
                en = "on the establishment of a state body or public institution",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean onEstablishment,

        @Term(
                zh = "连续无正当理由拒绝合适工作次数",
                en = "suitable offers refused in a row without good reason",
                unit = "times",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Integer suitableOffersRefused,

        @Term(
                zh = "重病患者",
                en = "seriously ill",
                basis = Basis.DOCUMENT,
                sensitive = Sensitivity.HEALTH,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean seriousIllness,

        @Term(
                zh = "所在平台纳入职业伤害保障名录",
                en = "platform is on the list of injury cover",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Boolean platformListed,

        @Term(zh = "平台业务类型", en = "line of platform work", basis = Basis.ACT, changedBy = ChangedBy.DEED) @Nullable
        PlatformLine platformLine,

        @Term(zh = "被批准退出现役日期", en = "date the discharge was approved", basis = Basis.DOCUMENT) @Nullable
        LocalDate dischargeApprovedOn,

        @Term(
                zh = "到安置地报到日期",
                en = "date reported to the office of the place of settlement",
                basis = Basis.ACT,
                changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> dischargeReportedOn,

        @Term(zh = "已参加的退役军人培训", en = "veteran trainings given", basis = Basis.DOCUMENT, changedBy = ChangedBy.DEED)
        @Nullable
        Set<VeteranTraining> veteranTrainingsGiven,

        @Term(zh = "最近一次走访日期", en = "date of the last visit", basis = Basis.DOCUMENT, changedBy = ChangedBy.DEED)
        @Nullable
        Occurrence<LocalDate> lastVisitedOn)
        implements Fact {

    public Person {
        migrantServicesGiven = FactChecks.copy(migrantServicesGiven);
        twoPostServicesGiven = FactChecks.copy(twoPostServicesGiven);
        veteranTrainingsGiven = FactChecks.copy(veteranTrainingsGiven);
        FactChecks.notNegative("person.suitable_offers_refused", suitableOffersRefused);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static PersonBuilder builder() {
        return PersonBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "person[…]";
    }
}
