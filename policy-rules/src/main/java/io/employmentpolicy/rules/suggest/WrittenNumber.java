package io.employmentpolicy.rules.suggest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 写法不合的数字。 / The number somebody meant who wrote it with its unit, in full-width or Chinese digits, between Chinese quotes, with commas, with a power of ten, as a percentage or as a fraction. */
public final class WrittenNumber {
    private static final Pattern DIGITS = Pattern.compile(
            "[¥￥]?(\\d{1,15}(?:\\.\\d{1,8})?)\\s*(%|[百千万亿]?)\\s*(?:元|块|人|人次|个|家|户|周岁|岁|年|个月|月|天|日|小时|次)?(?:/(?:月|人|年|人·月))?");
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,8})?[eE][+-]?\\d");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})/([1-9]\\d{0,5})");
    private static final Pattern QUOTED = Pattern.compile("[“”\"「]+([^“”\"「」]+)[“”\"」]+");

    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");
    private static final Pattern HAN = Pattern.compile("([零〇一二两三四五六七八九十百千万]{1,12})(?:元|块|人|个|家|户)?");
    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final Map<String, Integer> POWERS = Map.of("", 0, "%", -2, "百", 2, "千", 3, "万", 4, "亿", 8);
    private static final long MYRIAD = 10_000;
    private static final int MOST_DECIMALS = 8;

    private WrittenNumber() {}

    /** 所指的数字。 / The number as policy files write it; empty when the text means none. */
    public static Optional<String> meant(String text) {
        String plain = inPlainDigits(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        Matcher quoted = QUOTED.matcher(plain);
        String written = SEPARATOR
                .matcher(quoted.matches() ? quoted.group(1).strip() : plain)
                .replaceAll("");
        Matcher digits = DIGITS.matcher(written);
        if (digits.matches()) {
            BigDecimal number =
                    new BigDecimal(digits.group(1)).scaleByPowerOfTen(POWERS.getOrDefault(digits.group(2), 0));
            return Optional.of(number.stripTrailingZeros().toPlainString());
        }
        if (POWER_OF_TEN.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written).stripTrailingZeros().toPlainString());
        }
        Matcher fraction = FRACTION.matcher(written);
        if (fraction.matches()) {
            return terminating(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)));
        }
        Matcher han = HAN.matcher(written);
        return han.matches() ? han(han.group(1)) : Optional.empty();
    }

    /** Digits of any script; keyboards of some languages write their own. */
    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    /** A third has no end, so that nobody is told where to cut it. */
    private static Optional<String> terminating(BigDecimal above, BigDecimal below) {
        BigDecimal cut = above.divide(below, MOST_DECIMALS, RoundingMode.DOWN);
        return cut.multiply(below).compareTo(above) == 0
                ? Optional.of(cut.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    /** Chinese digits with their powers, such as 一千二百 or 六百五 of everyday speech, where the last power is left out. */
    private static Optional<String> han(String text) {
        long whole = 0;
        long part = 0;
        long digit = 0;
        long power = 1;
        boolean after = false;
        for (char sign : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            int value = HAN_DIGITS.indexOf(sign);
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
                power = value == 0 ? 1 : power;
                after = true;
                continue;
            }
            long unit = sign == '十' ? 10 : sign == '百' ? 100 : sign == '千' ? 1000 : MYRIAD;
            if (unit == MYRIAD) {
                whole = (part + digit) * MYRIAD;
                part = 0;
            } else {
                part += (digit == 0 && !after ? 1 : digit) * unit;
            }
            digit = 0;
            power = unit / 10;
            after = true;
        }
        boolean spoken = digit > 0 && power > 1;
        return Optional.of(String.valueOf(whole + part + digit * (spoken ? power : 1)));
    }
}
