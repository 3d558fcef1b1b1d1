package io.employmentpolicy.model.person;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 劳动者的逐项填写。 / Fills in a person item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class PersonBuilder {
    private @Nullable String id;
    private @Nullable LocalDate birthDate;
    private @Nullable Gender gender;
    private @Nullable String residenceDistrict;
    private @Nullable String residenceCommunityId;
    private @Nullable Boolean ableToWork;
    private @Nullable Boolean willingToWork;
    private @Nullable Boolean ruralLabour;
    private @Nullable Boolean ruralLowIncome;
    private @Nullable Boolean povertyAlleviated;
    private @Nullable Boolean veteran;
    private @Nullable Boolean veteranTrainingEligible;
    private @Nullable Boolean disabled;
    private @Nullable Boolean returnedOverseasStudent;
    private @Nullable Boolean worksOrStartsInTianjin;
    private @Nullable Boolean haiheTalent;
    private @Nullable Boolean returningEntrepreneur;
    private @Nullable Boolean migrantWorkerOtherProvince;
    private @Nullable Boolean twoPostStudent;
    private @Nullable PairedRegion pairedRegion;
    private @Nullable Boolean hardToEmploy;
    private @Nullable HardToEmployCategory hardToEmployCategory;
    private @Nullable Occurrence<LocalDate> hardToEmployRecognisedOn;
    private @Nullable Boolean marketPlacementFailed;
    private @Nullable Boolean longTermUnemployedYouth;
    private @Nullable Boolean longUnemployedGraduate;
    private @Nullable Boolean recentGraduateThisYear;
    private @Nullable Boolean startupPotential;
    private @Nullable Boolean inTalentPool;
    private @Nullable Boolean researcher;
    private @Nullable Boolean startupContestAward;
    private @Nullable Boolean inServiceProfession;
    private @Nullable Boolean newFormWorker;
    private @Nullable Boolean occupationalInjuryCovered;
    private @Nullable Boolean individualPlanExists;
    private @Nullable Set<MigrantService> migrantServicesGiven;
    private @Nullable Set<TwoPostService> twoPostServicesGiven;
    private @Nullable RetirementCategory retirementCategory;
    private @Nullable YearMonth birthMonth;
    private @Nullable Occurrence<LocalDate> diedOn;
    private @Nullable Boolean pupil;
    private @Nullable Boolean tianjinHousehold;
    private @Nullable Boolean residencePermit;
    private @Nullable Boolean stateBodyOrInstitutionStaff;
    private @Nullable Boolean drawsPension;
    private @Nullable Boolean finalYearStudent;
    private @Nullable Boolean assistedRegionLabour;
    private @Nullable Boolean drawsFlexibleSubsidy;
    private @Nullable Boolean lowIncomeHousehold;
    private @Nullable Boolean zeroEmploymentHouseholdMember;
    private @Nullable Boolean civilServantOrStateLeader;
    private @Nullable Boolean antiRelapseMonitored;
    private @Nullable Boolean schoolLeaver;
    private @Nullable Boolean ruralMigrantWorker;
    private @Nullable Boolean extremeHardship;
    private @Nullable Boolean studentLoan;
    private @Nullable Boolean severelyDisabled;
    private @Nullable Boolean olderUnemployed;
    private @Nullable Boolean selfEmployedVeteran;
    private @Nullable Boolean onEstablishment;
    private @Nullable Integer suitableOffersRefused;
    private @Nullable Boolean seriousIllness;
    private @Nullable Boolean platformListed;
    private @Nullable PlatformLine platformLine;
    private @Nullable LocalDate dischargeApprovedOn;
    private @Nullable Occurrence<LocalDate> dischargeReportedOn;

    private PersonBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static PersonBuilder builder(Person from) {
        PersonBuilder copy = new PersonBuilder();
        copy.id = from.id();
        copy.birthDate = from.birthDate();
        copy.gender = from.gender();
        copy.residenceDistrict = from.residenceDistrict();
        copy.residenceCommunityId = from.residenceCommunityId();
        copy.ableToWork = from.ableToWork();
        copy.willingToWork = from.willingToWork();
        copy.ruralLabour = from.ruralLabour();
        copy.ruralLowIncome = from.ruralLowIncome();
        copy.povertyAlleviated = from.povertyAlleviated();
        copy.veteran = from.veteran();
        copy.veteranTrainingEligible = from.veteranTrainingEligible();
        copy.disabled = from.disabled();
        copy.returnedOverseasStudent = from.returnedOverseasStudent();
        copy.worksOrStartsInTianjin = from.worksOrStartsInTianjin();
        copy.haiheTalent = from.haiheTalent();
        copy.returningEntrepreneur = from.returningEntrepreneur();
        copy.migrantWorkerOtherProvince = from.migrantWorkerOtherProvince();
        copy.twoPostStudent = from.twoPostStudent();
        copy.pairedRegion = from.pairedRegion();
        copy.hardToEmploy = from.hardToEmploy();
        copy.hardToEmployCategory = from.hardToEmployCategory();
        copy.hardToEmployRecognisedOn = from.hardToEmployRecognisedOn();
        copy.marketPlacementFailed = from.marketPlacementFailed();
        copy.longTermUnemployedYouth = from.longTermUnemployedYouth();
        copy.longUnemployedGraduate = from.longUnemployedGraduate();
        copy.recentGraduateThisYear = from.recentGraduateThisYear();
        copy.startupPotential = from.startupPotential();
        copy.inTalentPool = from.inTalentPool();
        copy.researcher = from.researcher();
        copy.startupContestAward = from.startupContestAward();
        copy.inServiceProfession = from.inServiceProfession();
        copy.newFormWorker = from.newFormWorker();
        copy.occupationalInjuryCovered = from.occupationalInjuryCovered();
        copy.individualPlanExists = from.individualPlanExists();
        copy.migrantServicesGiven = from.migrantServicesGiven();
        copy.twoPostServicesGiven = from.twoPostServicesGiven();
        copy.retirementCategory = from.retirementCategory();
        copy.birthMonth = from.birthMonth();
        copy.diedOn = from.diedOn();
        copy.pupil = from.pupil();
        copy.tianjinHousehold = from.tianjinHousehold();
        copy.residencePermit = from.residencePermit();
        copy.stateBodyOrInstitutionStaff = from.stateBodyOrInstitutionStaff();
        copy.drawsPension = from.drawsPension();
        copy.finalYearStudent = from.finalYearStudent();
        copy.assistedRegionLabour = from.assistedRegionLabour();
        copy.drawsFlexibleSubsidy = from.drawsFlexibleSubsidy();
        copy.lowIncomeHousehold = from.lowIncomeHousehold();
        copy.zeroEmploymentHouseholdMember = from.zeroEmploymentHouseholdMember();
        copy.civilServantOrStateLeader = from.civilServantOrStateLeader();
        copy.antiRelapseMonitored = from.antiRelapseMonitored();
        copy.schoolLeaver = from.schoolLeaver();
        copy.ruralMigrantWorker = from.ruralMigrantWorker();
        copy.extremeHardship = from.extremeHardship();
        copy.studentLoan = from.studentLoan();
        copy.severelyDisabled = from.severelyDisabled();
        copy.olderUnemployed = from.olderUnemployed();
        copy.selfEmployedVeteran = from.selfEmployedVeteran();
        copy.onEstablishment = from.onEstablishment();
        copy.suitableOffersRefused = from.suitableOffersRefused();
        copy.seriousIllness = from.seriousIllness();
        copy.platformListed = from.platformListed();
        copy.platformLine = from.platformLine();
        copy.dischargeApprovedOn = from.dischargeApprovedOn();
        copy.dischargeReportedOn = from.dischargeReportedOn();
        return copy;
    }

    /** 人员标识。 / Sets identifier; null = unknown. */
    public PersonBuilder id(@Nullable String value) {
        this.id = value;
        return this;
    }

    /** 出生日期。 / Sets birth date; null = unknown. */
    public PersonBuilder birthDate(@Nullable LocalDate value) {
        this.birthDate = value;
        return this;
    }

    /** 性别。 / Sets gender; null = unknown. */
    public PersonBuilder gender(@Nullable Gender value) {
        this.gender = value;
        return this;
    }

    /** 居住或服务所在区。 / Sets residence district; null = unknown. */
    public PersonBuilder residenceDistrict(@Nullable String value) {
        this.residenceDistrict = value;
        return this;
    }

    /** 所属社区或行政村。 / Sets residence community id; null = unknown. */
    public PersonBuilder residenceCommunityId(@Nullable String value) {
        this.residenceCommunityId = value;
        return this;
    }

    /** 有劳动能力。 / Sets able to work; null = unknown. */
    public PersonBuilder ableToWork(@Nullable Boolean value) {
        this.ableToWork = value;
        return this;
    }

    /** 有就业意愿。 / Sets willing to work; null = unknown. */
    public PersonBuilder willingToWork(@Nullable Boolean value) {
        this.willingToWork = value;
        return this;
    }

    /** 农村劳动力。 / Sets rural labour; null = unknown. */
    public PersonBuilder ruralLabour(@Nullable Boolean value) {
        this.ruralLabour = value;
        return this;
    }

    /** 农村低收入群体。 / Sets rural low-income person; null = unknown. */
    public PersonBuilder ruralLowIncome(@Nullable Boolean value) {
        this.ruralLowIncome = value;
        return this;
    }

    /** 脱贫人口。 / Sets lifted out of poverty; null = unknown. */
    public PersonBuilder povertyAlleviated(@Nullable Boolean value) {
        this.povertyAlleviated = value;
        return this;
    }

    /** 退役军人。 / Sets veteran; null = unknown. */
    public PersonBuilder veteran(@Nullable Boolean value) {
        this.veteran = value;
        return this;
    }

    /** 退役军人符合培训条件。 / Sets veteran eligible for training; null = unknown. */
    public PersonBuilder veteranTrainingEligible(@Nullable Boolean value) {
        this.veteranTrainingEligible = value;
        return this;
    }

    /** 残疾人。 / Sets disabled; null = unknown. */
    public PersonBuilder disabled(@Nullable Boolean value) {
        this.disabled = value;
        return this;
    }

    /** 留学回国人员。 / Sets returned overseas student; null = unknown. */
    public PersonBuilder returnedOverseasStudent(@Nullable Boolean value) {
        this.returnedOverseasStudent = value;
        return this;
    }

    /** 在津就业创业。 / Sets works or starts in tianjin; null = unknown. */
    public PersonBuilder worksOrStartsInTianjin(@Nullable Boolean value) {
        this.worksOrStartsInTianjin = value;
        return this;
    }

    /** “海河英才”。 / Sets haihe talent; null = unknown. */
    public PersonBuilder haiheTalent(@Nullable Boolean value) {
        this.haiheTalent = value;
        return this;
    }

    /** 返乡入乡创业人员。 / Sets returning entrepreneur; null = unknown. */
    public PersonBuilder returningEntrepreneur(@Nullable Boolean value) {
        this.returningEntrepreneur = value;
        return this;
    }

    /** 外省市农民工。 / Sets migrant worker of another province; null = unknown. */
    public PersonBuilder migrantWorkerOtherProvince(@Nullable Boolean value) {
        this.migrantWorkerOtherProvince = value;
        return this;
    }

    /** 两后生。 / Sets two-post student; null = unknown. */
    public PersonBuilder twoPostStudent(@Nullable Boolean value) {
        this.twoPostStudent = value;
        return this;
    }

    /** 结对/对口帮扶地区。 / Sets paired region; null = unknown. */
    public PersonBuilder pairedRegion(@Nullable PairedRegion value) {
        this.pairedRegion = value;
        return this;
    }

    /** 就业困难人员(已认定)。 / Sets recognised as hard to employ; null = unknown. */
    public PersonBuilder hardToEmploy(@Nullable Boolean value) {
        this.hardToEmploy = value;
        return this;
    }

    /** 困难人员类别。 / Sets hard to employ category; null = unknown. */
    public PersonBuilder hardToEmployCategory(@Nullable HardToEmployCategory value) {
        this.hardToEmployCategory = value;
        return this;
    }

    /** 认定日期。 / Sets hard to employ recognised on; null = unknown. */
    public PersonBuilder hardToEmployRecognisedOn(@Nullable Occurrence<LocalDate> value) {
        this.hardToEmployRecognisedOn = value;
        return this;
    }

    /** 市场渠道难以就业。 / Sets market placement failed; null = unknown. */
    public PersonBuilder marketPlacementFailed(@Nullable Boolean value) {
        this.marketPlacementFailed = value;
        return this;
    }

    /** 长期失业青年。 / Sets long term unemployed youth; null = unknown. */
    public PersonBuilder longTermUnemployedYouth(@Nullable Boolean value) {
        this.longTermUnemployedYouth = value;
        return this;
    }

    /** 较长时间未就业毕业生。 / Sets long unemployed graduate; null = unknown. */
    public PersonBuilder longUnemployedGraduate(@Nullable Boolean value) {
        this.longUnemployedGraduate = value;
        return this;
    }

    /** 应届高校毕业生。 / Sets recent graduate this year; null = unknown. */
    public PersonBuilder recentGraduateThisYear(@Nullable Boolean value) {
        this.recentGraduateThisYear = value;
        return this;
    }

    /** 创业潜力大。 / Sets startup potential; null = unknown. */
    public PersonBuilder startupPotential(@Nullable Boolean value) {
        this.startupPotential = value;
        return this;
    }

    /** 入创业人才库。 / Sets in talent pool; null = unknown. */
    public PersonBuilder inTalentPool(@Nullable Boolean value) {
        this.inTalentPool = value;
        return this;
    }

    /** 科研人员。 / Sets researcher; null = unknown. */
    public PersonBuilder researcher(@Nullable Boolean value) {
        this.researcher = value;
        return this;
    }

    /** “创享未来”大赛获奖选手。 / Sets award of the start-up contest; null = unknown. */
    public PersonBuilder startupContestAward(@Nullable Boolean value) {
        this.startupContestAward = value;
        return this;
    }

    /** 就业服务从业者。 / Sets works in employment service; null = unknown. */
    public PersonBuilder inServiceProfession(@Nullable Boolean value) {
        this.inServiceProfession = value;
        return this;
    }

    /** 新就业形态劳动者。 / Sets new form worker; null = unknown. */
    public PersonBuilder newFormWorker(@Nullable Boolean value) {
        this.newFormWorker = value;
        return this;
    }

    /** 职业伤害保障参加状态。 / Sets occupational injury covered; null = unknown. */
    public PersonBuilder occupationalInjuryCovered(@Nullable Boolean value) {
        this.occupationalInjuryCovered = value;
        return this;
    }

    /** 一人一策。 / Sets individual plan exists; null = unknown. */
    public PersonBuilder individualPlanExists(@Nullable Boolean value) {
        this.individualPlanExists = value;
        return this;
    }

    /** 外省市农民工服务。 / Sets migrant services given; null = unknown. */
    public PersonBuilder migrantServicesGiven(@Nullable Set<MigrantService> value) {
        this.migrantServicesGiven = value;
        return this;
    }

    /** 两后生联动事项。 / Sets two post services given; null = unknown. */
    public PersonBuilder twoPostServicesGiven(@Nullable Set<TwoPostService> value) {
        this.twoPostServicesGiven = value;
        return this;
    }

    /** 退休年龄类别。 / Sets retirement category; null = unknown. */
    public PersonBuilder retirementCategory(@Nullable RetirementCategory value) {
        this.retirementCategory = value;
        return this;
    }

    /** 出生年月。 / Sets birth month; null = unknown. */
    public PersonBuilder birthMonth(@Nullable YearMonth value) {
        this.birthMonth = value;
        return this;
    }

    /** 死亡日期。 / Sets died on; null = unknown. */
    public PersonBuilder diedOn(@Nullable Occurrence<LocalDate> value) {
        this.diedOn = value;
        return this;
    }

    /** 初高中在校学生。 / Sets pupil; null = unknown. */
    public PersonBuilder pupil(@Nullable Boolean value) {
        this.pupil = value;
        return this;
    }

    /** 天津户籍。 / Sets tianjin household; null = unknown. */
    public PersonBuilder tianjinHousehold(@Nullable Boolean value) {
        this.tianjinHousehold = value;
        return this;
    }

    /** 持有效天津居住证。 / Sets residence permit; null = unknown. */
    public PersonBuilder residencePermit(@Nullable Boolean value) {
        this.residencePermit = value;
        return this;
    }

    /** 机关事业单位工作人员。 / Sets staff of a state body or public institution; null = unknown. */
    public PersonBuilder stateBodyOrInstitutionStaff(@Nullable Boolean value) {
        this.stateBodyOrInstitutionStaff = value;
        return this;
    }

    /** 按月领取养老金。 / Sets draws pension; null = unknown. */
    public PersonBuilder drawsPension(@Nullable Boolean value) {
        this.drawsPension = value;
        return this;
    }

    /** 毕业学年全日制学生。 / Sets final year student; null = unknown. */
    public PersonBuilder finalYearStudent(@Nullable Boolean value) {
        this.finalYearStudent = value;
        return this;
    }

    /** 对口帮扶地区劳动力。 / Sets assisted region labour; null = unknown. */
    public PersonBuilder assistedRegionLabour(@Nullable Boolean value) {
        this.assistedRegionLabour = value;
        return this;
    }

    /** 享受灵活就业社保补贴。 / Sets draws flexible subsidy; null = unknown. */
    public PersonBuilder drawsFlexibleSubsidy(@Nullable Boolean value) {
        this.drawsFlexibleSubsidy = value;
        return this;
    }

    /** 低收入家庭成员。 / Sets low income household; null = unknown. */
    public PersonBuilder lowIncomeHousehold(@Nullable Boolean value) {
        this.lowIncomeHousehold = value;
        return this;
    }

    /** 零就业家庭成员。 / Sets zero employment household member; null = unknown. */
    public PersonBuilder zeroEmploymentHouseholdMember(@Nullable Boolean value) {
        this.zeroEmploymentHouseholdMember = value;
        return this;
    }

    /** 公务员或国有企事业单位领导管理人员。 / Sets civil servant or leader of a state unit; null = unknown. */
    public PersonBuilder civilServantOrStateLeader(@Nullable Boolean value) {
        this.civilServantOrStateLeader = value;
        return this;
    }

    /** 防止返贫监测对象。 / Sets monitored against falling back into poverty; null = unknown. */
    public PersonBuilder antiRelapseMonitored(@Nullable Boolean value) {
        this.antiRelapseMonitored = value;
        return this;
    }

    /** 城乡未继续升学的应届初高中毕业生。 / Sets school leaver of this year who does not go on; null = unknown. */
    public PersonBuilder schoolLeaver(@Nullable Boolean value) {
        this.schoolLeaver = value;
        return this;
    }

    /** 农村转移就业劳动者。 / Sets rural worker who moved to other work; null = unknown. */
    public PersonBuilder ruralMigrantWorker(@Nullable Boolean value) {
        this.ruralMigrantWorker = value;
        return this;
    }

    /** 特困人员。 / Sets person in extreme hardship; null = unknown. */
    public PersonBuilder extremeHardship(@Nullable Boolean value) {
        this.extremeHardship = value;
        return this;
    }

    /** 获得国家助学贷款。 / Sets holds a state student loan; null = unknown. */
    public PersonBuilder studentLoan(@Nullable Boolean value) {
        this.studentLoan = value;
        return this;
    }

    /** 重度残疾人。 / Sets severely disabled; null = unknown. */
    public PersonBuilder severelyDisabled(@Nullable Boolean value) {
        this.severelyDisabled = value;
        return this;
    }

    /** 大龄就业困难人员。 / Sets older hard-to-employ person; null = unknown. */
    public PersonBuilder olderUnemployed(@Nullable Boolean value) {
        this.olderUnemployed = value;
        return this;
    }

    /** 自主就业退役士兵。 / Sets discharged soldier who finds his own work; null = unknown. */
    public PersonBuilder selfEmployedVeteran(@Nullable Boolean value) {
        this.selfEmployedVeteran = value;
        return this;
    }

    /** 机关事业单位在编人员。 / Sets on the establishment of a state body or public institution; null = unknown. */
    public PersonBuilder onEstablishment(@Nullable Boolean value) {
        this.onEstablishment = value;
        return this;
    }

    /** 连续无正当理由拒绝合适工作次数。 / Sets suitable offers refused in a row without good reason; null = unknown. */
    public PersonBuilder suitableOffersRefused(@Nullable Integer value) {
        this.suitableOffersRefused = value;
        return this;
    }

    /** 重病患者。 / Sets seriously ill; null = unknown. */
    public PersonBuilder seriousIllness(@Nullable Boolean value) {
        this.seriousIllness = value;
        return this;
    }

    /** 所在平台纳入职业伤害保障名录。 / Sets platform is on the list of injury cover; null = unknown. */
    public PersonBuilder platformListed(@Nullable Boolean value) {
        this.platformListed = value;
        return this;
    }

    /** 平台业务类型。 / Sets line of platform work; null = unknown. */
    public PersonBuilder platformLine(@Nullable PlatformLine value) {
        this.platformLine = value;
        return this;
    }

    /** 被批准退出现役日期。 / Sets discharge from active service approved on; null = unknown. */
    public PersonBuilder dischargeApprovedOn(@Nullable LocalDate value) {
        this.dischargeApprovedOn = value;
        return this;
    }

    /** 到安置地报到日期。 / Sets reported to the office of the place of settlement on; null = unknown. */
    public PersonBuilder dischargeReportedOn(@Nullable Occurrence<LocalDate> value) {
        this.dischargeReportedOn = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Person build() {
        return new Person(
                id,
                birthDate,
                gender,
                residenceDistrict,
                residenceCommunityId,
                ableToWork,
                willingToWork,
                ruralLabour,
                ruralLowIncome,
                povertyAlleviated,
                veteran,
                veteranTrainingEligible,
                disabled,
                returnedOverseasStudent,
                worksOrStartsInTianjin,
                haiheTalent,
                returningEntrepreneur,
                migrantWorkerOtherProvince,
                twoPostStudent,
                pairedRegion,
                hardToEmploy,
                hardToEmployCategory,
                hardToEmployRecognisedOn,
                marketPlacementFailed,
                longTermUnemployedYouth,
                longUnemployedGraduate,
                recentGraduateThisYear,
                startupPotential,
                inTalentPool,
                researcher,
                startupContestAward,
                inServiceProfession,
                newFormWorker,
                occupationalInjuryCovered,
                individualPlanExists,
                migrantServicesGiven,
                twoPostServicesGiven,
                retirementCategory,
                birthMonth,
                diedOn,
                pupil,
                tianjinHousehold,
                residencePermit,
                stateBodyOrInstitutionStaff,
                drawsPension,
                finalYearStudent,
                assistedRegionLabour,
                drawsFlexibleSubsidy,
                lowIncomeHousehold,
                zeroEmploymentHouseholdMember,
                civilServantOrStateLeader,
                antiRelapseMonitored,
                schoolLeaver,
                ruralMigrantWorker,
                extremeHardship,
                studentLoan,
                severelyDisabled,
                olderUnemployed,
                selfEmployedVeteran,
                onEstablishment,
                suitableOffersRefused,
                seriousIllness,
                platformListed,
                platformLine,
                dischargeApprovedOn,
                dischargeReportedOn);
    }
}
