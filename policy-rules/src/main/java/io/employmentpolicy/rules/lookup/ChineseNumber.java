package io.employmentpolicy.rules.lookup;

/** 中文数字。 / Numbers as documents count their articles. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseNumber() {}

    /** A number below a thousand. */
    static String of(int number) {
        int hundreds = number / HUNDRED;
        int tens = number % HUNDRED / TEN;
        int ones = number % TEN;
        StringBuilder said = new StringBuilder();
        if (hundreds > 0) {
            said.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            said.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            said.append('零');
        }
        return said.append(ones > 0 || number == 0 ? DIGITS.charAt(ones) : "").toString();
    }
}
