package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 告知书的文字。 / Prints a notice: result and sums, the conditions that decided with the values they met, clauses, figures and their trust, what
 * was computed and what an office decides, how to apply, where to object, the edition. Ids that a caller gave people or records are left out;
 * only an addressee is named, and only when given.
 */
public final class NoticeText {
    private static final String INDENT = "  ";
    private static final Map<Integer, String> ESCAPES =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;", (int) '\'', "&#39;");

    private final Notice notice;
    private final Determination one;
    private final Speech speech;
    private final BasisText basis;
    private final AmountText amounts;
    private final HandlingText handling;

    private NoticeText(Notice notice, Language language) {
        this.notice = notice;
        this.one = Anonymous.of(notice.determination());
        this.speech = new Speech(language);
        this.basis = new BasisText(speech, false);
        this.amounts = new AmountText(language);
        this.handling = new HandlingText(notice.documents(), speech);
    }

    private record Part(String title, List<String> lines) {}

    /** 纯文本。 / Plain text, without a line break at the end. */
    public static String of(Notice notice, Language language) {
        NoticeText text = new NoticeText(notice, language);
        List<String> lines = new ArrayList<>();
        lines.add(text.title());
        text.head().forEach(lines::add);
        for (Part part : text.parts()) {
            lines.add("");
            lines.add(part.title());
            part.lines().forEach(line -> lines.add(INDENT + line));
        }
        return String.join("\n", lines);
    }

