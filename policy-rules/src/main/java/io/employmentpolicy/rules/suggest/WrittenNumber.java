package io.employmentpolicy.rules.suggest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 写法不合的数字。 / The number somebody meant who wrote it with its unit, in full-width or Chinese digits, between Chinese quotes, with commas, with a power of ten, as a percentage or as a fraction. */
public final class WrittenNumber {
    private static final Pattern DIGITS = Pattern.compile(
            "[¥￥]?(\\d{1,15}(?:\\.\\d{0,8})?|\\.\\d{1,8})\\s*(%|‰|折|[百千万亿kKwW]?)\\s*(?:元|块|人|人次|个|家|户|周岁|岁|年|个月|月|天|日|小时|次)?(?:/(?:月|人|年|人·月))?");
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,8})?[eE][+-]?\\d");

    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,， '](?=\\d{3}(?!\\d))");
    /** Thousands are never below one, so this comma is the one of other countries' decimals. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("0[,，](\\d{1,8})");

    private static final Pattern LETTERS = Pattern.compile("(?=.*\\d)[\\dOoIl]{1,15}(?:\\.[\\dOoIl]{1,8})?");
    private static final Pattern OF_TEN = Pattern.compile("([一二三四五六七八九])([一二三四五六七八九])?折");
    private static final Pattern OF_HUNDRED = Pattern.compile("百分之(\\d{1,3}(?:\\.\\d{1,6})?|[零〇一二两三四五六七八九十百]{1,4})");
    private static final Pattern QUOTED = Pattern.compile("[“”\"「]+([^“”\"「」]+)[“”\"」]+");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final int MOST_PLACES = 8;
    private static final Pattern HAN = Pattern.compile("([零〇一二两三四五六七八九十百千万]{1,12})(?:元|块|人|个|家|户)?");
    /** Digits between Chinese powers, as people say them: 3千5 is 3,500. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?:[1-9][百千万]){1,3}[1-9](?:元|块)?|(?:[1-9][百千万]){2,3}(?:元|块)?");

    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final Map<String, Integer> POWERS =
            Map.of("", 0, "%", -2, "‰", -3, "折", -1, "百", 2, "千", 3, "万", 4, "亿", 8, "k", 3, "w", 4);
    private static final long MYRIAD = 10_000;

    private WrittenNumber() {}

    /** 所指的数字。 / The number as policy files write it; empty when the text means none. */
    public static Optional<String> meant(String text) {
        String plain = inPlainDigits(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        Matcher quoted = QUOTED.matcher(plain);
        String normal = quoted.matches() ? quoted.group(1).strip() : plain;
        Matcher comma = DECIMAL_COMMA.matcher(normal);
        if (comma.matches()) {
            return Optional.of("0." + comma.group(1));
        }
        Matcher fraction = FRACTION.matcher(normal);
        if (fraction.matches()) {
            return quotient(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)));
        }
        String written = SEPARATOR.matcher(normal).replaceAll("");
        if (LETTERS.matcher(written).matches()) {
            written = written.replace('O', '0')
                    .replace('o', '0')
                    .replace('I', '1')
                    .replace('l', '1');
        }
        Matcher digits = DIGITS.matcher(written);
        if (digits.matches()) {
            BigDecimal number = new BigDecimal(digits.group(1))
                    .scaleByPowerOfTen(POWERS.getOrDefault(digits.group(2).toLowerCase(Locale.ROOT), 0));
            return Optional.of(number.stripTrailingZeros().toPlainString());
        }
        if (POWER_OF_TEN.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written).stripTrailingZeros().toPlainString());
        }
        Matcher tenths = OF_TEN.matcher(written);
        if (tenths.matches()) {
            String second = tenths.group(2);
            return Optional.of(
                    "0." + digit(tenths.group(1).charAt(0)) + (second == null ? "" : digit(second.charAt(0))));
        }
        Matcher hundredths = OF_HUNDRED.matcher(written);
        if (hundredths.matches()) {
            String share = hundredths.group(1);
            return (Character.isDigit(share.charAt(0)) ? Optional.of(share) : han(share))
                    .flatMap(one -> meant(one + "%"));
        }
        Matcher han = HAN.matcher(SPOKEN.matcher(written).matches() ? inHan(written) : written);
        return han.matches() ? han(han.group(1)) : Optional.empty();
    }

    private static String inHan(String text) {
        StringBuilder han = new StringBuilder();
        text.chars().forEach(sign -> han.append(sign <= '9' ? HAN_DIGITS.charAt(sign - '0') : (char) sign));
        return han.toString();
    }

    /** What a Chinese digit counts. */
    static int digit(char sign) {
        return HAN_DIGITS.indexOf(sign == '〇' ? '零' : sign);
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

    /** What a fraction is, where that can be written out. */
    private static Optional<String> quotient(BigDecimal over, BigDecimal under) {
        if (under.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = over.divide(under, MOST_PLACES, RoundingMode.DOWN);
        return quotient.multiply(under).compareTo(over) == 0
                ? Optional.of(quotient.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    /** Chinese digits with their powers, such as 一千二百 or 六百五 of everyday speech, where the last power is left out. */
    static Optional<String> han(String text) {
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
