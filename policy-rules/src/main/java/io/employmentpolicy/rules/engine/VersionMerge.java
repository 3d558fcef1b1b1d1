package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.evaluation.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 合并各版本的评定。 / Merges the answers of every version a policy could be decided under: one answer, or undetermined. */
final class VersionMerge {
    private final Evidence lacking;

    /** @param lacking what would tell which version counts */
    VersionMerge(Evidence lacking) {
        this.lacking = lacking;
    }

    List<Determination> merge(List<List<Determination>> versions) {
        List<Determination> latest = versions.get(versions.size() - 1);
        List<Determination> merged = new ArrayList<>(latest.size());
        for (int i = 0; i < latest.size(); i++) {
            List<Determination> same = new ArrayList<>(versions.size());
            boolean one = true;
            boolean never = true;
            for (List<Determination> version : versions) {
                Determination own = version.get(i);
                same.add(own);
                one &= own.outcome().equals(latest.get(i).outcome());
                never &= refuses(own.outcome());
            }
            merged.add(one ? latest.get(i) : never ? refusal(same) : open(latest.get(i), same));
        }
        return merged;
    }

    private static boolean refuses(Outcome outcome) {
        return outcome instanceof Outcome.NotEligible || outcome instanceof Outcome.NotInForce;
    }

    /** Whichever version counts, the answer is no: the latest version that gives reasons speaks. */
    private static Determination refusal(List<Determination> versions) {
        Determination speaking = versions.get(versions.size() - 1);
        for (Determination version : versions) {
            speaking = version.outcome() instanceof Outcome.NotEligible ? version : speaking;
        }
        return speaking;
    }

    private Determination open(Determination latest, List<Determination> versions) {
        Evidence open = new Evidence();
        open.addAll(lacking);
        Set<Amount> indicated = new LinkedHashSet<>();
        for (Determination version : versions) {
            open.lacking(version.outcome());
            indicated.addAll(version.outcome().amounts());
        }
        Outcome outcome = open.open(List.copyOf(indicated));
        return new Determination(
                latest.policy(),
                latest.title(),
                latest.kind(),
                latest.conclusion(),
                latest.subject(),
                outcome,
                List.of(),
                List.of(),
                latest.clauses(),
                latest.parameters(),
                latest.weakestTrust(),
                latest.warnings(),
                latest.reason());
    }
}
