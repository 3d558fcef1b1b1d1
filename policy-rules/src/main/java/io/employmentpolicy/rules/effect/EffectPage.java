package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.difference.EditionChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 影响的网页。 / The effect of an edition as one HTML page with charts. Everything is in it: it opens without a network, runs no script, and whatever
 * came from files stands in it as text.
 */
public final class EffectPage {
    private static final int BAR = 320;
    private static final int LINE = 22;
    private static final int LABEL = 260;

    private final EffectReport report;
    private final Language language;
    private final SmallCells cells;
    private final StringBuilder html = new StringBuilder();

    private EffectPage(EffectReport report, Language language, SmallCells cells) {
        this.report = Objects.requireNonNull(report, "report");
        this.language = Objects.requireNonNull(language, "language");
        this.cells = Objects.requireNonNull(cells, "cells");
    }

    /** 网页。 / The page. */
    public static String html(EffectReport report, Language language, SmallCells cells) {
        return new EffectPage(report, language, cells).page();
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private String page() {
        String title = say("版次变更的影响", "What a new edition does");
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(say("zh-CN", "en"))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(title)
                .append("</title>\n<style>body{font-family:sans-serif;max-width:75em;margin:1em auto;padding:0 1em}")
                .append("table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .5em;text-align:left;")
                .append(
                        "vertical-align:top}pre{white-space:pre-wrap;margin:0}.g{fill:#2a7f3f}.l{fill:#b3362b}</style>\n")
                .append("</head>\n<body>\n");
        element("h1", title);
        element(
                "p",
                say("试了 ", "")
                        + report.total().cases()
                        + say(" 例；未试到的情形不在其内。", " cases tried; what was not tried is not told."));
        table(Map.of(say("合计", "altogether"), report.total()));
        policies();
        Map<String, Cell> districts = new LinkedHashMap<>();
        report.districts()
                .forEach((name, cell) -> districts.put(
                        name.isEmpty() ? say("未说明", "not told") : FactChecks.regionName(name, language), cell));
        part(say("按居住区", "By district"), districts);
        Map<String, Cell> groups = new LinkedHashMap<>();
        for (Map.Entry<Text, Cell> entry : report.groups().entrySet()) {
            groups.put(entry.getKey().in(language), entry.getValue());
        }
        part(say("按人群（一人可以在几组）", "By group (one person may be in several)"), groups);
        changes();
        return html.append("</body>\n</html>\n").toString();
    }

    private void policies() {
        Map<String, Cell> counted = new LinkedHashMap<>();
        element("h2", say("按政策", "By policy"));
        html.append("<table><tr>");
        List.of(say("政策", "policy"), say("关系", "relation"), say("实例", "cases that show it"))
                .forEach(head -> element("th", head));
        html.append("</tr>\n");
        for (PolicyEffect policy : report.policies()) {
            String name = policy.policy() + " " + policy.title().in(language);
            counted.put(name, policy.cell());
            html.append("<tr>");
            element("td", name);
            element("td", say(policy.relation().zh(), policy.relation().en()));
            element("td", witness(policy.wider()) + " " + witness(policy.narrower()));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
        table(counted);
        chart(counted);
    }

    private String witness(PolicyEffect.@Nullable Witness one) {
        return one == null
                ? ""
                : one.id() + say("（", " (") + one.asOf() + say("）", ") ")
                        + one.before().in(language) + " → " + one.after().in(language) + say("；", ";");
    }

    private void part(String heading, Map<String, Cell> counted) {
        element("h2", heading);
        table(counted);
        chart(counted);
    }

    private void table(Map<String, Cell> counted) {
        html.append("<table><tr>");
        List.of(
                        "",
                        say("案件", "cases"),
                        say("结果不同", "answered otherwise"),
                        say("受益", "gain"),
                        say("受损", "lose"),
                        say("新符合", "newly eligible"),
                        say("不再符合", "no longer eligible"),
                        say("新成未决", "newly undetermined"),
                        say("金额（元）", "yuan"))
                .forEach(head -> element("th", head));
        html.append("</tr>\n");
        counted.forEach((name, cell) -> {
            html.append("<tr>");
            List<String> row = new ArrayList<>(List.of(name));
            row.add(cells.count(cell.cases()));
            row.add(cells.count(cell.changed()));
            row.add(cells.count(cell.winners()));
            row.add(cells.count(cell.losers()));
            row.add(cells.count(cell.newlyEligible()));
            row.add(cells.count(cell.noLongerEligible()));
            row.add(cells.count(cell.newlyUndetermined()));
            row.add(cells.yuan(cell, language));
            row.forEach(one -> element("td", one));
            html.append("</tr>\n");
        });
        html.append("</table>\n");
    }

    /** Bars of those who gain and of those who lose; a count that is not told has no bar. */
    private void chart(Map<String, Cell> counted) {
        long most = counted.values().stream()
                .mapToLong(cell -> Math.max(shown(cell.winners()), shown(cell.losers())))
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        html.append("<svg role=\"img\" width=\"")
                .append(LABEL + BAR + LABEL / 2)
                .append("\" height=\"")
                .append(LINE * 2 * counted.size())
                .append("\" font-size=\"13\">\n");
        int y = 0;
        for (Map.Entry<String, Cell> entry : counted.entrySet()) {
            html.append("<text x=\"0\" y=\"").append(y + LINE - 6).append("\">");
            escape(entry.getKey());
            html.append("</text>\n");
            bar(y, "g", say("受益 ", "gain "), entry.getValue().winners(), most);
            bar(y + LINE, "l", say("受损 ", "lose "), entry.getValue().losers(), most);
            y += 2 * LINE;
        }
        html.append("</svg>\n");
    }

    private long shown(long count) {
        return cells.hides(count) ? 0 : count;
    }

    private void bar(int y, String colour, String word, long count, long most) {
        int width = BigDecimal.valueOf(shown(count))
                .multiply(BigDecimal.valueOf(BAR))
                .divide(BigDecimal.valueOf(most), RoundingMode.DOWN)
                .intValue();
        html.append("<rect class=\"")
                .append(colour)
                .append("\" x=\"")
                .append(LABEL)
                .append("\" y=\"")
                .append(y + 4)
                .append("\" height=\"")
                .append(LINE - 8)
                .append("\" width=\"")
                .append(width)
                .append("\"/><text x=\"")
                .append(LABEL + width + 6)
                .append("\" y=\"")
                .append(y + LINE - 6)
                .append("\">");
        escape(word + cells.count(count));
        html.append("</text>\n");
    }

    private void changes() {
        element("h2", say("差别", "Differences"));
        html.append("<table><tr>");
        List.of(say("何处", "what"), say("原", "old"), say("新", "new")).forEach(head -> element("th", head));
        html.append("</tr>\n");
        for (EditionChange change : report.changes()) {
            html.append("<tr>");
            element(
                    "td",
                    say(
                                    change.way().zh() + change.kind().zh(),
                                    change.way().en() + " " + change.kind().en()) + " "
                            + change.id() + " " + change.title().in(language)
                            + (change.across() ? say("【跨地区】", " [across districts]") : ""));
            preformatted(change.before());
            preformatted(change.after());
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void preformatted(@Nullable Text text) {
        html.append("<td>");
        element("pre", text == null ? "" : text.in(language));
        html.append("</td>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        escape(text);
        html.append("</").append(name).append('>');
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    boolean acts = Character.getType(c) == Character.FORMAT
                            || Character.isISOControl(c) && c != '\n' && c != '\t';
                    html.appendCodePoint(acts ? 0xFFFD : c);
                }
            }
        });
    }
}
