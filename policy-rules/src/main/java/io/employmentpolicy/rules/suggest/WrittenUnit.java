package io.employmentpolicy.rules.suggest;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 随数写出的单位。 / The unit that was written with a number: where it is another than the one that is counted, the number alone would say something else. */
public final class WrittenUnit {
    private static final Pattern A_MONTH = Pattern.compile(".*(?:/\\s*月|每月|一个?月|/\\s*人·月)");
    private static final Pattern A_YEAR = Pattern.compile(".*(?:/\\s*年|每年|一年)");
    private static final Pattern SHARE = Pattern.compile(".*[%‰折]|.*百分之.*");
    private static final Pattern MONEY = Pattern.compile("[¥￥].*|.*[元块](?:/.*)?");
    private static final Pattern TIME = Pattern.compile(".*(?:年|岁|月|周|星期|天|日|小时|学时)半?");

    /** The words of time that fit what is counted. */
    private static final Map<String, Pattern> TIMES = Map.of(
            "days", Pattern.compile(".*[天日]"),
            "hours", Pattern.compile(".*(?:小时|学时|时)"),
            "months", Pattern.compile(".*月"),
            "years", Pattern.compile(".*[年岁]"));

    private WrittenUnit() {}

    /**
     * 写的是否另一种单位。 / Whether another unit was written.
     *
     * @param unit what is counted, as policy files and the dictionary write it; empty where nothing is known of it
     */
    public static boolean isAnother(String text, String unit) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        if (unit.isEmpty()) {
            return false;
        }
        boolean money = unit.startsWith("yuan");
        if (SHARE.matcher(plain).matches()) {
            return !unit.equals("ratio");
        }
        if (A_MONTH.matcher(plain).matches() && money) {
            return unit.endsWith("/year") || unit.equals("yuan") || unit.equals("yuan/person");
        }
        if (A_YEAR.matcher(plain).matches() && money) {
            return unit.endsWith("/month") || unit.equals("yuan") || unit.equals("yuan/person");
        }
        if (MONEY.matcher(plain).matches()) {
            return !money;
        }
        return TIME.matcher(plain).matches()
                && Optional.ofNullable(TIMES.get(unit))
                        .map(fits -> !fits.matcher(plain).matches())
                        .orElse(!money || !unit.contains("/"));
    }
}
