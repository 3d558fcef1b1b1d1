package io.employmentpolicy.rules.lookup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 统一的写法。 / Texts written in one way, so that full-width signs, capital letters and separators of thousands do not hide what is looked for. */
final class Plain {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<=\\d)\\s+%");

    private Plain() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (plain.indexOf(',') >= 0) {
            plain = THOUSANDS.matcher(plain).replaceAll("");
        }
        return plain.indexOf('%') < 0 ? plain : BEFORE_PERCENT.matcher(plain).replaceAll("%");
    }

    /** Whether a text holds a word: letters at the beginning of a word of the text, digits as a whole number, Chinese anywhere. */
    static boolean holds(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (stands(text, word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, String word, int at) {
        int end = at + word.length();
        boolean begins = at == 0 || !joins(text.charAt(at - 1), word.charAt(0));
        boolean ends =
                end == text.length() || !Character.isDigit(word.charAt(word.length() - 1)) || !isNumber(text, end);
        return begins && ends;
    }

    /** Whether a number goes on at a place: with a digit, or with its decimals. */
    private static boolean isNumber(String text, int at) {
        char next = text.charAt(at);
        return Character.isDigit(next)
                || next == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether two characters belong to one word or number. */
    private static boolean joins(char before, char first) {
        boolean number = Character.isDigit(first) && (Character.isDigit(before) || before == '.');
        return number || isLatin(before) && isLatin(first);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isChinese(String word) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
