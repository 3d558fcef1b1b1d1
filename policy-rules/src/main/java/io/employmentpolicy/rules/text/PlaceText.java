package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 条款所在之处的英文。 / Places in Chinese documents as an English text cites them; what has no such form is quoted. */
public final class PlaceText {
    private static final String NUMBER = "[零〇一二三四五六七八九十百]+";
    private static final Pattern PART = Pattern.compile("第(" + NUMBER + ")(条|款|项|段|部分|章|节|个问题)");
    private static final Pattern BRACKETED = Pattern.compile("[（(](" + NUMBER + ")[）)]");
    private static final Map<String, String> UNITS = Map.of(
            "条",
            "article",
            "款",
            "paragraph",
            "项",
            "item",
            "段",
            "paragraph",
            "部分",
            "part",
            "章",
            "chapter",
            "节",
            "section",
            "个问题",
            "question");
    private static final Map<Character, Integer> DIGITS =
            Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

    private PlaceText() {}

    /** 某种语言的写法。 / As it is written in a language. */
    public static String of(String place, Language language) {
        return language == Language.ZH ? place : en(place);
    }

    /** 引用的名称。 / A Chinese name, such as that of a source, in a text of a language: what it is called there, or in quotation marks. */
    public static String named(String name, Language language) {
        return new Speech(language).named(name);
    }

    /** 英文的写法。 / {@code article 45 paragraph 1} for {@code 第四十五条第一款}; in quotation marks what is cited otherwise. */
    public static String en(String place) {
        StringBuilder english = new StringBuilder();
        int at = 0;
        while (at < place.length()) {
            Optional<Matcher> found = part(PART, place, at);
            if (found.isPresent()) {
                Matcher one = found.get();
                space(english);
                english.append(UNITS.get(one.group(2))).append(' ').append(number(one.group(1)));
                at = one.end();
                continue;
            }
            Optional<Matcher> bracketed = part(BRACKETED, place, at);
            if (bracketed.isPresent()) {
                space(english);
                english.append('(').append(number(bracketed.get().group(1))).append(')');
                at = bracketed.get().end();
                continue;
            }
            char one = place.charAt(at);
            if (one == '、' || one == '，') {
                english.append(',');
            } else if (one == '至') {
                english.append(" to");
            } else if (one < 128) {
                english.append(one);
            } else {
                return new Speech(Language.EN).named(place);
            }
            at++;
        }
        return english.toString();
    }

    private static void space(StringBuilder english) {
        if (!english.isEmpty()) {
            english.append(' ');
        }
    }

    private static Optional<Matcher> part(Pattern pattern, String place, int at) {
        Matcher matcher = pattern.matcher(place);
        matcher.region(at, place.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** A Chinese number below a thousand. */
    static int number(String chinese) {
        int whole = 0;
        int digit = 0;
        for (char one : chinese.toCharArray()) {
            if (one == '十') {
                whole += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else if (one == '百') {
                whole += digit * 100;
                digit = 0;
            } else {
                digit = DIGITS.getOrDefault(one, 0);
            }
        }
        return whole + digit;
    }
}
