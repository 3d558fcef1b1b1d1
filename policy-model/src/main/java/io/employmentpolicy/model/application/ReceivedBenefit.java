package io.employmentpolicy.model.application;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.programme.FundSource;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import io.employmentpolicy.model.training.SkillGrade;
import io.employmentpolicy.model.value.MonthPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 已享受待遇。 / Received benefit.
 *
 * <p>A benefit already granted, which may exclude or cap another one. A null component is unknown. Immutable.
 */
@Kind(name = "received_benefit", zh = "已享受待遇", en = "received benefit", single = false, owner = Person.class)
public record ReceivedBenefit(
        @Term(zh = "政策编号", en = "policy", basis = Basis.DOCUMENT) @Nullable
        String policy,

        @Term(zh = "待遇项目", en = "item", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        String item,

        @Term(
                zh = "享受年度",
                en = "year",
                least = "1000",
                most = "9999",
                happens = true,
                basis = Basis.DOCUMENT,
                changedBy = ChangedBy.NOTHING)
        @Nullable
        Integer year,

        @Term(zh = "享受期间", en = "period", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        MonthPeriod period,

        @Term(zh = "金额", en = "amount", unit = "yuan", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        BigDecimal amount,

        @Term(zh = "发放日期", en = "date granted", happens = true, basis = Basis.DOCUMENT) @Nullable
        LocalDate grantedOn,

        @Term(zh = "职业工种", en = "occupation", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        String occupation,

        @Term(zh = "技能等级", en = "grade", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        SkillGrade grade,

        @Term(zh = "享受人员", en = "person", basis = Basis.ACT) @Nullable
        String personId,

        @Term(zh = "培训记录标识", en = "enrolment id", basis = Basis.ACT) @Nullable
        String enrolmentId,

        @Term(zh = "资金来源", en = "fund that paid", basis = Basis.DOCUMENT, changedBy = ChangedBy.NOTHING) @Nullable
        FundSource fund)
        implements Fact {

    public ReceivedBenefit {
        FactChecks.notNegative("received_benefit.year", year);
        FactChecks.notNegative("received_benefit.amount", amount);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static ReceivedBenefitBuilder builder() {
        return ReceivedBenefitBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "received_benefit[…]";
    }
}
