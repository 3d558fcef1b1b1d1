package io.employmentpolicy.model.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 失业登记的逐项填写。 / Fills in an unemployment registration item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class UnemploymentRegistrationBuilder {
    private @Nullable Boolean registered;
    private @Nullable LocalDate registeredOn;
    private @Nullable List<Spell> spells;
    private @Nullable Set<UnemploymentService> linkedServices;
    private @Nullable Boolean benefitClaimed;
    private @Nullable Boolean benefitConditionsMet;
    private @Nullable Boolean jobSeeking;

    private UnemploymentRegistrationBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static UnemploymentRegistrationBuilder builder() {
        return new UnemploymentRegistrationBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static UnemploymentRegistrationBuilder builder(UnemploymentRegistration from) {
        UnemploymentRegistrationBuilder copy = new UnemploymentRegistrationBuilder();
        copy.registered = from.registered();
        copy.registeredOn = from.registeredOn();
        copy.spells = from.spells();
        copy.linkedServices = from.linkedServices();
        copy.benefitClaimed = from.benefitClaimed();
        copy.benefitConditionsMet = from.benefitConditionsMet();
        copy.jobSeeking = from.jobSeeking();
        return copy;
    }

    /** 登记失业。 / Sets registered; null = unknown. */
    public UnemploymentRegistrationBuilder registered(@Nullable Boolean value) {
        this.registered = value;
        return this;
    }

    /** 登记日期。 / Sets registered on; null = unknown. */
    public UnemploymentRegistrationBuilder registeredOn(@Nullable LocalDate value) {
        this.registeredOn = value;
        return this;
    }

    /** 失业时段。 / Sets spells; null = unknown. */
    public UnemploymentRegistrationBuilder spells(@Nullable List<Spell> value) {
        this.spells = value;
        return this;
    }

    /** 失业帮扶联动事项。 / Sets linked services; null = unknown. */
    public UnemploymentRegistrationBuilder linkedServices(@Nullable Set<UnemploymentService> value) {
        this.linkedServices = value;
        return this;
    }

    /** 申领失业保险待遇。 / Sets benefit claimed; null = unknown. */
    public UnemploymentRegistrationBuilder benefitClaimed(@Nullable Boolean value) {
        this.benefitClaimed = value;
        return this;
    }

    /** 符合失业保险待遇条件。 / Sets benefit conditions met; null = unknown. */
    public UnemploymentRegistrationBuilder benefitConditionsMet(@Nullable Boolean value) {
        this.benefitConditionsMet = value;
        return this;
    }

    /** 有求职要求。 / Sets job seeking; null = unknown. */
    public UnemploymentRegistrationBuilder jobSeeking(@Nullable Boolean value) {
        this.jobSeeking = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public UnemploymentRegistration build() {
        return new UnemploymentRegistration(
                registered, registeredOn, spells, linkedServices, benefitClaimed, benefitConditionsMet, jobSeeking);
    }
}
