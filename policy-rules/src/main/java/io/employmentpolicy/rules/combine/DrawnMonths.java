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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 已享受的月份和年度。 / Takes from every right the months, or the years, it was drawn in before: under its own name, or under one that a rule says is the
 * same right and counts. What is told counts; that there may be more takes nothing away, or no right by the month would ever be sure. What is paid once is
 * for PriorBenefits.
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

    private static final ActiveRule ONCE = new ActiveRule(RULE, Sides.NONE, 1, null);

    /** By policy those under which what it describes may have been drawn as well. */
    private final Map<String, Set<String>> alike = new HashMap<>();

    DrawnMonths(Collection<Combination> rules) {
        for (Combination rule : rules) {
            if (isOneRight(rule)) {
                for (String policy : rule.policies()) {
                    rule.policies().stream()
                            .filter(other -> rule.side(other) != rule.side(policy))
                            .forEach(alike.computeIfAbsent(policy, any -> new HashSet<>())::add);
                }
            }
        }
    }

    private static boolean isOneRight(Combination rule) {
        return rule.kind() == Kind.ONE_RIGHT && rule.history() != Combination.History.IN_POLICY;
    }

    ActiveRule rule() {
        return ONCE;
    }

    /** The policies of which something is granted by the month or year that was drawn before. */
    Set<String> concerned(List<Determination> determinations, Circumstances circumstances) {
        List<Received> told = circumstances.received(RULE);
        if (told.isEmpty()) {
            return Set.of();
        }
        Set<String> drawn =
                told.stream().map(Received::policy).flatMap(Optional::stream).collect(Collectors.toSet());
        return drawn.isEmpty()
                ? Set.of()
                : determinations.stream()
                        .filter(CandidateRight::isSure)
                        .filter(one -> (drawn.contains(one.policy())
                                        || alike.getOrDefault(one.policy(), Set.of()).stream()
                                                .anyMatch(drawn::contains))
                                && one.outcome().amounts().stream().anyMatch(DrawnMonths::counted))
                        .map(Determination::policy)
                        .collect(Collectors.toSet());
    }

    private static boolean counted(Amount sum) {
        return sum.unit() != Amount.Unit.ONCE && !(sum.quantity() instanceof Amount.None);
    }

    /** @param active the rules in force, of which those of one right say what else counts as drawn of it */
    void apply(Entitlement right, List<ActiveRule> active, Circumstances circumstances) {
        List<Received> told = circumstances.received(RULE);
        boolean counted = !told.isEmpty()
                && right.members().stream()
                        .flatMap(member -> member.amounts().stream())
                        .anyMatch(DrawnMonths::counted);
        for (Received before : counted ? told : List.<Received>of()) {
            OpenTruth of = of(right, before, active, circumstances);
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

    /** Whether it was drawn of a right. */
    private static OpenTruth of(
            Entitlement right, Received before, List<ActiveRule> active, Circumstances circumstances) {
        String policy = before.policy().orElse("");
        OpenTruth any = OpenTruth.NO;
        for (CandidateRight member : right.members()) {
            if (member.policy().equals(policy)) {
                any = any.or(circumstances.coincide(RULE, member, before));
            }
            for (ActiveRule one : active) {
                if (isOneRight(one.rule())
                        && one.side(policy) >= 0
                        && one.side(member.policy()) >= 0
                        && one.side(policy) != one.side(member.policy())) {
                    any = any.or(one.applied(circumstances.coincide(one.rule(), member, before)));
                }
            }
        }
        return any;
    }

    private static void months(Entitlement right, Received before, @Nullable Months drawn, OpenTruth of) {
        if (!right.term().known()) {
            return;
        }
        if (drawn != null) {
            Months lost = drawn.and(right.months());
            if (!lost.isEmpty()) {
                right.lose(ONCE, List.of(before), lost, of);
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
            Months months = right.months().and(Months.ofYear(year));
            if (!months.isEmpty() && all) {
                right.lose(ONCE, List.of(before), months, of);
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
