package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.text.Language;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 条件的白话。 / Says a condition as people say it: that something is there instead of that it is more than nought, how long ago something was
 * instead of on which side of a same day it lies. What is meant stays the same.
 */
final class PlainSentence {
    private static final Pattern SOME = Pattern.compile("(.+)大于0");
    private static final Pattern SINCE = Pattern.compile("(.+?)(不早于|不晚于|早于|晚于)(.+)之后 ?(.+?) ?(年|个月)的同日");
    private static final Pattern SINCE_EN = Pattern.compile(
            "(.+?) is (not before|not after|before|after) the same day (.+?) (years?|months?) after (.+)");

    private static final Map<String, String> LONG = Map.of("不早于", "已满", "不晚于", "不超过", "早于", "未满", "晚于", "已超过");
    private static final Map<String, String> LONG_EN =
            Map.of("not before", "at least", "not after", "at most", "before", "less than", "after", "more than");

    private static final String TODAY = "评定日";

    /** Ends what counts something: of it one does not say that there is some. */
    private static final String COUNT = "数";

    private PlainSentence() {}

    static String of(String sentence, Language language) {
        return language == Language.ZH ? chinese(sentence) : english(sentence);
    }

    private static String chinese(String sentence) {
        Matcher some = SOME.matcher(sentence);
        if (some.matches()) {
            String what = some.group(1);
            return what.endsWith(COUNT) ? what + "不是 0" : "有" + what;
        }
        Matcher since = SINCE.matcher(sentence);
        if (!since.matches()) {
            return sentence;
        }
        String when = since.group(1).equals(TODAY) ? "" : "到" + since.group(1) + "，";
        return when + "自" + since.group(3) + "起" + Objects.requireNonNull(LONG.get(since.group(2))) + " "
                + since.group(4) + " " + since.group(5);
    }

    private static String english(String sentence) {
        Matcher since = SINCE_EN.matcher(sentence);
        return since.matches()
                ? since.group(1) + " is " + Objects.requireNonNull(LONG_EN.get(since.group(2))) + " " + since.group(3)
                        + " " + since.group(4) + " after " + since.group(5)
                : sentence;
    }
}
