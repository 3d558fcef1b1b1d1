package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.text.AmountText;
import io.employmentpolicy.rules.text.AnswerText;
import io.employmentpolicy.rules.text.ChangesText;
import io.employmentpolicy.rules.text.ChoiceText;
import io.employmentpolicy.rules.text.CsvText;
import io.employmentpolicy.rules.text.FigureText;
import io.employmentpolicy.rules.text.NoticeText;
import io.employmentpolicy.rules.text.OverviewText;
import io.employmentpolicy.rules.text.RangeText;
import io.employmentpolicy.rules.text.RollText;
import io.employmentpolicy.rules.text.WaitsText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * 答复的文字。 / Answers as text a citizen and a clerk can read, in Chinese or English. No line is wrapped, and there is no line break at the
 * end.
 */
public final class DecisionText {
    private DecisionText() {}

    /** 打印概览。 / What somebody wants to read first, on a page, as a clerk reads it. */
    public static String print(Overview overview, Language language) {
        return print(overview, language, Audience.CLERK);
    }

    /** 为某类读者打印概览。 / The same for a reader of one's choice: less beside the answers for a resident, ids and keys for a developer. */
    public static String print(Overview overview, Language language, Audience audience) {
        return OverviewText.of(
                Objects.requireNonNull(overview, "overview"),
                spoken(language),
                Objects.requireNonNull(audience, "audience: Audience.CLERK by default"));
    }

    /** 缺少的事实。 / The facts an outcome waits for, as the dictionary names them; of which one does, as one line. */
    public static List<String> missing(Outcome outcome, Language language) {
        return WaitsText.named(Objects.requireNonNull(outcome, "outcome"), spoken(language));
    }

    /** 还要知道的事实。 / The same of a finding, as somebody is asked for them whom it is about. */
    public static List<String> missing(Screening.Finding finding, Language language) {
        return WaitsText.asked(Objects.requireNonNull(finding, "finding"), spoken(language));
    }

    /** 尚未确定时的金额。 / What an open finding comes to, in one line: of several sums the range; empty where no sum is concerned. */
    public static String range(Screening.Finding finding, Language language) {
        return RangeText.of(Objects.requireNonNull(finding, "finding"), spoken(language));
    }

    /** 打印告知书。 / A notice to hand over, as plain text. */
    public static String print(Notice notice, Language language) {
        return NoticeText.of(Objects.requireNonNull(notice, "notice"), spoken(language));
    }

    /** 打印网页告知书。 / The same as a whole page of HTML; whatever stands in it is escaped. */
    public static String html(Notice notice, Language language) {
        return NoticeText.html(Objects.requireNonNull(notice, "notice"), spoken(language));
    }

    /** 表格的表头。 / The header of answers as CSV, behind the names of columns of one's own. */
    public static String csvHeader(List<String> own) {
        return CsvText.header(Objects.requireNonNull(own, "own"));
    }

    /** 表格的各行。 / A decision as lines of CSV, each behind cells of one's own; what a spreadsheet would take for a formula is disarmed. */
    public static List<String> csv(Decision decision, Language language, List<String> own) {
        return CsvText.lines(
                Objects.requireNonNull(decision, "decision"), spoken(language), Objects.requireNonNull(own, "own"));
    }

    /** 打印名单。 / The answers of one policy about the rows of a list, one line for each, with totals. */
    public static String roll(List<Determination> determinations, Language language) {
        return RollText.of(Objects.requireNonNull(determinations, "determinations"), spoken(language));
    }

    /** 打印决定。 / The whole answer: the day, every determination, what may be drawn together, the edition. */
    public static String print(Decision decision, Language language) {
        return AnswerText.of(Objects.requireNonNull(decision, "decision"), spoken(language));
    }

    /** 打印一项评定。 / One answer: result, amounts, why, what is missing, what it rests on. */
    public static String print(Determination determination, Language language) {
        return AnswerText.of(Objects.requireNonNull(determination, "determination"), spoken(language));
    }

    /** 评定与取舍的文字。 / One determination, and behind its head what becomes of it beside other rights where it is not simply taken. */
    public static String print(Determination determination, List<Choice> choices, Language language) {
        return AnswerText.of(
                Objects.requireNonNull(determination, "determination"),
                Objects.requireNonNull(choices, "choices: of the decision"),
                spoken(language));
    }

    /** 打印理由树。 / The whole tree of reasons of one answer, with files and lines. */
    public static String explain(Determination determination, Language language) {
        return AnswerText.explain(Objects.requireNonNull(determination, "determination"), spoken(language));
    }

    /** 打印取舍。 / What may be drawn together. */
    public static String print(Choice choice, Language language) {
        return ChoiceText.of(Objects.requireNonNull(choice, "choice"), spoken(language));
    }

    /** 打印金额。 / A sum with its term and payee, in one line. */
    public static String print(Amount amount, Language language) {
        return AmountText.of(Objects.requireNonNull(amount, "amount"), spoken(language));
    }

    /** 简短地打印金额。 / The same for somebody who is told elsewhere what is missing: without paths and keys. */
    public static String brief(Amount amount, Language language) {
        return AmountText.brief(Objects.requireNonNull(amount, "amount"), spoken(language));
    }

    /**
     * 数值及单位。 / A number with its unit as people write it, {@code 600 元/月}; a ratio as a percentage or a fraction.
     *
     * @param unit as parameters and tables name it, {@code yuan/month}
     */
    public static String print(BigDecimal number, String unit, Language language) {
        Objects.requireNonNull(number, "number");
        return FigureText.number(number, Objects.requireNonNull(unit, "unit"), spoken(language));
    }

    /** 打印推算值。 / A derived value with its unit. */
    public static String print(Outcome.Derived derived, Language language) {
        return AmountText.of(Objects.requireNonNull(derived, "derived"), spoken(language));
    }

    /** 打印变化。 / What would turn the answers of a policy. */
    public static String print(Changes changes, Language language) {
        return ChangesText.of(Objects.requireNonNull(changes, "changes"), spoken(language));
    }

    /** 打印最早的日子。 / The first day on which answers are grants. */
    public static String print(Earliest earliest, Language language) {
        return ChangesText.of(Objects.requireNonNull(earliest, "earliest"), spoken(language));
    }

    /** 打印最少要多少。 / The least number that makes answers grants. */
    public static String print(Least least, Language language) {
        return ChangesText.of(Objects.requireNonNull(least, "least"), spoken(language));
    }

    /** 打印版次。 / The edition an answer was given under, in one line. */
    public static String print(Edition edition, Language language) {
        return AnswerText.of(Objects.requireNonNull(edition, "edition"), spoken(language));
    }

    private static Language spoken(Language language) {
        return Objects.requireNonNull(language, "language: Language.ZH or Language.EN");
    }
}
