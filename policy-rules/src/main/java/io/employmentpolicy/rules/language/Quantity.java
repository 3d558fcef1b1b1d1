package io.employmentpolicy.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 取参数的词。 / The words that read a dated parameter, each for one unit: {@code yuan("key")} fits only a parameter kept in yuan.
 */
public enum Quantity {
    /** 金额。 / Money. */
    YUAN("yuan"),
    /** 比率。 / Exact ratio such as 0.75. */
    RATE("ratio"),
    /** 月数。 / Months. */
    MONTHS("months"),
    /** 日数。 / Days. */
    DAYS("days"),
    /** 年数。 / Years. */
    YEARS("years"),
    /** 个数（人、次、小时）。 / A count of persons, times or hours. */
    COUNT("count"),
    /** 是否，如资金是否可以使用。 / A yes or no. */
    TRUTH("yes-no");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    /** 规则文件中的写法。 / The word authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 对应的单位。 / The unit it reads. */
    public String unit() {
        return unit;
    }

    /** 按写法查找。 / The quantity an author's word stands for. */
    public static Optional<Quantity> of(String word) {
        return Arrays.stream(values())
                .filter(quantity -> quantity.word().equals(word))
                .findFirst();
    }

    /** 读出的类型。 / The type of what it reads. */
    public ValueType type() {
        return this == TRUTH ? ValueType.TRUTH : ValueType.number(unit);
    }

    /** 参数单位（如 yuan/month）归入的单位。 / The plain unit behind a parameter's unit: {@code yuan/month} is kept in yuan. */
    public static String plainUnit(String unit) {
        int slash = unit.indexOf('/');
        String head = slash < 0 ? unit : unit.substring(0, slash);
        return switch (head) {
            case "persons", "times", "hours", "person", "person-times" -> "count";
            default -> head;
        };
    }
}
