package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 求职用工诉求。 / Service request.
 *
 * <p>A call for a job or for workers, with the times at which it was served. A null component is unknown. Immutable.
 */
@Kind(name = "service_request", zh = "求职用工诉求", en = "service request", single = false)
public record ServiceRequest(
        @Term(zh = "提出时间", en = "created at", happens = true, basis = Basis.ACT) @Nullable
        LocalDateTime createdAt,

        @Term(zh = "首次主动联系时间", en = "contacted at", basis = Basis.ACT) @Nullable
        Occurrence<LocalDateTime> contactedAt,

        @Term(zh = "向求职者推岗时间", en = "job sent to the person at", basis = Basis.ACT) @Nullable
        Occurrence<LocalDateTime> jobSentToPersonAt,

        @Term(zh = "向企业荐人时间", en = "person sent to employer at", basis = Basis.ACT) @Nullable
        Occurrence<LocalDateTime> personSentToEmployerAt,

        @Term(zh = "享受服务的地点依据（在本区）", en = "requester place basis", basis = Basis.ACT) @Nullable
        PlaceBasis requesterPlaceBasis,

        @Term(zh = "收费", en = "fee charged", unit = "yuan", basis = Basis.ACT) @Nullable
        BigDecimal feeCharged)
        implements Fact {

    public ServiceRequest {
        FactChecks.notNegative("service_request.fee_charged", feeCharged);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static ServiceRequestBuilder builder() {
        return ServiceRequestBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "service_request[…]";
    }
}
