package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 概览中不符合的部分。 / What is refused, what was missed by least first. Of a refusal of which nothing is met that bears on the case nobody wants
 * to hear: a burial grant for the living, a grant for graduates to somebody who is none.
 */
final class RefusedSection {
    private static final int TWO = 2;
    private static final int SOME = 6;
    private static final int MOST_VALUES = 4;

    /** How values of other policies are named that a condition looks at. */
    private static final String DERIVED = "value[";

    /** Within so many years somebody may wait for a day. */
    private static final int SOON = 10;

    /** Events that people do not like to speak of, as values are named. */
    private static final Set<String> UNSPOKEN = Dictionary.standard().kinds().stream()
            .flatMap(kind -> kind.fields().stream()
                    .filter(field -> field.isSensitive() && field.type().isEvent())
                    .map(field -> kind.name() + "." + field.name()))
            .collect(Collectors.toUnmodifiableSet());

    private final Page page;
    private final Speech speech;
    private final AmountText amounts;

    RefusedSection(Page page) {
        this.page = page;
        this.speech = page.speech();
        this.amounts = new AmountText(speech.language());
    }

    void print() {
        refused(told());
        page.section(
                Group.FAILED,
                page.overview().screening().in(Group.FAILED),
                Integer.MAX_VALUE,
                one -> Page.Entry.of(speech.colon() + failed(one) + differing(one)));
    }

    /** To whom it is about it is what he told that does not fit together, not a rule. */
    private String failed(Finding one) {
        return page.resident() && one.outcome() instanceof Outcome.Conflict
                ? speech.say("按所答的事实得不出一致的结果，请核对所答", "what was told leads to different answers, please check it")
                : speech.told(one.word());
    }

    /** Of rules that give different values what each goes by, so that the reader sees what to put right. */
    private String differing(Finding one) {
        Optional<Reason> reason = page.explained(one).map(Determination::reason);
        if (!(one.outcome() instanceof Outcome.Conflict conflict) || reason.isEmpty()) {
            return "";
        }
        String titles = reason.get().parts().stream()
                .filter(part -> conflict.rules().contains(part.rule()))
                .map(this::goingBy)
                .distinct()
                .collect(Collectors.joining(speech.semicolon()));
        return titles.isEmpty() ? "" : speech.bracketed(speech.say("得出不同的值：", "different values by: ") + titles);
    }

    /** What a rule goes by, with the values that it met. */
    private String goingBy(Reason rule) {
        String title = speech.told(rule.text());
        String values = rule.deciding().stream()
                .flatMap(leaf -> leaf.values().stream())
                .filter(value -> value.name().contains("]."))
                .flatMap(value -> Optional.ofNullable(value.value())
                        .map(told -> speech.told(value.label()) + " = " + speech.values(speech.told(told)))
                        .stream())
                .distinct()
                .limit(MOST_VALUES)
                .collect(Collectors.joining(speech.comma()));
        String named = speech.zh() ? title.substring(title.indexOf(' ') + 1) : "";
        return named + (named.isEmpty() ? values : speech.bracketed(values));
    }

    /** Policies that are refused for the same stand in one line. */
    private void refused(List<Finding> refused) {
        if (refused.isEmpty()) {
            return;
        }
        page.title(speech.label(Group.REFUSED));
        Map<Page.Entry, List<String>> names = new LinkedHashMap<>();
        Page.rows(refused, one -> new Page.Entry(why(one), help(one)))
                .forEach(row -> names.computeIfAbsent(row.entry(), any -> new ArrayList<>())
                        .add(page.name(row.first(), row.subjects())));
        int most = page.developer() ? names.size() : SOME;
        names.entrySet().stream().limit(most).forEach(one -> {
            page.indented(speech.listed(one.getValue()) + one.getKey().head());
            one.getKey().further().forEach(line -> page.indented(Page.INDENT + line));
        });
        if (names.size() > most) {
            page.indented(page.more(
                    names.values().stream().skip(most).mapToInt(List::size).sum()));
        }
    }

    /** The step after which it is refused no more, and what it then comes to. */
    private List<String> help(Finding one) {
        return page.overview()
                .helpFor(one)
                .map(help -> new StepText(speech, page.resident())
                                .supposed(help.way().steps().get(0))
                        + speech.comma()
                        + then(one, help.way().then()))
                .map(List::of)
                .orElse(List.of());
    }

    private String then(Finding one, Outcome then) {
        if (then instanceof Outcome.Eligible) {
            String sums = then.amounts().stream()
                    .filter(amount -> !(amount.quantity() instanceof Amount.None))
                    .map(amounts::brief)
                    .distinct()
                    .collect(Collectors.joining(speech.semicolon()));
            return speech.say("即符合", "it holds") + (sums.isEmpty() ? "" : speech.colon() + sums);
        }
        String waits = MissingText.wholeFirst(then.missingFacts()).stream()
                .limit(TWO)
                .map(fact -> MissingText.said(fact, one, page))
                .collect(Collectors.joining(speech.say("、", ", ")));
        return speech.say("可能符合", "it may hold")
                + (waits.isEmpty() ? "" : speech.say("，还取决于 ", ", depending on ") + waits)
                + (MissingText.wholeFirst(then.missingFacts()).size() > TWO ? speech.say(" 等", " and more") : "");
    }

