package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 没有延长时的期限。 / Until when something is to be done that hangs on untold events, such as an extension or that it was done: the day by which it
 * is due where none of them has happened, which is what most people have to keep to.
 */
public final class DueDays {
    private static final Text NOT_YET = new Text("没有", "there is none");

    /** As often events may come to light of which it was not told either, such as that the thing was done. */
    private static final int MOST = 3;

    private final Look look;

    /** @param look what both engines say */
    public DueDays(Look look) {
        this.look = look;
    }

    /** 加入期限。 / The overview with the days by which open duties are due. */
    public Overview in(Overview overview, Facts facts) {
        List<Overview.Cases> all = new ArrayList<>(overview.cases());
        for (Finding one : overview.screening().in(Group.DUTY)) {
            if (one.outcome() instanceof Outcome.Undetermined
                    && overview.casesOf(one).isEmpty()) {
                due(one, facts, overview.screening().asOf()).ifPresent(all::add);
            }
        }
        return all.size() == overview.cases().size()
                ? overview
                : new Overview(
                        overview.screening(),
                        overview.explained(),
                        overview.documents(),
                        overview.asked(),
                        all,
                        overview.helps());
    }

    private Optional<Overview.Cases> due(Finding open, Facts facts, LocalDate asOf) {
        List<MissingFact> hangsOn = events(open.outcome(), facts);
        List<MissingFact> untold = hangsOn;
        Facts without = facts;
        for (int i = 0; i < MOST && !untold.isEmpty(); i++) {
            for (MissingFact event : untold) {
                without = FactEdit.told(without, event.at(), Occurrence.notYet());
            }
            Optional<Determination> then = look.of(without, asOf, List.of(open.policy())).stream()
                    .filter(one -> isAbout(one, open))
                    .findFirst();
            if (then.map(Determination::outcome)
                    .filter(outcome -> outcome instanceof Outcome.Duty duty && duty.deadline() != null)
                    .isPresent()) {
                return then.map(one -> new Overview.Cases(
                        open,
                        hangsOn.get(0).at(),
                        hangsOn.get(0).label(),
                        List.of(new Overview.Case("null", NOT_YET, one))));
            }
            Facts now = without;
            untold = then.map(one -> events(one.outcome(), now)).orElse(List.of());
        }
        return Optional.empty();
    }

    private static List<MissingFact> events(Outcome outcome, Facts facts) {
        return outcome.missingFacts().stream()
                .filter(fact -> isEvent(fact.at(), facts))
                .toList();
    }

    private static boolean isAbout(Determination decided, Finding open) {
        return decided.conclusion().equals(open.conclusion())
                && decided.subject().equals(open.subject());
    }

    private static boolean isEvent(FactPath path, Facts facts) {
        return path.field() != null
                && path.index() != null
                && FactEdit.field(facts.dictionary(), path).type().isEvent();
    }
}
