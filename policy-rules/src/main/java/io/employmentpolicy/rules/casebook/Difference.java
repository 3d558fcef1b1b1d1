package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;

/**
 * 一处不符。 / One expectation that the answer does not meet.
 *
 * @param expectation key of the expectation, or {@code given} when the facts themselves are wrong
 * @param expected what the case says
 * @param found what the answer says
 */
public record Difference(String expectation, String expected, Text found) {
    /** Expectation that stands for the facts of the case. */
    static final String GIVEN = "given";

    /** Refuses missing parts. */
    public Difference {
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** 打印成一行。 / One line in one language. */
    public String print(Language language) {
        if (expectation.equals(GIVEN)) {
            return (language == Language.ZH ? "事实有误：" : "facts that are wrong: ") + found.in(language);
        }
        return language == Language.ZH
                ? expectation + "：应为 " + expected + "，得出 " + found.zh()
                : expectation + ": expected " + expected + ", found " + found.en();
    }
}
