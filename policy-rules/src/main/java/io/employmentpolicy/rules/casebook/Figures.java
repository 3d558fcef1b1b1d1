package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Outcome.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 目标、核对与次序中的数字。 / The figures of targets, checks and orders, as cases ask for them. */
final class Figures {
    /** Keys that ask for one number. */
    static final Set<String> NUMBERS = Set.of(
            "gap", "numerator", "denominator", "average_per_year", "due_by_now", "standard_yuan", "shortfall_yuan");

    /** Keys that ask for ids in their order. */
    static final Set<String> ORDERS = Set.of("order", "excluded", "preferred");

    /** Keys that ask for something of several targets at once. */
    static final Set<String> SEVERAL = Set.of("results", "gaps");

    /** The key that names the target a case is about. */
    static final String TARGET = "target";

    private static final int MONTHS = 12;
    private static final int EXACT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The number of an outcome a key asks for. */
    static @Nullable BigDecimal number(String key, Outcome outcome) {
        if (outcome instanceof Outcome.Checked checked) {
            return key.equals("standard_yuan")
                    ? checked.standard().amount()
                    : key.equals("shortfall_yuan") ? checked.shortfall().amount() : null;
        }
        if (!(outcome instanceof Outcome.Progress progress)) {
            return null;
        }
        return switch (key) {
            case "gap" -> progress.gap();
            case "numerator" -> progress.base() == null ? null : progress.measured();
            case "denominator" -> progress.base();
            case "average_per_year" -> average(progress);
            case "due_by_now" -> progress.due() == null ? null : progress.due().setScale(1, RoundingMode.HALF_UP);
            default -> null;
        };
    }

    private static @Nullable BigDecimal average(Outcome.Progress progress) {
        if (progress.measured() == null || progress.from() == null || progress.to() == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(progress.from(), progress.to().plusDays(1));
        return progress.measured()
                .multiply(BigDecimal.valueOf(MONTHS))
                .divide(BigDecimal.valueOf(months), EXACT, RoundingMode.HALF_UP);
    }

    /** The rate of a target in percent with one decimal. */
    static Optional<BigDecimal> ratePercent(Outcome outcome) {
        return outcome instanceof Outcome.Progress progress
                        && progress.measured() != null
                        && progress.base() != null
                        && progress.base().signum() > 0
                ? Optional.of(progress.measured().multiply(HUNDRED).divide(progress.base(), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The ids of an order a key asks for; null when the outcome is no order. */
    static @Nullable List<String> ids(String key, Outcome outcome) {
        if (!(outcome instanceof Outcome.Ranking ranking)) {
            return null;
        }
        return switch (key) {
            case "order" -> ranking.order();
            case "excluded" -> ranking.excluded();
            default -> ranking.preferred();
        };
    }

    /** Whether some fact bore on a target, so that a case that names none may mean it. */
    static boolean touched(Determination determination) {
        Outcome outcome = determination.outcome();
        boolean idle = outcome instanceof Outcome.NotApplicable
                || outcome instanceof Outcome.Progress progress
                        && (progress.standing() == Standing.NO_DATA || progress.standing() == Standing.NOT_BEGUN);
        return !idle;
    }

    /** Whether a target stands in a measure: its id begins with it. */
    static boolean inMeasure(Determination determination, List<String> measures) {
        String id = String.valueOf(determination.subject().id());
        return measures.stream().anyMatch(measure -> id.startsWith(measure + "-T"));
    }

    /** Whether a name means a target: its id with or without the period, its indicator, or the year. */
    static boolean means(String name, Determination determination) {
        String id = String.valueOf(determination.subject().id());
        boolean indicator = determination.outcome() instanceof Outcome.Progress progress
                && progress.indicator().equals(name);
        return indicator || id.equals(name) || id.startsWith(name + "@") || id.endsWith("@" + name);
    }

    /** Every target with something lacking, by its indicator; a year where several periods of one indicator lack something. */
    static Map<String, BigDecimal> lacking(List<Determination> determinations) {
        Map<String, BigDecimal> lacking = new LinkedHashMap<>();
        for (Determination one : determinations) {
            BigDecimal gap = number("gap", one.outcome());
            if (gap != null && gap.signum() > 0) {
                lacking.put(String.valueOf(one.subject().id()), gap);
            }
        }
        return lacking;
    }
}
