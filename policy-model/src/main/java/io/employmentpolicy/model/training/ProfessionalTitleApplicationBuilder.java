package io.employmentpolicy.model.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 职称申报的逐项填写。 / Fills in an application for a professional title item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class ProfessionalTitleApplicationBuilder {
    private @Nullable TitleSeries series;
    private @Nullable String specialty;
    private @Nullable LocalDate applicationDate;
    private @Nullable TitleLevel currentLevel;
    private @Nullable TitleLevel targetLevel;
    private @Nullable Boolean worksInTechnologyTransfer;
    private @Nullable String skillCertificateClass;
    private @Nullable Boolean levelRequirementsMet;

    private ProfessionalTitleApplicationBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static ProfessionalTitleApplicationBuilder builder() {
        return new ProfessionalTitleApplicationBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static ProfessionalTitleApplicationBuilder builder(ProfessionalTitleApplication from) {
        ProfessionalTitleApplicationBuilder copy = new ProfessionalTitleApplicationBuilder();
        copy.series = from.series();
        copy.specialty = from.specialty();
        copy.applicationDate = from.applicationDate();
        copy.currentLevel = from.currentLevel();
        copy.targetLevel = from.targetLevel();
        copy.worksInTechnologyTransfer = from.worksInTechnologyTransfer();
        copy.skillCertificateClass = from.skillCertificateClass();
        copy.levelRequirementsMet = from.levelRequirementsMet();
        return copy;
    }

    /** 系列。 / Sets series; null = unknown. */
    public ProfessionalTitleApplicationBuilder series(@Nullable TitleSeries value) {
        this.series = value;
        return this;
    }

    /** 专业。 / Sets specialty; null = unknown. */
    public ProfessionalTitleApplicationBuilder specialty(@Nullable String value) {
        this.specialty = value;
        return this;
    }

    /** 申报日期。 / Sets application date; null = unknown. */
    public ProfessionalTitleApplicationBuilder applicationDate(@Nullable LocalDate value) {
        this.applicationDate = value;
        return this;
    }

    /** 现职称。 / Sets current level; null = unknown. */
    public ProfessionalTitleApplicationBuilder currentLevel(@Nullable TitleLevel value) {
        this.currentLevel = value;
        return this;
    }

    /** 申报级别。 / Sets target level; null = unknown. */
    public ProfessionalTitleApplicationBuilder targetLevel(@Nullable TitleLevel value) {
        this.targetLevel = value;
        return this;
    }

    /** 技术转移转化人才。 / Sets works in technology transfer; null = unknown. */
    public ProfessionalTitleApplicationBuilder worksInTechnologyTransfer(@Nullable Boolean value) {
        this.worksInTechnologyTransfer = value;
        return this;
    }

    /** 职业资格/等级证书类别。 / Sets skill certificate class; null = unknown. */
    public ProfessionalTitleApplicationBuilder skillCertificateClass(@Nullable String value) {
        this.skillCertificateClass = value;
        return this;
    }

    /** 评审条件。 / Sets level requirements met; null = unknown. */
    public ProfessionalTitleApplicationBuilder levelRequirementsMet(@Nullable Boolean value) {
        this.levelRequirementsMet = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public ProfessionalTitleApplication build() {
        return new ProfessionalTitleApplication(
                series,
                specialty,
                applicationDate,
                currentLevel,
                targetLevel,
                worksInTechnologyTransfer,
                skillCertificateClass,
                levelRequirementsMet);
    }
}
