package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 一项理由的文字。 / Says one node of a tree of reasons: its mark, its sentence with the figures in it, the values it does not say itself. */
final class SentenceText {
    /** A name as long as this is not said a second time behind the sentence that begins with it. */
    private static final int LONG = 16;

    private static final String NONE = "没有这样的";

    /** That something is not one of a list, said of what there is not. */
    private static final Pattern OTHER = Pattern.compile(".+?不为(\\D+)");

    private static final Pattern OTHER_EN = Pattern.compile(".+? is not (not \\D+)");
    private static final String NONE_DRAWN = NONE + "已享受待遇";

    private static final Pattern ONE_OF = Pattern.compile("(.+?)为(.+)之一");
    private static final Pattern ONE_OF_EN = Pattern.compile("(.+?) is one of (.+)");
    private static final Pattern CODE = Pattern.compile("[A-Z]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** That a table has a row for a value. */
    private static final Pattern LISTED = Pattern.compile("列入“([^“”]*)”（[^（）]*）");

    private static final Pattern LISTED_EN = Pattern.compile("listed in “([^“”]*)”\\([^()]*\\)");

    private final Language language;
    private final boolean zh;
    private final QuotedFigures quoted;

    /** @param used figures whose values are told in place of their titles */
    SentenceText(Language language, List<ParameterUse> used) {
        this.language = language;
        this.zh = language == Language.ZH;
        this.quoted = new QuotedFigures(used, language);
    }

    /** That a fact was given says nothing by itself. */
    static boolean merelyThere(Reason leaf) {
        return leaf.role() == Role.FACT
                && leaf.truth() == Truth.TRUE
                && leaf.parts().isEmpty()
                && leaf.values().isEmpty();
    }

    String role(Reason node) {
        return switch (node.role()) {
            case EXCEPTION ->
                switch (node.truth()) {
                    case TRUE -> zh ? "排除情形成立：" : "excluded by ";
                    case UNKNOWN -> zh ? "排除情形可能成立：" : "perhaps excluded by ";
                    case FALSE -> zh ? "排除情形：" : "exclusion: ";
                };
            case WAIT -> zh ? "等待：" : "wait: ";
            case DELEGATION -> zh ? "由经办机构认定：" : "left to an office: ";
            default -> "";
        };
    }

    String mark(Reason node) {
        return switch (node.truth()) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> zh ? "？" : "?";
        };
    }

    String sentence(Reason node) {
        return sentence(node, quoted.filled(node));
    }

    /** What a node says, as people say it. */
    private String said(Reason node) {
        return PlainSentence.of(quoted.filled(node), language);
    }

