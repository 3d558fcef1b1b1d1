package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** 差在哪一步。 / Adds to an overview what would help with what it refuses: looked for in a few refusals only, so that a page stays quick. */
public final class Helps {
    private static final int MOST_POLICIES = 8;
    private static final int MOST_ROWS = 3;

    /** What the replays for a page may cost together. */
    private static final long MOST_WORK = 120_000;

    private final ChangeFinder finder;
    private final Function<String, Replay> replays;

    /**
     * @param finder what looks for changes
     * @param replays how a policy is decided again
     */
    public Helps(ChangeFinder finder, Function<String, Replay> replays) {
        this.finder = finder;
        this.replays = replays;
    }

    /** 加入所差的一步。 / The overview with what would help. */
    public Overview in(Overview overview, Facts facts) {
        if (overview.brief()) {
            return overview;
        }
        Map<String, List<Finding>> refused = new LinkedHashMap<>();
        overview.screening().findings().stream()
                .filter(one -> one.group() == Group.REFUSED && one.outcome() instanceof Outcome.NotEligible)
                .forEach(one -> refused.computeIfAbsent(one.policy(), any -> new ArrayList<>())
                        .add(one));
        List<Overview.Help> helps = new ArrayList<>();
        List<Map.Entry<String, List<Finding>>> looked =
                refused.entrySet().stream().limit(MOST_POLICIES).toList();
        long most = MOST_WORK
                / Math.max(
                        1,
                        looked.stream()
                                .mapToInt(one -> few(one.getValue()).size())
                                .sum());
        looked.forEach(one -> helps.addAll(of(one.getKey(), few(one.getValue()), overview, facts, most)));
        return helps.isEmpty()
                ? overview
                : new Overview(
                        overview.screening(),
                        overview.explained(),
                        overview.documents(),
                        overview.asked(),
                        overview.cases(),
                        helps);
    }

    private static List<Finding> few(List<Finding> refused) {
        return refused.subList(0, Math.min(MOST_ROWS, refused.size()));
    }

    private List<Overview.Help> of(String policy, List<Finding> refused, Overview overview, Facts facts, long most) {
        LocalDate asOf = overview.screening().asOf();
        List<Overview.Help> helps = new ArrayList<>();
        Map<Determination, Finding> explained = new LinkedHashMap<>();
        refused.forEach(one -> overview.of(one).stream().findFirst().ifPresent(why -> explained.put(why, one)));
        if (!explained.isEmpty()) {
            Map<Determination, Turning.Way> nearest =
                    finder.nearest(policy, facts, asOf, List.copyOf(explained.keySet()), replays.apply(policy), most);
            nearest.forEach((why, way) -> {
                if (!isOver(way.then(), asOf)) {
                    helps.add(new Overview.Help(Objects.requireNonNull(explained.get(why)), way));
                }
            });
        }
        return helps;
    }

    /** Whether all that would be had has ended by now, as what is paid for somebody who has died: no step brings it about. */
    private static boolean isOver(Outcome then, LocalDate asOf) {
        return !then.amounts().isEmpty()
                && then.amounts().stream().map(Amount::lastDay).allMatch(day -> day != null && day.isBefore(asOf));
    }
}
