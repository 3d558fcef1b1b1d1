package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 提示的白话。 / A remark of a policy for people: fields that it names as files do are called by their labels. */
final class PlainRemark {
    private static final Pattern NAME =
            Pattern.compile("\\b[a-z]+(?:_[a-z]+)*\\.[a-z]+(?:_[a-z]+)*\\b|\\b[a-z]+(?:_[a-z]+)+\\b");

    /** In Chinese without the blanks around it. */
    private static final Pattern SPACED = Pattern.compile(" ?(?:" + NAME + ") ?");

    /** What a policy is called by those who work with ids, behind its name. */
    private static final Pattern ID =
            Pattern.compile("(?<=”)(?:（[A-Z]{2}(?:-[A-Z0-9]+)+）| \\([A-Z]{2}(?:-[A-Z0-9]+)+\\))");

    private static final Pattern RULES =
            Pattern.compile("(?:（| \\()[A-Z]{2}(?:-[A-Z0-9]+)+(?:, [A-Z]{2}(?:-[A-Z0-9]+)+)*(?:）|\\))");

    private PlainRemark() {}

    /** The remark without lists of rules, and without what names of values say of the numbers that stand for yes and no. */
    static String withoutRules(String remark, Speech speech) {
        return TruthText.name(RULES.matcher(remark).replaceAll(""), speech.language());
    }

    /** The remark without ids of policies, for whom these say nothing. */
    static String withoutIds(String remark, Speech speech) {
        return TruthText.name(ID.matcher(of(remark, speech)).replaceAll(""), speech.language());
    }

    static String of(String remark, Speech speech) {
        return (speech.zh() ? SPACED : NAME)
                .matcher(remark)
                .replaceAll(found -> label(found.group().strip(), speech)
                        .map(label -> "“" + label + "”")
                        .orElse(found.group()));
    }

    private static Optional<String> label(String name, Speech speech) {
        int dot = name.indexOf('.');
        List<FactField> fields = Dictionary.standard().kinds().stream()
                .filter(kind -> dot < 0 || kind.name().equals(name.substring(0, dot)))
                .flatMap(kind -> kind.fieldByName(name.substring(dot + 1)).stream())
                .toList();
        return fields.size() == 1
                ? Optional.of(kind(name, dot, speech)
                        + speech.say(fields.get(0).zh(), fields.get(0).en()))
                : Optional.empty();
    }

    private static String kind(String name, int dot, Speech speech) {
        return dot < 0
                ? ""
                : Dictionary.standard()
                        .byName(name.substring(0, dot))
                        .map(FactKind::zh)
                        .filter(any -> speech.zh())
                        .map(zh -> zh + "·")
                        .orElse("");
    }
}