    /** 网页。 / A whole page of HTML, without a line break at the end. */
    public static String html(Notice notice, Language language) {
        NoticeText text = new NoticeText(notice, language);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(text.title()))
                .append("</title>\n</head>\n<body>\n<h1>")
                .append(escaped(text.title()))
                .append("</h1>\n");
        text.head().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        for (Part part : text.parts()) {
            html.append("<h2>").append(escaped(part.title())).append("</h2>\n<ul>\n");
            part.lines()
                    .forEach(line ->
                            html.append("<li>").append(escaped(line.strip())).append("</li>\n"));
            html.append("</ul>\n");
        }
        return html.append("</body>\n</html>").toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String escape = ESCAPES.get(point);
            if (escape == null) {
                safe.appendCodePoint(point);
            } else {
                safe.append(escape);
            }
        });
        return safe.toString();
    }

    private String title() {
        return speech.say("告知书：", "Notice: ") + speech.told(one.title());
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        if (notice.addressee() != null) {
            head.add(speech.say("致：", "To: ") + notice.addressee());
        }
        Subject subject = one.subject();
        if (!subject.kind().equals("person")) {
            head.add(speech.say("对象：", "About: ") + speech.told(subject.label()) + " " + (subject.index() + 1));
        }
        head.add(speech.say("评定日：", "As of: ") + notice.asOf() + speech.say("（当日终了）", " (end of the day)"));
        return head;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(parts, "结果", "Result", result());
        add(parts, "理由", "Why", reasons());
        add(parts, "还缺少的", "What is missing", missing());
        add(
                parts,
                "依据",
                "Clauses",
                one.clauses().stream()
                        .map(clause -> PlainRemark.withoutIds(ClauseText.titled(clause, speech), speech))
                        .toList());
        add(parts, "所用数值及其可信程度", "Figures and how far to trust them", figures());
        add(parts, "由谁决定", "Who decides", decides());
        add(parts, "提示", "Please note", remarks());
        List<String> apply = handling.lines(one.clauses());
        add(parts, "怎样办理", "How to apply", apply.isEmpty() ? List.of(HandlingText.unknown(speech)) : apply);
        List<String> remedies = handling.remedies(one.clauses());
        add(parts, "不服的，怎么办", "Where to object", remedies.isEmpty() ? List.of(noRemedy()) : remedies);
        add(
                parts,
                "版次",
                "Edition",
                List.of(speech.say("政策库 ", "library ")
                        + notice.edition().library()
                        + speech.say("，摘要 ", ", digest ")
                        + notice.edition().digest()
                        + (notice.edition().layers().isEmpty()
                                ? ""
                                : speech.say("，叠加 ", ", overlays ")
                                        + speech.listed(notice.edition().layers()))));
        return parts;
    }

    /** What a refusal used besides what refuses it bears on nothing. */
    private List<String> figures() {
        Reason whole = one.reason();
        boolean all = whole == null || !(one.outcome() instanceof Outcome.NotEligible);
        Set<String> named = whole == null ? Set.of() : named(whole);
        return one.parameters().stream()
                .filter(use -> all || named.contains(key(use)))
                .map(basis::number)
                .distinct()
                .toList();
    }

    /** The keys of the figures that conditions which were not met look at, whatever they build on. */
    private static Set<String> named(Reason whole) {
        return whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream())
                .flatMap(NoticeText::all)
                .flatMap(node -> node.values().stream())
                .map(Reason.Value::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Reason> all(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(NoticeText::all));
    }

    /** Of a row of a table the key of the table. */
    private static String key(ParameterUse use) {
        int row = use.key().indexOf('[');
        return row < 0 ? use.key() : use.key().substring(0, row);
    }

    private void add(List<Part> parts, String chinese, String english, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(speech.say(chinese, english), lines));
        }
    }

    private List<String> result() {
        List<String> lines = new ArrayList<>();
        lines.add(speech.told(one.word()));
        StandingText standing = new StandingText(speech, false);
        notice.choices()
                .forEach(choice ->
                        choice.of(notice.determination()).ifPresent(right -> lines.addAll(standing.of(right, choice))));
        if (one.outcome() instanceof Outcome.Eligible) {
            boolean alone = lines.size() > 1;
            for (Amount amount : one.outcome().amounts()) {
                lines.add((alone ? speech.say("单就本项：", "by itself: ") : "") + amounts.brief(amount));
                amounts.arithmetic(amount).forEach(step -> lines.add(INDENT + step));
            }
        } else {
            Outcome outcome = one.outcome() instanceof Outcome.NotInForce ended
                    ? new Outcome.NotInForce(ended.phase(), ended.day(), null)
                    : one.outcome();
            OutcomeText.plain(one.with(outcome), speech.language()).forEach(line -> lines.add(line.strip()));
        }
        return lines;
    }

    private List<String> reasons() {
        List<String> why = new ArrayList<>();
        if (one.reason() != null) {
            new ReasonText(speech.language(), one.parameters()).plain(one.reason(), why);
        }
        return why;
    }

    /** What the trust of figures says is said with the figures. */
    private List<String> remarks() {
        List<Text> figures =
                one.parameters().stream().flatMap(use -> use.caveat().stream()).toList();
        return one.warnings().stream()
                .filter(warning -> !figures.contains(warning))
                .map(warning -> PlainRemark.withoutIds(speech.told(warning), speech))
                .distinct()
                .toList();
    }

    private List<String> missing() {
        List<String> lines =
                new ArrayList<>(new WaitsText(speech, fact -> MissingText.of(fact, speech, false)).of(one.outcome()));
        lines.addAll(basis.missing(one.outcome()));
        one.outcome()
                .contradictions()
                .forEach(each -> lines.add(PlainRemark.withoutRules(speech.told(each.text()), speech)));
        return lines.stream().distinct().toList();
    }

    private List<String> decides() {
        List<String> lines = new ArrayList<>();
        lines.add(speech.say(
                "以上条件和数额由计算机按政策规则得出，两个相互独立的引擎结果一致；没有人作出裁量",
                "conditions and sums were computed from the rules of the policies, by two independent engines"
                        + " that agreed; nobody used discretion"));
        if (one.outcome() instanceof Outcome.Delegated left) {
            left.offices()
                    .forEach(office ->
                            lines.add(speech.say("由", "left to ") + speech.named(office.by()) + speech.say("认定", "")));
        }
        lines.add(speech.say(
                "本告知书不是行政决定；事实是否属实、是否受理和发放，由经办机构决定",
                "this notice is no administrative decision; whether the facts are true and whether a claim is"
                        + " accepted and paid, the office decides"));
        return lines;
    }

    private String noRemedy() {
        return speech.say(
                "所见文件没有写明向谁、在多长时间内提出异议；请向作出决定的机构询问",
                "the documents at hand do not tell to whom and by when to object; please ask the office that decides");
    }
}
