package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 概览中尚未确定的部分。 / What is open: what a few facts decide, what an office decides, what comes later, what to tell next. */
final class OpenSection {
    private static final int MOST = 8;

    /** Whoever has something already reads of fewer: the overview stays a page. */
    private static final int MOST_BESIDE = 5;

    private static final int SOME = 6;
    private static final int FEW = 3;

    private final Page page;
    private final Screening screening;
    private final Speech speech;
    private final ReasonText reasons;
    private final CasesText cases;

    OpenSection(Page page) {
        this.page = page;
        this.screening = page.overview().screening();
        this.speech = page.speech();
        this.reasons = new ReasonText(speech.language());
        this.cases = new CasesText(page);
    }

    void print() {
        page.section(
                Group.PERHAPS,
                screening.in(Group.PERHAPS).stream()
                        .sorted(Comparator.comparing(OpenSection::unspoken))
                        .toList(),
                SOME,
                one -> new Page.Entry(perhaps(one), cases.lines(one)));
        page.section(Group.DELEGATED, screening.in(Group.DELEGATED), SOME, this::delegated);
        page.section(Group.LATER, screening.in(Group.LATER), SOME, one -> Page.Entry.of(speech.colon() + later(one)));
    }

    /** Whether nothing but what people do not like to speak of decides it: that is not what a page begins with. */
    private static boolean unspoken(Finding one) {
        List<MissingFact> missing = one.outcome().missingFacts();
        return !missing.isEmpty() && missing.stream().allMatch(MissingText::sensitive);
    }

    private String perhaps(Finding one) {
        List<String> parts = new ArrayList<>();
        String range = new RangeText(speech).of(one);
        if (!range.isEmpty()) {
            parts.add(speech.say("如果符合，", "if it holds, ") + range);
        }
        List<String> waits = new ArrayList<>();
        waits.addAll(new WaitsText(speech, fact -> MissingText.said(fact, one, page))
                .of(
                        MissingText.wholeFirst(one.outcome().missingFacts()),
                        one.outcome().choices()));
        one.outcome().contradictions().stream()
                .map(contradiction -> speech.told(contradiction.text()))
                .forEach(told -> waits.add(page.developer() ? told : PlainRemark.withoutRules(told, speech)));
        waits.addAll(reasons.waiting(one.outcome().waitingFor(), null));
        if (!waits.isEmpty()) {
            parts.add(speech.dependsOn(few(waits.stream().distinct().toList())));
        }
        List<String> figures = one.outcome().missingParameters().stream()
                .map(this::figure)
                .distinct()
                .toList();
        if (!figures.isEmpty()) {
            parts.add(speech.say("未公布的数值或读法：", "figures or readings nobody published: ") + speech.listed(figures));
        }
        return speech.colon() + String.join(speech.semicolon(), parts);
    }

    private String few(List<String> waits) {
        return page.developer() || waits.size() <= SOME
                ? speech.listed(waits)
                : speech.listed(waits.subList(0, FEW))
                        + speech.say(" 等 " + waits.size() + " 项事实", " and " + (waits.size() - FEW) + " more facts");
    }

    private String figure(MissingParameter figure) {
        return page.developer()
                ? figure.key()
                : "“" + TruthText.name(speech.told(figure.title()), speech.language()) + "”";
    }

    private Page.Entry delegated(Finding one) {
        if (!(one.outcome() instanceof Outcome.Delegated left)) {
            return Page.Entry.of("");
        }
        String offices = left.offices().stream()
                .map(office -> speech.say("由", "decided by ")
                        + speech.named(office.by())
                        + speech.say("认定", "")
                        + (office.bring().isEmpty()
                                ? ""
                                : speech.say("，携带 ", ", bring ")
                                        + speech.listed(office.bring().stream()
                                                .map(speech::named)
                                                .toList())))
                .distinct()
                .collect(Collectors.joining(speech.semicolon()));
        return Page.Entry.of(speech.colon() + offices);
    }

    private String later(Finding one) {
        return one.outcome() instanceof Outcome.NotInForce ahead
                ? speech.say("自 ", "from ") + ahead.day() + speech.say(" 起施行", " on")
                : speech.told(one.word());
    }

    /**
     * The facts that would tell most, with what waits for each: first what records lack that are told of, since whoever tells of one is concerned by what
     * turns on it, then what most waits for; what people do not like to speak of comes last.
     */
    void asked() {
        Map<String, List<Finding>> waiting = new LinkedHashMap<>();
        Set<String> unspoken = new HashSet<>();
        Set<String> begun = new HashSet<>();
        for (Finding one : screening.in(Group.ASK)) {
            if (one.kind() == Determination.Kind.BENEFIT || one.kind() == Determination.Kind.CERTIFICATION) {
                first(one).ifPresent(fact -> {
                    String called = called(fact, one);
                    waiting.computeIfAbsent(called, any -> new ArrayList<>()).add(one);
                    if (MissingText.sensitive(fact)) {
                        unspoken.add(called);
                    }
                    if (MissingText.ofRecordTold(fact) || MissingText.ofNobody(fact)) {
                        begun.add(called);
                    }
                });
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        page.title(speech.say("补答以下事实，可能还有", "There may be more, once these are told"));
        waiting.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Finding>>, Boolean>comparing(
                                entry -> unspoken.contains(entry.getKey()))
                        .thenComparing(entry -> !begun.contains(entry.getKey()))
                        .thenComparing(
                                Map.Entry.comparingByValue(Comparator.comparing(List::size, Comparator.reverseOrder())))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(screening.in(Group.YOURS).isEmpty() ? MOST : MOST_BESIDE)
                .forEach(entry -> page.indented(entry.getKey() + speech.colon() + rights(entry.getValue())));
    }

    /** The plain question that comes first: who somebody is at all, then one about a record that is told of. */
    private static Optional<MissingFact> first(Finding one) {
        return one.outcome().missingFacts().stream()
                .filter(MissingText::simple)
                .min(Comparator.comparing((MissingFact fact) -> !MissingText.ofNobody(fact))
                        .thenComparing(fact -> !MissingText.ofRecordTold(fact))
                        .thenComparing(MissingText::drawn));
    }

    private String called(MissingFact fact, Finding of) {
        return page.resident()
                ? MissingText.said(fact, of, page)
                : page.developer() ? fact.path() : MissingText.field(fact, speech);
    }

    /** What waits for a fact: a few by name, how many there are. */
    private String rights(List<Finding> waiting) {
        List<String> titles =
                waiting.stream().map(one -> speech.told(one.title())).distinct().toList();
        String few = speech.listed(titles.stream().limit(FEW).toList());
        return titles.size() > FEW
                ? few + speech.say(" 等 " + titles.size() + " 项", " and " + (titles.size() - FEW) + " more")
                : few;
    }
}
