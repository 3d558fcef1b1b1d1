package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingChoice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 缺少的事实，任一即可的合并说明。 / The facts an answer waits for: those that are all needed one by one, then those of which one does as a choice. */
public final class WaitsText {
    private final Speech speech;
    private final Function<MissingFact, String> name;

    /** @param name what a fact is called */
    WaitsText(Speech speech, Function<MissingFact, String> name) {
        this.speech = speech;
        this.name = name;
    }

    /** 按词典名称。 / As the dictionary names them. */
    public static List<String> named(Outcome outcome, Language language) {
        Speech speech = new Speech(language);
        return new WaitsText(speech, fact -> speech.told(fact.label())).of(outcome);
    }

    /** 按问法。 / As somebody is asked for them whom a finding is about; of a record of which nothing is known, whether there is one. */
    public static List<String> asked(Finding finding, Language language) {
        Speech speech = new Speech(language);
        Outcome outcome = finding.outcome();
        List<String> waits = new WaitsText(speech, fact -> MissingText.asked(fact, finding, speech))
                .of(MissingText.wholeFirst(outcome.missingFacts()), outcome.choices());
        return waits.isEmpty() ? forTheSum(finding, speech) : waits;
    }

    /** Of what holds the facts its sum hangs on. */
    private static List<String> forTheSum(Finding finding, Speech speech) {
        return finding.outcome().amounts().stream()
                .map(Amount::quantity)
                .filter(Amount.DependsOnFacts.class::isInstance)
                .flatMap(open -> ((Amount.DependsOnFacts) open).facts().stream())
                .map(fact -> MissingText.asked(fact, finding, speech))
                .distinct()
                .toList();
    }

    List<String> of(Outcome outcome) {
        return of(outcome.missingFacts(), outcome.choices());
    }

    /** @param choices those that speak of other facts than these are left out */
    List<String> of(List<MissingFact> missing, List<MissingChoice> choices) {
        List<MissingChoice> told = choices.stream()
                .filter(choice -> missing.containsAll(choice.facts()) && differs(choice))
                .toList();
        List<String> all = new ArrayList<>();
        missing.stream()
                .filter(fact -> told.stream().noneMatch(choice -> choice.facts().contains(fact)))
                .map(name)
                .forEach(all::add);
        told.forEach(choice -> all.add(choice(choice)));
        return all.stream().distinct().toList();
    }

    /** Ways that are called the same are no choice to whoever reads of them. */
    private boolean differs(MissingChoice choice) {
        return choice.ways().stream().map(this::way).distinct().count()
                == choice.ways().size();
    }

    private String choice(MissingChoice choice) {
        String ways = choice.ways().stream()
                .map(this::way)
                .collect(Collectors.joining(
                        choice.single() ? speech.say(" 或 ", " or ") : speech.say("，或者 ", ", or else ")));
        return ways
                + (choice.single()
                        ? speech.say("（任一项即可）", " (any one of these will do)")
                        : speech.say("（任一种即可）", " (either will do)"));
    }

    private String way(List<MissingFact> facts) {
        return facts.stream().map(name).distinct().collect(Collectors.joining(speech.say(" 和 ", " and ")));
    }
}
