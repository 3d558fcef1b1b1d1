package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * 概览的文字。 / Prints an overview on a page: what somebody has, what is near and what decides it, what is refused and why, what to tell
 * next. What does not concern the case is counted.
 */
public final class OverviewText {
    private static final int FEW = 3;

    private final Page page;
    private final Screening screening;
    private final Speech speech;

    private OverviewText(Overview overview, Language language, Audience audience) {
        this.screening = overview.screening();
        this.speech = new Speech(language);
        this.page = new Page(overview, audience, speech);
    }

    /** 概览的文字。 / The overview, line by line, without a line break at the end. */
    public static String of(Overview overview, Language language, Audience audience) {
        return String.join("\n", new OverviewText(overview, language, audience).print());
    }

    private List<String> print() {
        Rights rights = new Rights(page);
        OpenSection open = new OpenSection(page);
        RefusedSection refused = new RefusedSection(page);
        page.line(speech.say("评定日：", "As of: ") + screening.asOf() + speech.say("（当日终了）", " (end of the day)"));
        contradictions();
        new GrantedSection(page, rights).print();
        open.print();
        new DutySection(page).print();
        rights.insteadOfNothing();
        refused.print();
        DerivedSection derived = new DerivedSection(page);
        if (page.named()) {
            derived.print();
        } else {
            derived.known(refused.printed());
            open.asked();
        }
        repeated();
        if (!page.named()) {
            rest(refused.left());
        }
        page.line("");
        page.line(AnswerText.of(screening.edition(), speech.language()));
        return page.lines();
    }

    /** What contradicts itself and has to be looked at. */
    private void contradictions() {
        List<Contradiction> amiss = screening.contradictions().stream()
                .filter(one -> !one.harmless())
                .toList();
        if (amiss.isEmpty()) {
            return;
        }
        page.title(speech.say("请核对这些事实", "Please check these facts"));
        for (Contradiction one : amiss) {
            page.indented(speech.told(one.text()) + (page.resident() ? "" : speech.bracketed(one.check())));
            one.sides()
                    .forEach(side -> page.indented(Page.INDENT
                            + SideText.of(side, speech, page.developer())
                            + speech.say(" 为 ", " is ")
                            + speech.told(side.value())));
            hangingOn(one);
        }
    }

    /** What cannot be said before it is put right: it stands nowhere else on the page. */
    private void hangingOn(Contradiction one) {
        List<String> rights = screening.findings().stream()
                .filter(finding -> finding.kind() == Determination.Kind.BENEFIT
                        || finding.kind() == Determination.Kind.CERTIFICATION)
                .filter(finding -> finding.outcome().contradictions().contains(one))
                .map(finding -> TruthText.name(speech.told(finding.title()), speech.language()))
                .distinct()
                .toList();
        if (!rights.isEmpty()) {
            String few = speech.listed(rights.stream().limit(FEW).toList());
            page.indented(Page.INDENT
                    + speech.say("核对以前不能确定：", "open until then: ")
                    + (rights.size() > FEW
                            ? few + speech.say(" 等 " + rights.size() + " 项", " and " + (rights.size() - FEW) + " more")
                            : few));
        }
    }

    /** What was told twice and counted once: nothing to check, but nobody should wonder about the number. */
    private void repeated() {
        screening.contradictions().stream()
                .filter(Contradiction::harmless)
                .map(one -> speech.told(one.text())
                        + speech.colon()
                        + speech.listed(one.sides().stream()
                                .map(side -> one.sides().size() == 1
                                        ? SideText.dated(side, speech)
                                        : SideText.row(side, speech))
                                .distinct()
                                .toList()))
                .distinct()
                .forEach(line -> {
                    page.line("");
                    page.line(line);
                });
    }

    /** A resident has no command line to give options to. */
    private String options() {
        return page.resident()
                ? ""
                : speech.say("（--all 逐项列出；--policy 编号 看某一项的理由）", " (see --all; --policy ID for the reasons of one)");
    }

    private void rest(long refused) {
        List<String> counts = new ArrayList<>();
        for (Group group : List.of(Group.DERIVED, Group.ASK, Group.UNTOUCHED, Group.OVER)) {
            if (group == Group.DERIVED && page.resident()) {
                continue;
            }
            long count =
                    screening.in(group).stream().map(Finding::policy).distinct().count()
                            + (group == Group.UNTOUCHED ? refused : 0);
            if (count > 0) {
                counts.add(speech.label(group) + " " + count + speech.say(" 项", ""));
            }
        }
        if (!counts.isEmpty()) {
            page.line("");
            page.line(speech.say("其余：", "Besides: ") + speech.listed(counts) + options());
        }
    }
}
