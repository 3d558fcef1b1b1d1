package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 金额、数值与期限的比较。 / Compares what a case says of sums, values, days and deadlines. */
final class AmountComparer {
    private final CaseCheck check;

    AmountComparer(CaseCheck check) {
        this.check = check;
    }

    void amount(String key, Node node, Found found) {
        List<Yuan> exact = found.yuan(sum -> sum instanceof Amount.Exact known ? known.yuan() : null);
        boolean open = found.undetermined()
                && (exact.size() > 1 || exact.size() < found.amounts().size());
        money(key, node, CaseCheck.text(node) == null && open ? List.of() : exact, found);
    }

    void money(String key, Node node, List<Yuan> sums, Found found) {
        String text = CaseCheck.text(node);
        if (text == null || node instanceof Node.Scalar scalar && scalar.text() == null) {
            if (!sums.isEmpty()) {
                check.differ(key, "null", sums);
            }
            return;
        }
        BigDecimal expected = check.number(key, node, text);
        boolean nothing = expected != null && expected.signum() == 0 && sums.isEmpty() && found.refused();
        if (expected != null
                && !nothing
                && !(sums.size() == 1 && sums.get(0).amount().compareTo(expected) == 0)) {
            check.differ(key, text, sums);
        }
    }

    void detail(String key, Node node, Found found, Function<Amount, @Nullable Object> which) {
        if (check.one().byMeasure() && found.amounts().isEmpty() && CaseCheck.text(node) != null) {
            check.skip(key);
        } else {
            check.only(key, node, found.details(which));
        }
    }

    void value(String key, Node node, Found found) {
        List<String> values = found.texts(
                one -> one.outcome() instanceof Outcome.Derived derived ? List.of(derived.value()) : List.of());
        String expected = CaseCheck.text(node);
        boolean none =
                "none".equals(expected) && values.isEmpty() && found.words().equals(List.of("no_value"));
        if (none || expected != null && values.size() == 1 && sameNumber(expected, values.get(0))) {
            return;
        }
        check.only(key, node, values);
    }

    private static boolean sameNumber(String expected, String found) {
        String number = "-?[0-9]+(\\.[0-9]+)?";
        return expected.matches(number)
                && found.matches(number)
                && new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
    }

    void deadline(String key, Node node, List<Determination> of) {
        List<String> found = of.stream()
                .map(Determination::outcome)
                .filter(Outcome.Duty.class::isInstance)
                .map(Outcome.Duty.class::cast)
                .map(Outcome.Duty::deadline)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toString)
                .distinct()
                .toList();
        check.only(key, node, found);
    }

    void rate(Node node, Found found) {
        String text = CaseCheck.text(node);
        BigDecimal expected = text == null ? null : check.number("rate_percent", node, text);
        BigDecimal rate = found.ratePercent().orElse(null);
        if (expected != null && (rate == null || rate.compareTo(expected) != 0)) {
            check.differ("rate_percent", expected.toPlainString(), rate == null ? List.of() : List.of(rate));
        }
    }
}
