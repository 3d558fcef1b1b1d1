package io.employmentpolicy.model.problem;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;

/**
 * 一个问题：编号、位置、发现了什么、应当是什么、怎样修改。 / One problem: stable code, place, what was found, what was expected, a likely fix.
 *
 * @param code stable code such as {@code RULE-104}; callers may branch on it
 * @param place where it is; for a facts file the field path stands in {@code subject}
 * @param subject the thing concerned, such as a rule id, field path or parameter key; empty when the file itself is meant
 * @param found what was found
 * @param expected what was expected
 * @param fix the most likely repair
 */
public record Problem(String code, Place place, String subject, Text found, Text expected, Text fix) {
    /** Refuses null in every part. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(fix, "fix");
    }

    /** 打印成两行文字。 / Prints the problem in one language, the fix on a line of its own. */
    public String print(Language language) {
        String about = subject.isEmpty() ? "" : " [" + subject + "]";
        return language == Language.ZH
                ? code + " " + place + about + "：" + found.zh() + "；应为：" + expected.zh() + "\n    也许：" + fix.zh()
                : code + " " + place + about + ": " + found.en() + "; expected: " + expected.en() + "\n    Maybe: "
                        + fix.en();
    }
}
