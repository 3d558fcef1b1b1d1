package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Wording;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** 常见的笔误。 / What officers write in sentences in place of the words there are, with what to write instead; the catalogue lists them. */
final class Slips {
    private static final SortedMap<String, Wording> INSTEAD = SentenceProblems.SLIPS;
    private static final int LONGEST =
            INSTEAD.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Slips() {}

    /** What to write where something was looked for in vain; empty where nothing usual stands. The longest slip that reaches over the place counts. */
    static Optional<Text> instead(String text, int where) {
        if (where < text.length() && isLetter(text.charAt(where))) {
            Optional<Text> word = reaching(text, where);
            return word.isPresent() ? word : Optional.of(SentenceProblems.SLIP_OF_LETTERS.text());
        }
        if (where > 0 && Character.isDigit(text.charAt(lastBefore(text, where)))) {
            return Optional.of(SentenceProblems.SLIP_OF_NUMBER.text());
        }
        return reaching(text, where);
    }

    private static Optional<Text> reaching(String text, int where) {
        return INSTEAD.entrySet().stream()
                .filter(slip -> reaches(text, slip.getKey(), where))
                .max(Comparator.comparingInt(slip -> slip.getKey().length()))
                .map(Map.Entry::getValue)
                .map(Wording::text);
    }

    private static boolean reaches(String text, String slip, int where) {
        for (int from = Math.max(0, where - LONGEST); from <= where; from++) {
            if (from + slip.length() > where && text.startsWith(slip, from)) {
                return true;
            }
        }
        return false;
    }

    private static int lastBefore(String text, int where) {
        int at = where - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }
}
