package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.application.ReceivedBenefitBuilder;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employer.PublicPost;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.training.Internship;
import io.employmentpolicy.model.value.MonthPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 按月或者按年享受的一项。 / What an answer grants by the month or the year, and how much of it is still due.
 *
 * @param first the month it begins with; that of the day where no other is told
 * @param months how many it runs in all; null where nothing ends it
 * @param left how many of them the answer leaves after what was drawn
 * @param yearly whether it is told for a year, as a deduction from the taxes of the year
 */
record MonthsDue(
        Determination one, YearMonth first, @Nullable Integer months, int left, boolean yearly) {
    private static final int YEAR = 12;

    /** What is granted by the month or the year, and does not fall out beside what was drawn. */
    static List<MonthsDue> granted(Decision decision, String policy) {
        return decision.of(policy).stream()
                .filter(each -> each.outcome() instanceof Outcome.Eligible eligible
                        && eligible.amounts().stream().anyMatch(MonthsDue::counted))
                .map(each -> of(each, right(decision, each), YearMonth.from(decision.asOf())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean counted(Amount sum) {
        return sum.unit() != Amount.Unit.ONCE && !(sum.quantity() instanceof Amount.None);
    }

    private static Optional<Choice.Right> right(Decision decision, Determination one) {
        return decision.choices().stream()
                .flatMap(choice -> choice.rights().stream())
                .filter(right -> right.policy().equals(one.policy())
                        && right.conclusion().equals(one.conclusion())
                        && right.subject().equals(one.subject()))
                .findFirst();
    }

    private static Optional<MonthsDue> of(Determination one, Optional<Choice.Right> right, YearMonth today) {
        if (right.filter(MonthsDue::lostOrAsked).isPresent()) {
            return Optional.empty();
        }
        Amount sum = one.outcome().amounts().stream()
                .filter(MonthsDue::counted)
                .findFirst()
                .orElseThrow();
        if (sum.months() == null && !sum.waitsFor().isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = sum.from() == null ? today : sum.from();
        Integer months = sum.months();
        if (sum.lastDay() != null) {
            int until = Math.toIntExact(ChronoUnit.MONTHS.between(first, YearMonth.from(sum.lastDay()))) + 1;
            months = months == null ? Integer.valueOf(until) : Integer.valueOf(Math.min(months, until));
        }
        int left = right.map(Choice.Right::months).filter(some -> !some.isEmpty()).stream()
                .flatMap(List::stream)
                .mapToInt(MonthsDue::length)
                .sum();
        return Optional.of(new MonthsDue(
                one, first, months, left > 0 || months == null ? left : months, sum.unit() == Amount.Unit.YEAR));
    }

    /** Whether it falls out, or the answer asks of what was drawn, as for the day of the accident it was drawn for. */
    private static boolean lostOrAsked(Choice.Right right) {
        return right.standing() == Choice.Standing.FALLS_OUT
                || right.standing() == Choice.Standing.OPEN && !right.losses().isEmpty();
    }

    private static int length(MonthPeriod period) {
        YearMonth last = period.to() == null ? period.from() : period.to();
        return Math.toIntExact(ChronoUnit.MONTHS.between(period.from(), last)) + 1;
    }

    String policy() {
        return one.policy();
    }

    /** The same day, a year later, and the last day of the last month, as far as they are not before the first month. */
    Set<LocalDate> asked(LocalDate day) {
        Set<LocalDate> days = new LinkedHashSet<>(List.of(day, day.plusYears(yearly ? 0 : 1)));
        if (months != null) {
            days.add(first.plusMonths(months - 1L).atEndOfMonth());
        }
        days.removeIf(one -> one.isBefore(day) || YearMonth.from(one).isBefore(first));
        return days;
    }

    /** The facts with every month up to a day told as drawn. */
    Facts told(Facts facts, LocalDate day) {
        ReceivedBenefitBuilder drawn =
                ReceivedBenefit.builder().policy(policy()).year(day.getYear()).grantedOn(day);
        if (!yearly) {
            drawn.period(new MonthPeriod(first, first.plusMonths(Math.max(1, drawnBy(day)) - 1L)));
        }
        about(facts).ifPresent(about -> drawn.personId(whose(about)));
        return counted(facts, day).toBuilder().add(drawn.build()).build();
    }

    /** Where a fact counts the months drawn, it is told anew with them. */
    private Facts counted(Facts facts, LocalDate day) {
        Fact subject = about(facts).orElse(null);
        return facts.replacing(fact -> {
            String counter = fact == subject && fact instanceof Hire
                    ? "monthsSubsidised"
                    : fact instanceof UnemploymentInsurance ? "monthsDrawn" : "";
            FactKind kind = facts.dictionary().kindOf(fact).orElseThrow();
            return kind.field(counter)
                    .filter(field -> field.read(fact) instanceof Integer)
                    .map(field -> kind.with(
                            fact, Map.of(field, (Integer) Objects.requireNonNull(field.read(fact)) + drawnBy(day))))
                    .orElse(fact);
        });
    }

    private Optional<Fact> about(Facts facts) {
        return DrawnOnceTest.about(one.subject(), facts);
    }

    private static @Nullable String whose(Fact about) {
        return about instanceof Hire hire
                ? hire.personId()
                : about instanceof PublicPost post
                        ? post.holderId()
                        : about instanceof Internship trainee ? trainee.personId() : null;
    }

    /** The facts with a name for whoever it is about, without which nobody could tell what was drawn for whom. */
    static Facts named(Facts facts) {
        return facts.replacing(fact -> {
            FactKind kind = facts.dictionary().kindOf(fact).orElseThrow();
            Optional<FactField> id = kind.name().equals("received_benefit")
                    ? Optional.empty()
                    : kind.field("personId").or(() -> kind.field("holderId"));
            return id.isEmpty() || id.get().read(fact) != null ? fact : kind.with(fact, Map.of(id.get(), "NAMED"));
        });
    }

    private int drawnBy(LocalDate day) {
        if (yearly && months != null) {
            return Math.toIntExact(IntStream.range(0, months)
                    .filter(month -> first.plusMonths(month).getYear() == day.getYear())
                    .count());
        }
        int past = Math.toIntExact(ChronoUnit.MONTHS.between(first, YearMonth.from(day))) + 1;
        return months == null ? past : Math.min(months, past);
    }

    /** Whether as much is due as if nothing had been drawn before up to a day. */
    boolean isAsMuchAs(MonthsDue before, LocalDate day) {
        return one.subject().path().equals(before.one.subject().path())
                && (months == null || left > before.left - before.drawnBy(day));
    }
}
