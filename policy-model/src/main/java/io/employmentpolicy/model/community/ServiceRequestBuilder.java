package io.employmentpolicy.model.community;

import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 求职用工诉求的逐项填写。 / Fills in a service request item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class ServiceRequestBuilder {
    private @Nullable LocalDateTime createdAt;
    private @Nullable Occurrence<LocalDateTime> contactedAt;
    private @Nullable Occurrence<LocalDateTime> jobSentToPersonAt;
    private @Nullable Occurrence<LocalDateTime> personSentToEmployerAt;
    private @Nullable PlaceBasis requesterPlaceBasis;
    private @Nullable BigDecimal feeCharged;

    private ServiceRequestBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static ServiceRequestBuilder builder() {
        return new ServiceRequestBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static ServiceRequestBuilder builder(ServiceRequest from) {
        ServiceRequestBuilder copy = new ServiceRequestBuilder();
        copy.createdAt = from.createdAt();
        copy.contactedAt = from.contactedAt();
        copy.jobSentToPersonAt = from.jobSentToPersonAt();
        copy.personSentToEmployerAt = from.personSentToEmployerAt();
        copy.requesterPlaceBasis = from.requesterPlaceBasis();
        copy.feeCharged = from.feeCharged();
        return copy;
    }

    /** 提出时间。 / Sets created at; null = unknown. */
    public ServiceRequestBuilder createdAt(@Nullable LocalDateTime value) {
        this.createdAt = value;
        return this;
    }

    /** 首次主动联系时间。 / Sets contacted at; null = unknown. */
    public ServiceRequestBuilder contactedAt(@Nullable Occurrence<LocalDateTime> value) {
        this.contactedAt = value;
        return this;
    }

    /** 向求职者推岗时间。 / Sets job sent to the person at; null = unknown. */
    public ServiceRequestBuilder jobSentToPersonAt(@Nullable Occurrence<LocalDateTime> value) {
        this.jobSentToPersonAt = value;
        return this;
    }

    /** 向企业荐人时间。 / Sets person sent to employer at; null = unknown. */
    public ServiceRequestBuilder personSentToEmployerAt(@Nullable Occurrence<LocalDateTime> value) {
        this.personSentToEmployerAt = value;
        return this;
    }

    /** 享受服务的地点依据。 / Sets requester place basis; null = unknown. */
    public ServiceRequestBuilder requesterPlaceBasis(@Nullable PlaceBasis value) {
        this.requesterPlaceBasis = value;
        return this;
    }

    /** 收费。 / Sets fee charged; null = unknown. */
    public ServiceRequestBuilder feeCharged(@Nullable BigDecimal value) {
        this.feeCharged = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public ServiceRequest build() {
        return new ServiceRequest(
                createdAt, contactedAt, jobSentToPersonAt, personSentToEmployerAt, requesterPlaceBasis, feeCharged);
    }
}
