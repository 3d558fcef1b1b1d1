package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 分组打印决定。 / Prints a decision in groups, what says something first; the rest in one line. */
final class DecisionPrinter {
    private static final String PERSON = "person";
    private static final String CHOICE = "choice";
    private static final int ROLL = 5;
    /** So many nobody reads one by one, even who wants to see all. */
    private static final int LONG_ROLL = 100;

    private final Console console;
    private final Language language;
    private final boolean zh;
    private final boolean all;
    private final PolicyCatalogue catalogue;
    private final Audience audience;
    private final Set<Text> warned = new HashSet<>();
    private boolean further;

    DecisionPrinter(Console console, Language language, boolean all, Audience audience, PolicyCatalogue catalogue) {
        this.console = console;
        this.language = language;
        this.zh = language == Language.ZH;
        this.all = all;
        this.audience = audience;
        this.catalogue = catalogue;
    }

    /** The overview: what somebody wants to read first. */
    void print(String name, Overview overview) {
        heading(name);
        console.line(DecisionText.print(overview, language, audience));
    }

    private void heading(String name) {
        warned.clear();
        if (further) {
            console.line("");
        }
        if (!name.isEmpty()) {
            console.heading("== " + name);
        }
        further = true;
    }

    /** @param named whether the policies were asked for by name, so that nothing about them is left out */
    void print(String name, Facts facts, Decision decision, boolean named) {
        heading(name);
        console.line((zh ? "评定日：" : "As of: ") + decision.asOf() + (zh ? "（当日终了）" : " (end of the day)"));
        contradictions(decision);
        Map<AnswerGroup, List<Determination>> groups = new LinkedHashMap<>();
        List<String> quiet = new ArrayList<>();
        List<List<Determination>> rolls = rolls(decision, all ? LONG_ROLL : ROLL);
        rolls.forEach(rows -> console.line("\n" + DecisionText.roll(rows, language)));
        Set<Determination> listed = rolls.stream().flatMap(List::stream).collect(Collectors.toSet());
        for (Determination one : decision.determinations()) {
            if (listed.contains(one)) {
                continue;
            }
            AnswerGroup group = AnswerGroup.of(one);
            boolean says = group != AnswerGroup.OTHER && !idle(one) && (speaks(group) || touched(one, facts));
            if (all || named || says) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(one);
            } else {
                quiet.add(one.policy());
            }
        }
        for (AnswerGroup group : AnswerGroup.values()) {
            group(group, groups.getOrDefault(group, List.of()), named, decision.choices());
        }
        Set<String> told = groups.values().stream()
                .flatMap(List::stream)
                .map(Determination::policy)
                .collect(Collectors.toSet());
        decision.choices().forEach(choice -> choice(choice, told));
        quiet.removeAll(told);
        if (!quiet.isEmpty()) {
            long others = quiet.stream().distinct().count();
            console.line("\n"
                    + (zh
                            ? "另有 " + others + " 项政策不适用、不在有效期或未涉及所给事实（--all 可见）"
                            : others
                                    + " more policies do not apply, are not in force or were not touched by"
                                    + " the facts (see --all)"));
        }
        console.line("\n" + DecisionText.print(decision.edition(), language));
    }

    /** What contradicts itself comes first: answers may hang on it. */
    private void contradictions(Decision decision) {
        List<String> texts = decision.contradictions().stream()
                .filter(one -> !one.harmless())
                .map(one -> "  " + one.text().in(language) + (zh ? "（" : " (") + one.check() + (zh ? "）" : ")"))
                .distinct()
                .toList();
        if (!texts.isEmpty()) {
            console.line("");
            console.heading(zh ? "—— 请核对这些事实 ——" : "-- Please check these facts --");
            texts.forEach(console::line);
        }
    }

    /** Rights that the facts do not touch are named only: what they leave open stays open. */
    private void choice(Choice choice, Set<String> told) {
        List<Choice.Right> rights = choice.rights().stream()
                .filter(right -> told.contains(right.policy()))
                .toList();
        if (rights.size() == choice.rights().size()) {
            console.line("\n" + DecisionText.print(choice, language));
        } else if (!rights.isEmpty()) {
            Set<String> rules = rights.stream()
                    .flatMap(right -> right.losses().stream())
                    .map(Choice.Loss::rule)
                    .collect(Collectors.toSet());
            Choice brief = new Choice(
                    choice.state(),
                    choice.basis(),
                    rights,
                    choice.rules().stream()
                            .filter(rule -> rules.contains(rule.id()))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
            console.line("\n" + DecisionText.print(brief, language));
            Set<String> against = rights.stream()
                    .flatMap(right -> Stream.concat(
                            right.rivals().stream(), right.losses().stream().flatMap(loss -> loss.against().stream())))
                    .collect(Collectors.toSet());
            String others = choice.rights().stream()
                    .filter(right -> !rights.contains(right) && against.contains(right.name()))
                    .map(Choice.Right::policy)
                    .distinct()
                    .collect(Collectors.joining(zh ? "、" : ", "));
            if (!others.isEmpty()) {
                console.line((zh
                                ? "  没有给出事实、也可能与之相抵触的（--all 可见）："
                                : "  may stand against these, no facts given (see --all): ")
                        + others);
            }
        }
    }

    /** The rows of a list of which a policy says much the same stand in a list. */
    private static List<List<Determination>> rolls(Decision decision, int longerThan) {
        Map<String, List<Determination>> rows = new LinkedHashMap<>();
        decision.determinations()
                .forEach(one -> rows.computeIfAbsent(one.policy() + "." + one.conclusion(), any -> new ArrayList<>())
                        .add(one));
        return rows.values().stream().filter(list -> list.size() > longerThan).toList();
    }

    /** What a careful reader must know is told once. */
    private Determination once(Determination one) {
        Determination shorter = one.without(warned);
        warned.addAll(one.warnings());
        return shorter;
    }

    /** A duty nobody has, a target nobody reported on. */
    private static boolean idle(Determination one) {
        return one.outcome() instanceof Outcome.Duty duty && duty.state() == Outcome.State.NOT_DUE
                || one.outcome() instanceof Outcome.Progress progress
                        && (progress.standing() == Outcome.Standing.NO_DATA
                                || progress.standing() == Outcome.Standing.NOT_BEGUN);
    }

    /** What holds or went wrong is always said; a refusal, a duty, a status only where the facts bear on it. */
    private static boolean speaks(AnswerGroup group) {
        return group == AnswerGroup.ELIGIBLE || group == AnswerGroup.FAILED;
    }

    private void group(AnswerGroup group, List<Determination> determinations, boolean named, List<Choice> choices) {
        if (determinations.isEmpty()) {
            return;
        }
        console.line("");
        console.heading((zh ? "—— " : "-- ") + group.title().in(language) + (zh ? " ——" : " --"));
        boolean brief = (group == AnswerGroup.DERIVED || group == AnswerGroup.UNDETERMINED) && !all && !named;
        for (Determination one : determinations) {
            console.line(brief ? brief(one) : "\n" + DecisionText.print(once(one), choices, language));
        }
        if (brief && group == AnswerGroup.UNDETERMINED) {
            console.line(
                    zh ? "  （逐条理由：--policy 政策号，或 explain）" : "  (the reasons one by one: --policy ID, or explain)");
        }
    }

    /** Whether facts were given that this policy looks at: its subject, or of a person more than the person alone. */
    private boolean touched(Determination one, Facts facts) {
        String subject = one.subject().kind();
        List<String> kinds = catalogue.policy(one.policy()).stream()
                .flatMap(policy -> policy.needs().stream())
                .map(need -> need.substring(0, need.indexOf('.')))
                .filter(kind -> !kind.equals(subject))
                .distinct()
                .toList();
        if (one.kind() == Kind.TARGET) {
            return kinds.stream().anyMatch(kind -> known(kind, facts));
        }
        return known(subject, facts)
                && (!subject.equals(PERSON) || kinds.isEmpty() || kinds.stream().anyMatch(kind -> known(kind, facts)));
    }

    private static boolean known(String kind, Facts facts) {
        return facts.dictionary().byName(kind).map(found -> facts.known(found)).orElse(false);
    }

    private String brief(Determination one) {
        String name = one.title().in(language) + (zh ? "（" : " (") + one.policy() + (zh ? "）" : ")");
        if (one.outcome() instanceof Outcome.Derived derived) {
            return "  " + name + (zh ? "：" : ": ") + DecisionText.print(derived, language);
        }
        String open = one.outcome() instanceof Outcome.Undetermined waits
                ? open(waits)
                : one.outcome() instanceof Outcome.Delegated left
                        ? (zh ? "：" : ": ") + String.join(zh ? "、" : ", ", left.waitingFor())
                        : "";
        return "  " + name + (zh ? "：" : ": ") + one.word().in(language) + open;
    }

    /** What it would bring and what it waits for. */
    private String open(Outcome.Undetermined waits) {
        List<String> parts = new ArrayList<>();
        waits.indicated().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amount -> DecisionText.print(amount, language))
                .distinct()
                .forEach(sum -> parts.add((zh ? "如果符合：" : "if it holds: ") + sum));
        List<String> missing = new ArrayList<>(DecisionText.missing(waits, language));
        waits.missingParameters()
                .forEach(parameter -> missing.add((parameter.unit().equals(CHOICE) ? zh ? "读法" : "a reading: " : "")
                        + "“" + parameter.title().in(language) + "”"));
        if (!missing.isEmpty()) {
            parts.add((zh ? "缺 " : "missing ") + String.join(zh ? "、" : ", ", missing));
        }
        return parts.stream().map(part -> (zh ? "；" : "; ") + part).collect(Collectors.joining());
    }
}
