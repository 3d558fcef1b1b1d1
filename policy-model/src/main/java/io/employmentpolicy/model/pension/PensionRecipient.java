package io.employmentpolicy.model.pension;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 养老待遇领取人员。 / Pension recipient.
 *
 * <p>A recipient of a pension whose entitlement is confirmed once a year. A null component is unknown; in a file an explicit null as active certification
 * says that there was none. Immutable.
 */
@Kind(
        name = "pension_recipient",
        zh = "养老待遇领取人员",
        en = "pension recipient",
        single = true,
        owner = Person.class,
        standing = true)
public record PensionRecipient(
        @Term(zh = "认证年度", en = "cycle year", least = "1000", most = "9999", basis = Basis.ACT) @Nullable
        Integer cycleYear,

        @Term(zh = "共享数据活动记录", en = "activity evidence", basis = Basis.ACT) @Nullable
        List<ActivityEvidence> activityEvidence,

        @Term(zh = "主动认证", en = "active certification", basis = Basis.ACT) @Nullable
        List<ActiveCertification> activeCertification,

        @Term(zh = "信息比对确认资格", en = "confirmed by data comparison", basis = Basis.DOCUMENT) @Nullable
        Boolean dataConfirms,

        @Term(zh = "自助认证确认资格", en = "confirmed by self-service", basis = Basis.DOCUMENT) @Nullable
        Boolean selfConfirms,

        @Term(zh = "受委托单位核实确认资格", en = "confirmed by an entrusted body", basis = Basis.DOCUMENT) @Nullable
        Boolean entrustedConfirms,

        @Term(zh = "已委托单位或第三方核实", en = "check entrusted to others", basis = Basis.ACT) @Nullable
        Boolean checkEntrusted,

        @Term(
                zh = "涉嫌丧失享受资格",
                en = "suspected of having lost the right",
                basis = Basis.TOLD,
                instrument = {"涉嫌丧失养老待遇享受资格的判断规定", "rules on when loss of the pension entitlement is suspected"},
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean suspectedLoss,

        @Term(zh = "调查核实日期", en = "date investigated", basis = Basis.DOCUMENT) @Nullable
        Occurrence<LocalDate> investigatedOn,

        @Term(
                zh = "经调查确认不符合享受资格",
                en = "loss confirmed by investigation",
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Boolean lossConfirmed,

        @Term(zh = "最近一次认证成功日", en = "date last confirmed", basis = Basis.DOCUMENT) @Nullable
        LocalDate lastConfirmedOn,

        @Term(zh = "因未按时认证暂停发放", en = "payment suspended for want of confirmation", basis = Basis.DOCUMENT) @Nullable
        Boolean paymentSuspended)
        implements Fact {

    public PensionRecipient {
        FactChecks.notNegative("pension_recipient.cycle_year", cycleYear);
        activityEvidence = FactChecks.copy(activityEvidence);
        activeCertification = FactChecks.copy(activeCertification);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static PensionRecipientBuilder builder() {
        return PensionRecipientBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "pension_recipient[…]";
    }
}
