package io.employmentpolicy.examples.spark;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** 输出的行。 / The form of every row that is written; which of them it is stands in {@code kind}. */
final class Rows {
    static final String PERSON = "person";
    static final String SCREENING = "screening";
    static final String DECISION = "decision";
    static final String BAD = "bad";

    private static final int DIGITS = 18;
    private static final int DECIMALS = 2;

    static final StructType SCHEMA = new StructType(new StructField[] {
        text("id"),
        text("district"),
        text("policy"),
        text("conclusion"),
        text("subject"),
        text("category"),
        text("result"),
        sum("least"),
        sum("most"),
        texts("reasons"),
        texts("missing"),
        text("as_of"),
        text("edition"),
        text("kind")
    });

    private final String asOf;
    private final String edition;

    Rows(String asOf, String edition) {
        this.asOf = asOf;
        this.edition = edition;
    }

    private static StructField text(String name) {
        return new StructField(name, DataTypes.StringType, true, Metadata.empty());
    }

    private static StructField texts(String name) {
        return new StructField(name, DataTypes.createArrayType(DataTypes.StringType), true, Metadata.empty());
    }

    private static StructField sum(String name) {
        return new StructField(name, DataTypes.createDecimalType(DIGITS, DECIMALS), true, Metadata.empty());
    }

    Row person(String id, String district) {
        return row(id, district, "", "", "", "", "answered", null, null, List.of(), List.of(), PERSON);
    }

    /** Why a row could not be answered: codes and places, nothing of what was in it. */
    Row bad(@Nullable String id, List<String> codes) {
        return row(id, null, "", "", "", "", "bad", null, null, codes, List.of(), BAD);
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().sorted().toList();
    }

    Row screening(String id, String district, Screening.Finding one) {
        Choice.Worth worth = one.worth();
        return row(
                id,
                district,
                one.policy(),
                one.conclusion(),
                one.subject().toString(),
                one.group().name(),
                one.outcome().code(),
                worth.least().amount(),
                worth.most() == null ? null : worth.most().amount(),
                reasons(one.outcome()),
                missing(one.outcome()),
                SCREENING);
    }

    Row decision(String id, String district, Determination one) {
        List<Amount> amounts = one.outcome() instanceof Outcome.Eligible eligible ? eligible.amounts() : List.of();
        List<String> reasons = new ArrayList<>(one.rules());
        reasons.addAll(reasons(one.outcome()));
        return row(
                id,
                district,
                one.policy(),
                one.conclusion(),
                one.subject().toString(),
                "",
                one.outcome().code(),
                amounts.isEmpty() ? null : least(amounts.get(0)),
                amounts.isEmpty() ? null : most(amounts.get(0)),
                reasons,
                missing(one.outcome()),
                DECISION);
    }

    private static @Nullable BigDecimal least(Amount amount) {
        return amount.quantity() instanceof Amount.Exact exact
                ? exact.yuan().amount()
                : amount.quantity() instanceof Amount.Between between
                        ? between.least().amount()
                        : null;
    }

    private static @Nullable BigDecimal most(Amount amount) {
        if (amount.quantity() instanceof Amount.Between between) {
            return between.most() == null ? null : between.most().amount();
        }
        return amount.quantity() instanceof Amount.UpTo upTo ? upTo.yuan().amount() : least(amount);
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome instanceof Outcome.NotEligible refused
                ? refused.failed()
                : outcome instanceof Outcome.Undetermined open ? open.waitingFor() : List.of();
    }

    private static List<String> missing(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined open
                ? open.missingFacts().stream().map(MissingFact::path).toList()
                : List.of();
    }

    private Row row(
            @Nullable String id,
            @Nullable String district,
            String policy,
            String conclusion,
            String subject,
            String category,
            String result,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            List<String> reasons,
            List<String> missing,
            String kind) {
        return RowFactory.create(
                id,
                district,
                policy,
                conclusion,
                subject,
                category,
                result,
                scaled(least),
                scaled(most),
                reasons.toArray(),
                missing.toArray(),
                asOf,
                edition,
                kind);
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal sum) {
        return sum == null ? null : sum.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
