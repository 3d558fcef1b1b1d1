package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.sentences.RuleSentence.Said;
import io.employmentpolicy.rules.text.PlaceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一项政策的一页。 / The page about one policy: what it is, its rules by what they do, figures, open readings, warnings. */
final class PolicyPage {
    private final Rulebook rulebook;
    private final Labels labels;
    private final FlagValues flags;
    private final Policy policy;
    private final @Nullable LocalDate day;
    private final Language language;
    private final boolean zh;
    private final Phrases phrases;
    private final GuidePage page;

    /** @param day of the figures; null to print sentences of rules alone, without figures */
    PolicyPage(
            Rulebook rulebook,
            Labels labels,
            FlagValues flags,
            Policy policy,
            @Nullable LocalDate day,
            Language language) {
        this.rulebook = rulebook;
        this.labels = labels;
        this.flags = flags;
        this.policy = policy;
        this.day = day;
        this.language = language;
        this.zh = language == Language.ZH;
        this.phrases = Phrases.in(language);
        this.page = new GuidePage(language);
    }

    GuidePage page(List<Rule> rules, boolean history) {
        page.heading(1, policy.title().in(language) + (zh ? "（" : " (") + policy.id() + (zh ? "）" : ")"));
        page.line(0, about());
        for (Verb.Role role : Verb.Role.values()) {
            List<Rule> having = rules.stream()
                    .filter(rule -> rule.conclusion().role() == role)
                    .toList();
            if (!having.isEmpty()) {
                page.heading(2, title(role, having.size()));
                having.forEach(this::rule);
            }
        }
        SortedSet<String> keys = rules.stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        new FigureLines(rulebook, labels, Objects.requireNonNull(day), language, history).add(page, keys);
        switches(rules);
        if (!policy.warnings().isEmpty()) {
            page.heading(2, say("请注意", "Please note"));
            policy.warnings().forEach(warning -> page.line(1, "- " + warning.in(language)));
        }
        return page;
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private String about() {
        String subject = zh ? policy.subject().zh() : policy.subject().en();
        String period = period(policy.from(), policy.to());
        String replaced = policy.replacedBy() == null
                ? ""
                : say("；由 " + policy.replacedBy() + " 接替", "; replaced by " + policy.replacedBy());
        String version = policy.selectedBy() == null
                ? ""
                : say("；适用哪一版看：", "; which version applies is told by: ")
                        + policy.selectedBy().fields().stream()
                                .map(field -> zh ? field.zh() : field.en())
                                .collect(Collectors.joining(phrases.word("list")))
                        + (policy.selectedBy().orToday()
                                ? say("；没有写的看评定日", "; where none is told, by the day of the decision")
                                : "");
        return say(
                "对象：" + subject + "；施行：" + period + replaced + version + "。以下数值是 " + day + " 的。",
                "About: " + subject + "; in force: " + period + replaced + version + ". Figures as of " + day + ".");
    }

    static String period(Language language, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (language == Language.ZH) {
            return from == null && to == null
                    ? "起止日没有载明"
                    : (from == null ? "起始日没有载明" : from + " 起") + (to == null ? "" : "，至 " + to);
        }
        return from == null && to == null
                ? "no days printed"
                : (from == null ? "no first day printed" : "from " + from) + (to == null ? "" : " to " + to);
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return period(language, from, to);
    }

    private String title(Verb.Role role, int rules) {
        boolean one = rules == 1;
        return switch (role) {
            case ALTERNATIVE -> one ? say("情形", "It holds if") : several();
            case EXCEPTION -> one ? say("例外（成立则不适用）", "Unless") : say("例外（有一种成立就不适用）", "Unless any of these holds");
            case WAIT -> say("须等待的情形", "It waits where");
            case DELEGATION -> say("由经办机构认定的情形", "An office decides where");
            case REFERRAL -> say("只有机构能说明的事实", "Facts that only an office can tell");
        };
    }

    private String several() {
        return policy.several().way() == Policy.Several.Way.FIRST_TOLD
                ? say("情形（在前的先看，没有说明的用末一种）", "The first of these that holds; the last where nothing is told")
                : say("情形（各自独立，有一种成立即可）", "It holds in any of these ways");
    }

    private void rule(Rule rule) {
        GuideNames names = new GuideNames(labels, rulebook, rule, language, day);
        RuleSentence sentence = new RuleSentence(phrases, names, rule, false, flags);
        page.heading(3, zh ? rule.title() + "（" + rule.id() + "）" : rule.id());
        List<Said> conditions = sentence.conditions();
        boolean several = conditions.size() > 1;
        page.line(1, several ? say("如果下列各项同时成立：", "If all of these hold:") : say("如果：", "If:"));
        for (int i = 0; i < conditions.size(); i++) {
            String number = several ? zh ? "（" + (i + 1) + "）" : "(" + (i + 1) + ") " : "";
            String end = i + 1 < conditions.size() ? zh ? "；" : ";" : zh ? "，" : ",";
            page.line(2, number + spaced(condition(conditions.get(i))) + end);
        }
        page.line(1, conclusion(sentence));
        if (rule.retiredOn() != null) {
            page.line(
                    1,
                    say("本条自 " + rule.retiredOn() + " 起不再适用。", "No longer applied from " + rule.retiredOn() + " on."));
        }
        page.line(1, source(rule));
    }

    private String conclusion(RuleSentence sentence) {
        return say("那么：", "then ")
                + spaced(String.join(phrases.word("comma"), sentence.conclusion()))
                + phrases.word("sentence-end");
    }

    private String source(Rule rule) {
        return say("依据：", "By: ")
                + rule.clauses().stream().map(this::clause).distinct().collect(Collectors.joining(zh ? "；" : "; "));
    }

    /** What a rule asks, thing by thing, what follows from it and where it is from. */
    List<String> sentences(Rule rule) {
        RuleSentence sentence =
                new RuleSentence(phrases, new GuideNames(labels, rulebook, rule, language, day), rule, false, flags);
        List<String> lines = new ArrayList<>();
        for (Said said : sentence.conditions()) {
            if (said.asks().size() < 2) {
                lines.add(spaced(condition(said)));
            } else {
                lines.add(spaced(said.head() + phrases.word("colon")).strip());
                said.asks().forEach(ask -> lines.add(spaced(ask)));
                if (!said.total().isEmpty()) {
                    lines.add(spaced(said.total()));
                }
            }
        }
        lines.add(conclusion(sentence));
        lines.add(source(rule));
        return lines;
    }

    /** Figures stand apart from Chinese words; in English a vowel asks for another article. */
    private String spaced(String text) {
        return zh
                ? text.replaceAll("(?<=\\p{IsHan})(?=[0-9])", " ")
                : text.replaceAll("\\ba (?=[aeio]|u(?!nit|niv|s))", "an ");
    }

    private String condition(Said said) {
        String asks = String.join(phrases.word("comma"), said.asks());
        String head = said.head().isEmpty() || asks.isEmpty()
                ? said.head() + asks
                : said.head() + phrases.word("colon") + asks;
        return said.total().isEmpty() ? head : head + say("；其中", "; of these: ") + said.total();
    }

    private String clause(String id) {
        Clause clause = rulebook.clause(id).orElse(null);
        if (clause == null) {
            return id;
        }
        PolicyDocument document = rulebook.documents().get(clause.document());
        String title = document == null
                ? PlaceText.named(clause.document(), language)
                : document.title().en().equals(document.title().zh())
                        ? PlaceText.named(document.title().zh(), language)
                        : document.title().in(language);
        String number = document == null || document.number() == null || !zh ? "" : "（" + document.number() + "）";
        return (zh ? "《" + title + "》" : title) + number + (zh ? "" : ", ") + PlaceText.of(clause.place(), language);
    }

    private void switches(List<Rule> rules) {
        SortedSet<String> keys = rules.stream()
                .flatMap(ExpressionWalk::of)
                .filter(Expression.Chosen.class::isInstance)
                .map(part -> ((Expression.Chosen) part).key())
                .collect(Collectors.toCollection(TreeSet::new));
        if (keys.isEmpty()) {
            return;
        }
        page.heading(2, say("文字没有说清之处，取哪种读法", "What the text leaves open, and how it is read"));
        keys.stream()
                .map(key -> Objects.requireNonNull(rulebook.book().choice(key).orElse(null), key))
                .forEach(one -> page.line(
                        1,
                        "- " + one.key() + say("：现读作", ": read so: ") + read(one, one.chosen())
                                + say("；还可读作", "; or else ")
                                + one.choices().stream()
                                        .filter(choice -> !choice.equals(one.chosen()))
                                        .map(choice -> read(one, choice))
                                        .collect(Collectors.joining(say("、", ", ")))
                                + say("。", ". ") + one.why().in(language)));
    }

    /** A reading in words, with the name to write when it is to be chosen. */
    private String read(ParameterBook.Switch one, String choice) {
        String said = one.called(choice).in(language);
        return said.equals(choice)
                ? say("“", "\"") + choice + say("”", "\"")
                : say("“", "\"") + said + say("”（", "\" (") + choice + say("）", ")");
    }
}