    private String sentence(Reason node, String text) {
        if (tellsTruth(node)) {
            return TruthText.said(node.values().get(0), language);
        }
        if (names(node)) {
            Reason.Value only = node.values().get(0);
            return TruthText.isTruth(only) ? TruthText.said(only, language) : text + (zh ? "：" : ": ") + shown(only);
        }
        String values = node.values().stream()
                .filter(value -> !quoted.tells(node, value))
                .filter(value -> !value.isWorkedOut() || value.value() != null)
                .map(value -> value(value, node))
                .distinct()
                .collect(Collectors.joining(zh ? "；" : "; "));
        return text + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")");
    }

    /** Whether it only asks whether something is so that is told by yes or no, or stands for it. */
    private boolean tellsTruth(Reason node) {
        if (node.role() != Role.TEST || node.values().size() != 1) {
            return false;
        }
        Reason.Value only = node.values().get(0);
        String asked = node.text().zh();
        String name = only.label().zh();
        return TruthText.isTruth(only) && asked.startsWith(name)
                || TruthText.isYesNo(only) && (asked.equals(name + "为是") || asked.equals(name + "为否"));
    }

    String brieflySaid(Reason leaf) {
        if (outstanding(leaf)) {
            return notYet(leaf);
        }
        if (neverDrawn(leaf)) {
            return zh ? "以前没有领过" : "it was not drawn before";
        }
        if (leaf.role() == Role.NO_FACT) {
            return brief(leaf);
        }
        return names(leaf) || tellsTruth(leaf)
                ? sentence(leaf)
                : listed(leaf).or(() -> oneOf(leaf)).orElseGet(() -> said(leaf));
    }

    /** Which of several it is says more than that it is one of them; a code goes by the name that stands among them. */
    private Optional<String> oneOf(Reason leaf) {
        Matcher several = (zh ? ONE_OF : ONE_OF_EN).matcher(leaf.text().in(language));
        if (leaf.role() != Role.TEST
                || leaf.truth() != Truth.TRUE
                || leaf.values().size() != 1
                || leaf.values().get(0).value() == null
                || !several.matches()) {
            return Optional.empty();
        }
        String shown = shown(leaf.values().get(0));
        String called = Stream.of(several.group(2).split(zh ? "、" : ", "))
                .filter(one -> CODE.matcher(shown).matches() && HAN.matcher(one).find())
                .findFirst()
                .orElse(shown);
        return Optional.of(several.group(1) + (zh ? "为" : " is ") + called);
    }

    /** The event that has not happened. */
    private String notYet(Reason leaf) {
        return leaf.values().stream()
                .filter(SentenceText::isOutstanding)
                .map(value -> value.label().in(language) + (zh ? "：" : ": ") + shown(value))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what holds is that nothing of the kind was drawn before. */
    private static boolean neverDrawn(Reason leaf) {
        return leaf.role() == Role.NO_FACT
                && leaf.truth() == Truth.TRUE
                && leaf.text().zh().equals(NONE_DRAWN);
    }

    /** Whether it compares a day that has not come, of which no comparison says how it is. */
    static boolean outstanding(Reason leaf) {
        return leaf.role() == Role.TEST && leaf.values().stream().anyMatch(SentenceText::isOutstanding);
    }

    private static boolean isOutstanding(Reason.Value value) {
        return value.value() != null && value.value().zh().equals("尚未发生");
    }

    /** Whether the sentence is but the name of the value. */
    boolean names(Reason leaf) {
        return leaf.values().size() == 1
                && leaf.values().get(0).label().in(language).equals(leaf.text().in(language));
    }

    /** The sentence with the values it does not say itself. */
    String brief(Reason node) {
        if (node.role() == Role.NO_FACT) {
            return node.truth() == Truth.FALSE && node.text().zh().equals(NONE_DRAWN) ? drawn(node) : none(node);
        }
        if (node.truth() == Truth.FALSE && outstanding(node)) {
            return notYet(node);
        }
        if (node.role() == Role.EXCEPTION) {
            return role(node) + sentence(node);
        }
        Optional<String> listed = listed(node);
        if (listed.isPresent()) {
            return listed.get();
        }
        boolean said = node.truth() == Truth.TRUE
                && node.values().stream()
                        .allMatch(value -> value.value() != null
                                && node.text()
                                        .in(language)
                                        .endsWith(value.value().in(language)));
        return said ? said(node) : sentence(node, said(node));
    }

    /** That there is nothing of a kind, and what it would be; where there is, what is there. */
    private String none(Reason node) {
        boolean there = node.truth() == Truth.FALSE;
        List<String> tests = tests(node)
                .map(test -> there ? found(test) : other(test.text().in(language)))
                .distinct()
                .toList();
        if (!zh) {
            String which = tests.isEmpty() ? "" : " (" + String.join(", ", tests) + ")";
            return (there
                            ? "there should be " + node.text().en() + ", but there is"
                            : node.text().en())
                    + which;
        }
        String kind = node.text().zh().substring(node.text().zh().startsWith(NONE) ? NONE.length() : 0);
        return there
                ? "不能有" + kind + "，实际有" + (tests.isEmpty() ? "" : "（" + String.join("，", tests) + "）")
                : "没有" + (tests.isEmpty() ? "" : String.join("、", tests) + "的") + kind;
    }

    /** That there is nothing that is not something is said without the double negation. */
    private String other(String test) {
        Matcher other = (zh ? OTHER : OTHER_EN).matcher(test);
        return !other.matches() ? test : zh ? other.group(1) + "以外" : "other than " + other.group(1);
    }

    /** A test that what is there passes, with what is there where the sentence does not say it: {@code is not unemployed: flexible work}. */
    private String found(Reason test) {
        String text = test.text().in(language);
        if (test.values().size() != 1 || test.values().get(0).value() == null) {
            return text;
        }
        String value = Objects.requireNonNull(test.values().get(0).value()).in(language);
        return text.endsWith(value) ? text : text + (zh ? "：" : ": ") + value;
    }

    /** Whether a table lists something, as a person says it: what was looked for, and whether it is there. */
    private Optional<String> listed(Reason node) {
        Matcher listed = (zh ? LISTED : LISTED_EN).matcher(node.text().in(language));
        if (node.role() != Role.TEST || node.truth() == Truth.UNKNOWN || !listed.matches()) {
            return Optional.empty();
        }
        String what = node.values().stream().map(this::value).distinct().collect(Collectors.joining(zh ? "；" : "; "));
        boolean there = node.truth() == Truth.TRUE;
        return Optional.of(
                zh
                        ? what + "，“" + listed.group(1) + (there ? "”的表中列有" : "”的表中没有")
                        : what + ", " + (there ? "listed" : "not listed") + " in “" + listed.group(1) + "”");
    }

    /** That something was drawn before, with the day if it was told. */
    private String drawn(Reason node) {
        return tests(node)
                .flatMap(test -> test.values().stream())
                .filter(value -> value.name().endsWith(".granted_on") && value.value() != null)
                .map(this::shown)
                .findFirst()
                .map(day -> zh ? "该项已于 " + day + " 领取" : "it was drawn on " + day)
                .orElse(zh ? "该项已经领取过" : "it was drawn before");
    }

    private static Stream<Reason> tests(Reason node) {
        return node.role() == Role.TEST
                ? Stream.of(node)
                : node.parts().stream().flatMap(SentenceText::tests);
    }

    private String value(Reason.Value value, Reason node) {
        boolean said = node.values().stream()
                                .filter(other -> !quoted.tells(node, other))
                                .count()
                        == 1
                && value.label().zh().length() > LONG
                && node.text().zh().startsWith(value.label().zh());
        if (said && value.value() != null) {
            return (zh ? "实际 " : "actually ") + shown(value);
        }
        return quoted.filled(value(value), node.values());
    }

    private String value(Reason.Value value) {
        if (value.isWorkedOut()) {
            return (zh ? "实际 " : "actually ") + shown(value);
        }
        return value.label().in(language) + " = " + shown(value);
    }

    private String shown(Reason.Value value) {
        Speech speech = new Speech(language);
        return value.value() == null
                ? Truth.UNKNOWN.label().in(language)
                : speech.named(speech.values(value.value().in(language)));
    }
}
