package io.employmentpolicy.examples.service.page;

import java.util.ArrayList;
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
    private static final Pattern HEADING = Pattern.compile("—— (.+) ——");
    private static final int INDENT = 2;
    private static final int DEEPEST = 6;

    /** Those before a heading; all of them when there is none. */
    static List<TextLine> before(List<TextLine> lines, String heading) {
        return lines.stream()
                .takeWhile(one -> !one.heading() || !one.text().equals(heading))
                .toList();
    }

    /** The lines of a text, without the empty ones. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean apart = false;
        for (String line : text.split("\n")) {
            Matcher heading = HEADING.matcher(line.strip());
            if (heading.matches()) {
                lines.add(new TextLine(true, 0, heading.group(1)));
            } else if (apart && !line.isBlank() && !line.startsWith(" ")) {
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
