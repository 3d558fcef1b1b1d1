package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        page.section(
                Group.TARGET,
                screening.in(Group.TARGET),
                Integer.MAX_VALUE,
                one -> Page.Entry.of(speech.colon() + progress(one)));
        page.section(
                Group.CHECK,
                screening.in(Group.CHECK),
                Integer.MAX_VALUE,
                one -> Page.Entry.of(speech.colon() + speech.told(one.word())));
    }

    /** What is owed by the same stands together. */
    private void duties() {
        Map<String, List<String>> owed = new LinkedHashMap<>();
        for (Finding one : screening.in(Group.DUTY)) {
            if (one.outcome() instanceof Outcome.Duty duty) {
                String by = duty.owedBy() == null ? "" : speech.named(duty.owedBy());
                String deadline = duty.deadline() == null
                        ? ""
                        : speech.say("，期限 ", ", by ") + duty.deadline().toLocalDate();
                owed.computeIfAbsent(by, any -> new ArrayList<>())
                        .add(page.name(one)
                                + speech.comma()
                                + speech.told(duty.state().label())
                                + deadline);
            }
        }
        if (owed.isEmpty()) {
            return;
        }
        page.title(speech.say("机关和单位须做", "what offices and employers must do"));
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

    private String progress(Finding one) {
        if (!(one.outcome() instanceof Outcome.Progress progress)) {
            return speech.told(one.word()) + waits(one.outcome());
        }
        BigDecimal measured = progress.measured();
        BigDecimal required = progress.required();
        String reported = measured == null ? "" : speech.say("，已报 ", ", reported ") + measured.toPlainString();
        String target =
                measured == null || required == null ? "" : speech.say("，目标 ", ", target ") + required.toPlainString();
        return speech.told(progress.standing().label()) + reported + target;
    }

    /** What a target that figures were told of still waits for. */
    private String waits(Outcome outcome) {
        List<String> waits = new ArrayList<>();
        outcome.missingFacts().forEach(fact -> waits.add(MissingText.of(fact, speech, false)));
        outcome.contradictions().forEach(contradiction -> waits.add(speech.told(contradiction.text())));
        new ReasonText(speech.language()).waiting(outcome.waitingFor(), null).forEach(waits::add);
        return waits.isEmpty()
                ? ""
                : speech.comma()
                        + speech.say("取决于 ", "depends on ")
                        + speech.listed(waits.stream().distinct().toList());
    }
}
