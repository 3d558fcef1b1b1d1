package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
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
        List<Determination> merged = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            int position = i;
            List<Determination> same =
                    versions.stream().map(version -> version.get(position)).toList();
            boolean one = same.stream().map(Determination::outcome).distinct().count() == 1;
            boolean never = same.stream().allMatch(version -> refuses(version.outcome()));
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
        Set<MissingFact> facts = new LinkedHashSet<>(lacking.missingFacts());
        Set<MissingParameter> parameters = new LinkedHashSet<>(lacking.missingParameters());
        Set<String> waiting = new LinkedHashSet<>();
        Set<Amount> indicated = new LinkedHashSet<>();
        Set<Contradiction> contradictions = new LinkedHashSet<>();
        for (Determination version : versions) {
            Outcome own = version.outcome();
            facts.addAll(own.missingFacts());
            parameters.addAll(own.missingParameters());
            waiting.addAll(own.waitingFor());
            indicated.addAll(own.amounts());
            contradictions.addAll(own.contradictions());
        }
        Outcome outcome = new Outcome.Undetermined(
                List.copyOf(facts),
                List.copyOf(parameters),
                List.copyOf(waiting),
                List.copyOf(indicated),
                List.copyOf(contradictions));
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
