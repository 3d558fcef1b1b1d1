package io.employmentpolicy.model.text;

import java.util.Objects;

/**
 * 中英文对照的一句话。 / One sentence in Chinese and English.
 *
 * @param zh Chinese wording, never null
 * @param en English wording, never null
 */
public record Text(String zh, String en) {
    /** Refuses null in either language. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** 两种语言相同的文字（编号、代码）。 / A text that reads the same in both languages, such as an id. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** 指定语言的文字。 / The wording in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
