package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 分组与排序。 / Says of each finding what it means to whom the case is about, and brings them into order. Immutable and thread-safe. */
public final class Screener {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::group)
            .thenComparing(Screener::mostFirst)
            .thenComparing(one -> one.outcome().missingFacts().size())
            .thenComparing(Finding::policy);

    private final Map<String, List<Need>> needs = new HashMap<>();
    private final Map<String, List<Need>> own = new HashMap<>();
    private final Map<String, FactKind> subjects = new HashMap<>();
    /** Policies whose version an event selects: what has happened will not come under a later one. */
    private final Set<String> byEvent = new HashSet<>();

    /** Looks up what every policy turns on. */
    public Screener(Rulebook rulebook) {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        for (Policy policy : rulebook.policies().values()) {
            List<Need> all = PolicyNeeds.of(order.closure(List.of(policy.id())), rulebook);
            List<Need> direct = PolicyNeeds.of(List.of(policy.id()), rulebook);
            needs.put(policy.id(), all);
            own.put(policy.id(), direct.isEmpty() ? all : direct);
            subjects.put(policy.id(), policy.subject());
            if (policy.selectedBy() != null) {
                byEvent.add(policy.id());
            }
        }
    }

    /** 种子。 / A number told by the facts of a case alone, by which cases are drawn. */
    public static long seed(Facts facts) {
        return FactsSeed.of(facts);
    }

    /**
     * 分组并排序。 / The findings in order: by group, then what is worth most, then what waits for least, then by id.
     *
     * @param choices what may be drawn together of them
     * @param asOf the day of the screening
     */
    public List<Finding> findings(
            List<Determination> determinations, List<Choice> choices, Facts facts, LocalDate asOf) {
        Told told = new Told(facts);
        Map<Right, Choice.Standing> standings = standings(choices);
        List<Finding> findings = new ArrayList<>(determinations.size());
        for (Determination one : determinations) {
            findings.add(finding(one, standings.get(Right.of(one)), told, asOf));
        }
        findings.sort(ORDER);
        return findings;
    }

    private Finding finding(Determination one, Choice.@Nullable Standing standing, Told told, LocalDate asOf) {
        List<Need> looked = Objects.requireNonNull(needs.get(one.policy()));
        FactKind subject = Objects.requireNonNull(subjects.get(one.policy()));
        Outcome outcome = one.outcome();
        List<Need> direct = Objects.requireNonNull(own.get(one.policy()));
        boolean mostly = told.of(looked) * 2 >= looked.size();
        boolean comes = !byEvent.contains(one.policy())
                && outcome instanceof Outcome.NotInForce ahead
                && ahead.day().isAfter(asOf);
        Grouping grouping = new Grouping(
                one,
                standing,
                told.mentions(subject),
                told.of(direct) > 0,
                told.besides(subject, direct),
                mostly,
                comes);
        return new Finding(
                one.policy(),
                one.title(),
                one.kind(),
                one.conclusion(),
                one.subject(),
                outcome,
                outcome.accept(grouping),
                WholeWorth.of(outcome.amounts(), outcome.open()));
    }

    private static Map<Right, Choice.Standing> standings(List<Choice> choices) {
        Map<Right, Choice.Standing> standings = new HashMap<>();
        choices.forEach(choice -> choice.rights()
                .forEach(right -> standings.putIfAbsent(
                        new Right(
                                right.policy(),
                                right.conclusion(),
                                right.subject().path()),
                        right.standing())));
        return standings;
    }

    /** What has no upper limit counts by what is certain of it. */
    private static Yuan mostFirst(Finding one) {
        Yuan most = one.worth().most();
        return most == null ? Yuan.ZERO.minus(one.worth().least()) : Yuan.ZERO.minus(most);
    }

    private record Right(String policy, String conclusion, String subject) {
        static Right of(Determination one) {
            return new Right(one.policy(), one.conclusion(), one.subject().path());
        }
    }
}
