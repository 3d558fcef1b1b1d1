package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 给付金额及其期限。 / A sum of money with its rhythm, months, payee and the lines a clerk can redo with a calculator.
 *
 * <p>For future months only the sum a month is told: parameters may change before they come, so no total is promised.
 *
 * @param quantity what is known of the sum
 * @param unit how often it is paid
 * @param from first month, null when not determined by the rule or not known
 * @param months longest duration in months, null when there is none or it is not known
 * @param lastDay last day of the right, null when there is none or it is not known
 * @param claimBy last day of the claim, null when none is printed
 * @param payee who is paid, null when not printed
 * @param lines the arithmetic, in order
 * @param rule id of the rule that grants it
 * @param kind whether it is money to keep
 * @param monthsBetween between what the longest duration lies while a fact is missing; null when the months are known or nothing is known of them
 * @param waitsFor facts that are missing and on which the terms (first month, months, last day, claim day) depend, or where between its
 *     bounds the sum lies
 */
public record Amount(
        Quantity quantity,
        Unit unit,
        @Nullable YearMonth from,
        @Nullable Integer months,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate claimBy,
        @Nullable Payee payee,
        List<Line> lines,
        String rule,
        List<MissingFact> waitsFor,
        Kind kind,
        @Nullable Span monthsBetween) {
    /** Copies the lists. */
    public Amount {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        lines = List.copyOf(lines);
        waitsFor = List.copyOf(waitsFor);
    }

    /** 月数已知或者无从知道。 / A sum of which the months are known, or nothing of them. */
    public Amount(
            Quantity quantity,
            Unit unit,
            @Nullable YearMonth from,
            @Nullable Integer months,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate claimBy,
            @Nullable Payee payee,
            List<Line> lines,
            String rule,
            List<MissingFact> waitsFor,
            Kind kind) {
        this(quantity, unit, from, months, lastDay, claimBy, payee, lines, rule, waitsFor, kind, null);
    }

    /** 补贴。 / Money to keep. */
    public Amount(
            Quantity quantity,
            Unit unit,
            @Nullable YearMonth from,
            @Nullable Integer months,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate claimBy,
            @Nullable Payee payee,
            List<Line> lines,
            String rule,
            List<MissingFact> waitsFor) {
        this(quantity, unit, from, months, lastDay, claimBy, payee, lines, rule, waitsFor, Kind.BENEFIT);
    }

    /** 期限已知。 / A sum whose terms wait for nothing. */
    public Amount(
            Quantity quantity,
            Unit unit,
            @Nullable YearMonth from,
            @Nullable Integer months,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate claimBy,
            @Nullable Payee payee,
            List<Line> lines,
            String rule) {
        this(quantity, unit, from, months, lastDay, claimBy, payee, lines, rule, List.of());
    }

    /**
     * 至少与至多的月数。 / Months that are only known to lie between two numbers.
     *
     * @param least months at least
     * @param most months at most; null where there is no upper limit
     */
    public record Span(int least, @Nullable Integer most) {
        /** Refuses ends that are reversed. */
        public Span {
            if (most != null && most < least) {
                throw new IllegalArgumentException("from " + least + " to " + most + " months");
            }
        }
    }

    /** 金额的性质。 / Whether a sum is money to keep: only that is added to other sums. */
    public enum Kind {
        /** 待遇。 / A benefit, to keep. */
        BENEFIT("benefit"),
        /** 贷款本金。 / The principal of a loan, to give back. */
        LOAN("loan"),
        /** 税费扣减。 / Taken off what is owed in taxes; nothing is paid out. */
        DEDUCTION("deduction");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** 代码。 / How rules write it. */
        public String code() {
            return code;
        }
    }

    /** 计发单位。 / How often a sum is paid. */
    public enum Unit {
        /** 一次性。 / Once. */
        ONCE(new Text("一次性", "once")),
        /** 每月。 / A month. */
        MONTH(new Text("每月", "a month")),
        /** 每年。 / A year. */
        YEAR(new Text("每年", "a year"));

        private final Text label;

        Unit(Text label) {
            this.label = label;
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /** 金额已知到什么程度。 / What is known of a sum. */
    public sealed interface Quantity permits None, Exact, UpTo, Between, NotPublished, DependsOnFacts {
        /** 缺少的数值。 / The numbers to supply before the sum is known; empty when none is missing. */
        default List<MissingParameter> parameters() {
            return List.of();
        }
    }

    /** 不含金额。 / The right carries no money. */
    public record None() implements Quantity {}

    /** 确切金额。 / The exact sum. */
    public record Exact(Yuan yuan) implements Quantity {}

    /** 不超过。 / A ceiling. */
    public record UpTo(Yuan yuan) implements Quantity {}

    /**
     * 介于。 / At least and at most, while facts or numbers are missing.
     *
     * @param most null when there is no upper limit
     * @param parameters numbers on which it depends where between the two the sum lies
     */
    public record Between(Yuan least, @Nullable Yuan most, List<MissingParameter> parameters) implements Quantity {
        /** Copies the list. */
        public Between {
            parameters = List.copyOf(parameters);
        }

        /** A sum for which only facts are missing. */
        public Between(Yuan least, @Nullable Yuan most) {
            this(least, most, List.of());
        }
    }

    /** 金额未公布。 / Eligible, amount not published: the parameters to supply. */
    public record NotPublished(List<MissingParameter> parameters) implements Quantity {
        /** Copies the list. */
        public NotPublished {
            parameters = List.copyOf(parameters);
        }
    }

    /** 取决于缺少的事实。 / Depends on missing facts. */
    public record DependsOnFacts(List<MissingFact> facts) implements Quantity {
        /** Copies the list. */
        public DependsOnFacts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * 一步计算。 / One step of the arithmetic.
     *
     * @param formula such as {@code 0.75 × 8000.00}
     * @param result its exact result
     * @param rounding how the result was rounded; null when it is exact
     */
    public record Line(
            String formula, BigDecimal result, @Nullable Text rounding) {
        /** Refuses missing parts. */
        public Line {
            Objects.requireNonNull(formula, "formula");
            Objects.requireNonNull(result, "result");
        }
    }
}
