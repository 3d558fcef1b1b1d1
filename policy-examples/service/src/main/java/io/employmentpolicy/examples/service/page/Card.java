package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One finding as the page shows it.
 *
 * @param sums its sums, a line each
 * @param missing what would decide it, as the dictionary names it
 */
public record Card(String policy, String title, String word, List<String> sums, List<String> missing) {
    private static final List<Screening.Group> TOLD = List.of(
            Screening.Group.YOURS,
            Screening.Group.PERHAPS,
            Screening.Group.DELEGATED,
            Screening.Group.LATER,
            Screening.Group.INSTEAD,
            Screening.Group.FAILED,
            Screening.Group.ASK,
            Screening.Group.REFUSED);

    private static final Set<Screening.Group> OPEN = Set.of(Screening.Group.ASK, Screening.Group.UNTOUCHED);
    private static final int MOST_OPEN = 6;

    /** The findings that concern somebody, by the name of their group, in the order in which people want to read them. */
    static Map<Screening.Group, List<Card>> of(Screening screening, Spoken spoken) {
        Map<Screening.Group, List<Card>> cards = new LinkedHashMap<>();
        for (Screening.Group group : TOLD) {
            List<Card> some = screening.in(group).stream()
                    .filter(one -> group != Screening.Group.ASK || isRight(one))
                    .map(one -> of(one, spoken))
                    .toList();
            if (!some.isEmpty()) {
                cards.put(group, some);
            }
        }
        return cards;
    }

    /** Titles of what is open and waits for a question, what it settles by itself first. */
    static List<String> open(Screening screening, NextQuestion question, Spoken spoken) {
        return Stream.concat(question.decides().stream(), question.mayDecide().stream())
                .flatMap(policy -> screening.of(policy).stream())
                .filter(one -> OPEN.contains(one.group()) && isRight(one))
                .filter(one -> one.outcome() instanceof Outcome.Undetermined)
                .map(one -> spoken.say(one.title()))
                .distinct()
                .limit(MOST_OPEN)
                .toList();
    }

    /** Of what is open somebody wants to know what he may have, not what others may owe. */
    private static boolean isRight(Screening.Finding finding) {
        return finding.kind() == Kind.BENEFIT || finding.kind() == Kind.CERTIFICATION;
    }

    private static Card of(Screening.Finding finding, Spoken spoken) {
        return new Card(
                finding.policy(),
                spoken.say(finding.title()),
                spoken.say(finding.word()),
                finding.outcome().amounts().stream()
                        .map(one -> DecisionText.print(one, spoken.language()))
                        .toList(),
                finding.outcome().missingFacts().stream()
                        .map(MissingFact::label)
                        .map(spoken::say)
                        .distinct()
                        .toList());
    }
}
