package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 起决定作用的条件。 / The conditions that made an answer what it is, each in a sentence, for those who do not want the tree. */
final class ConditionText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?: .+)?");

    private final SentenceText sentences;
    private final boolean zh;

    ConditionText(Language language, List<ParameterUse> used) {
        this.sentences = new SentenceText(language, used);
        this.zh = language == Language.ZH;
    }

    /** The conditions that decided and had this truth, each in as few words as tell it; a reading that was taken is none. */
    List<String> decided(Reason whole, Truth truth) {
        return leaves(whole, truth).map(sentences::brieflySaid).distinct().toList();
    }

    /** The same with the values of the person, where the sentence does not say them itself. */
    List<String> decidedWithValues(Reason whole, Truth truth) {
        return leaves(whole, truth).map(sentences::brief).distinct().toList();
    }

    private static Stream<Reason> leaves(Reason whole, Truth truth) {
        return whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream().filter(leaf -> leaf != rule))
                .filter(leaf -> leaf.truth() == truth && !SentenceText.merelyThere(leaf) && !isReading(leaf))
                .filter(leaf -> truth == Truth.FALSE || !isOfFigures(leaf));
    }

    /** That one figure is below another tells which rule applies, and nothing of the person. */
    private static boolean isOfFigures(Reason leaf) {
        String text = leaf.text().zh();
        return leaf.role() == Role.TEST && text.startsWith("“") && text.endsWith("”");
    }

    /** Whether an exclusion refuses it, not a condition that is not met. */
    static boolean excluded(@Nullable Reason whole) {
        return whole != null
                && whole.decidingRules().stream()
                        .anyMatch(rule -> rule.role() == Role.EXCEPTION && rule.truth() == Truth.TRUE);
    }

    /** A test without values compares no fact: the text may be read in several ways and was read in one. */
    private static boolean isReading(Reason leaf) {
        return leaf.role() == Role.TEST && leaf.values().isEmpty();
    }

    /** The derived values behind an answer with the conditions that gave them. */
    List<String> derivations(Reason whole) {
        return whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream())
                .filter(leaf -> leaf.truth() == Truth.TRUE
                        && sentences.names(leaf)
                        && !TruthText.isTruth(leaf.values().get(0)))
                .map(leaf -> {
                    List<Reason> tests = leaf.parts().stream()
                            .filter(part -> part.role() == Role.ALTERNATIVE && part.truth() == Truth.TRUE)
                            .flatMap(ConditionText::ownTests)
                            .filter(test -> test.truth() == Truth.TRUE
                                    && (test.values().size() > 1
                                            || test.values().stream().anyMatch(ConditionText::isNumber)))
                            .toList();
                    List<String> because = tests.stream()
                            .filter(test -> !isSaidCloser(test, tests))
                            .map(sentences::brief)
                            .distinct()
                            .toList();
                    return because.isEmpty()
                            ? ""
                            : sentences.sentence(leaf)
                                    + (zh ? "，因为 " : ", since ")
                                    + String.join(zh ? "，" : ", ", because);
                })
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * That something is no less than nothing needs no word, nor that it is more where it is held against another number too: such a test only sees
     * whether it was told.
     */
    private static boolean isSaidCloser(Reason test, List<Reason> tests) {
        return test.text().zh().endsWith("不少于0")
                || test.text().zh().endsWith("大于0")
                        && tests.stream()
                                .anyMatch(
                                        other -> other != test && other.values().containsAll(test.values()));
    }

    private static boolean isNumber(Reason.Value value) {
        return value.value() != null && NUMBER.matcher(value.value().en()).matches();
    }

    /** The tests of a rule itself, not of what it builds on. */
    private static Stream<Reason> ownTests(Reason node) {
        return node.role() == Role.TEST
                ? Stream.of(node)
                : node.parts().stream()
                        .filter(part -> part.role() != Role.ALTERNATIVE && part.role() != Role.EXCEPTION)
                        .flatMap(ConditionText::ownTests);
    }
}
