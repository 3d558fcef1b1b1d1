package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One finding as the page shows it.
 *
 * @param sums its sums, a line each
 * @param missing what would decide it, as somebody is asked for it
 * @param more what the library's page tells below it: why, and what goes with it
 */
public record Card(
        String policy, String title, String word, List<String> sums, List<String> missing, List<TextLine> more) {
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
    private static final int MOST_MISSING = 5;

    /** The findings that concern somebody, by the name of their group, in the order in which people want to read them. */
    static Map<Screening.Group, List<Card>> of(Screening screening, Set<String> others, Spoken spoken) {
        return of(screening, others, List.of(), spoken);
    }

    /**
     * The same with what a page says below each.
     *
     * @param others policies about others than whoever asks: what is open of them is not shown
     */
    static Map<Screening.Group, List<Card>> of(
            Screening screening, Set<String> others, List<TextLine> page, Spoken spoken) {
        Map<Screening.Group, List<Card>> cards = new LinkedHashMap<>();
        for (Screening.Group group : TOLD) {
            List<TextLine> section = TextLine.under(page, spoken.say(group.zh(), group.en()));
            Map<Card, List<Screening.Finding>> same = new LinkedHashMap<>();
            for (Screening.Finding one : screening.in(group)) {
                if (group != Screening.Group.ASK || isRight(one) && !others.contains(one.policy())) {
                    same.computeIfAbsent(of(one, section, spoken), any -> new ArrayList<>())
                            .add(one);
                }
            }
            List<Card> some = same.entrySet().stream()
                    .map(entry -> entry.getKey().about(entry.getValue(), spoken))
                    .toList();
            if (!some.isEmpty()) {
                cards.put(group, some);
            }
        }
        return cards;
    }

    /** What must be done, each once; none under any other group. */
    static Map<Screening.Group, List<Card>> owed(Screening screening, Spoken spoken) {
        List<Card> duties = screening.in(Screening.Group.DUTY).stream()
                .map(one -> of(one, List.of(), spoken))
                .distinct()
                .toList();
        return duties.isEmpty() ? Map.of() : Map.of(Screening.Group.DUTY, duties);
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

    private static Card of(Screening.Finding finding, List<TextLine> section, Spoken spoken) {
        String title = spoken.say(finding.title());
        List<String> missing = missing(finding, spoken);
        Stream<TextLine> waits = missing.isEmpty() && finding.group() == Screening.Group.PERHAPS
                ? TextLine.behind(section, title + spoken.say("：", ": ")).stream()
                : Stream.empty();
        Stream<TextLine> below = TextLine.below(section, title).stream()
                .filter(line -> !line.text().startsWith(spoken.say("取决于", "depends on")));
        return new Card(
                finding.policy(),
                title,
                word(finding, spoken),
                sums(finding, spoken),
                missing,
                Stream.concat(waits, below).toList());
    }

    private static String word(Screening.Finding finding, Spoken spoken) {
        return finding.outcome() instanceof Outcome.Conflict
                ? spoken.say("所答互相不符，请核对", "Your answers do not fit together; please check them")
                : spoken.say(finding.word());
    }

    /** Of several sums of something open nobody knows which it will be: one line tells the range. */
    private static List<String> sums(Screening.Finding finding, Spoken spoken) {
        List<Amount> sums = finding.outcome().amounts().stream()
                .filter(one -> told(one.quantity(), finding.group()))
                .distinct()
                .toList();
        return sums.size() > 1 && finding.outcome() instanceof Outcome.Undetermined
                ? Stream.of(DecisionText.range(finding, spoken.language()))
                        .filter(range -> !range.isEmpty())
                        .toList()
                : sums.stream()
                        .map(one -> DecisionText.brief(one, spoken.language()))
                        .distinct()
                        .toList();
    }

    /** Where nearly everything is still to be told nobody asks for a sum that is not known. */
    private static boolean told(Amount.Quantity quantity, Screening.Group group) {
        boolean known = !(quantity instanceof Amount.NotPublished || quantity instanceof Amount.DependsOnFacts);
        return !(quantity instanceof Amount.None) && (known || group != Screening.Group.ASK);
    }

    /** Of several rows of a list those are named that it is about. */
    private Card about(List<Screening.Finding> findings, Spoken spoken) {
        boolean several = findings.size() > 1
                || findings.stream().anyMatch(one -> one.subject().index() > 0);
        if (!several) {
            return this;
        }
        String rows = findings.stream()
                .map(one -> String.valueOf(one.subject().index() + 1))
                .collect(Collectors.joining(spoken.say("、", ", ")));
        String which = spoken.say(findings.get(0).subject().label());
        String row = spoken.say("（" + which + " 第 " + rows + " 条）", " (" + which + " " + rows + ")");
        return new Card(policy, title + row, word, sums, missing, more);
    }

    /** What would decide it, as the questions ask for it, a few of many. */
    private static List<String> missing(Screening.Finding finding, Spoken spoken) {
        List<String> labels = DecisionText.missing(finding, spoken.language());
        return labels.size() <= MOST_MISSING
                ? labels
                : Stream.concat(
                                labels.stream().limit(MOST_MISSING - 1L),
                                Stream.of(spoken.say(
                                        "另 " + (labels.size() - MOST_MISSING + 1) + " 项",
                                        (labels.size() - MOST_MISSING + 1) + " more")))
                        .toList();
    }
}
