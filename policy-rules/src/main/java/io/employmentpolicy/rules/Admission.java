package io.employmentpolicy.rules;

import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What is asked of an engine, checked before anything is decided. Immutable. */
final class Admission {
    /** Whoever asks about more strangers than this has the wrong list, not a slip of the pen. */
    private static final int MOST_TOLD = 100;

    private final Map<String, Policy> policies;

    Admission(Rulebook rulebook) {
        this.policies = rulebook.policies();
    }

    /** Facts built in Java are looked through as those read from files were; once for each bag. */
    void check(Facts facts, LocalDate asOf, Collection<String> asked) {
        List<Problem> problems = new ArrayList<>(0);
        if (FactProblem.isBeyond(asOf)) {
            problems.add(FactProblem.dayAsked(Place.of("decide"), asOf));
        }
        problems.addAll(facts.problems(asOf));
        known(asked, problems);
    }

    /** Refuses policies that there are not. */
    void known(Collection<String> asked) {
        known(asked, new ArrayList<>(0));
    }

    /** Ids by themselves and by the titles of policies. */
    private Map<String, String> spellings() {
        Map<String, String> spellings = new TreeMap<>();
        policies.values().forEach(policy -> spellings.put(policy.title().zh(), policy.id()));
        policies.keySet().forEach(policy -> spellings.put(policy, policy));
        return spellings;
    }

    private void known(Collection<String> asked, List<Problem> problems) {
        int told = problems.size() + MOST_TOLD;
        for (String policy : asked) {
            Objects.requireNonNull(policy, "policies: one of the ids is null");
            if (!policies.containsKey(policy) && problems.size() < told) {
                problems.add(new Problem(
                        "FACT-202",
                        Place.of("decide"),
                        "policies",
                        new Text("未知政策 " + policy, "unknown policy " + policy),
                        new Text("政策目录中的编号", "an id of the catalogue"),
                        DidYouMean.of(policy, spellings())
                                .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                                .orElse(new Text(
                                        "对照政策目录（catalogue --by policy）",
                                        "compare with the catalogue (catalogue --by policy)"))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }
}
