package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 同一结论有多个金额时的取舍。 / What remains when several rules grant one conclusion.
 *
 * <p>A rule that may hold as well keeps the answer open: the sum is then told as at least and at most.
 */
final class SeveralAmounts {
    private final Policy.Several several;
    private final List<Amount> granted;
    private final List<Amount> possible;

    /**
     * @param granted by rules that hold
     * @param possible by rules that may hold
     */
    SeveralAmounts(Policy.Several several, List<Amount> granted, List<Amount> possible) {
        this.several = several;
        this.granted = distinct(granted);
        this.possible = distinct(possible);
    }

    private static List<Amount> distinct(List<Amount> amounts) {
        return amounts.size() < 2
                ? List.copyOf(amounts)
                : amounts.stream().distinct().toList();
    }

    /** The amounts that remain; empty when the policy does not say what several values mean. */
    Optional<List<Amount>> resolve() {
        if (granted.size() == 1 && possible.isEmpty()) {
            return Optional.of(granted);
        }
        return switch (several.way()) {
            case ERROR -> granted.size() > 1 ? Optional.empty() : Optional.of(granted);
            case FIRST_OF, FIRST_TOLD -> Optional.of(firstOf());
            case HIGHEST -> Optional.of(highest());
            case SUM -> Optional.of(sum());
        };
    }

    private List<Amount> firstOf() {
        for (String rule : several.order()) {
            List<Amount> of = granted.stream()
                    .filter(amount -> amount.rule().equals(rule))
                    .toList();
            if (!of.isEmpty()) {
                return of;
            }
        }
        return granted;
    }

    private List<Amount> highest() {
        if (!granted.isEmpty() && granted.stream().allMatch(this::isCeiling)) {
            return List.of(ceiling());
        }
        Map<Yuan, Amount> known = new LinkedHashMap<>();
        for (Amount amount : granted) {
            if (!(amount.quantity() instanceof Amount.Exact exact)) {
                return eachOnce();
            }
            known.putIfAbsent(exact.yuan(), amount);
        }
        Yuan best = known.keySet().stream().max(Yuan::compareTo).orElse(null);
        Amount winner = best == null ? null : known.get(best);
        if (best == null || winner == null) {
            return granted;
        }
        return possible.isEmpty()
                ? List.of(winner)
                : List.of(between(
                        winner,
                        best,
                        possible.stream().map(SeveralAmounts::most).reduce(Optional.of(best), SeveralAmounts::max)));
    }

    /** What several rules grant alike, once: the same sum that nobody knows is not paid twice. */
    private List<Amount> eachOnce() {
        Map<Amount, Amount> alike = new LinkedHashMap<>();
        granted.forEach(amount -> alike.putIfAbsent(with(amount, ""), amount));
        return List.copyOf(alike.values());
    }

    private boolean isCeiling(Amount amount) {
        return amount.quantity() instanceof Amount.UpTo
                && amount.unit() == granted.get(0).unit();
    }

    /** The highest ceiling, those that may hold among them: a lower one would be wrong as soon as they do. */
    private Amount ceiling() {
        Amount best = granted.stream()
                .reduce((a, b) -> ceiling(b).compareTo(ceiling(a)) > 0 ? b : a)
                .orElseThrow();
        for (Amount amount : possible) {
            Optional<Yuan> most = most(amount);
            if (most.isEmpty()) {
                return with(best, amount.quantity(), best.lines());
            }
            if (most.get().compareTo(ceiling(best)) > 0) {
                best = with(best, new Amount.UpTo(most.get()), amount.lines());
            }
        }
        return best;
    }

    private static Yuan ceiling(Amount amount) {
        return ((Amount.UpTo) amount.quantity()).yuan();
    }

    private List<Amount> sum() {
        if (granted.size() < 2 && possible.isEmpty() || granted.isEmpty()) {
            return granted;
        }
        Yuan total = Yuan.ZERO;
        List<Amount.Line> lines = new ArrayList<>();
        for (Amount amount : granted) {
            if (!(amount.quantity() instanceof Amount.Exact exact)
                    || amount.unit() != granted.get(0).unit()) {
                return granted;
            }
            total = total.plus(exact.yuan());
            lines.add(new Amount.Line(amount.rule(), exact.yuan().amount(), null));
        }
        Amount first = granted.get(0);
        Yuan least = total;
        if (possible.isEmpty()) {
            return List.of(with(first, new Amount.Exact(total), lines));
        }
        Optional<Yuan> most = possible.stream()
                .map(SeveralAmounts::most)
                .reduce(Optional.of(least), (a, b) -> a.flatMap(x -> b.map(x::plus)));
        return List.of(with(first, new Amount.Between(total, most.orElse(null)), lines));
    }

    private static Amount between(Amount winner, Yuan least, Optional<Yuan> most) {
        boolean sure = most.isPresent() && most.get().compareTo(least) <= 0;
        return sure ? winner : with(winner, new Amount.Between(least, most.orElse(null)), winner.lines());
    }

    private static Optional<Yuan> most(Amount amount) {
        return amount.quantity() instanceof Amount.Exact exact
                ? Optional.of(exact.yuan())
                : amount.quantity() instanceof Amount.UpTo upTo ? Optional.of(upTo.yuan()) : Optional.empty();
    }

    private static Optional<Yuan> max(Optional<Yuan> first, Optional<Yuan> second) {
        return first.flatMap(a -> second.map(a::max));
    }

    private static Amount with(Amount amount, Amount.Quantity quantity, List<Amount.Line> lines) {
        return with(amount, quantity, lines, amount.rule());
    }

    private static Amount with(Amount amount, String rule) {
        return with(amount, amount.quantity(), amount.lines(), rule);
    }

    private static Amount with(Amount amount, Amount.Quantity quantity, List<Amount.Line> lines, String rule) {
        return new Amount(
                quantity,
                amount.unit(),
                amount.from(),
                amount.months(),
                amount.lastDay(),
                amount.claimBy(),
                amount.payee(),
                lines,
                rule,
                amount.waitsFor(),
                amount.kind(),
                amount.monthsBetween());
    }
}
