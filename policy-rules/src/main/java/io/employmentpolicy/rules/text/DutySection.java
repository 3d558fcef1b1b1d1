package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 概览中的义务、目标与核对。 / Who owes what, how targets stand, what was held against a standard. */
final class DutySection {
    private static final int SOME = 6;

    private final Page page;
    private final Screening screening;
    private final Speech speech;

    DutySection(Page page) {
        this.page = page;
        this.screening = page.overview().screening();
        this.speech = page.speech();
    }

    void print() {
        duties();
        page.section(Group.POWER, screening.in(Group.POWER), Integer.MAX_VALUE, this::power);
        page.section(
                Group.TARGET,
                screening.in(Group.TARGET),
                Integer.MAX_VALUE,
                one -> Page.Entry.of(speech.colon() + progress(one)));
        page.section(
                Group.CHECK,
                screening.in(Group.CHECK),
                Integer.MAX_VALUE,
                one -> Page.Entry.of(speech.colon() + speech.told(one.word()) + order(one)));
    }

    /** That an office may do something is said by what it is called; whoever is concerned wants to know why. */
    private Page.Entry power(Finding one) {
        List<String> why = page.explained(one)
                .map(Determination::reason)
                .map(reason -> new ConditionText(speech.language(), List.of()).decided(reason, Truth.TRUE))
                .orElse(List.of());
        return new Page.Entry(
                "",
                why.isEmpty()
                        ? List.of()
                        : List.of(speech.say("因为：", "because: ") + String.join(speech.semicolon(), why)));
    }

    /** Of a ranking the order is the answer. */
    private String order(Finding one) {
        return one.outcome() instanceof Outcome.Ranking ranking
                        && !ranking.order().isEmpty()
                ? speech.comma()
                        + speech.say("次序 ", "order ")
                        + speech.listed(ranking.order())
                        + (ranking.preferred().isEmpty()
                                ? ""
                                : speech.say("；因优先而在前 ", "; first by priority ") + speech.listed(ranking.preferred()))
                : "";
    }

    /** What is owed by the same stands together. */
    private void duties() {
        Map<String, List<String>> owed = new LinkedHashMap<>();
        List<Finding> open = new ArrayList<>();
        for (Finding one : screening.in(Group.DUTY)) {
            if (one.outcome() instanceof Outcome.Duty duty) {
                String by = duty.owedBy() == null ? "" : speech.named(duty.owedBy());
                owed.computeIfAbsent(by, any -> new ArrayList<>())
                        .add(page.name(one) + speech.comma() + state(duty) + deadline(duty));
            } else {
                open.add(one);
            }
        }
        open.forEach(one -> owed.computeIfAbsent("", any -> new ArrayList<>())
                .add(page.name(one) + speech.say("，取决于 ", ", depends on ") + depending(one) + unlessLater(one)));
        if (owed.isEmpty()) {
            return;
        }
        page.title(speech.say("须做的事", "what must be done"));
        owed.forEach((by, duties) -> {
            String indent = by.isEmpty() ? "" : Page.INDENT;
            if (!by.isEmpty()) {
                page.indented(by + speech.colon().strip());
            }
            int most = page.developer() ? duties.size() : SOME;
            duties.stream().limit(most).forEach(duty -> page.indented(indent + duty));
            if (duties.size() > most) {
                page.indented(Page.INDENT + page.more(duties.size() - most));
            }
        });
    }

    private String deadline(Outcome.Duty duty) {
        return duty.deadline() == null
                ? ""
                : speech.say("，期限 ", ", by ") + duty.deadline().toLocalDate();
    }

    /** Until when, should none of the events have happened on which it hangs; nobody has to know of an extension to keep the day. */
    private String unlessLater(Finding one) {
        return page.overview()
                .casesOf(one)
                .filter(cases -> cases.each().size() == 1)
                .map(cases -> cases.each().get(0).decided().outcome())
                .map(outcome -> outcome instanceof Outcome.Duty duty
                        ? speech.say("；没有的话", "; if there is none") + deadline(duty)
                        : "")
                .orElse("");
    }

    /** What decides whether it is owed. */
    private String depending(Finding one) {
        return speech.listed(new WaitsText(speech, fact -> MissingText.said(fact, one, page)).of(one.outcome()));
    }

    /** A day counts to its end: whoever asks in the morning of the last one is not late yet. */
    private String state(Outcome.Duty duty) {
        boolean today = duty.doneAt() == null
                && duty.deadline() != null
                && duty.deadline().toLocalDate().equals(screening.asOf());
        return today
                ? speech.say("尚未履行，今日为末日", "not done yet, today is the last day")
                : speech.told(duty.state().label());
    }

    private String progress(Finding one) {
        if (!(one.outcome() instanceof Outcome.Progress progress)) {
            return speech.told(one.word()) + waits(one.outcome());
        }
        return speech.told(progress.standing().label())
                + new ProgressText(speech.language())
                        .lines(progress).entrySet().stream()
                                .map(line -> speech.comma() + speech.told(line.getKey()) + " " + line.getValue())
                                .collect(Collectors.joining());
    }

    /** What a target that figures were told of still waits for. */
    private String waits(Outcome outcome) {
        List<String> waits =
                new ArrayList<>(new WaitsText(speech, fact -> MissingText.of(fact, speech, false)).of(outcome));
        outcome.contradictions().forEach(contradiction -> waits.add(speech.told(contradiction.text())));
        new ReasonText(speech.language()).waiting(outcome.waitingFor(), null).forEach(waits::add);
        return waits.isEmpty()
                ? ""
                : speech.comma()
                        + speech.dependsOn(
                                speech.listed(waits.stream().distinct().toList()));
    }
}
