package io.employmentpolicy.model.insurance;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 停止待遇情形的逐项填写。 / Fills in a stop of a benefit item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class BenefitStopBuilder {
    private @Nullable Scheme scheme;
    private @Nullable LocalDate occurredOn;
    private @Nullable LocalDate reportDueOn;
    private @Nullable Occurrence<LocalDate> reportedOn;
    private @Nullable Boolean verified;
    private @Nullable Occurrence<LocalDate> stoppedOn;

    private BenefitStopBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static BenefitStopBuilder builder() {
        return new BenefitStopBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static BenefitStopBuilder builder(BenefitStop from) {
        BenefitStopBuilder copy = new BenefitStopBuilder();
        copy.scheme = from.scheme();
        copy.occurredOn = from.occurredOn();
        copy.reportDueOn = from.reportDueOn();
        copy.reportedOn = from.reportedOn();
        copy.verified = from.verified();
        copy.stoppedOn = from.stoppedOn();
        return copy;
    }

    /** 险种。 / Sets scheme; null = unknown. */
    public BenefitStopBuilder scheme(@Nullable Scheme value) {
        this.scheme = value;
        return this;
    }

    /** 情形发生日。 / Sets occurred on; null = unknown. */
    public BenefitStopBuilder occurredOn(@Nullable LocalDate value) {
        this.occurredOn = value;
        return this;
    }

    /** 告知期限末日。 / Sets report due on; null = unknown. */
    public BenefitStopBuilder reportDueOn(@Nullable LocalDate value) {
        this.reportDueOn = value;
        return this;
    }

    /** 告知经办机构日期。 / Sets reported on; null = unknown. */
    public BenefitStopBuilder reportedOn(@Nullable Occurrence<LocalDate> value) {
        this.reportedOn = value;
        return this;
    }

    /** 经办机构已核实。 / Sets verified by the agency; null = unknown. */
    public BenefitStopBuilder verified(@Nullable Boolean value) {
        this.verified = value;
        return this;
    }

    /** 停发日期。 / Sets payment stopped on; null = unknown. */
    public BenefitStopBuilder stoppedOn(@Nullable Occurrence<LocalDate> value) {
        this.stoppedOn = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public BenefitStop build() {
        return new BenefitStop(scheme, occurredOn, reportDueOn, reportedOn, verified, stoppedOn);
    }
}