    /** What the page tells to be refused. */
    List<Finding> printed() {
        return told().stream()
                .limit(page.developer() ? Integer.MAX_VALUE : SOME)
                .toList();
    }

    /** How many policies were refused and are not told of. */
    long left() {
        List<String> told = told().stream().map(Finding::policy).toList();
        return page.overview().screening().in(Group.REFUSED).stream()
                .map(Finding::policy)
                .filter(policy -> !told.contains(policy))
                .distinct()
                .count();
    }

    private List<Finding> told() {
        List<Finding> refused = page.overview().screening().findings().stream()
                .filter(one -> one.group() == Group.REFUSED || isRefusedByName(page, one))
                .toList();
        return page.developer() || page.named()
                ? refused
                : refused.stream()
                        .filter(this::concerns)
                        .sorted(Comparator.comparing(this::missedBy))
                        .toList();
    }

    /** Whether somebody asked for it by name and it is refused, however little of it bears on the case. */
    static boolean isRefusedByName(Page page, Finding one) {
        return page.named() && one.group() == Group.UNTOUCHED && one.outcome() instanceof Outcome.NotEligible;
    }

    /** Whether an exclusion speaks of this case, or something is met of what it asks. */
    private boolean concerns(Finding one) {
        Optional<Reason> reason = page.explained(one).map(Determination::reason);
        if (reason.isPresent()
                && reason.get().decidingRules().stream().anyMatch(rule -> ofSorrow(rule) || isFarOff(rule))) {
            return false;
        }
        return reason.isEmpty()
                || page.overview().brief()
                || ConditionText.excluded(reason.get())
                || reason.get().decidingRules().stream()
                        .anyMatch(rule -> met(rule) || rule.deciding().stream().anyMatch(RefusedSection::missed));
    }

    /** Whether it fails since something did not happen that people do not like to speak of, such as a death. */
    private static boolean ofSorrow(Reason rule) {
        return rule.deciding().stream()
                .filter(leaf -> leaf.truth() == Truth.FALSE && SentenceText.outstanding(leaf))
                .flatMap(leaf -> leaf.values().stream())
                .anyMatch(value -> UNSPOKEN.contains(value.name().replaceAll("\\[\\d+]", "")));
    }

    /** Whether it fails by a day worked out, such as that of retirement, which lies many years ahead: whoever is young has not asked. */
    private boolean isFarOff(Reason rule) {
        String day = page.overview().screening().asOf().plusYears(SOON).toString();
        return rule.deciding().stream()
                .filter(leaf -> leaf.truth() == Truth.FALSE && leaf.role() == Reason.Role.TEST)
                .flatMap(leaf -> leaf.values().stream())
                .anyMatch(value -> value.name().startsWith(DERIVED)
                        && value.value() != null
                        && value.value().zh().matches("\\d{4}-\\d{2}(-\\d{2})?")
                        && value.value().zh().compareTo(day) > 0);
    }

    /** Whether a told day or number was compared and lies on the wrong side: who missed a boundary has asked for what lies behind it. */
    private static boolean missed(Reason leaf) {
        return leaf.role() == Reason.Role.TEST
                && leaf.truth() == Truth.FALSE
                && leaf.values().stream().noneMatch(Reason.Value::isWorkedOut)
                && leaf.values().stream()
                        .anyMatch(value -> value.name().contains("].")
                                && value.value() != null
                                && value.value().zh().matches("\\d.*"));
    }

    /** Whether a told field was compared and fits, or a status holds. */
    private static boolean met(Reason node) {
        boolean status = node.role() == Reason.Role.FACT
                && node.parts().stream().anyMatch(part -> part.role() == Reason.Role.ALTERNATIVE);
        if (status) {
            return node.truth() == Truth.TRUE && node.values().isEmpty()
                    || node.truth() == Truth.FALSE
                            && node.values().isEmpty()
                            && node.decidingRules().stream().anyMatch(RefusedSection::met);
        }
        boolean compared = node.role() == Reason.Role.TEST
                && node.truth() == Truth.TRUE
                && node.values().stream().anyMatch(value -> value.name().contains("].") && value.value() != null);
        return compared || node.parts().stream().anyMatch(RefusedSection::met);
    }

    private int missedBy(Finding one) {
        return page.explained(one)
                .map(Determination::reason)
                .map(reason -> ConditionText.excluded(reason)
                        ? 0
                        : reason.decidingRules().stream()
                                .mapToInt(rule -> rule.deciding().size())
                                .sum())
                .orElse(0);
    }

    /** What excludes it, or what it lacks with the person's values. */
    private String why(Finding one) {
        if (one.outcome() instanceof Outcome.NotInForce before) {
            return speech.colon()
                    + speech.say(
                            "自 " + before.day() + " 起施行，所填的日期在此以前",
                            "in force from " + before.day() + " on, the day told lies before it");
        }
        String whatever = new CasesText(page).refused(one);
        if (!whatever.isEmpty()) {
            return speech.colon() + whatever;
        }
        return page.explained(one)
                .filter(explained -> explained.reason() != null)
                .map(explained -> new RefusalText(speech, page.overview().brief())
                        .line(explained, page.developer() ? Integer.MAX_VALUE : TWO))
                .filter(line -> !line.isEmpty())
                .map(line -> speech.colon() + line)
                .orElse("");
    }
}
