package io.employmentpolicy.examples.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the library's text, so that a page can show it as what it is.
 *
 * @param heading whether it is one: marked as such, or standing apart at the margin
 * @param depth how far it is indented; a heading has none
 */
public record TextLine(boolean heading, int depth, String text) {
    private static final Pattern HEADING = Pattern.compile("(?:——|--) (.+) (?:——|--)");
    private static final int INDENT = 2;
    private static final int DEEPEST = 6;

    /** Those before a heading; all of them when there is none. */
    static List<TextLine> before(List<TextLine> lines, String heading) {
        return lines.stream()
                .takeWhile(one -> !one.heading() || !one.text().equals(heading))
                .toList();
    }

    /** Those below a heading, up to the next; none when there is no such heading. */
    static List<TextLine> under(List<TextLine> lines, String heading) {
        return lines.stream()
                .dropWhile(one -> !one.heading() || !one.text().equals(heading))
                .skip(1)
                .takeWhile(one -> one.depth() > 0)
                .toList();
    }

    /** Of the lines of a section those that belong to none of what begins so. */
    static List<TextLine> besides(List<TextLine> lines, Collection<String> beginnings) {
        List<TextLine> others = new ArrayList<>();
        boolean other = false;
        for (TextLine line : lines) {
            if (line.depth() <= 1) {
                other = beginnings.stream().noneMatch(line.text()::startsWith);
            }
            if (other) {
                others.add(line);
            }
        }
        return others;
    }

    /** Those indented below the line that begins so, as far as they belong to it; none when there is none. */
    static List<TextLine> below(List<TextLine> lines, String beginning) {
        List<TextLine> from = lines.stream()
                .dropWhile(one -> !one.text().startsWith(beginning))
                .toList();
        return from.stream()
                .skip(1)
                .takeWhile(one -> one.depth() > from.get(0).depth())
                .toList();
    }

    /** What stands on the line that begins so, behind its beginning; none when there is no such line. */
    static List<TextLine> behind(List<TextLine> lines, String beginning) {
        return lines.stream()
                .filter(one -> one.text().startsWith(beginning))
                .limit(1)
                .map(one -> new TextLine(false, one.depth() + 1, one.text().substring(beginning.length())))
                .toList();
    }

    /** The lines of a text, without the empty ones. A line apart is a heading where something stands indented below it. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean apart = false;
        String[] all = text.split("\n");
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            boolean leads = i + 1 < all.length && all[i + 1].startsWith(" ");
            Matcher heading = HEADING.matcher(line.strip());
            if (heading.matches()) {
                lines.add(new TextLine(true, 0, heading.group(1)));
            } else if (apart && leads && !line.isBlank() && !line.startsWith(" ")) {
                lines.add(new TextLine(true, 0, line));
            } else if (!line.isBlank()) {
                int blanks = line.length() - line.stripLeading().length();
                lines.add(new TextLine(false, Math.min(DEEPEST, blanks / INDENT), line.strip()));
            }
            apart = line.isBlank();
        }
        return lines;
    }
}
