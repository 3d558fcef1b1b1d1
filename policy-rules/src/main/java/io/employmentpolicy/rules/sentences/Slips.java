package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 常见的笔误。 / What officers write in sentences in place of the words there are, with what to write instead; the catalogue lists them. */
final class Slips {
    private static final SortedMap<String, Wording> INSTEAD = SentenceProblems.SLIPS;
    private static final int LONGEST =
            INSTEAD.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final String SIGNS = "*×/÷+%％＊／＋";
    private static final Pattern DAY =
            Pattern.compile("(19|20)\\d{2}([-/.]\\d{1,2}[-/.]\\d{1,2}|年(\\d{1,2}月)?(\\d{1,2}[日号])?)");
    private static final int LONGEST_DAY = "2026年12月31日".length();
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[¥￥]?[\\d０-９][\\d０-９.,，]*\\s*([%％]|[百千万亿]?\\s*\\p{IsHan}{0,3})\\s*(/\\p{IsHan}{1,2})?\\s*");
    private static final Pattern JOINED = Pattern.compile("\\s*[、，,/]\\s*|或者?");

    private Slips() {}

    /** What to write where something was looked for in vain; empty where nothing usual stands. The longest slip that reaches over the place counts. */
    static Optional<Text> instead(String text, int where) {
        if (isDay(text, where)) {
            return Optional.of(SentenceProblems.SLIP_OF_DAY.text());
        }
        if (where < text.length() && SIGNS.indexOf(text.charAt(where)) >= 0) {
            return reaching(text, where);
        }
        if (where < text.length() && isLetter(text.charAt(where))) {
            Optional<Text> word = reaching(text, where);
            return word.isPresent() ? word : Optional.of(SentenceProblems.SLIP_OF_LETTERS.text());
        }
        if (where > 0 && Character.isDigit(text.charAt(lastBefore(text, where)))) {
            return Optional.of(SentenceProblems.SLIP_OF_NUMBER.text());
        }
        return reaching(text, where);
    }

    /** Whether a day is written out over the place. */
    private static boolean isDay(String text, int where) {
        Matcher day = DAY.matcher(text).region(Math.max(0, where - LONGEST_DAY), text.length());
        while (day.find() && day.start() <= where) {
            if (day.end() > where) {
                return true;
            }
        }
        return false;
    }

    /** What to write instead of a name that is none: an amount or a day inside the brackets, several names in one pair of them. */
    static Optional<Text> insteadOfName(String name) {
        if (DAY.matcher(name).matches()) {
            return Optional.of(SentenceProblems.SLIP_OF_DAY.text());
        }
        if (NUMBER.matcher(name).matches()) {
            return Optional.of(SentenceProblems.SLIP_OF_NUMBER.text());
        }
        List<String> names = List.of(JOINED.split(name.strip()));
        return names.size() < 2
                ? Optional.empty()
                : Optional.of(SentenceProblems.SLIP_OF_JOINED.text(
                        names.stream().map(one -> "〔" + one + "〕").collect(Collectors.joining("、"))));
    }

    private static Optional<Text> reaching(String text, int where) {
        return INSTEAD.entrySet().stream()
                .filter(slip -> reaches(text, slip.getKey(), where))
                .max(Comparator.comparingInt(slip -> slip.getKey().length()))
                .map(Map.Entry::getValue)
                .map(Wording::text);
    }

    private static boolean reaches(String text, String slip, int where) {
        for (int from = Math.max(0, where - LONGEST); from <= where; from++) {
            if (from + slip.length() > where && text.startsWith(slip, from)) {
                return true;
            }
        }
        return false;
    }

    private static int lastBefore(String text, int where) {
        int at = where - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }
}
