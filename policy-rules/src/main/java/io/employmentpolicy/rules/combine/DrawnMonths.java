package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 已享受的月份和年度。 / Takes from every right the months, or the years, it was drawn in before under its own name; what was drawn under another name of
 * the right is for the rules that say it is one. What is told counts; that there may be more takes nothing away, or no right by the month would ever be sure.
 */
final class DrawnMonths {
    /** 一份月份或年度只享受一次。 / Holds for every right, so that nobody has to declare it and no policy can be forgotten. */
    static final Combination RULE = new Combination(
            "DRAWN-ONCE",
            new Text(
                    "同一项待遇的同一个月份、同一年度只享受一次，已经享受的从中扣除",
                    "a month or a year of one benefit is drawn once; what was drawn before is taken off"),
            Kind.LIMIT,
            List.of(),
            Set.of(Same.SUBJECT, Same.MONTH),
            "",
            false,
            Combination.History.TOLD,
            null,
            "",
            Choice.Origin.LOGIC,
            Trust.ASSUMED,
            "",
            "",
            "",
            Place.of("combinations.yaml"));

    private static final ActiveRule ONCE = new ActiveRule(RULE, Map.of(), 1, null);

    ActiveRule rule() {
        return ONCE;
    }

    /** The policies of which something is granted by the month or year that was drawn before. */
    Set<String> concerned(List<Determination> determinations, Circumstances circumstances) {
        Set<String> drawn = circumstances.received(RULE).stream()
                .map(Received::policy)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return drawn.isEmpty()
                ? Set.of()
                : determinations.stream()
                        .filter(CandidateRight::isSure)
                        .filter(one -> drawn.contains(one.policy())
                                && one.outcome().amounts().stream().anyMatch(DrawnMonths::counted))
                        .map(Determination::policy)
                        .collect(Collectors.toSet());
    }

    private static boolean counted(Amount sum) {
        return sum.unit() != Amount.Unit.ONCE && !(sum.quantity() instanceof Amount.None);
    }

    void apply(Entitlement right, Circumstances circumstances) {
        boolean counted = right.members().stream()
                .flatMap(member -> member.amounts().stream())
                .anyMatch(DrawnMonths::counted);
        for (Received before : counted ? circumstances.received(RULE) : List.<Received>of()) {
            OpenTruth of = of(right, before, circumstances);
            if (!of.may()) {
                continue;
            }
            if (right.only(Amount.Unit.YEAR)) {
                years(right, before, of, circumstances);
            } else {
                months(right, before, before.months(circumstances.asOf()), of);
            }
        }
    }

    /** Whether it was drawn of a right, under the name of one that tells it. */
    private static OpenTruth of(Entitlement right, Received before, Circumstances circumstances) {
        String policy = before.policy().orElse("");
        OpenTruth any = OpenTruth.NO;
        for (CandidateRight member : right.members()) {
            if (member.policy().equals(policy)) {
                any = any.or(circumstances.coincide(RULE, member, before));
            }
        }
        return any;
    }

    private static void months(Entitlement right, Received before, @Nullable SortedSet<YearMonth> drawn, OpenTruth of) {
        if (!right.term().known()) {
            return;
        }
        if (drawn != null) {
            drawn.retainAll(right.months());
            if (!drawn.isEmpty()) {
                right.lose(ONCE, List.of(before), drawn, of);
            }
        } else if (!before.isOver(right.term().months().first())) {
            right.loseAll(ONCE, List.of(before), of.and(OpenTruth.unknown(before.missingMonths())));
        }
    }

    /** What is told for a year: less what was drawn of it, nothing once that is all of it. */
    private static void years(Entitlement right, Received before, OpenTruth of, Circumstances circumstances) {
        Worth whole = right.payment();
        Yuan part = before.amount();
        boolean all = part == null || whole.most() == null || part.compareTo(whole.most()) >= 0;
        Integer year = before.year();
        if (year == null) {
            right.loseAll(ONCE, List.of(before), of.and(OpenTruth.unknown(before.missingYear())));
        } else if (right.term().known()) {
            SortedSet<YearMonth> months = right.months().subSet(YearMonth.of(year, 1), YearMonth.of(year + 1, 1));
            if (!months.isEmpty() && all) {
                right.lose(ONCE, List.of(before), List.copyOf(months), of);
            } else if (!months.isEmpty() && part != null) {
                right.takeOff(ONCE, before, part, of);
            }
        } else if (year == circumstances.asOf().getYear()) {
            if (all || part == null) {
                right.loseAll(ONCE, List.of(before), of);
            } else {
                right.takeOff(ONCE, before, part, of);
            }
        }
    }
}
