package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 一句双语措辞。 / One sentence of a catalogue in both languages, with places {@code {0}} to {@code {9}} for what is told each time.
 *
 * <p>What an author wrote is cut when nobody would read it to the end. Numbers and days are printed as they are, in no locale.
 */
public final class Wording {
    private static final int LONGEST_SHOWN = 80;

    private final String zh;
    private final String en;

    Wording(String key, String zh, String en) {
        if (!places(zh).equals(places(en))) {
            throw new IllegalStateException(key + " does not tell the same in both languages");
        }
        this.zh = zh;
        this.en = en;
    }

    /** The numbers of the places in a sentence, sorted. */
    private static List<Integer> places(String sentence) {
        return IntStream.range(0, sentence.length())
                .filter(at -> isPlace(sentence, at))
                .mapToObj(at -> sentence.charAt(at + 1) - '0')
                .distinct()
                .sorted()
                .toList();
    }

    /** Braces around anything but one digit are the author's own, as in <code>{ zh: … }</code>. */
    private static boolean isPlace(String sentence, int at) {
        return sentence.charAt(at) == '{'
                && at + 2 < sentence.length()
                && sentence.charAt(at + 1) >= '0'
                && sentence.charAt(at + 1) <= '9'
                && sentence.charAt(at + 2) == '}';
    }

    /**
     * 成句。 / The sentence with its places filled; one that nothing is told for stays as it is, since an author must never lose a problem
     * to a mistake in wording it.
     *
     * @param told a {@link Text} is told in the language of the sentence; a string is taken for an author's and cut; anything else is printed
     */
    public Text text(Object... told) {
        return new Text(fill(zh, told, true), fill(en, told, false));
    }

    private static String fill(String sentence, Object[] told, boolean chinese) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            if (isPlace(sentence, at) && sentence.charAt(at + 1) - '0' < told.length) {
                filled.append(shown(told[sentence.charAt(at + 1) - '0'], chinese));
                at += 2;
            } else {
                filled.append(sentence.charAt(at));
            }
        }
        return filled.toString();
    }

    private static String shown(Object told, boolean chinese) {
        if (told instanceof Text text) {
            return chinese ? text.zh() : text.en();
        }
        String whole = String.valueOf(told);
        return told instanceof String && whole.length() > LONGEST_SHOWN
                ? whole.substring(0, LONGEST_SHOWN) + "…"
                : whole;
    }
}
