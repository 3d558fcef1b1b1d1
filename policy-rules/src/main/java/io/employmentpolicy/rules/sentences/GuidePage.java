package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.List;

/** 可粘贴的一页。 / A page of headings and lines, as plain text or as one HTML file that needs nothing else. */
public final class GuidePage {
    private static final String INDENT = "  ";
    private static final String STYLE =
            "body{font-family:sans-serif;line-height:1.6;max-width:48em;margin:2em auto;padding:0 1em}"
                    + "h1{font-size:1.4em}h2{font-size:1.15em}h3{font-size:1em}p{margin:.2em 0}";

    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    GuidePage(Language language) {
        this.language = language;
    }

    /** @param heading how big a heading it is, from 1; 0 for a line of text */
    private record Line(int heading, int indent, String text) {}

    void heading(int level, String text) {
        lines.add(new Line(level, 0, text));
    }

    void line(int indent, String text) {
        lines.add(new Line(0, indent, text));
    }

    /** 数页合一。 / Several pages as one, in their order; all are in the language of the first. */
    public static GuidePage of(List<GuidePage> pages) {
        GuidePage whole = new GuidePage(pages.get(0).language);
        pages.forEach(page -> whole.lines.addAll(page.lines));
        return whole;
    }

    /** 纯文本。 / Plain text; a blank line stands before every heading but the first. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            boolean heading = line.heading() > 0;
            text.append(heading && text.length() > 0 ? "\n" : "")
                    .append(INDENT.repeat(line.indent()))
                    .append(line.text())
                    .append('\n');
        }
        return text.toString();
    }

    /** 单个网页。 / One HTML file without anything to fetch or to run; what comes from files is escaped. */
    public String html() {
        String title = lines.isEmpty() ? "" : escaped(lines.get(0).text());
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        for (Line line : lines) {
            String tag = line.heading() > 0 ? "h" + line.heading() : "p";
            html.append('<').append(tag);
            if (line.indent() > 0) {
                html.append(" style=\"margin-left:").append(line.indent() * 2).append("em\"");
            }
            html.append('>')
                    .append(escaped(line.text()))
                    .append("</")
                    .append(tag)
                    .append(">\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    /** Text that an HTML file shows as it is, whatever it holds; what steers a terminal or turns writing around is shown by its code. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    int type = Character.getType(c);
                    if (type == Character.CONTROL || type == Character.FORMAT) {
                        escaped.append("U+").append(Integer.toHexString(c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
