package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 概览中点名的其他政策。 / What is said of policies that were asked for by name although they grant nothing here: statuses, values, what is open, does not concern the case or is not in force. */
final class DerivedSection {
    private static final int FEW = 4;
    private static final int SOME = 8;

    /** How values of other policies are named that a condition looks at. */
    private static final String DERIVED = "value[";

    private final Page page;
    private final Screening screening;
    private final Speech speech;

    DerivedSection(Page page) {
        this.page = page;
        this.screening = page.overview().screening();
        this.speech = page.speech();
    }

    void print() {
        for (Group group : List.of(Group.DERIVED, Group.ASK, Group.UNTOUCHED, Group.OVER)) {
            List<Finding> findings = screening.in(group).stream()
                    .filter(one -> !RefusedSection.isRefusedByName(page, one))
                    .toList();
            page.section(group, findings, Integer.MAX_VALUE, this::entry);
        }
    }

    /**
     * Where the facts lead to nothing else, what follows from them: whoever told no more than when he was born asks when he retires. Beside what is
     * granted, near or owed only sums of money that follow from what was told, such as what an employer has to pay; where nothing is granted
     * also what refusals turn on.
     *
     * @param refused what the page tells to be refused
     */
    void known(List<Finding> refused) {
        List<Finding> derived = screening.in(Group.DERIVED);
        if (screening.answers() && !(screening.refusesOnly() && refused.isEmpty())) {
            Set<String> turnedOn = screening.in(Group.YOURS).isEmpty() ? turnedOn(refused) : Set.of();
            derived = derived.stream()
                    .filter(one ->
                            turnedOn.contains(one.title().zh()) || AmountText.isSum(one.outcome()) && isOfTheCase(one))
                    .toList();
        }
        Map<Finding, Page.Entry> known = new LinkedHashMap<>();
        for (Finding one : derived) {
            boolean told = page.explained(one).isPresent()
                    || page.overview().casesOf(one).isPresent();
            Page.Entry entry = told ? entry(one) : Page.Entry.of("");
            if (!entry.further().isEmpty()) {
                known.put(one, entry);
            }
        }
        page.section(
                Group.DERIVED,
                List.copyOf(known.keySet()),
                SOME,
                one -> Objects.requireNonNull(known.get(one), "entry"));
    }

    /** Whether it, or a value it builds on, goes by a number that was told, not by figures and the day alone. */
    private boolean isOfTheCase(Finding one) {
        return page.explained(one).stream()
                .flatMap(explained -> Stream.ofNullable(explained.reason()))
                .flatMap(DerivedSection::below)
                .flatMap(node -> node.values().stream())
                .anyMatch(value -> value.name().contains("].")
                        && !value.name().startsWith(DERIVED)
                        && value.value() != null
                        && value.value().zh().matches("\\d.*"));
    }

    private static Stream<Reason> below(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(DerivedSection::below));
    }

    /** What the values are called that conditions which were not met look at; of a yes or no the refusal itself tells which it is. */
    private Set<String> turnedOn(List<Finding> refused) {
        return refused.stream()
                .flatMap(one -> page.explained(one).stream())
                .flatMap(explained -> Stream.ofNullable(explained.reason()))
                .flatMap(reason -> reason.decidingRules().stream())
                .flatMap(rule -> rule.deciding().stream())
                .flatMap(leaf -> leaf.values().stream())
                .filter(value -> !TruthText.isTruth(value))
                .map(value -> value.label().zh())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Page.Entry entry(Finding one) {
        String told = one.outcome() instanceof Outcome.Derived derived ? value(one, derived) : speech.told(one.word());
        List<String> further = new ArrayList<>();
        if (!one.outcome().missingFacts().isEmpty()) {
            further.add(speech.dependsOn(
                    speech.listed(new WaitsText(speech, fact -> MissingText.said(fact, one, page)).of(one.outcome()))));
            further.addAll(new CasesText(page).lines(one));
        } else {
            page.explained(one).ifPresent(explained -> because(explained, further));
        }
        return new Page.Entry(speech.colon() + told + phase(one), further);
    }

    private String value(Finding one, Outcome.Derived derived) {
        if (TruthText.isTruth(one.title().zh(), derived.value())) {
            return derived.value().equals("1") ? speech.say("是", "yes") : speech.say("否", "no");
        }
        return AmountText.of(derived, speech.language());
    }

    /** What is not met is no reason by itself: it is said that it is not. */
    private String because(Determination explained) {
        boolean holds = explained.reason() != null && explained.reason().truth() == Truth.TRUE;
        return holds
                ? speech.say("因为：", "because: ")
                : ConditionText.excluded(explained.reason())
                        ? speech.say("因为排除情形：", "because it is excluded: ")
                        : speech.say("因为未满足：", "because this is not met: ");
    }

    private String phase(Finding one) {
        return one.outcome() instanceof Outcome.NotInForce not ? speech.comma() + not.day() : "";
    }

    private void because(Determination explained, List<String> further) {
        if (explained.reason() == null || explained.reason().truth() == Truth.UNKNOWN) {
            return;
        }
        ConditionText reasons = new ConditionText(speech.language(), explained.parameters());
        boolean excluded = ConditionText.excluded(explained.reason());
        List<String> why = reasons.decidedWithValues(
                explained.reason(), excluded ? Truth.TRUE : explained.reason().truth());
        if (!why.isEmpty()) {
            further.add(because(explained) + why.stream().limit(FEW).collect(Collectors.joining(speech.semicolon())));
        }
    }
}
