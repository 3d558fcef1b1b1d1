package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 分情形的文字。 / What a finding comes to for each value of the only fact it waits for; values of which the same is said stand together. */
final class CasesText {
    /** As many values are no longer named one by one. */
    private static final int MANY = 4;

    private final Page page;
    private final Speech speech;
    private final AmountText amounts;

    CasesText(Page page) {
        this.page = page;
        this.speech = page.speech();
        this.amounts = new AmountText(speech.language());
    }

    /** A line for each answer; none where there is nothing to tell apart. */
    List<String> lines(Finding open) {
        return page.overview()
                .casesOf(open)
                .filter(cases -> !cases.refused() && cases.each().size() > 1)
                .map(cases -> lines(cases))
                .orElse(List.of());
    }

    private List<String> lines(Overview.Cases cases) {
        Map<String, List<String>> byAnswer = new LinkedHashMap<>();
        for (Overview.Case one : cases.each()) {
            byAnswer.computeIfAbsent(answer(one.decided()), any -> new ArrayList<>())
                    .add(speech.told(value(cases, one)));
        }
        if (byAnswer.size() == 1) {
            return List.of(speech.say("无论哪一种", "whichever it is")
                    + speech.colon()
                    + byAnswer.keySet().iterator().next());
        }
        if (isPlain(cases)) {
            return List.of();
        }
        String head = field(cases);
        Optional<String> rest = rest(byAnswer);
        return byAnswer.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> rest.filter(entry.getKey()::equals).isPresent()))
                .map(entry -> speech.say("如果“", "if “")
                        + head
                        + speech.say("”为", "” is ")
                        + (rest.filter(entry.getKey()::equals).isPresent()
                                ? speech.say("其他任何一种", "anything else")
                                : entry.getValue().stream().collect(Collectors.joining(speech.say("或", " or "))))
                        + speech.colon()
                        + entry.getKey())
                .toList();
    }

    /** A yes that grants without a sum and a no that refuses is what anybody expects. */
    private static boolean isPlain(Overview.Cases cases) {
        return cases.each().stream()
                .allMatch(one -> one.code().equals("true")
                        ? one.decided().outcome() instanceof Outcome.Eligible granted
                                && granted.amounts().stream()
                                        .allMatch(amount -> amount.quantity() instanceof Amount.None)
                        : one.code().equals("false") && one.decided().outcome() instanceof Outcome.NotEligible);
    }

    /** The answer to most of many values, which need not all be named. */
    private static Optional<String> rest(Map<String, List<String>> byAnswer) {
        int all = byAnswer.values().stream().mapToInt(List::size).sum();
        return byAnswer.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() >= MANY && entry.getValue().size() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** That it is refused whatever the fact turns out to be, and by what where that is always the same; empty where it is not. */
    String refused(Finding open) {
        return page.overview()
                .casesOf(open)
                .filter(Overview.Cases::refused)
                .map(cases -> speech.say(
                                "无论“" + field(cases) + "”为哪一种，都不符合",
                                "not met, whatever the answer to “" + field(cases) + "”")
                        + always(cases))
                .orElse("");
    }

    private String always(Overview.Cases cases) {
        List<String> reasons = cases.each().stream()
                .map(one -> unmet(one.decided()))
                .distinct()
                .toList();
        return reasons.size() == 1 && !reasons.get(0).isEmpty()
                ? speech.colon() + speech.say("未满足 ", "not met is ") + reasons.get(0)
                : "";
    }

    private String unmet(Determination decided) {
        return decided.reason() == null || ConditionText.excluded(decided.reason())
                ? ""
                : new ConditionText(speech.language(), decided.parameters())
                        .decided(decided.reason(), Truth.FALSE).stream()
                                .limit(1)
                                .collect(Collectors.joining());
    }

    /** What one may choose is called as it is when it is asked for. */
    private Text value(Overview.Cases cases, Overview.Case one) {
        Text phrase = page.resident() ? Phrases.shipped().of(cases.path().anywhere() + "." + one.code()) : null;
        return phrase == null ? one.value() : phrase;
    }

    private String field(Overview.Cases cases) {
        if (page.resident()) {
            return MissingText.plain(cases.path(), cases.label(), speech);
        }
        String label = speech.told(cases.label());
        String between = speech.say("·", ": ");
        int at = label.indexOf(between);
        return at < 0 ? label : label.substring(at + between.length());
    }

    private String answer(Determination decided) {
        Outcome outcome = decided.outcome();
        if (outcome instanceof Outcome.Derived derived) {
            return TruthText.isTruth(decided.title().zh(), derived.value())
                    ? (derived.value().equals("1") ? speech.say("是", "yes") : speech.say("否", "no"))
                    : AmountText.of(derived, speech.language());
        }
        String sums = outcome.amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amounts::brief)
                .distinct()
                .collect(Collectors.joining(speech.semicolon()));
        String word = decided.outcome() instanceof Outcome.Delegated
                ? speech.label(Screening.Group.DELEGATED)
                : speech.told(decided.word());
        return sums.isEmpty() ? word : word + speech.comma() + sums;
    }
}
