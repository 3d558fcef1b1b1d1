package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Language;
import java.util.regex.Pattern;

/** 是与否的文字。 / Names of values that stand for yes and no, and how these are said: nobody is told that he is "1". */
final class TruthText {
    /** What a name says of the numbers that stand for yes and no. */
    private static final Pattern MARK_ZH = Pattern.compile("（[1一] ?[为有][^（）]*）");

    /** Names that ask whether something is so. */
    private static final Pattern NAMED = Pattern.compile("是否|应否|有没有");

    private static final Pattern MARK_EN = Pattern.compile(": one if so, nought if not| \\(1 (means yes|if so)\\)");

    private TruthText() {}

    /** Whether a value stands for yes and no: its name says so, or asks whether. */
    static boolean isTruth(Reason.Value value) {
        return value.value() != null
                && isTruth(value.label().zh(), value.value().en());
    }

    /** The same of what is called so in Chinese and came out as this. */
    static boolean isTruth(String name, String value) {
        return (value.equals("1") || value.equals("0"))
                && (MARK_ZH.matcher(name).find() || NAMED.matcher(name).find());
    }

    /** Whether it is a fact that is told by yes or no. */
    static boolean isYesNo(Reason.Value value) {
        return value.value() != null
                && (value.value().en().equals("yes") || value.value().en().equals("no"));
    }

    /** The name without what it says of numbers. */
    static String name(String label, Language language) {
        return (language == Language.ZH ? MARK_ZH : MARK_EN).matcher(label).replaceAll("");
    }

    /** A value that stands for yes and no, or is one of them, said as such. */
    static String said(Reason.Value value, Language language) {
        boolean zh = language == Language.ZH;
        String told = value.value() == null ? "" : value.value().en();
        boolean yes = told.equals("1") || told.equals("yes");
        return name(value.label().in(language), language)
                + (zh ? "：" : ": ")
                + (zh ? yes ? "是" : "否" : yes ? "yes" : "no");
    }
}
