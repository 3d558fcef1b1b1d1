package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 计算给付金额。 / Computes the amount of one grant from the facts its rule bound, noting the numbers used. */
final class Amounts {
    private Amounts() {}

    /**
     * @param money what the sum is reckoned with; the terms go by {@code frame}
     * @param lacking what the sum waits for besides the facts and numbers it names itself
     */
    static Amount of(GrantPlan plan, Bindings money, Bindings frame, Evidence lacking, Evidence used) {
        Conclusion.Grant grant = plan.grant();
        Evidence ledger = new Evidence();
        Bindings noting = money.noting(ledger);
        List<Amount.Line> lines = new ArrayList<>();
        Amount.Quantity quantity = quantity(plan, noting, ledger, lacking, lines);
        Evidence terms = new Evidence();
        Bindings dating = frame.noting(terms);
        YearMonth from = typed(plan.from(), dating, YearMonth.class);
        Object lasting = plan.lasting() == null ? null : plan.lasting().value(dating);
        LocalDate until = typed(plan.until(), dating, LocalDate.class);
        LocalDate claimBy = typed(plan.claimBy(), dating, LocalDate.class);
        Amount amount = new Amount(
                withTerms(quantity, terms),
                unit(grant.rhythm()),
                from,
                lasting instanceof BigDecimal months ? Integer.valueOf(months.intValueExact()) : null,
                until,
                claimBy,
                grant.payee(),
                lines,
                plan.rule().id(),
                waitsFor(quantity, ledger, terms, lacking),
                grant.kind(),
                lasting instanceof Interval between ? span(between) : null);
        used.used(ledger);
        used.used(terms);
        return amount;
    }

    /** What the term waits for, and a sum that is only known to lie between two. */
    private static List<MissingFact> waitsFor(
            Amount.Quantity quantity, Evidence reckoned, Evidence terms, Evidence lacking) {
        boolean between = quantity instanceof Amount.Between;
        if (!between && terms.missingFacts().isEmpty()) {
            return List.of();
        }
        List<MissingFact> open = between
                ? Stream.concat(lacking.missingFacts().stream(), reckoned.missingFacts().stream())
                        .toList()
                : List.<MissingFact>of();
        return Stream.concat(open.stream(), terms.missingFacts().stream())
                .distinct()
                .toList();
    }

    /** A sum that is not published names the numbers missing for its term as well. */
    private static Amount.Quantity withTerms(Amount.Quantity quantity, Evidence terms) {
        return quantity instanceof Amount.NotPublished unpublished
                ? new Amount.NotPublished(
                        Stream.concat(unpublished.parameters().stream(), terms.missingParameters().stream())
                                .distinct()
                                .toList())
                : quantity;
    }

    private static Amount.Quantity quantity(
            GrantPlan plan, Bindings frame, Evidence ledger, Evidence lacking, List<Amount.Line> lines) {
        if (plan.money() == null) {
            return new Amount.None();
        }
        Conclusion.Grant grant = plan.grant();
        Object money = plan.money().value(frame);
        Object total = money;
        if (plan.heads() != null) {
            Object heads = plan.heads().value(frame);
            total = Functions.times(money, heads);
            if (total instanceof BigDecimal sum) {
                lines.add(new Amount.Line(money + " × " + heads, sum, null));
            }
        }
        lines.addAll(0, ledger.lines());
        if (total == null || total == NotYet.NEVER || tellsNothing(total, grant)) {
            Evidence open = new Evidence();
            open.addAll(ledger);
            open.addAll(lacking);
            return open.missingFacts().isEmpty() && !open.missingParameters().isEmpty()
                    ? new Amount.NotPublished(open.missingParameters())
                    : new Amount.DependsOnFacts(open.missingFacts());
        }
        if (total instanceof Interval interval) {
            BigDecimal most = interval.most();
            return new Amount.Between(
                    grant.upTo() ? Yuan.ZERO : Cents.down(interval.least()),
                    most == null ? null : Cents.down(most),
                    Stream.concat(ledger.missingParameters().stream(), lacking.missingParameters().stream())
                            .distinct()
                            .toList());
        }
        BigDecimal exact = (BigDecimal) total;
        Yuan sum = Cents.down(exact);
        if (Cents.cuts(exact)) {
            lines.add(new Amount.Line(exact.stripTrailingZeros().toPlainString(), sum.amount(), Cents.CUT_DOWN));
        }
        return grant.upTo() ? new Amount.UpTo(sum) : new Amount.Exact(sum);
    }

    /** A ceiling that is only known to lie above something limits nothing. */
    private static boolean tellsNothing(Object total, Conclusion.Grant grant) {
        return grant.upTo() && total instanceof Interval interval && interval.most() == null;
    }

    private static Amount.Unit unit(Conclusion.Rhythm rhythm) {
        return switch (rhythm) {
            case ONCE -> Amount.Unit.ONCE;
            case MONTHLY -> Amount.Unit.MONTH;
            case YEARLY -> Amount.Unit.YEAR;
        };
    }

    /** Whole months; between nothing and no end nothing is known. */
    private static Amount.@Nullable Span span(Interval between) {
        int least = between.least().setScale(0, RoundingMode.FLOOR).intValueExact();
        Integer most = between.most() == null
                ? null
                : Integer.valueOf(
                        between.most().setScale(0, RoundingMode.CEILING).intValueExact());
        return least == 0 && most == null ? null : new Amount.Span(least, most);
    }

    private static <T> @Nullable T typed(@Nullable Computation computation, Bindings frame, Class<T> type) {
        Object value = computation == null ? null : computation.value(frame);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
