package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 决定的文字。 / Prints answers for a citizen and a clerk: the result first, then amounts, why, what is missing, what it rests on. No line
 * is wrapped and no two blank lines follow each other.
 */
public final class AnswerText {
    private static final String INDENT = "  ";
    private static final int DIGEST = 12;

    private final Language language;
    private final boolean zh;
    private final Speech speech;
    private final BasisText basis;
    private final Set<Text> warned = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private AnswerText(Language language) {
        this.language = language;
        this.zh = language == Language.ZH;
        this.speech = new Speech(language);
        this.basis = new BasisText(speech);
    }

    /** 决定的文字。 / A whole answer. */
    public static String of(Decision decision, Language language) {
        AnswerText text = new AnswerText(language);
        text.lines.add(text.say("评定日：", "As of: ") + decision.asOf() + text.say("（当日终了）", " (end of the day)"));
        if (!decision.contradictions().isEmpty()) {
            text.lines.add("");
            text.lines.add(text.say("互相矛盾的事实：", "Facts that contradict each other:"));
            decision.contradictions()
                    .forEach(one -> text.basis.contradiction(one).forEach(text.lines::add));
        }
        for (Determination one : decision.determinations()) {
            text.lines.add("");
            text.determination(one);
        }
        if (!decision.choices().isEmpty()) {
            text.lines.add("");
            decision.choices().forEach(text::choice);
        }
        text.lines.add("");
        text.lines.add(text.edition(decision.edition()));
        return text.text();
    }

    /** 评定的文字。 / One determination. */
    public static String of(Determination determination, Language language) {
        AnswerText text = new AnswerText(language);
        text.determination(determination);
        return text.text();
    }

    /** 评定与取舍的文字。 / One determination, and behind its head what becomes of it beside other rights. */
    public static String of(Determination determination, List<Choice> choices, Language language) {
        AnswerText text = new AnswerText(language);
        text.determination(determination);
        List<String> standing = new ArrayList<>();
        choices.forEach(choice -> choice.of(determination)
                .filter(right -> right.standing() == Choice.Standing.FALLS_OUT)
                .ifPresent(right ->
                        new StandingText(text.speech).of(right, choice).forEach(line -> standing.add(INDENT + line))));
        text.lines.addAll(1, standing);
        return text.text();
    }

    /** 理由树的文字。 / The whole tree of reasons, with files and lines. */
    public static String explain(Determination determination, Language language) {
        AnswerText text = new AnswerText(language);
        text.head(determination);
        Reason reason = determination.reason();
        if (reason == null) {
            text.lines.add(INDENT + text.say("没有逐条比较条件", "no condition was looked at"));
        } else {
            new ReasonText(language).tree(reason, text.lines, INDENT);
        }
        return text.text();
    }

    /** 版次的文字。 / The edition, in one line. */
    public static String of(Edition edition, Language language) {
        return new AnswerText(language).edition(edition);
    }

    private String text() {
        return String.join("\n", lines);
    }

    private static String inside(String line) {
        return INDENT + INDENT + line;
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private String quoted(Text text) {
        return text.in(language);
    }

    private void head(Determination one) {
        String name = quoted(one.title());
        String which = SubjectText.of(one.subject(), speech);
        String subject = which.isEmpty() ? "" : say("，", ", ") + which;
        lines.add(say("【", "[")
                + quoted(one.word())
                + say("】", "] ")
                + name
                + say("（", " (")
                + one.policy()
                + subject
                + say("）", ")"));
    }

    private void determination(Determination one) {
        head(one);
        lines.addAll(OutcomeText.lines(one, language));
        ReasonText reasons = new ReasonText(language, one.parameters());
        Reason reason = one.reason();
        if (reason != null) {
            List<String> why = new ArrayList<>();
            reasons.why(reason, why, INDENT + INDENT);
            section(say("理由", "Why"), why);
        }
        section(
                say("互相矛盾的事实（更正其中一处）", "Facts that contradict each other (correct one of them)"),
                one.outcome().contradictions().stream()
                        .flatMap(each -> basis.contradiction(each).stream())
                        .toList());
        section(
                say("缺少的事实（补入事实文件）", "Missing facts (add them to the facts)"),
                one.outcome().missingFacts().stream()
                        .map(fact -> INDENT
                                + INDENT
                                + fact.path()
                                + say("：", ": ")
                                + quoted(fact.label())
                                + reasons.asked(fact.path(), reason))
                        .toList());
        WaitsText choices = new WaitsText(speech, MissingFact::path);
        section(
                say("其中不必都补", "Not all of these are needed"),
                one.outcome().choices().stream()
                        .flatMap(choice -> choices.of(choice.facts(), List.of(choice)).stream())
                        .map(AnswerText::inside)
                        .toList());
        section(
                say("缺少的数值与读法", "Missing numbers and readings"),
                basis.missing(one.outcome()).stream().map(AnswerText::inside).toList());
        section(
                say("依据", "Clauses"),
                one.clauses().stream()
                        .map(basis::clause)
                        .map(AnswerText::inside)
                        .toList());
        section(
                numbers(one),
                one.parameters().stream()
                        .map(basis::number)
                        .map(AnswerText::inside)
                        .toList());
        section(
                say("提示", "Please note"),
                one.warnings().stream()
                        .filter(warned::add)
                        .map(warning -> INDENT + INDENT + quoted(warning))
                        .toList());
    }

    private String numbers(Determination one) {
        String trust = one.weakestTrust() == null
                ? ""
                : say("（最弱的可信程度：", " (weakest trust: ")
                        + say(one.weakestTrust().zh(), one.weakestTrust().en())
                        + say("）", ")");
        return say("所用数值", "Numbers used") + trust;
    }

    private void section(String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.add(INDENT + title + say("：", ":"));
            body.stream().distinct().forEach(lines::add);
        }
    }

    private void choice(Choice choice) {
        lines.addAll(new ChoiceText(language).lines(choice));
    }

    private String edition(Edition edition) {
        String layers = edition.layers().isEmpty()
                ? ""
                : say("，叠加 ", ", overlays ") + String.join(say("、", ", "), edition.layers());
        String digest =
                edition.digest().substring(0, Math.min(DIGEST, edition.digest().length()));
        return say("版次：", "Edition: ") + edition.library() + say("，摘要 ", ", digest ") + digest + layers;
    }
}
