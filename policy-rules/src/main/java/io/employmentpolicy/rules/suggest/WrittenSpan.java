package io.employmentpolicy.rules.suggest;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 写法不合的时长。 / The number somebody meant who wrote a span of time where months, years or another unit are counted: five years are 60 months. */
public final class WrittenSpan {
    private static final String NUMBER = "\\d{1,4}|[零一二两三四五六七八九十百]{1,5}";
    private static final Pattern YEARS_AND_MONTHS =
            Pattern.compile("(?:(" + NUMBER + ")\\s*(?:周年|年|岁)\\s*(半)?)?\\s*(?:零|又)?\\s*(?:(" + NUMBER + ")\\s*个?月)?");
    private static final Pattern HALF_A_YEAR = Pattern.compile("半年");
    private static final Pattern OTHER = Pattern.compile(".*(?:年|岁|月|周|星期|天|日|小时|学时)半?");
    private static final Map<String, Integer> MONTHS_OF = Map.of("months", 1, "years", 12);
    private static final int YEAR = 12;
    private static final int HALF = 6;

    private WrittenSpan() {}

    /**
     * 以某单位计的数。 / The number of whole units; empty where the text is no span of years and months, or not of whole ones.
     *
     * @param unit what the field counts, as the dictionary writes it
     */
    public static Optional<String> meant(String text, String unit) {
        Integer each = MONTHS_OF.get(unit);
        return each == null
                ? Optional.empty()
                : months(plain(text)).filter(one -> one % each == 0).map(one -> String.valueOf(one / each));
    }

    /** 是否时长。 / Whether it is a span of time, so that the number in it alone would count other units. */
    public static boolean isSpan(String text, String unit) {
        return MONTHS_OF.containsKey(unit) && OTHER.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    }

    private static Optional<Integer> months(String text) {
        if (HALF_A_YEAR.matcher(text).matches()) {
            return Optional.of(HALF);
        }
        Matcher parts = YEARS_AND_MONTHS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        Optional<Integer> years = count(parts.group(1));
        Optional<Integer> months = count(parts.group(3));
        int half = parts.group(2) == null ? 0 : HALF;
        return years.flatMap(one -> months.map(more -> one * YEAR + half + more));
    }

    private static Optional<Integer> count(@Nullable String text) {
        if (text == null) {
            return Optional.of(0);
        }
        return (Character.isDigit(text.charAt(0)) ? Optional.of(text) : WrittenNumber.han(text)).map(Integer::valueOf);
    }
}
