package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.Map;

/** 推算值的单位。 / A number that rules derived with what it counts, where a rule says it: nobody knows what “12” is. */
final class UnitWords {
    private static final int YEAR = 12;

    /** Nobody counts a retirement age in months. */
    private static final BigDecimal LONG = BigDecimal.valueOf(120);

    private static final Map<String, Text> UNITS = Map.of(
            "yuan", new Text("元", "yuan"),
            "months", new Text("个月", "months"),
            "days", new Text("日", "days"),
            "years", new Text("年", "years"));

    private UnitWords() {}

    /** The number alone where nothing says what it counts, or it counts what its name says. */
    static Text of(Object value, String unit) {
        Text plain = Describer.value(value);
        Text word = UNITS.get(unit);
        if (word == null || !(value instanceof BigDecimal number)) {
            return plain;
        }
        if (unit.equals("months")
                && number.compareTo(LONG) > 0
                && number.stripTrailingZeros().scale() <= 0) {
            int months = number.intValueExact();
            return months % YEAR == 0
                    ? new Text(months / YEAR + " 年", months / YEAR + " years")
                    : new Text(
                            months / YEAR + " 年 " + months % YEAR + " 个月",
                            months / YEAR + " years " + months % YEAR + " months");
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0 && word.en().endsWith("s");
        String english = one ? word.en().substring(0, word.en().length() - 1) : word.en();
        return new Text(plain.zh() + " " + word.zh(), plain.en() + " " + english);
    }
}
