package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 句中的数值。 / Puts the values of figures where a sentence names them by their titles: "at least 12 months" says what "at least “least months”" hides. */
final class QuotedFigures {
    private static final String CHOICE = "choice";
    private static final Set<String> BEFORE = Set.of("列入", "listed in ");
    private static final Set<String> AFTER = Set.of("适用于", " applies to");

    private final Language language;
    private final Map<String, String> shown = new HashMap<>();

    /** By title, for figures that are but part of what is compared; those that stand for several values are left out. */
    private final Map<String, String> titled = new HashMap<>();

    QuotedFigures(List<ParameterUse> used, Language language) {
        this.language = language;
        Set<String> several = new HashSet<>();
        for (ParameterUse use : used) {
            if (!use.unit().equals(CHOICE)) {
                int row = use.key().indexOf('[');
                String key = row < 0 ? use.key() : use.key().substring(0, row);
                String value = FigureText.number(use.value(), use.unit(), language);
                String before = shown.putIfAbsent(key, value);
                if (before != null && !before.equals(value)) {
                    several.add(key);
                }
            }
        }
        shown.keySet().removeAll(several);
        several.clear();
        for (ParameterUse use : used) {
            if (!use.unit().equals(CHOICE)) {
                String title = use.title().in(language);
                String value = FigureText.number(use.value(), use.unit(), language);
                String before = titled.putIfAbsent(title, value);
                if (before != null && !before.equals(value)) {
                    several.add(title);
                }
            }
        }
        titled.keySet().removeAll(several);
    }

    /** The sentence of a node with the values of its figures. */
    String filled(Reason node) {
        String text = node.text().in(language);
        for (Reason.Value value : node.values()) {
            String figure = shown.get(value.name());
            if (figure != null) {
                text = replaced(text, quoted(value), figure);
            }
        }
        return filled(text, node.values());
    }

    /** Words that name figures by their titles, with the values of these: as they were used, else as they were compared. */
    String filled(String words, List<Reason.Value> compared) {
        String text = filled(words);
        for (Reason.Value value : compared) {
            Text figure = value.value();
            if (figure != null && isFigure(value)) {
                text = replaced(text, quoted(value), figure.in(language));
            }
        }
        return text;
    }

    private static boolean isFigure(Reason.Value value) {
        return value.value() != null
                && value.name().indexOf('.') > 0
                && value.name().indexOf('[') < 0;
    }

    /** Words that name figures by their titles, with the values of these. */
    String filled(String words) {
        String text = words;
        for (Map.Entry<String, String> figure : titled.entrySet()) {
            text = replaced(text, "“" + figure.getKey() + "”", figure.getValue());
        }
        return text;
    }

    /** Whether the filled sentence says a value, so that it need not be told beside it. */
    boolean tells(Reason node, Reason.Value value) {
        String text = node.text().in(language);
        return (shown.containsKey(value.name()) || isFigure(value))
                && !replaced(text, quoted(value), "").equals(text);
    }

    private String quoted(Reason.Value value) {
        return "“" + value.label().in(language) + "”";
    }

    private static String replaced(String text, String quoted, String figure) {
        int at = text.indexOf(quoted);
        if (at < 0) {
            return text;
        }
        String before = text.substring(0, at);
        String after = text.substring(at + quoted.length());
        if (BEFORE.stream().anyMatch(before::endsWith) || AFTER.stream().anyMatch(after::startsWith)) {
            return text;
        }
        String spaced = before.isEmpty() || before.endsWith(" ") || figure.isEmpty() ? "" : " ";
        String rest = withoutKeys(after);
        if (before.isEmpty() && rest.equals(after)) {
            return text; // what a sentence is about keeps its name
        }
        if (!figure.isEmpty() && !rest.equals(after)) {
            String title = quoted.substring(1, quoted.length() - 1);
            return before + spaced + title + " " + figure + (rest.isEmpty() || rest.startsWith(" ") ? "" : " ") + rest;
        }
        if (!figure.isEmpty() && repeatsUnit(figure, rest)) {
            int unit = figure.indexOf(' ');
            return before + spaced + figure.substring(0, unit) + " "
                    + counted(figure.substring(unit + 1), rest.strip());
        }
        return before
                + spaced
                + figure
                + (rest.isEmpty() || rest.startsWith(" ") || figure.isEmpty() ? "" : " ")
                + rest;
    }

    /** Sentences about days, months and years name the unit themselves. */
    private static boolean repeatsUnit(String figure, String rest) {
        int unit = figure.indexOf(' ');
        return unit > 0 && rest.strip().startsWith(figure.substring(unit + 1));
    }

    /** The sentence says "years" whatever their number: of one it is the unit as the figure has it. */
    private static String counted(String unit, String rest) {
        return rest.startsWith(unit + "s ") ? unit + rest.substring(unit.length() + 1) : rest;
    }

    /** What a row of a table was looked up by stands in brackets right behind its title. */
    private static String withoutKeys(String after) {
        Character close = after.isEmpty() ? null : closing(after.charAt(0));
        if (close == null) {
            return after;
        }
        int depth = 0;
        for (int i = 0; i < after.length(); i++) {
            if (after.charAt(i) == after.charAt(0)) {
                depth++;
            } else if (after.charAt(i) == close && --depth == 0) {
                return after.substring(i + 1);
            }
        }
        return after;
    }

    private static @Nullable Character closing(char open) {
        return open == '（' ? Character.valueOf('）') : open == '(' ? Character.valueOf(')') : null;
    }
}
