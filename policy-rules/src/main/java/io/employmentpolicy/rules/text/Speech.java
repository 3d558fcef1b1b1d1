package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.Collection;

/** 语言与标点。 / One language with its punctuation. */
record Speech(Language language) {
    boolean zh() {
        return language == Language.ZH;
    }

    String say(String chinese, String english) {
        return zh() ? chinese : english;
    }

    String told(Text text) {
        return text.in(language);
    }

    String label(Labelled constant) {
        return zh() ? constant.zh() : constant.en();
    }

    String colon() {
        return say("：", ": ");
    }

    String comma() {
        return say("，", ", ");
    }

    String semicolon() {
        return say("；", "; ");
    }

    String listed(Collection<String> several) {
        return String.join(say("、", ", "), several);
    }

    String bracketed(String text) {
        return text.isEmpty() ? "" : say("（" + text + "）", " (" + text + ")");
    }

    /** A Chinese name in a text of the other language: what it is called there, or in quotation marks. */
    String named(String name) {
        boolean quoted = name.startsWith("“") && name.endsWith("”");
        return zh() || quoted || name.codePoints().noneMatch(Character::isIdeographic)
                ? name
                : EnglishNames.of(name)
                        .orElseGet(() -> "“" + name.replace('“', '‘').replace('”', '’') + "”");
    }

    /** Several values without the brackets they are written in. */
    String values(String value) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        return !list ? value : value.length() > 2 ? value.substring(1, value.length() - 1) : say("没有", "none");
    }

    /** What an open answer waits for; in English a label may begin with the word that goes before it. */
    String dependsOn(String what) {
        return say("取决于 " + what, "depends on " + (what.startsWith("on ") ? "being " : "") + what);
    }
}
