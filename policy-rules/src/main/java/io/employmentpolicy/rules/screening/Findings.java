package io.employmentpolicy.rules.screening;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each answer what it means to whom the case is about, and brings them into order. */
final class Findings {
    /** By group, then what is worth most, then what waits for least, then by id. */
    private static final Comparator<Finding> ORDER = Findings::compare;

    private final Map<String, List<Choice.Right>> chosen = new HashMap<>(0);

    private final LocalDate asOf;

    /**
     * @param choices what may be drawn together of the answers
     * @param asOf the day of the answers
     */
    Findings(List<Choice> choices, LocalDate asOf) {
        this.asOf = asOf;
        for (Choice choice : choices) {
            for (Choice.Right right : choice.rights()) {
                chosen.computeIfAbsent(right.policy(), any -> new ArrayList<>(1))
                        .add(right);
            }
        }
    }

    /** The finding an answer leads to, in a case whose facts have so much to do with it. */
    Finding of(Determination one, @Nullable Shared shared, Support support) {
        Choice.Standing standing = standing(one);
        return standing == null && shared != null && shared.determination() == one
                ? shared.finding(support, asOf)
                : of(one, standing, support, asOf);
    }

    /** @param standing what becomes of it beside other rights; null when nothing bears on it */
    static Finding of(Determination one, Choice.@Nullable Standing standing, Support support, LocalDate asOf) {
        Outcome outcome = one.outcome();
        return new Finding(
                one.policy(),
                one.title(),
                one.kind(),
                one.conclusion(),
                one.subject(),
                outcome,
                outcome.accept(new Grouping(one.kind(), standing, support, asOf)),
                WholeWorth.of(outcome.amounts(), outcome.open()));
    }

    private Choice.@Nullable Standing standing(Determination one) {
        for (Choice.Right right : chosen.getOrDefault(one.policy(), List.of())) {
            if (right.conclusion().equals(one.conclusion())
                    && right.subject().index() == one.subject().index()
                    && right.subject().kind().equals(one.subject().kind())) {
                return right.standing();
            }
        }
        return null;
    }

    static void sort(List<Finding> findings) {
        findings.sort(ORDER);
    }

    private static int compare(Finding one, Finding other) {
        int order = one.group().compareTo(other.group());
        if (order == 0) {
            order = counting(other).compareTo(counting(one));
        }
        if (order == 0) {
            order = Integer.compare(
                    one.outcome().missingFacts().size(),
                    other.outcome().missingFacts().size());
        }
        return order == 0 ? one.policy().compareTo(other.policy()) : order;
    }

    /** What has no upper limit counts by what is certain of it. */
    private static Yuan counting(Finding one) {
        Yuan most = one.worth().most();
        return most == null ? one.worth().least() : most;
    }
}
