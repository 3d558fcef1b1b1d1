package io.employmentpolicy.rules.lookup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 要找的一个词。 / One word that is looked for: a text, and what number or article it may be.
 *
 * @param amount the number it names; null when it names none
 * @param units beginnings of the units the number may have; empty for any
 * @param articles other ways in which the article it names may be written
 */
record Word(String text, @Nullable BigDecimal amount, List<String> units, List<String> articles) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,10})?)(.*)");
    private static final Pattern ARTICLE =
            Pattern.compile("第?(\\d{1,3}|[一二三四五六七八九十百]{1,5})条|\\(([一二三四五六七八九十]{1,3})\\)");
    private static final Pattern BEFORE_UNIT = Pattern.compile(
            "(?<=\\d)\\s+(?=(?:万?元|个?月|[日天年人次]|小时|yuan|months|days|years|hours|persons|times)(?:\\s|$))");
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final int PERCENT = 2;
    private static final int SHORTEST_PIECE = 2;
    /** Longer than any title: looked for as it stands, never in pieces. */
    private static final int LONGEST_IN_PIECES = 100;

    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("", List.of()),
            Map.entry("元", List.of("yuan", "average-yuan")),
            Map.entry("yuan", List.of("yuan", "average-yuan")),
            Map.entry("万元", List.of("yuan", "average-yuan")),
            Map.entry("万", List.of()),
            Map.entry("%", List.of("ratio", "percent")),
            Map.entry("个月", List.of("months")),
            Map.entry("月", List.of("months")),
            Map.entry("months", List.of("months")),
            Map.entry("日", List.of("days")),
            Map.entry("天", List.of("days")),
            Map.entry("days", List.of("days")),
            Map.entry("年", List.of("years")),
            Map.entry("years", List.of("years")),
            Map.entry("小时", List.of("hours")),
            Map.entry("hours", List.of("hours")),
            Map.entry("人", List.of("persons")),
            Map.entry("persons", List.of("persons")),
            Map.entry("次", List.of("times")),
            Map.entry("times", List.of("times")));

    /** The words of a question. */
    static List<Word> of(String question) {
        String joined = BEFORE_UNIT.matcher(Plain.of(question).strip()).replaceAll("");
        return Arrays.stream(joined.split("[\\s,;、。]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(Word::one)
                .toList();
    }

    private static Word one(String text) {
        Matcher number = NUMBER.matcher(text);
        List<String> units = number.matches() ? UNITS.get(number.group(2)) : null;
        return new Word(
                text,
                units == null ? null : value(new BigDecimal(number.group(1)), number.group(2)),
                units == null ? List.of() : units,
                articles(text));
    }

    private static BigDecimal value(BigDecimal number, String unit) {
        return unit.equals("%")
                ? number.movePointLeft(PERCENT)
                : unit.startsWith("万") ? number.multiply(MYRIAD) : number;
    }

    /** An article of a law, or a section of an opinion, in both ways of writing either. */
    private static List<String> articles(String text) {
        Matcher article = ARTICLE.matcher(text);
        if (!article.matches()) {
            return List.of();
        }
        String said = Optional.ofNullable(article.group(1)).orElseGet(() -> article.group(2));
        String chinese = Character.isDigit(said.charAt(0)) ? ChineseNumber.of(Integer.parseInt(said)) : said;
        List<String> ways = new ArrayList<>(List.of("第" + chinese + "条", "(" + chinese + ")"));
        ways.remove(text);
        return ways;
    }

    boolean is(Entry.Amount number) {
        return amount != null
                && amount.compareTo(number.value()) == 0
                && (units.isEmpty() || units.stream().anyMatch(number.unit()::startsWith));
    }

    /** Whether a text says a long Chinese word in pieces, in their order: 灵活就业补贴 of 灵活就业社会保险补贴. */
    boolean isInPieces(String where) {
        if (text.length() <= SHORTEST_PIECE || text.length() > LONGEST_IN_PIECES || !Plain.isChinese(text)) {
            return false;
        }
        int at = 0;
        int from = 0;
        while (at < text.length()) {
            int length = text.length() - at;
            int found = -1;
            while (length >= SHORTEST_PIECE && found < 0) {
                found = where.indexOf(text.substring(at, at + length), from);
                length = found < 0 ? length - 1 : length;
            }
            if (found < 0) {
                return false;
            }
            at += length;
            from = found + length;
        }
        return true;
    }
}
