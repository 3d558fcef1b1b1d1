package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 养老待遇领取人员的逐项填写。 / Fills in a pension recipient item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class PensionRecipientBuilder {
    private @Nullable Integer cycleYear;
    private @Nullable List<ActivityEvidence> activityEvidence;
    private @Nullable List<ActiveCertification> activeCertification;
    private @Nullable Boolean dataConfirms;
    private @Nullable Boolean selfConfirms;
    private @Nullable Boolean entrustedConfirms;
    private @Nullable Boolean checkEntrusted;
    private @Nullable Boolean suspectedLoss;
    private @Nullable Occurrence<LocalDate> investigatedOn;
    private @Nullable Boolean lossConfirmed;
    private @Nullable LocalDate lastConfirmedOn;
    private @Nullable Boolean paymentSuspended;

    private PensionRecipientBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static PensionRecipientBuilder builder() {
        return new PensionRecipientBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static PensionRecipientBuilder builder(PensionRecipient from) {
        PensionRecipientBuilder copy = new PensionRecipientBuilder();
        copy.cycleYear = from.cycleYear();
        copy.activityEvidence = from.activityEvidence();
        copy.activeCertification = from.activeCertification();
        copy.dataConfirms = from.dataConfirms();
        copy.selfConfirms = from.selfConfirms();
        copy.entrustedConfirms = from.entrustedConfirms();
        copy.checkEntrusted = from.checkEntrusted();
        copy.suspectedLoss = from.suspectedLoss();
        copy.investigatedOn = from.investigatedOn();
        copy.lossConfirmed = from.lossConfirmed();
        copy.lastConfirmedOn = from.lastConfirmedOn();
        copy.paymentSuspended = from.paymentSuspended();
        return copy;
    }

    /** 认证年度。 / Sets cycle year; null = unknown. */
    public PensionRecipientBuilder cycleYear(@Nullable Integer value) {
        this.cycleYear = value;
        return this;
    }

    /** 共享数据活动记录。 / Sets activity evidence; null = unknown. */
    public PensionRecipientBuilder activityEvidence(@Nullable List<ActivityEvidence> value) {
        this.activityEvidence = value;
        return this;
    }

    /** 主动认证。 / Sets active certification; null = unknown. */
    public PensionRecipientBuilder activeCertification(@Nullable List<ActiveCertification> value) {
        this.activeCertification = value;
        return this;
    }

    /** 信息比对确认资格。 / Sets confirmed by data comparison; null = unknown. */
    public PensionRecipientBuilder dataConfirms(@Nullable Boolean value) {
        this.dataConfirms = value;
        return this;
    }

    /** 自助认证确认资格。 / Sets confirmed by self-service; null = unknown. */
    public PensionRecipientBuilder selfConfirms(@Nullable Boolean value) {
        this.selfConfirms = value;
        return this;
    }

    /** 受委托单位核实确认资格。 / Sets confirmed by an entrusted body; null = unknown. */
    public PensionRecipientBuilder entrustedConfirms(@Nullable Boolean value) {
        this.entrustedConfirms = value;
        return this;
    }

    /** 已委托单位或第三方核实。 / Sets check entrusted to others; null = unknown. */
    public PensionRecipientBuilder checkEntrusted(@Nullable Boolean value) {
        this.checkEntrusted = value;
        return this;
    }

    /** 涉嫌丧失享受资格。 / Sets suspected of having lost the right; null = unknown. */
    public PensionRecipientBuilder suspectedLoss(@Nullable Boolean value) {
        this.suspectedLoss = value;
        return this;
    }

    /** 调查核实日期。 / Sets investigated on; null = unknown. */
    public PensionRecipientBuilder investigatedOn(@Nullable Occurrence<LocalDate> value) {
        this.investigatedOn = value;
        return this;
    }

    /** 经调查确认不符合享受资格。 / Sets loss confirmed by investigation; null = unknown. */
    public PensionRecipientBuilder lossConfirmed(@Nullable Boolean value) {
        this.lossConfirmed = value;
        return this;
    }

    /** 最近一次认证成功日。 / Sets last confirmed on; null = unknown. */
    public PensionRecipientBuilder lastConfirmedOn(@Nullable LocalDate value) {
        this.lastConfirmedOn = value;
        return this;
    }

    /** 因未按时认证暂停发放。 / Sets payment suspended for want of confirmation; null = unknown. */
    public PensionRecipientBuilder paymentSuspended(@Nullable Boolean value) {
        this.paymentSuspended = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public PensionRecipient build() {
        return new PensionRecipient(
                cycleYear,
                activityEvidence,
                activeCertification,
                dataConfirms,
                selfConfirms,
                entrustedConfirms,
                checkEntrusted,
                suspectedLoss,
                investigatedOn,
                lossConfirmed,
                lastConfirmedOn,
                paymentSuspended);
    }
}
