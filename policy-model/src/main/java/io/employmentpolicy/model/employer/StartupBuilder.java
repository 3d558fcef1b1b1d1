package io.employmentpolicy.model.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 创业实体的逐项填写。 / Fills in a start-up item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class StartupBuilder {
    private @Nullable Set<FounderGroup> founderGroup;
    private @Nullable Boolean firstStartup;
    private @Nullable Boolean firstSubsidyAlreadyPaid;
    private @Nullable Boolean rentsPremises;
    private @Nullable Boolean otherConditionsMet;
    private @Nullable String field;
    private @Nullable Boolean inIncubator;
    private @Nullable Integer jobsCreated;
    private @Nullable Boolean contestAward;
    private @Nullable Set<StartupService> servicesGiven;
    private @Nullable BigDecimal loanAmount;
    private @Nullable Boolean excellentProject;
    private @Nullable StartupForm form;
    private @Nullable LocalDate registeredOn;
    private @Nullable Boolean operatesNormally;
    private @Nullable BigDecimal taxDueInYear;
    private @Nullable Integer monthsOperatedInYear;

    private StartupBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static StartupBuilder builder() {
        return new StartupBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static StartupBuilder builder(Startup from) {
        StartupBuilder copy = new StartupBuilder();
        copy.founderGroup = from.founderGroup();
        copy.firstStartup = from.firstStartup();
        copy.firstSubsidyAlreadyPaid = from.firstSubsidyAlreadyPaid();
        copy.rentsPremises = from.rentsPremises();
        copy.otherConditionsMet = from.otherConditionsMet();
        copy.field = from.field();
        copy.inIncubator = from.inIncubator();
        copy.jobsCreated = from.jobsCreated();
        copy.contestAward = from.contestAward();
        copy.servicesGiven = from.servicesGiven();
        copy.loanAmount = from.loanAmount();
        copy.excellentProject = from.excellentProject();
        copy.form = from.form();
        copy.registeredOn = from.registeredOn();
        copy.operatesNormally = from.operatesNormally();
        copy.taxDueInYear = from.taxDueInYear();
        copy.monthsOperatedInYear = from.monthsOperatedInYear();
        return copy;
    }

    /** 创办人身份。 / Sets founder group; null = unknown. */
    public StartupBuilder founderGroup(@Nullable Set<FounderGroup> value) {
        this.founderGroup = value;
        return this;
    }

    /** 首次创业。 / Sets first startup; null = unknown. */
    public StartupBuilder firstStartup(@Nullable Boolean value) {
        this.firstStartup = value;
        return this;
    }

    /** 已领首次创业补贴。 / Sets first subsidy already paid; null = unknown. */
    public StartupBuilder firstSubsidyAlreadyPaid(@Nullable Boolean value) {
        this.firstSubsidyAlreadyPaid = value;
        return this;
    }

    /** 租赁经营场地。 / Sets rents premises; null = unknown. */
    public StartupBuilder rentsPremises(@Nullable Boolean value) {
        this.rentsPremises = value;
        return this;
    }

    /** 其他规定条件。 / Sets other conditions met; null = unknown. */
    public StartupBuilder otherConditionsMet(@Nullable Boolean value) {
        this.otherConditionsMet = value;
        return this;
    }

    /** 创业领域。 / Sets field; null = unknown. */
    public StartupBuilder field(@Nullable String value) {
        this.field = value;
        return this;
    }

    /** 在孵。 / Sets in an incubator; null = unknown. */
    public StartupBuilder inIncubator(@Nullable Boolean value) {
        this.inIncubator = value;
        return this;
    }

    /** 带动就业人数。 / Sets jobs created; null = unknown. */
    public StartupBuilder jobsCreated(@Nullable Integer value) {
        this.jobsCreated = value;
        return this;
    }

    /** “创享未来”大赛获奖。 / Sets contest award; null = unknown. */
    public StartupBuilder contestAward(@Nullable Boolean value) {
        this.contestAward = value;
        return this;
    }

    /** 创业服务事项。 / Sets services given; null = unknown. */
    public StartupBuilder servicesGiven(@Nullable Set<StartupService> value) {
        this.servicesGiven = value;
        return this;
    }

    /** 创业担保贷款额。 / Sets loan amount; null = unknown. */
    public StartupBuilder loanAmount(@Nullable BigDecimal value) {
        this.loanAmount = value;
        return this;
    }

    /** 优秀创业项目。 / Sets designated as an excellent start-up project; null = unknown. */
    public StartupBuilder excellentProject(@Nullable Boolean value) {
        this.excellentProject = value;
        return this;
    }

    /** 创办形式。 / Sets form of the start-up; null = unknown. */
    public StartupBuilder form(@Nullable StartupForm value) {
        this.form = value;
        return this;
    }

    /** 登记注册日期。 / Sets registered on; null = unknown. */
    public StartupBuilder registeredOn(@Nullable LocalDate value) {
        this.registeredOn = value;
        return this;
    }

    /** 正常运营。 / Sets operates normally; null = unknown. */
    public StartupBuilder operatesNormally(@Nullable Boolean value) {
        this.operatesNormally = value;
        return this;
    }

    /** 当年应缴纳的可扣减税费。 / Sets deductible taxes and charges due in the year; null = unknown. */
    public StartupBuilder taxDueInYear(@Nullable BigDecimal value) {
        this.taxDueInYear = value;
        return this;
    }

    /** 当年实际经营月数。 / Sets months operated in the year; null = unknown. */
    public StartupBuilder monthsOperatedInYear(@Nullable Integer value) {
        this.monthsOperatedInYear = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public Startup build() {
        return new Startup(
                founderGroup,
                firstStartup,
                firstSubsidyAlreadyPaid,
                rentsPremises,
                otherConditionsMet,
                field,
                inIncubator,
                jobsCreated,
                contestAward,
                servicesGiven,
                loanAmount,
                excellentProject,
                form,
                registeredOn,
                operatesNormally,
                taxDueInYear,
                monthsOperatedInYear);
    }
}
