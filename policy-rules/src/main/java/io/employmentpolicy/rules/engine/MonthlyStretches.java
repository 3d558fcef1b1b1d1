package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.language.Expression;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 逐段的月给付。 / What is paid by the month to a case that began before a figure changed: one sum up to the change, another one from it on. A month
 * goes by the figure of its first day.
 */
final class MonthlyStretches {
    private final Function<@Nullable YearMonth, Optional<List<Amount>>> resolved;

    private MonthlyStretches(Function<@Nullable YearMonth, Optional<List<Amount>>> resolved) {
        this.resolved = resolved;
    }

    /**
     * @param holding the rules that grant
     * @param resolved what remains of their sums by the figures of a month, or of the version when none is named
     */
    static Optional<List<Amount>> of(
            List<ExplainedRule> holding, Function<@Nullable YearMonth, Optional<List<Amount>>> resolved) {
        SortedSet<YearMonth> changes = new TreeSet<>();
        for (ExplainedRule trace : holding) {
            if (trace.finding().rule().conclusion() instanceof Conclusion.Grant grant) {
                Set<String> figures = figures(grant.money());
                trace.finding().solutions().forEach(frame -> changes.addAll(frame.changes(figures)));
            }
        }
        Optional<List<Amount>> whole = resolved.apply(null);
        boolean monthly = whole.isPresent() && whole.get().stream().anyMatch(MonthlyStretches::isMonthly);
        return changes.isEmpty() || !monthly ? whole : new MonthlyStretches(resolved).split(whole.get(), changes);
    }

    private static Set<String> figures(@Nullable Expression money) {
        Set<String> figures = new LinkedHashSet<>();
        ExpressionWalk.parts(money).forEach(part -> {
            part.figure().ifPresent(figures::add);
            if (part instanceof Expression.Variable bound) {
                figures.addAll(figures(bound.source()));
            }
        });
        return figures;
    }

    /** What a sum is reckoned with in a month: figures bound by the conditions are read anew. */
    static Bindings in(YearMonth month, Conclusion.Grant grant, Bindings frame) {
        Bindings own = frame.in(month);
        bind(grant.money(), own);
        bind(grant.heads(), own);
        return own;
    }

    private static void bind(@Nullable Expression expression, Bindings frame) {
        ExpressionWalk.parts(expression).forEach(part -> {
            if (part instanceof Expression.Variable bound && ExpressionWalk.readsFigures(bound.source())) {
                bind(bound.source(), frame);
                frame.bind(bound.slot(), Interpreter.value(Objects.requireNonNull(bound.source()), frame));
            }
        });
    }

    private static boolean isMonthly(Amount amount) {
        return amount.unit() == Amount.Unit.MONTH && amount.from() != null;
    }

    private Optional<List<Amount>> split(List<Amount> whole, SortedSet<YearMonth> changes) {
        List<Amount> all = new ArrayList<>(
                whole.stream().filter(amount -> !isMonthly(amount)).toList());
        YearMonth first = whole.stream()
                .filter(MonthlyStretches::isMonthly)
                .map(Amount::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<YearMonth> starts = new ArrayList<>(List.of(first));
        starts.addAll(changes.tailSet(first.plusMonths(1)));
        for (int i = 0; i < starts.size(); i++) {
            YearMonth next = i + 1 < starts.size() ? starts.get(i + 1) : null;
            Optional<List<Amount>> own = resolved.apply(starts.get(i));
            if (own.isEmpty()) {
                return own;
            }
            YearMonth start = starts.get(i);
            own.get().stream()
                    .filter(MonthlyStretches::isMonthly)
                    .flatMap(amount -> within(amount, start, next).stream())
                    .forEach(amount -> add(amount, all));
        }
        return Optional.of(List.copyOf(all));
    }

    /** The part of a sum that lies in a stretch; empty when none does. */
    private static Optional<Amount> within(Amount amount, YearMonth start, @Nullable YearMonth next) {
        YearMonth from = amount.from() == null || amount.from().isBefore(start) ? start : amount.from();
        YearMonth end = end(amount);
        boolean cut = next != null && (end == null || next.isBefore(end));
        YearMonth until = cut ? next : end;
        if (until != null && !from.isBefore(until)) {
            return Optional.empty();
        }
        boolean counted = cut || amount.months() != null;
        Integer months = counted && until != null ? Integer.valueOf((int) from.until(until, ChronoUnit.MONTHS)) : null;
        return Optional.of(with(amount, from, months, cut));
    }

    /** The month after the last one; null while there is none. */
    private static @Nullable YearMonth end(Amount amount) {
        if (amount.from() == null) {
            return null;
        }
        YearMonth counted = amount.months() == null ? null : amount.from().plusMonths(amount.months());
        YearMonth dated = amount.lastDay() == null
                ? null
                : YearMonth.from(amount.lastDay()).plusMonths(1);
        return counted == null ? dated : dated == null || counted.isBefore(dated) ? counted : dated;
    }

    /** Neighbouring stretches of one sum are one. */
    private static void add(Amount amount, List<Amount> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Amount before = all.get(i);
            Integer earlier = before.months();
            boolean goesOn = isMonthly(before)
                    && before.rule().equals(amount.rule())
                    && before.quantity().equals(amount.quantity())
                    && before.lines().equals(amount.lines())
                    && before.from() != null
                    && before.lastDay() == null;
            if (goesOn
                    && earlier != null
                    && Objects.requireNonNull(before.from()).plusMonths(earlier).equals(amount.from())) {
                Integer months = amount.months() == null ? null : Integer.valueOf(earlier + amount.months());
                all.set(i, with(amount, before.from(), months, false));
                return;
            }
        }
        all.add(amount);
    }

    private static Amount with(Amount amount, @Nullable YearMonth from, @Nullable Integer months, boolean cut) {
        return new Amount(
                amount.quantity(),
                amount.unit(),
                from,
                months,
                cut ? null : amount.lastDay(),
                amount.claimBy(),
                amount.payee(),
                amount.lines(),
                amount.rule(),
                amount.waitsFor(),
                amount.kind(),
                months == null && !cut ? amount.monthsBetween() : null);
    }
}
